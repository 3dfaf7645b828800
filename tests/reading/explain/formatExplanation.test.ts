import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../../src/reading/explain/explanation.ts'
import { formatExplanation } from '../../../src/reading/explain/formatExplanation.ts'
import { coloured, paintFor, plain } from '../../../src/reading/explain/paint.ts'
import { explain } from './explain.ts'

const TEXT = `Tea from Hunan

Trade between Hunan and Kenya rose more than 12 percent to 3 million euros in 2021. Hunan signed two agreements.`

const lines = (explanation: Explanation, paint = plain) => formatExplanation(explanation, paint)

describe('formatExplanation(explanation, paint)', () => {
  it('tells sentence by sentence what was read, and why no more', () => {
    const shown = lines(explain(TEXT, { language: 'en', title: 'Tea from Hunan' }))
    expect(shown.slice(0, 6)).toEqual([
      'Tea from Hunan',
      'tea · en · no date',
      '',
      'title',
      'Tea from [Hunan | CN-HN]',
      '    sectors: food “Tea”',
    ])
    expect(shown).toContain(
      'Trade between [Hunan | CN-HN] and [Kenya | KE] rose [more than 12 percent | > +12 %] to [3 million euros | 3,000,000 EUR] in [2021 | 2021].',
    )
    expect(shown).toContainEqual(
      expect.stringMatching(
        /^ {2}● trade CN-HN – KE · 2021 · flow total · amount 3,000,000 · currency EUR · growthPct \+12 · .*trade-numbers 0\.\d+ · [0-9a-f]{12}$/u,
      ),
    )
    expect(shown.at(-1)).toMatch(
      /^\d+ facts?, \d+ dropped, \d+ nearly, \d+ mentions, 0 passages not read$/u,
    )
  })

  it('shows what is not read, and says so', () => {
    const text = `${TEXT}\n\nCopyright 2021 The Paper.`
    const shown = lines(explain(text, { language: 'en' }))
    expect(shown.slice(-4)).toEqual([
      'not read: furniture',
      'Copyright 2021 The Paper.',
      '',
      expect.stringMatching(/, 1 passage not read$/u),
    ])
  })

  it('puts no control character of the text on the terminal', () => {
    const shown = lines(
      explain('Tea\u001B[2J from \u202EHunan\u0007 and Kenya.', { language: 'en' }),
    )
    expect(shown.join('\n')).not.toMatch(/[\u001B\u202E\u0007]/u)
  })

  it('colours the same words', () => {
    const explanation = explain(TEXT, { language: 'en' })
    const escape = '\u001B'
    const bare = lines(explanation, coloured).map((line) =>
      line.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'gu'), ''),
    )
    expect(bare).toEqual(lines(explanation))
    expect(lines(explanation, coloured).join('')).toContain(`${escape}[36mHunan${escape}[0m`)
  })
})

describe('paintFor(isTerminal, noColor)', () => {
  it.each([
    [true, undefined, coloured],
    [true, '', coloured],
    [true, '1', plain],
    [false, undefined, plain],
  ])('for a terminal: %s, NO_COLOR: %s', (isTerminal, noColor, expected) => {
    expect(paintFor(isTerminal, noColor)).toBe(expected)
  })
})
