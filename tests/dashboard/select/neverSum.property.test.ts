import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectConvertedAmounts } from '../../../src/dashboard/select/convertedAmounts.ts'
import { arithmeticOf } from '../../../src/dashboard/select/figureArithmetic.ts'
import { selectKeyFigures } from '../../../src/dashboard/select/keyFigures.ts'
import { selectLeftOut } from '../../../src/dashboard/select/leftOut.ts'
import { measureFacts } from '../../../src/dashboard/select/mapMeasure.ts'
import { selectMatrix } from '../../../src/dashboard/select/matrix.ts'
import {
  SIGNING_SIDES,
  selectSignedProjects,
} from '../../../src/dashboard/select/signedProjects.ts'
import { selectSummary } from '../../../src/dashboard/select/summary.ts'
import { selectThings } from '../../../src/dashboard/select/things.ts'
import { selectTradeGrowth } from '../../../src/dashboard/select/tradeGrowth.ts'
import { EMPTY_VIEW, TARGET_CURRENCIES } from '../../../src/dashboard/view.ts'
import type { Measure } from '../../../src/dashboard/measure.ts'
import { linkFacts } from '../../../src/reading/links/linkFacts.ts'
import { KINDS } from '../../../src/model/fact.ts'
import type { Fact, SigningFact, TradeFact } from '../../../src/model/fact.ts'
import { runs } from '../../sound/runs.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

/** Numbers of which no two different ones, and no two of them together, give a third. */
const NUMBER = fc.constantFrom(1, 10, 100, 1_000, 10_000, 100_000)

/** What one sentence says, and of whom: of one place a side or of several. */
const statement = fc.record({
  kind: fc.constantFrom('signing', 'signing', 'trade', 'trade', ...KINDS),
  document: fc.constantFrom('a', 'b', 'c'),
  chinas: fc.uniqueArray(fc.constantFrom('CN', 'CN-GD', 'CN-SD'), { minLength: 1, maxLength: 2 }),
  partners: fc.uniqueArray(fc.constantFrom('BY', 'DE', 'ASEAN'), { minLength: 1, maxLength: 3 }),
  from: fc.constantFrom(null, '2020', '2021', '2021-03', '2021-03-09'),
  count: fc.option(NUMBER),
  amount: fc.option(fc.tuple(NUMBER, fc.constantFrom('CNY', 'USD', 'EUR', 'KZT'))),
  growthPct: fc.option(NUMBER),
  approx: fc.constantFrom('exact' as const, 'over' as const),
  uncertain: fc.boolean(),
})

/** An atlas of such sentences, what several documents say linked as ingest links it; and its facts in another order. */
const atlases = fc.array(statement, { minLength: 1, maxLength: 10 }).chain((list) => {
  const make = makeFacts()
  const facts = list.flatMap(({ chinas, partners, kind, amount, count, growthPct, ...said }, at) =>
    chinas.flatMap((china) =>
      partners.map((partner): Fact => {
        const common = {
          ...said,
          china,
          partner,
          statement: String(at).padStart(12, '0'),
          start: at * 100,
          end: at * 100 + 50,
        }
        const money = { amount: amount?.[0] ?? null, currency: amount?.[1] ?? null }
        switch (kind) {
          case 'signing':
            return make.fact(kind, { ...common, count, ...money })
          case 'trade':
            return make.fact(kind, {
              ...common,
              growthPct: amount === null ? (growthPct ?? 5) : growthPct,
              ...money,
            })
          default:
            return make.fact(kind, common)
        }
      }),
    ),
  )
  return fc.record({
    atlas: fc.constant(smallAtlas(facts, [], linkFacts(facts))),
    shuffled: fc.shuffledSubarray(facts, { minLength: facts.length }),
  })
})

const signingsOf = (facts: readonly Fact[]) =>
  facts.filter((fact): fact is SigningFact => fact.kind === 'signing')
const tradeOf = (facts: readonly Fact[]) =>
  facts.filter((fact): fact is TradeFact => fact.kind === 'trade')
const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id).sort()
/** Whether one of the facts states this value in this currency. */
const statesAmount = (facts: readonly Fact[], value: number, currency: string | null) =>
  facts.some((fact) => 'amount' in fact && fact.amount === value && fact.currency === currency)

