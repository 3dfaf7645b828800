import { describe, expect, it } from 'vitest'
import { estimate, ruleMean } from '../../../src/reading/confidence/estimate.ts'
import type { Estimates } from '../../../src/reading/confidence/estimate.ts'
import type { Circumstances } from '../../../src/reading/confidence/circumstances.ts'

const ESTIMATES: Estimates = {
  all: { facts: 200, right: 160 },
  kinds: { tie: { facts: 100, right: 95 }, figure: { facts: 100, right: 65 } },
  rules: {
    'tie-old': { facts: 90, right: 88 },
    'tie-new': { facts: 1, right: 0 },
    'figure-all': { facts: 100, right: 65 },
  },
  contexts: {
    chinaCarried: -0.2,
    chinaTopic: -0.6,
    partnerCarried: -0.3,
    partnerTopic: -0.4,
    besideMainPair: -0.1,
  },
}

const stated = (rule: string, fields: Partial<Circumstances> = {}): Circumstances => ({
  ...{ kind: 'tie', rule, china: 'stated', partner: 'stated', isMainPair: true },
  ...fields,
})

describe('estimate(circumstances, estimates)', () => {
  it('gives the facts of a rule that the gold does not know the mean of their kind', () => {
    const [tie, figure] = [stated('any'), stated('any', { kind: 'figure' })]
    expect(estimate(tie, ESTIMATES)).toBe(0.93)
    expect(estimate(figure, ESTIMATES)).toBe(0.67)
  })

  it('draws a rule with few facts towards its kind, one with many hardly', () => {
    expect(estimate(stated('tie-new'), ESTIMATES)).toBe(0.87)
    expect(estimate(stated('tie-old'), ESTIMATES)).toBe(0.97)
  })

  it.each<[string, Partial<Circumstances>, number]>([
    ['named in the quote', {}, 0.97],
    ['the Chinese side carried over', { china: 'carried' }, 0.96],
    ['the Chinese side from elsewhere', { china: 'topic' }, 0.95],
    ['both from elsewhere', { china: 'topic', partner: 'topic' }, 0.92],
    ['and not what the document is about', { partner: 'carried', isMainPair: false }, 0.96],
  ])('%s', (_, fields, confidence) => {
    expect(estimate(stated('tie-old', fields), ESTIMATES)).toBe(confidence)
  })

  it('stays within bounds where there is nothing to learn from', () => {
    const none = { ...ESTIMATES, all: { facts: 0, right: 0 }, kinds: {}, rules: {} }
    expect(estimate(stated('any'), none)).toBe(0.5)
    expect(ruleMean(stated('any'), none)).toBe(0.5)
  })
})
