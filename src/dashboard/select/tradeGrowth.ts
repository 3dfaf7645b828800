import {
  TRADE_FLOWS,
  type Approx,
  type Fact,
  type TradeFact,
  type TradeFlow,
} from '../../model/fact.ts'
import {
  NO_LINKS,
  groupBy,
  groupBySaying,
  partiesKey,
  partiesOf,
  partnersBesides,
  type Parties,
  type Party,
  type Some,
} from './parties.ts'
import type { SayersById } from '../dataset.ts'
import { selectThings } from './things.ts'

/** A change beyond it breaks its stem: a thousandfold rise usually starts near nothing. Percent. */
const LONGEST_AXIS = 300
/** Where an axis may end, in percent, ascending. */
const NICE_ENDS = [2, 5, 10, 20, 50, 100, 200, LONGEST_AXIS]
/** The share of the values, of those that any axis could hold, for which the axis is long enough. */
const HELD_SHARE = 0.9

/** One stated change of trade, of one pair in one period. */
export interface GrowthMark {
  key: string
  /** The facts that state it: of several documents, or of several partners named in one statement. */
  facts: Some<TradeFact>
  parties: Parties
  /** ISO 8601 as stated; null when the document gives no date. */
  from: string | null
  to: string | null
  flow: TradeFlow
  product: string | null
  growthPct: number
  /** Of the growth: where an amount is stated, the document's qualifier belongs to that. */
  approx: Approx
  /** The value traded in the period, if stated. */
  amount: { value: number; currency: string | null; approx: Approx } | null
}

export interface GrowthPoint {
  mark: GrowthMark
  /** The period's year; a part of a year stands before or after the middle of it. */
  year: number
  /** First, last, highest and lowest point carry their number. */
  isLabelled: boolean
}

/** Two or more periods of one pair, flow and product, each against the year before; ascending. */
export interface GrowthSeries {
  key: string
  parties: Parties
  flow: TradeFlow
  product: string | null
  points: GrowthPoint[]
}

/** Ends of an axis in percent: `min` is zero or less, `max` above zero. */
export interface GrowthAxis {
  min: number
  max: number
}

export interface TradeGrowthRows {
  /** Against the year before; by pair, the latest pair first and the nation's last, ascending by period within. */
  yearOnYear: GrowthMark[]
  /** Against another base ("2010 to 2023"), in the same order. */
  otherBase: GrowthMark[]
  /** In the same order; empty unless lines are asked for. */
  series: GrowthSeries[]
  /** Of both lists of marks. */
  axis: GrowthAxis
  /** Trade facts that state an amount and no growth: counted, not drawn. */
  amountOnly: TradeFact[]
}

/**
 * What the chart of trade growth draws of these facts. With `lines`, marks that make a series are in `series` and not in
 * the rows: the chart of a selection turns to years, the overview stays one list. `sayersById` joins what several documents say.
 */
export function selectTradeGrowth(
  facts: readonly Fact[],
  options: { lines?: boolean; sayersById?: SayersById } = {},
): TradeGrowthRows {
  const { sayersById = NO_LINKS } = options
  const trade = facts.filter((fact) => fact.kind === 'trade')
  const marks = inOrder(groupBySaying(trade.filter(hasGrowth), sayingOf, sayersById).map(toMark))
  const yearOnYear = marks.filter(isYearOnYear)
  const series = options.lines === true ? seriesOf(yearOnYear) : []
  const inSeries = new Set(series.flatMap(({ points }) => points.map(({ mark }) => mark)))
  const rows = marks.filter((mark) => !inSeries.has(mark))
  return {
    yearOnYear: rows.filter(isYearOnYear),
    otherBase: rows.filter((mark) => !isYearOnYear(mark)),
    series,
    axis: growthAxis(rows.map(({ growthPct }) => growthPct)),
    amountOnly: selectThings({ sayersById }, trade).filter(
      (fact) => fact.growthPct === null && fact.amount !== null,
    ),
  }
}

/** Partners that share the mark's statement and are not in it, since the view leaves them out. `ofDocument` are the facts of its document. */
export function growthSharers({ facts }: GrowthMark, ofDocument: readonly Fact[]): Party[] {
  return partnersBesides(
    facts,
    ofDocument.filter((fact) => fact.kind === 'trade'),
    sayingOf,
  )
}

/**
 * The axis that holds nine in ten of the changes, at most to +300: `[52.59, 33, 40, 800]` gives 0 to 100. It goes left of
 * zero only as far as there is something to show.
 */
export function growthAxis(changes: readonly number[]): GrowthAxis {
  const up = changes.filter((change) => change > 0 && change <= LONGEST_AXIS).sort((a, b) => a - b)
  const held = up[Math.ceil(up.length * HELD_SHARE) - 1] ?? LONGEST_AXIS
  const down = Math.max(0, ...changes.map((change) => -change))
  const isOnlyDown = changes.length > 0 && changes.every((change) => change <= 0)
  return { min: down === 0 ? 0 : -niceEnd(down), max: isOnlyDown ? niceEnd(down) : niceEnd(held) }
}

