import { describe, expect, it } from 'vitest'
import { neededTexts } from '../../../src/reading/prefilter/neededTexts.ts'

describe('neededTexts(pattern)', () => {
  it.each<[RegExp, string[] | null]>([
    [/tea/u, ['tea']],
    [/Tea|SILK/u, ['tea', 'silk']],
    [/exporte?n?|ausfuhr(en)?/iu, ['export', 'ausfuhr']],
    [/(?:\p{L}+-?)?(?:forum|foren)s?/iu, ['forum', 'foren']],
    [/(?<!\p{L})\p{L}*zone(?!\p{L})/u, ['zone']],
    [/[Ii]n (?:der|die) Stadt/u, ['in der stadt', 'in die stadt']],
    [/x(?:y|z)?w/u, ['xw', 'xyw', 'xzw']],
    [/(?:tea ?){2,3}house/u, ['house']],
    [/\bteas?\b/u, ['tea']],
    [/增长\s?\d+|下降/u, ['增长', '下降']],
    [/“[^”]{3,30}”(?=[^。]{0,20}(?:举行|举办))/u, ['举行', '举办']],
    [/\d+(?<=um )/u, ['um ']],
    [/U\.S\. dollars?/u, ['u.s. dollar']],
    [/(?<name>signed) \k<name>/u, ['signed ']],
    [/\u8336\x61/u, null],
    [/\d{4}/u, null],
    [/[a-z]/u, null],
    [/(?:tea)?/u, null],
    [/(?:tea)*\d/u, null],
    [/(?:tea){0,2}\d/u, null],
    [/tea|\d/u, null],
    [/(?!tea)./u, null],
    [/σ|µ|ſ/iu, null],
    [/(?:)/u, null],
  ])('%s', (pattern, needed) => {
    expect(neededTexts(pattern)?.toSorted() ?? null).toEqual(needed?.toSorted() ?? null)
  })
})
