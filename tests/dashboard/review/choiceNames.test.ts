import { describe, expect, it } from 'vitest'
import {
  APPROX,
  INSTRUMENTS,
  INVESTMENT_FLOWS,
  TIES,
  TRADE_FLOWS,
} from '../../../src/model/fact.ts'
import { chineseChoice } from '../../../src/dashboard/review/choiceNames.ts'
import { optionsOf } from '../../../src/dashboard/review/FieldInput.tsx'

describe('chineseChoice(value)', () => {
  it.each([...TIES, ...INSTRUMENTS, ...TRADE_FLOWS, ...INVESTMENT_FLOWS, ...APPROX])(
    'has a name for %s',
    (value) => {
      expect(chineseChoice(value)).toMatch(/^\p{Script=Han}+$/u)
    },
  )

  it('leaves a value that it does not know', () => {
    expect(chineseChoice('constructor')).toBe('constructor')
  })
})

describe('optionsOf(asking, places, language)', () => {
  it('names the values in the language of the page and keeps them', () => {
    const asking = { type: 'choice', choices: APPROX } as const
    expect(optionsOf(asking, [], 'en')[0]).toEqual(['exact', 'exact'])
    expect(optionsOf(asking, [], 'zh')[0]).toEqual(['exact', '确数'])
  })
})
