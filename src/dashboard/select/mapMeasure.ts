import { KINDS, type Approx, type Fact, type Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { measureText, type Measure } from '../measure.ts'
import { oncePerAtlas } from '../oncePerAtlas.ts'
import { keepRows, rowsOf, tallyRows, type FactRows } from './factRows.ts'
import { isYearOnYear } from './yearOnYear.ts'

/** What a measure says of a place or a pair. */
export interface Measured {
  /** A number of facts or signings, a change in percent, or units of the measure's currency. */
  value: number
  /** The one fact that states the value; null where facts are counted. */
  stated: Stated | null
}

export interface Stated {
  fact: Fact
  /** Of the value: where a fact has two numbers, its qualifier belongs to the other one. */
  approx: Approx
  /** The document gives no number: the value is the least that it can mean. */
  isUnnumbered: boolean
  /** Codes of other places that the statement names beside this one: the number is that of all of them together. */
  sharers: string[]
  /** How many other statements there are of the same period, for a measure that takes the latest. */
  others: number
}

/** A measure, and what it says of places and of facts that tie one pair. */
export interface Measuring {
  measure: Measure
  /** Absent where no fact says anything of it. */
  byPlace: ReadonlyMap<string, Measured>
  /** Of facts of one province and one partner, all of them or some. */
  ofPair: (facts: readonly Fact[]) => Measured | null
}

/** The kind of fact that a measure is taken from; null for all of them. */
export function kindOfMeasure({ type }: Measure): Kind | null {
  switch (type) {
    case 'facts':
      return null
    case 'ties':
      return 'tie'
    case 'signings':
    case 'signed-amount':
      return 'signing'
    case 'growth':
    case 'trade-amount':
      return 'trade'
  }
}

/**
 * The measure of places and pairs. Facts and ties are counted. All else is one stated value and never a sum: of growth the
 * latest year-on-year change of the trade in all goods, of signings and amounts the largest; what is stated of a place
 * alone comes before what is stated of several together. `facts` are those that pass the filters, each thing once.
 */
export function measureFacts(atlas: Atlas, measure: Measure, facts: readonly Fact[]): Measuring {
  if (measure.type === 'facts' || measure.type === 'ties') {
    const isCounted = ({ kind }: Fact) => measure.type === 'facts' || kind === 'tie'
    return {
      measure,
      byPlace: countByPlace(rowsOf(atlas, facts), measure.type),
      ofPair: (own) => {
        const value = own.filter(isCounted).length
        return value === 0 ? null : { value, stated: null }
      },
    }
  }
  const candidatesIn = (some: readonly Fact[]) =>
    some.flatMap((fact): Candidate[] => {
      const reading = readingOf(measure, fact)
      return reading === null ? [] : [{ fact, reading }]
    })
  const candidates = candidatesIn(facts)
  const named = namedTogether(measure, atlas)
  const weight = weighPairs(rowsOf(atlas, facts))
  const choose = (sides: readonly Side[]) => (own: readonly Candidate[]) =>
    chosenOf(measure, own, weight, ({ fact }) =>
      sides.flatMap((side) =>
        [...(named.get(fact.statement)?.[side] ?? [])].filter((code) => code !== fact[side]),
      ),
    )
  const ofSide = (side: Side) =>
    mapValues(
      grouped(candidates, ({ fact }) => [fact[side]]),
      choose([side]),
    )
  return {
    measure,
    byPlace: new Map([...ofSide('china'), ...ofSide('partner')]),
    ofPair: (own) => {
      const some = candidatesIn(own)
      return some.length === 0 ? null : choose(['china', 'partner'])(some)
    },
  }
}

/** Whether a fact states a number of the measure. */
export function statesMeasure(measure: Measure, fact: Fact): boolean {
  if (measure.type === 'facts' || measure.type === 'ties') return false
  return readingOf(measure, fact) !== null
}

/** What one fact states of a measure. */
interface Reading {
  value: number
  approx: Approx
  isUnnumbered: boolean
}

interface Candidate {
  fact: Fact
  reading: Reading
}

type Side = 'china' | 'partner'
/** The places of one statement. */
type Together = Record<Side, Set<string>>

type StatedMeasure = Exclude<Measure, { type: 'facts' | 'ties' }>

function readingOf(measure: StatedMeasure, fact: Fact): Reading | null {
  switch (measure.type) {
    case 'signings': {
      if (fact.kind !== 'signing') return null
      const approx = fact.amount === null ? fact.approx : 'exact'
      return { value: fact.count ?? 1, approx, isUnnumbered: fact.count === null }
    }
    case 'signed-amount':
      if (fact.kind !== 'signing' || fact.currency !== measure.currency) return null
      return fact.amount === null ? null : numbered(fact.amount, fact.approx)
    case 'growth': {
      if (!isWholeTrade(fact) || fact.growthPct === null) return null
      return numbered(fact.growthPct, fact.amount === null ? fact.approx : 'exact')
    }
    case 'trade-amount':
      if (!isWholeTrade(fact) || fact.currency !== measure.currency) return null
      return fact.amount === null ? null : numbered(fact.amount, fact.approx)
  }
}

const numbered = (value: number, approx: Approx): Reading => ({
  value,
  approx,
  isUnnumbered: false,
})

/** Exports and imports together, of all goods, in a year or less. */
function isWholeTrade(fact: Fact): fact is Extract<Fact, { kind: 'trade' }> {
  return (
    fact.kind === 'trade' && fact.flow === 'total' && fact.product === null && isYearOnYear(fact)
  )
}

function chosenOf(
  measure: StatedMeasure,
  candidates: readonly Candidate[],
  weight: ReadonlyMap<string, number>,
  sharersOf: (candidate: Candidate) => string[],
): Measured {
  const weightOf = ({ fact }: Candidate) => weight.get(pairOf(fact)) ?? 0
  const byRank = (a: Candidate, b: Candidate) =>
    measure.type === 'growth'
      ? byPeriod(a, b) || weightOf(b) - weightOf(a)
      : b.reading.value - a.reading.value || byPeriod(a, b)
  const alone = candidates.filter((candidate) => sharersOf(candidate).length === 0)
  const ranked = [...(alone.length > 0 ? alone : candidates)].sort(
    (a, b) => byRank(a, b) || (a.fact.id < b.fact.id ? -1 : 1),
  )
  const [first] = ranked
  if (first === undefined) throw new Error('a measure is chosen from at least one fact')
  const { value, approx, isUnnumbered } = first.reading
  const others =
    measure.type === 'growth'
      ? new Set(
          ranked.filter((other) => byPeriod(first, other) === 0).map(({ fact }) => fact.statement),
        ).size - 1
      : 0
  const sharers = sharersOf(first)
  return { value, stated: { fact: first.fact, approx, isUnnumbered, sharers, others } }
}

/** The latest end first, the undated last; a year ends after its months. */
function byPeriod({ fact: a }: Candidate, { fact: b }: Candidate): number {
  const [one, other] = [a, b].map(({ from, to }) => (to ?? from ?? '').padEnd(10, '~'))
  if (one === other || one === undefined || other === undefined) return 0
  const isUndated = [a, b].map(({ from, to }) => from === null && to === null)
  if (isUndated[0] !== isUndated[1]) return isUndated[0] === true ? 1 : -1
  return one < other ? 1 : -1
}

/** The places that each statement names, whatever the filters leave of them. */
function namedTogether(measure: StatedMeasure, atlas: Atlas): ReadonlyMap<string, Together> {
  const known = namedByMeasure(atlas)
  const text = measureText(measure)
  const found = known.get(text)
  if (found !== undefined) return found
  const named = new Map<string, Together>()
  for (const fact of atlas.dataset.facts) {
    if (readingOf(measure, fact) === null) continue
    const together = named.get(fact.statement) ?? { china: new Set(), partner: new Set() }
    together.china.add(fact.china)
    together.partner.add(fact.partner)
    named.set(fact.statement, together)
  }
  known.set(text, named)
  return named
}

const namedByMeasure = oncePerAtlas(() => new Map<string, ReadonlyMap<string, Together>>())

/** How many facts, or ties, each place has on either side. */
function countByPlace(
  { columns, rows }: FactRows,
  counted: 'facts' | 'ties',
): ReadonlyMap<string, Measured> {
  const { china, partner, kind, codes } = columns
  const tie = KINDS.indexOf('tie')
  const some = counted === 'facts' ? rows : keepRows(rows, (row) => kind[row] === tie)
  const chinese = tallyRows(some, china, codes.length)
  const foreign = tallyRows(some, partner, codes.length)
  return new Map(
    codes.flatMap((code, at) => {
      const value = (chinese[at] ?? 0) + (foreign[at] ?? 0)
      return value === 0 ? [] : [[code, { value, stated: null }] as const]
    }),
  )
}

/** How many facts each pair has. */
function weighPairs({ columns, rows }: FactRows): ReadonlyMap<string, number> {
  const counts = tallyRows(rows, columns.pair, columns.pairs.length)
  const { codes } = columns
  return new Map(
    columns.pairs.map(({ china, partner }, at) => [
      `${codes[china] ?? ''} ${codes[partner] ?? ''}`,
      counts[at] ?? 0,
    ]),
  )
}

const pairOf = ({ china, partner }: Fact) => `${china} ${partner}`

function grouped<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}

function mapValues<T, Result>(groups: Map<string, T>, toResult: (group: T) => Result) {
  return new Map([...groups].map(([key, group]) => [key, toResult(group)] as const))
}
