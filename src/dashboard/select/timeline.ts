import { KINDS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { Side } from '../view.ts'
import { yearBounds } from './factsOverTime.ts'
import { yearsOf } from '../factColumns.ts'
import { groupBy, type Some } from './parties.ts'
import { extentOf, type Extent } from './timeExtent.ts'

/** Facts of one lane with one date. */
export interface Spot {
  /** `2016-01 2016-06`. */
  key: string
  extent: Extent
  /** ISO 8601 as stated. */
  from: string
  to: string | null
  /** The most telling first. */
  facts: Some<Fact>
}

/** A province, the nation or a partner, and what happened with it. */
export interface Lane {
  code: string
  isBloc: boolean
  /** Within the years that are shown, by their start; of one start the longest first. */
  spots: Spot[]
  /** Of all spots. */
  dated: number
  /** Shown or not, whatever the years: they could be of any. */
  undated: Fact[]
}

export interface Timeline {
  /** Lanes with a date in the years that are shown, most of them first; then the nation or the blocs. */
  lanes: Lane[]
  /** The others, which have facts without a date alone. */
  undatedOnly: Lane[]
  /** Facts with a date in the years that are shown, and those without any. */
  dated: number
  undated: number
  /** First and last year of the axis; null where nothing has a date. */
  bounds: { first: number; last: number } | null
  /** Facts that begin in a year, for each with one. */
  startsByYear: ReadonlyMap<number, number>
  /** The year in which more facts begin than in any other; null where several are as full. */
  fullest: { year: number; facts: number } | null
}

/** Years that are shown, both inclusive; null for open. */
export interface ShownYears {
  from: number | null
  to: number | null
}

/**
 * What happened when, by province or by partner. `things` are the facts under every filter but the years, each thing once: so those
 * without a date are never dropped.
 */
export function selectTimeline(
  atlas: Atlas,
  things: readonly Fact[],
  side: Side,
  { from, to }: ShownYears,
): Timeline {
  const isShown = (fact: Fact) => {
    const years = yearsOf(fact)
    return years !== null && years.last >= (from ?? -Infinity) && years.first <= (to ?? Infinity)
  }
  const shown = things.filter(isShown)
  const lanes = groupBy(things, (fact) => (side === 'province' ? fact.china : fact.partner))
    .map((facts): Lane => {
      const code = side === 'province' ? facts[0].china : facts[0].partner
      const spots = spotsOf(facts.filter(isShown))
      return {
        code,
        isBloc: atlas.placeByCode.get(code)?.type === 'bloc',
        spots,
        dated: spots.reduce((sum, spot) => sum + spot.facts.length, 0),
        undated: facts.filter((fact) => yearsOf(fact) === null),
      }
    })
    .filter(({ dated, undated }) => dated + undated.length > 0)
    .sort(byWeight)
  const bounds = yearBounds(shown)
  const known = atlas.columns.bounds
  const startsByYear = countStarts(shown)
  return {
    lanes: lanes.filter(({ dated }) => dated > 0),
    undatedOnly: lanes.filter(({ dated }) => dated === 0),
    dated: shown.length,
    undated: things.filter((fact) => yearsOf(fact) === null).length,
    bounds:
      bounds === null || known === null
        ? null
        : {
            first: Math.max(from ?? bounds.first, known.first),
            last: Math.min(to ?? bounds.last, known.last),
          },
    startsByYear,
    fullest: fullestOf(startsByYear),
  }
}

/**
 * How much a fact tells by itself, to choose what is named where not everything can be: signings and investments with their value,
 * then signings and ties, then events that have a name; what is uncertain less than anything certain.
 */
export function tellingOf(fact: Fact): number {
  const own = { tie: 5, event: 2, signing: 5, trade: 2, investment: 4, figure: 0 }[fact.kind]
  const hasValue = 'amount' in fact && fact.amount !== null
  const isNamed = fact.kind === 'event' && fact.name !== null
  return own + (hasValue ? 2 : 0) + (isNamed ? 1 : 0) - (fact.uncertain ? 10 : 0)
}

function spotsOf(facts: readonly Fact[]): Spot[] {
  return groupBy(facts, ({ from, to }) => `${from ?? ''} ${to ?? ''}`)
    .flatMap((group): Spot[] => {
      const [{ from, to }] = group
      const extent = extentOf(group[0])
      const start = from ?? to
      if (extent === null || start === null) return []
      const [first, ...rest] = [...group].sort(byTelling)
      return [
        {
          key: `${from ?? ''} ${to ?? ''}`,
          extent,
          from: start,
          to: from === null ? null : to,
          facts: [first ?? group[0], ...rest],
        },
      ]
    })
    .sort(
      (a, b) =>
        a.extent.start - b.extent.start || b.extent.end - a.extent.end || (a.key < b.key ? -1 : 1),
    )
}

const byTelling = (a: Fact, b: Fact) =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  tellingOf(b) - tellingOf(a) ||
  (a.id < b.id ? -1 : 1)

/** Most facts first; what stands for many places, the nation and the blocs, last. */
function byWeight(a: Lane, b: Lane): number {
  const isWide = ({ code, isBloc }: Lane) => Number(code === 'CN' || isBloc)
  return (
    isWide(a) - isWide(b) ||
    b.dated - a.dated ||
    b.undated.length - a.undated.length ||
    (a.code < b.code ? -1 : 1)
  )
}

function countStarts(facts: readonly Fact[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const fact of facts) {
    const years = yearsOf(fact)
    if (years !== null) counts.set(years.first, (counts.get(years.first) ?? 0) + 1)
  }
  return counts
}

function fullestOf(startsByYear: ReadonlyMap<number, number>): Timeline['fullest'] {
  const [first, second] = [...startsByYear].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] === second?.[1]) return null
  return { year: first[0], facts: first[1] }
}
