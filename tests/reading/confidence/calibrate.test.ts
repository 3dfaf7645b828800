import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/reading/confidence/calibrate.ts'
import { learn } from '../../../src/reading/confidence/learn.ts'
import type { Judged } from '../../../src/reading/confidence/learn.ts'
import { reliabilityOf, wilson } from '../../../src/reading/confidence/reliability.ts'
import { chooseThreshold } from '../../../src/reading/confidence/threshold.ts'
import type { Kind } from '../../../src/model/fact.ts'

const judged = (
  right: number,
  wrong: number,
  fields: Partial<Judged['circumstances']> = {},
): Judged[] =>
  Array.from({ length: right + wrong }, (_, index) => ({
    circumstances: {
      ...{ kind: 'tie', rule: 'tie-a', china: 'stated', partner: 'stated', isMainPair: true },
      ...fields,
    } as Judged['circumstances'],
    isRight: index < right,
  }))

describe('learn(judged)', () => {
  it('counts by kind and by rule, in the order of the alphabet', () => {
    const facts = [
      ...judged(3, 1),
      ...judged(1, 1, { kind: 'figure', rule: 'figure-a' }),
      ...judged(2, 0, { rule: 'tie-0' }),
    ]
    const estimates = learn(facts)
    expect(estimates).toMatchObject({
      all: { facts: 8, right: 6 },
      kinds: { figure: { facts: 2, right: 1 }, tie: { facts: 6, right: 5 } },
      rules: { 'tie-0': { facts: 2, right: 2 }, 'tie-a': { facts: 4, right: 3 } },
    })
    expect(Object.keys(estimates.rules)).toEqual(['figure-a', 'tie-0', 'tie-a'])
    expect(learn(facts.toReversed())).toEqual(estimates)
  })

  it('weighs down what is wrong more often than its rule, and weighs nothing up', () => {
    const { contexts } = learn([
      ...judged(95, 5),
      ...judged(20, 20, { china: 'topic' }),
      ...judged(40, 0, { partner: 'carried' }),
    ])
    expect(contexts.chinaTopic).toBeLessThan(-0.5)
    expect(contexts.partnerCarried).toBe(0)
    expect(contexts.besideMainPair).toBe(0)
  })

  it('hardly weighs what two facts say', () => {
    const { contexts } = learn([...judged(95, 5), ...judged(0, 2, { china: 'topic' })])
    expect(contexts.chinaTopic).toBeGreaterThan(-0.3)
  })
})

describe('wilson(right, facts)', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 15 of 148, 0 of 20 and 1 of 29.
  it.each([
    [81, 263, 0.255, 0.366],
    [15, 148, 0.062, 0.16],
    [0, 20, 0, 0.161],
    [1, 29, 0.006, 0.172],
  ])('%i of %i', (right, facts, low, high) => {
    expect(wilson(right, facts)).toEqual([low, high])
  })
})

describe('reliabilityOf(trials)', () => {
  it('puts every fact in one bin, the ends of the scale too', () => {
    const trials = [0, 0.499, 0.5, 0.85, 0.95, 1].map((confidence) => ({
      confidence,
      isRight: confidence > 0.4,
    }))
    const bins = reliabilityOf(trials)
    expect(bins.map(({ facts }) => facts)).toEqual([2, 1, 0, 0, 0, 1, 0, 2])
    expect(bins[0]).toEqual({
      ...{ from: 0, to: 0.5, facts: 2, right: 1, stated: 0.25, share: 0.5 },
      interval: [0.095, 0.905],
    })
    expect(bins[2]).toMatchObject({ facts: 0, stated: null, share: null, interval: null })
  })
})

describe('chooseThreshold(trials)', () => {
  const trials = (kind: Kind, confidence: number, right: number, wrong: number) =>
    Array.from({ length: right + wrong }, (_, index) => ({
      ...{ kind, confidence, isRight: index < right },
    }))

  it('is the lowest that leaves the target precision of core facts', () => {
    const facts = [
      ...trials('tie', 0.95, 95, 5),
      ...trials('tie', 0.7, 7, 3),
      ...trials('figure', 0.65, 5, 5),
    ]
    expect(chooseThreshold(facts)).toEqual({
      ...{ threshold: 0.71, core: 0.95, all: 0.95, hidden: 0.167 },
    })
  })

  it('hides what is no better than a guess even where the target is reached without', () => {
    const facts = [...trials('tie', 0.95, 99, 1), ...trials('figure', 0.4, 2, 8)]
    expect(chooseThreshold(facts).threshold).toBe(0.5)
  })

  it('hides no more than a quarter for a target out of reach', () => {
    const facts = [
      ...trials('tie', 0.9, 50, 10),
      ...trials('tie', 0.8, 24, 6),
      ...trials('tie', 0.6, 5, 5),
    ]
    expect(chooseThreshold(facts)).toMatchObject({ threshold: 0.61, hidden: 0.1 })
  })
})

describe('calibrate(judged, unseen)', () => {
  it('rates each document by what the others taught, and unseen ones by all', () => {
    const sure = judged(30, 0, { rule: 'tie-sure' })
    const doubtful = judged(0, 30, { rule: 'tie-doubtful' })
    const { reliability, estimates } = calibrate([[...sure], [...doubtful]], [sure])
    expect(estimates.all).toEqual({ facts: 60, right: 30 })
    // Left out, the sure facts are rated by the doubtful ones alone, and the other way round.
    const mean = (bins: { facts: number; stated: number | null }[]) =>
      bins.filter(({ facts }) => facts > 0).map(({ stated }) => stated)
    expect(mean(reliability.leftOneOut)).toEqual([0.02, 0.98])
    expect(mean(reliability.unseen)[0]).toBeGreaterThan(0.7)
  })
})