describe('nothing that is stated is added up', () => {
  it.each(SIGNING_SIDES)(
    'in signed projects by %s: each fact in one row, each number that of one fact',
    (side) => {
      fc.assert(
        fc.property(atlases, ({ atlas }) => {
          const signings = signingsOf(atlas.dataset.facts)
          const { groups, amounts } = selectSignedProjects(signings, side, atlas.sayersById)
          const rows = groups.flatMap((group) => group.rows)
          expect(idsOf(rows.flatMap(({ facts }) => [...facts]))).toEqual(idsOf(signings))
          for (const { count, amount, facts } of rows) {
            expect(facts.map((fact) => fact.count)).toContain(count)
            if (amount !== null)
              expect(statesAmount(facts, amount.value, amount.currency)).toBe(true)
          }
          for (const block of amounts)
            for (const { amount, facts } of block.rows) {
              expect(amount.currency).toBe(block.currency)
              expect(statesAmount(facts, amount.value, block.currency)).toBe(true)
            }
          // A value that is stated is shown once.
          const shown = amounts.flatMap((block) => block.rows.map(({ key }) => key))
          expect(new Set(shown).size).toBe(shown.length)
          expect(shown.sort()).toEqual(
            rows.flatMap(({ key, amount }) => (amount === null ? [] : key)).sort(),
          )
        }),
        runs(300),
      )
    },
  )

  it.each(TARGET_CURRENCIES)(
    'in values converted to %s: each of one value, at one rate, or told why not',
    (target) => {
      fc.assert(
        fc.property(atlases, ({ atlas }) => {
          const { amounts } = selectSignedProjects(
            atlas.dataset.facts,
            'province',
            atlas.sayersById,
          )
          const { rows, unconverted } = selectConvertedAmounts(amounts, target)
          const stated = amounts.flatMap((block) => block.rows)
          expect([...rows, ...unconverted].map(({ row }) => row.key).sort()).toEqual(
            stated.map(({ key }) => key).sort(),
          )
          for (const { row, value, converted } of rows) {
            if (converted === null)
              expect([row.amount.currency, value]).toEqual([target, row.amount.value])
            else expect(value).toBe(Number((row.amount.value * converted.rate).toPrecision(3)))
          }
        }),
        runs(150),
      )
    },
  )

  it('in trade growth: each fact in one mark, each change and amount that of one fact', () => {
    fc.assert(
      fc.property(atlases, fc.boolean(), ({ atlas }, lines) => {
        const trade = tradeOf(atlas.dataset.facts)
        const { sayersById } = atlas
        const chart = selectTradeGrowth(trade, { lines, sayersById })
        const marks = [
          ...chart.yearOnYear,
          ...chart.otherBase,
          ...chart.series.flatMap(({ points }) => points.map(({ mark }) => mark)),
        ]
        const growing = trade.filter(({ growthPct }) => growthPct !== null)
        expect(idsOf(marks.flatMap(({ facts }) => [...facts]))).toEqual(idsOf(growing))
        for (const { growthPct, amount, facts } of marks) {
          expect(facts.map((fact) => fact.growthPct)).toContain(growthPct)
          if (amount !== null) expect(statesAmount(facts, amount.value, amount.currency)).toBe(true)
        }
        const told = new Set(marks.flatMap(({ facts }) => facts.map(({ id }) => id)))
        for (const { id } of chart.amountOnly) expect(told.has(id)).toBe(false)
      }),
      runs(200),
    )
  })

  it.each<Measure>([
    { type: 'signings' },
    { type: 'growth' },
    { type: 'signed-amount', currency: 'CNY' },
    { type: 'trade-amount', currency: 'USD' },
  ])('on the map by %j: a place and a pair have the number of one fact of theirs', (measure) => {
    fc.assert(
      fc.property(atlases, ({ atlas, shuffled }) => {
        const things = selectThings(atlas, atlas.dataset.facts)
        const { byPlace, ofPair } = measureFacts(atlas, measure, things)
        const check = (measured: ReturnType<typeof ofPair>, own: readonly Fact[]) => {
          if (measured === null) return
          const { value, stated } = measured
          if (stated === null) throw new Error('only facts and ties are counted')
          expect(own).toContain(stated.fact)
          const { fact } = stated
          const numbers: Record<Measure['type'], unknown> = {
            ...{ facts: null, ties: null },
            signings: fact.kind === 'signing' ? (fact.count ?? 1) : null,
            growth: fact.kind === 'trade' ? fact.growthPct : null,
            'signed-amount': fact.kind === 'signing' ? fact.amount : null,
            'trade-amount': fact.kind === 'trade' ? fact.amount : null,
          }
          expect(value).toBe(numbers[measure.type])
          if ('currency' in measure) expect(fact).toMatchObject({ currency: measure.currency })
        }
        for (const [code, measured] of byPlace)
          check(
            measured,
            things.filter(({ china, partner }) => china === code || partner === code),
          )
        const one = things.filter(({ china, partner }) => china === 'CN-GD' && partner === 'BY')
        check(ofPair(one), one)
        // Which of them does not depend on the order.
        const again = measureFacts(atlas, measure, selectThings(atlas, shuffled))
        for (const [code, { value }] of byPlace) expect(again.byPlace.get(code)?.value).toBe(value)
      }),
      runs(200),
    )
  })
})

