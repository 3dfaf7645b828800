import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { NO_YEAR } from '../factColumns.ts'
import { compareText } from '../../model/compareText.ts'
import { countDistinct, rowsOf, tallyRows, type FactRows } from './factRows.ts'

/** What the panel's sentence and key figures count. */
export interface Summary {
  facts: number
  /** Of them, those that more than one document in sight says. */
  saidBySeveral: number
  /** Documents in sight that say one of the facts. */
  documents: number
  /** Provinces by number of facts, most first, then by code. */
  provinces: Tally[]
  /** Countries and blocs, in the same order. */
  partners: Tally[]
  /** Partners that are no bloc. */
  countries: number
  /** Hong Kong, Macao and Taiwan among them. */
  territories: number
  /** Pairs of a province and a partner. */
  threads: number
  /** Facts of the nation as a whole. */
  national: number
  undated: number
  firstYear: number | null
  lastYear: number | null
}

export interface Tally {
  code: string
  facts: number
}

/** A pair of province and partner with its facts by kind, in the order of KINDS, kinds without a fact left out. */
export interface ThreadTally {
  province: string
  partner: string
  facts: number
  kinds: { kind: Kind; facts: number }[]
}

/** `said` is what documents say that passes the filters, `facts` the same with each thing once, which is what is counted. */
export function selectSummary(
  atlas: Atlas,
  said: readonly Fact[],
  facts: readonly Fact[],
): Summary {
  const counted = rowsOf(atlas, facts)
  const { columns, rows } = counted
  const partners = tally(counted, columns.partner)
  const provinces = tally(counted, columns.china)
  const pairs = tallyRows(rows, columns.pair, columns.pairs.length)
  const inSight = rowsOf(atlas, said)
  return {
    facts: facts.length,
    saidBySeveral: countSaidBySeveral(inSight),
    documents: countDistinct(
      inSight.rows,
      inSight.columns.document,
      inSight.columns.documentIds.length,
    ),
    provinces: provinces.filter(({ code }) => code !== 'CN'),
    partners,
    countries: partners.filter(({ code }) => atlas.placeByCode.get(code)?.type === 'country')
      .length,
    territories: partners.filter(({ code }) => ['HK', 'MO', 'TW'].includes(code)).length,
    threads: columns.pairs.filter(
      ({ china }, pair) => columns.codes[china] !== 'CN' && (pairs[pair] ?? 0) > 0,
    ).length,
    national: provinces.find(({ code }) => code === 'CN')?.facts ?? 0,
    ...yearsIn(counted),
  }
}

/** Every pair of a province and a partner, most facts first; facts of the nation are no thread. */
export function selectThreadTallies(atlas: Atlas, facts: readonly Fact[]): ThreadTally[] {
  const { columns, rows } = rowsOf(atlas, facts)
  const counts = new Int32Array(columns.pairs.length * KINDS.length)
  for (const row of rows) {
    const at = (columns.pair[row] ?? 0) * KINDS.length + (columns.kind[row] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  const tallies = columns.pairs.flatMap(({ china, partner }, pair): ThreadTally[] => {
    const province = columns.codes[china] ?? ''
    const kinds = KINDS.map((kind, at) => ({
      kind,
      facts: counts[pair * KINDS.length + at] ?? 0,
    })).filter((entry) => entry.facts > 0)
    const sum = kinds.reduce((total, entry) => total + entry.facts, 0)
    if (province === 'CN' || sum === 0) return []
    return [{ province, partner: columns.codes[partner] ?? '', facts: sum, kinds }]
  })
  return tallies.sort(
    (a, b) =>
      b.facts - a.facts || compareText(a.province, b.province) || compareText(a.partner, b.partner),
  )
}

/** Things that two or more of the documents in sight say. */
function countSaidBySeveral({ columns, rows }: FactRows): number {
  const { thing, document } = columns
  const firstSaid = new Int32Array(columns.things).fill(-1)
  const bySeveral = new Set<number>()
  for (const row of rows) {
    const own = thing[row] ?? -1
    if (own === -1) continue
    if (firstSaid[own] === -1) firstSaid[own] = document[row] ?? -1
    else if (firstSaid[own] !== document[row]) bySeveral.add(own)
  }
  return bySeveral.size
}

function yearsIn({ columns, rows }: FactRows): Pick<Summary, 'undated' | 'firstYear' | 'lastYear'> {
  const { first, last } = columns
  let [undated, firstYear, lastYear] = [0, Infinity, -Infinity]
  for (const row of rows) {
    const start = first[row] ?? NO_YEAR
    if (start === NO_YEAR) {
      undated += 1
      continue
    }
    firstYear = Math.min(firstYear, start)
    lastYear = Math.max(lastYear, last[row] ?? start)
  }
  const isDated = firstYear <= lastYear
  return {
    undated,
    firstYear: isDated ? firstYear : null,
    lastYear: isDated ? lastYear : null,
  }
}

/** The codes that the facts have, most facts first, then by code. */
function tally({ columns, rows }: FactRows, column: Int32Array): Tally[] {
  const counts = tallyRows(rows, column, columns.codes.length)
  return columns.codes
    .map((code, at) => ({ code, facts: counts[at] ?? 0 }))
    .filter(({ facts }) => facts > 0)
    .sort((a, b) => b.facts - a.facts || compareText(a.code, b.code))
}
