import { describe, expect, it } from 'vitest'
import { estimate } from '../../../src/reading/confidence/estimate.ts'
import { CONFIDENCE, isUncertain } from '../../../src/reading/confidence/table.ts'
import { RULES } from '../../../src/reading/pipeline.ts'
import { KINDS } from '../../../src/model/fact.ts'

const { estimates, threshold, reliability } = CONFIDENCE

describe('table.json', () => {
  it('knows no rule that there is not: run `npm run calibrate` when one was renamed', () => {
    const names = RULES.map(({ name }) => name)
    const gone = Object.keys(estimates.rules).filter((rule) => !names.includes(rule))
    expect(gone).toEqual([])
  })

  it('rates every rule, those that the gold does not know by the mean of their kind', () => {
    for (const { name, kind } of RULES) {
      const sides = { china: 'stated', partner: 'stated', isMainPair: true } as const
      const ofRule = estimate({ kind, rule: name, ...sides }, estimates)
      expect(ofRule).toBeGreaterThan(0)
      if (estimates.rules[name] === undefined)
        expect(ofRule).toBe(estimate({ kind, rule: 'no such rule', ...sides }, estimates))
    }
  })

  it('adds up', () => {
    const sum = (tallies: { facts: number; right: number }[]) =>
      tallies.reduce(
        (all, { facts, right }) => ({ facts: all.facts + facts, right: all.right + right }),
        { facts: 0, right: 0 },
      )
    expect(sum(Object.values(estimates.rules))).toEqual(estimates.all)
    expect(sum(KINDS.map((kind) => estimates.kinds[kind] ?? { facts: 0, right: 0 }))).toEqual(
      estimates.all,
    )
    expect(sum(reliability.leftOneOut)).toEqual(estimates.all)
    expect(sum(reliability.unseen).facts).toBeGreaterThan(50)
  })

  it('says which facts are uncertain', () => {
    expect(threshold.threshold).toBeGreaterThanOrEqual(0.5)
    expect(threshold.hidden).toBeLessThanOrEqual(0.25)
    expect(isUncertain(threshold.threshold)).toBe(false)
    expect(isUncertain(threshold.threshold - 0.01)).toBe(true)
  })
})
