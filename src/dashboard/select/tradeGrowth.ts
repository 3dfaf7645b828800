import { TRADE_FLOWS, type Fact, type TradeFact } from '../../model/fact.ts'
import {
  NO_LINKS,
  groupBy,
  groupBySaying,
  partiesKey,
  partiesOf,
  partnersBesides,
  type Party,
  type Some,
} from './parties.ts'
import type { SayersById } from '../factColumns.ts'
import { compareText } from '../../model/compareText.ts'
import { growthAxis, type GrowthAxis } from './growthAxis.ts'
import { seriesOf, type GrowthSeries } from './growthSeries.ts'
import { selectThings } from './things.ts'
import { isYearOnYear } from './yearOnYear.ts'
import type { GrowthMark } from './growthMark.ts'

export interface TradeGrowthRows {
  /** Against the year before; by pair, the latest pair first and the nation's last, ascending by period within. */
  yearOnYear: GrowthMark[]
  /** Against another base ("2010 to 2023"), in the same order. */
  otherBase: GrowthMark[]
  /** In the same order, as many as can be read; empty unless lines are asked for. */
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
  const series = options.lines === true ? readable(seriesOf(yearOnYear)) : []
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

/** Lines of more points, and more lines, are no longer read as shapes: their marks stay rows. */
const MOST_POINTS = 40
const MOST_SERIES = 12

const readable = (series: readonly GrowthSeries[]): GrowthSeries[] =>
  series.filter(({ points }) => points.length <= MOST_POINTS).slice(0, MOST_SERIES)

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
        compareText(b.latest, a.latest) ||
        compareText(a.key, b.key),
    )
    .flatMap((pair) => pair.marks)
}

function byPeriod(a: GrowthMark, b: GrowthMark): number {
  return (
    compareText(endOf(a), endOf(b)) ||
    compareText(a.from ?? '', b.from ?? '') ||
    compareText(a.product ?? '', b.product ?? '') ||
    TRADE_FLOWS.indexOf(a.flow) - TRADE_FLOWS.indexOf(b.flow) ||
    compareText(a.key, b.key)
  )
}

/** The undated come first ascending, so last when the latest lead. */
const endOf = ({ from, to }: GrowthMark) => to ?? from ?? ''
