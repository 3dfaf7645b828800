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
    [/\d{4}/u, ['0']],
    [/3[01]|[12]\d|0?[1-9]/u, ['0']],
    [/(?<month>1[0-2]|[1-9])月[1-9]/u, ['0月0']],
    [/24\/7/u, ['00/0']],
    [/[\d.]/u, null],
    [/[a-z]/u, null],
    [/(?:tea)?/u, null],
    [/(?:tea)*\d/u, ['0']],
    [/(?:tea){0,2}\p{N}/u, null],
    [/tea|\d/u, ['tea', '0']],
    [/tea|\p{N}/u, null],
    [/(?!tea)./u, null],
    [/σ|µ|ſ/iu, null],
    [/(?:)/u, null],
  ])('%s', (pattern, needed) => {
    expect(neededTexts(pattern)?.toSorted() ?? null).toEqual(needed?.toSorted() ?? null)
  })
})
