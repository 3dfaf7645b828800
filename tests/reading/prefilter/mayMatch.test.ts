import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factWords } from '../../../src/reading/locales/factWords.ts'
import { LANGUAGES } from '../../../src/model/dataset.ts'
import { RULES } from '../../../src/reading/pipeline.ts'
import { mayMatch } from '../../../src/reading/prefilter/mayMatch.ts'

describe('mayMatch(pattern, text)', () => {
  it.each<[RegExp, string, boolean]>([
    [/exporte?n?/iu, 'Die Exporte wuchsen', true],
    [/exporte?n?/iu, 'EXPORT', true],
    [/exporte?n?/iu, 'Die Einfuhr wuchs', false],
    [/exporte?n?/iu, '', false],
    [/signed/iu, 'ſigned by the Kelvin \u212A', true],
    [/kelvin/iu, '\u212Aelvin', true],
    [/straße/iu, 'STRA\u1E9EE', true],
    [/增长/u, '同比增长百分之三', true],
    [/增长/u, '同比下降百分之三', false],
    [/\d/u, 'no digit', false],
    [/\d/u, 'in 1996', true],
    [/24\/7/u, 'open 24/7', true],
    [/\p{N}/u, 'no digit', true],
    [/\d/u, '5', true],
    [/\d/u, '５', false],
  ])('%s in %j: %s', (pattern, text, expected) => {
    expect(mayMatch(pattern, text)).toBe(expected)
  })

  it('is right of any digits among any digits', () => {
    const part = fc.constantFrom(
      '\\d',
      '[1-9]',
      '3[01]',
      '[12]',
      '\\d{1,2}',
      '0?',
      '(?:5|6)',
      '月',
      '\\.',
      '[.,]?',
      '%',
      'x',
    )
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom(...'0123456789月.%xX， '), { maxLength: 12 }),
        (parts, characters) => {
          const [pattern, text] = [new RegExp(parts.join(''), 'iu'), characters.join('')]
          if (pattern.test(text)) expect(mayMatch(pattern, text)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is right of every pattern of every language in every example of every rule', () => {
    const patterns = LANGUAGES.flatMap((language) => patternsIn(factWords(language)))
    const texts = RULES.flatMap(({ examples }) => examples.map(({ text }) => text))
    expect(patterns.length).toBeGreaterThan(50)
    expect(texts.length).toBeGreaterThan(50)
    let tried = 0
    const missed = texts.flatMap((text) =>
      patterns.filter((pattern) => {
        if (mayMatch(pattern, text)) return false
        tried += 1
        return new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, '')).test(text)
      }),
    )
    expect(missed).toEqual([])
    // Otherwise it would be right and useless.
    expect(tried).toBeGreaterThan((texts.length * patterns.length) / 3)
  })

  it('is right of words in any surroundings, in any case', () => {
    const word = fc.stringMatching(/^[a-zäöüßſ茶长 -]{1,6}$/u)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        word,
        fc.string(),
        fc.string(),
        (words, said, before, after) => {
          const pattern = new RegExp(`(?:${words.join('|')})+(?:${said})?(?=${said}|)`, 'iu')
          for (const text of [said, said.toUpperCase(), words.join('')].map(
            (each) => before + each + after,
          )) {
            if (pattern.test(text)) expect(mayMatch(pattern, text)).toBe(true)
          }
        },
      ),
    )
  })
})

/** Every pattern among the fields of an object, and of the objects in it. */
function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(patternsIn)
}