/** Round values of the axis, zero among them, ascending: as many as fit, at most `most` right of zero. */
export function growthTicks({ min, max }: GrowthAxis, most: number): number[] {
  const parts = [max === LONGEST_AXIS ? 3 : 4, 2, 1].find((count) => count <= most) ?? 1
  const step = max / parts
  const left = min < 0 ? Math.max(1, Math.floor(-min / step)) : 0
  const below = -min < step ? [min] : Array.from({ length: left }, (_, i) => -step * (left - i))
  const above = Array.from({ length: parts + 1 }, (_, index) => step * index)
  return [...(min < 0 ? below : []), ...above]
}

const hasGrowth = (fact: TradeFact) => fact.growthPct !== null

const sayingOf = ({ from, to, flow, product, growthPct, approx, amount }: TradeFact) =>
  [from, to, flow, product, growthPct, amount === null ? approx : 'exact'].join(' ')

function toMark(facts: Some<TradeFact>): GrowthMark {
  const [fact] = facts
  const { from, to, flow, product, growthPct, approx } = fact
  const amountFact = facts.find(({ amount }) => amount !== null)
  return {
    key: fact.id,
    facts,
    parties: partiesOf(facts),
    from,
    to,
    flow,
    product,
    growthPct: growthPct ?? 0,
    approx: fact.amount === null ? approx : 'exact',
    amount:
      amountFact?.amount == null
        ? null
        : {
            value: amountFact.amount,
            currency: amountFact.currency,
            approx: amountFact.approx,
          },
  }
}

/** Whether a change is against the year before. A range of more than twelve months names another base. */
export function isYearOnYear({ from, to }: { from: string | null; to: string | null }): boolean {
  if (from === null || to === null) return true
  const [first, last] = [from, to].map((date) => date.split('-').map(Number))
  if (first?.[1] === undefined || last?.[1] === undefined)
    return from.slice(0, 4) === to.slice(0, 4)
  return (Number(last[0]) - Number(first[0])) * 12 + last[1] - first[1] < 12
}

function inOrder(marks: readonly GrowthMark[]): GrowthMark[] {
  const pairs = groupBy(marks, ({ parties }) => partiesKey(parties)).map((pair) => ({
    marks: [...pair].sort(byPeriod),
    isNational: pair[0].parties.chinas.every(({ code }) => code === 'CN'),
    latest: pair.map(endOf).reduce((a, b) => (a > b ? a : b)),
    key: partiesKey(pair[0].parties),
  }))
  return pairs
    .sort(
      (a, b) =>
        Number(a.isNational) - Number(b.isNational) ||
        compare(b.latest, a.latest) ||
        compare(a.key, b.key),
    )
    .flatMap((pair) => pair.marks)
}

function byPeriod(a: GrowthMark, b: GrowthMark): number {
  return (
    compare(endOf(a), endOf(b)) ||
    compare(a.from ?? '', b.from ?? '') ||
    compare(a.product ?? '', b.product ?? '') ||
    TRADE_FLOWS.indexOf(a.flow) - TRADE_FLOWS.indexOf(b.flow) ||
    compare(a.key, b.key)
  )
}

/** The undated come first ascending, so last when the latest lead. */
const endOf = ({ from, to }: GrowthMark) => to ?? from ?? ''

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

function seriesOf(marks: readonly GrowthMark[]): GrowthSeries[] {
  const dated = marks.filter(({ from }) => from !== null)
  return groupBy(dated, ({ parties, flow, product }) =>
    [partiesKey(parties), flow, product].join(' '),
  )
    .filter((group) => new Set(group.map(({ from, to }) => `${from} ${to}`)).size > 1)
    .map((group) => {
      const [{ key, parties, flow, product }] = group
      const labelled = labelledOf(group)
      const points = group.map((mark) => ({
        mark,
        year: yearOf(mark),
        isLabelled: labelled.has(mark),
      }))
      return { key, parties, flow, product, points }
    })
}

function labelledOf(marks: Some<GrowthMark>): Set<GrowthMark | undefined> {
  const highest = marks.reduce((a, b) => (b.growthPct > a.growthPct ? b : a))
  const lowest = marks.reduce((a, b) => (b.growthPct < a.growthPct ? b : a))
  return new Set([marks[0], marks.at(-1), highest, lowest])
}

/** `2021` is 2021; `2021-01` to `2021-06` has its middle a quarter of a year before that of 2021. */
function yearOf({ from, to }: GrowthMark): number {
  const [year = 0, firstMonth] = (from ?? '').split('-').map(Number)
  if (firstMonth === undefined) return year
  const [lastYear = year, lastMonth = firstMonth] = (to ?? from ?? '').split('-').map(Number)
  const months = [firstMonth - 1, (lastYear - year) * 12 + lastMonth]
  return year + months.reduce((sum, month) => sum + month / 24, 0) - 0.5
}

function niceEnd(value: number): number {
  return NICE_ENDS.find((end) => end >= value) ?? LONGEST_AXIS
}