describe('what is counted is counted once', () => {
  it('however many documents say it, and whatever the order', () => {
    fc.assert(
      fc.property(atlases, ({ atlas, shuffled }) => {
        const things = selectThings(atlas, atlas.dataset.facts)
        expect(selectThings(atlas, things)).toEqual(things)
        expect(idsOf(selectThings(atlas, shuffled))).toEqual(idsOf(things))
        const firsts = things.map(({ id }) => atlas.sayersById.get(id)?.[0]?.id ?? id)
        expect(new Set(firsts).size).toBe(things.length)
        // Nothing is lost: of each fact one that says the same is there.
        const told = new Set(things.map(({ id }) => id))
        for (const { id } of atlas.dataset.facts)
          expect((atlas.sayersById.get(id) ?? [{ id }]).some((other) => told.has(other.id))).toBe(
            true,
          )
      }),
      runs(200),
    )
  })

  it('in the totals of the matrix, however many places one statement names', () => {
    fc.assert(
      fc.property(atlases, ({ atlas, shuffled }) => {
        const things = selectThings(atlas, atlas.dataset.facts)
        const { rows, columns, cellByPair, total } = selectMatrix(atlas, things, 'total')
        const cells = [...cellByPair.values()].map(({ facts }) => facts)
        const sum = cells.reduce((a, b) => a + b, 0)
        expect(sum).toBe(things.length)
        expect(total).toBeLessThanOrEqual(sum)
        expect(total).toBeGreaterThanOrEqual(Math.max(...cells))
        for (const [side, groups] of [
          ['china', rows],
          ['partner', columns],
        ] as const)
          for (const head of groups.flatMap(({ heads }) => heads)) {
            const own = things.filter((fact) => fact[side] === head.code)
            const statements = new Set(own.map(({ statement: each }) => each))
            // Each statement here says one thing, so that the total is the number of statements.
            expect(head.total).toBe(statements.size)
            expect(head.total).toBeLessThanOrEqual(total)
          }
        const again = selectMatrix(atlas, selectThings(atlas, shuffled), 'total')
        expect(again.total).toBe(total)
        expect(again.rows).toEqual(rows)
      }),
      runs(200),
    )
  })

  it('in key figures, whose arithmetic comes out and whose parts are its facts', () => {
    const view = fc.record({
      provinces: fc.constantFrom<string[][]>([], ['CN-GD']),
      partners: fc.constantFrom<string[][]>([], ['BY']),
      uncertain: fc.boolean(),
      from: fc.constantFrom(null, 2021),
    })
    fc.assert(
      fc.property(atlases, view, ({ atlas }, chosen) => {
        const asked = { ...EMPTY_VIEW, ...chosen }
        const facts = selectFacts(atlas, asked)
        const things = selectThings(atlas, facts)
        const summary = selectSummary(atlas, facts, things)
        const given = { atlas, view: asked, facts, things, summary }
        for (const figure of selectKeyFigures(given)) {
          const { sum, facts: counted } = arithmeticOf(figure.id, given)
          const steps = sum.slice(0, -1)
          const result = steps.reduce(
            (total, { sign, count }) => total + (sign === '−' ? -count : count),
            0,
          )
          expect([figure.id, result]).toEqual([figure.id, figure.value])
          expect(sum.at(-1)).toMatchObject({ sign: '=', count: figure.value })
          expect(new Set(counted).size).toBe(counted.length)
          for (const { count } of sum) expect(count).toBeGreaterThanOrEqual(0)
          for (const { facts: left } of selectLeftOut(atlas, asked, things))
            expect(left).toBeGreaterThan(0)
        }
      }),
      runs(200),
    )
  })
})
