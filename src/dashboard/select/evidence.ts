import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { oncePerAtlas } from '../oncePerAtlas.ts'
import { compareText } from '../../model/compareText.ts'
import { factsAt, keepRows, rowsOf, type FactRows } from './factRows.ts'

/**
 * The facts to show as cards, each thing once: the fact that is picked speaks for its thing, else the one of the list. The
 * order stays.
 */
export function letPickedSpeak(
  { sayersById }: Atlas,
  facts: readonly Fact[],
  picked: Fact | undefined,
): readonly Fact[] {
  const sayers = picked === undefined ? undefined : sayersById.get(picked.id)
  if (picked === undefined || sayers === undefined) return facts
  return facts.map((fact) => (sayers.some(({ id }) => id === fact.id) ? picked : fact))
}

/** The facts newest first: by their own date, those without one after, by the date of their document; then as in the text. */
export function selectEvidence(atlas: Atlas, facts: readonly Fact[]): readonly Fact[] {
  const { columns, rows } = rowsOf(atlas, facts)
  // A few of many are sorted by themselves, many are picked from the order of all.
  if (columns !== atlas.columns || rows.length * 8 < columns.facts.length) {
    return factsAt({ columns, rows: newestFirst(atlas, { columns, rows }) })
  }
  const isGiven = new Uint8Array(columns.facts.length)
  for (const row of rows) isGiven[row] = 1
  return factsAt({ columns, rows: keepRows(allNewestFirst(atlas), (row) => isGiven[row] === 1) })
}

const allNewestFirst = oncePerAtlas((atlas) =>
  newestFirst(atlas, rowsOf(atlas, atlas.dataset.facts)),
)

function newestFirst(atlas: Atlas, { columns, rows }: FactRows): Int32Array {
  const { facts, documentIds, document } = columns
  const rank =
    columns === atlas.columns ? rankAllDocuments(atlas) : rankDocuments(atlas, documentIds)
  /** The date and then the document, in one number. */
  const keys = new Float64Array(facts.length)
  for (const row of rows) {
    const fact = facts[row]
    if (fact === undefined) continue
    const day = dayNumber(fact.to ?? fact.from ?? '')
    keys[row] = (LAST_DAY - day) * MOST_DOCUMENTS + (rank[document[row] ?? 0] ?? 0)
  }
  const inText = (a: number, b: number) => {
    const [one, other] = [facts[a], facts[b]]
    if (one === undefined || other === undefined) return 0
    return one.start - other.start || compareText(one.id, other.id)
  }
  return rows.slice().sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || inText(a, b))
}

const LAST_DAY = 99_999_999
const MOST_DOCUMENTS = 2 ** 26

const rankAllDocuments = oncePerAtlas((atlas) => rankDocuments(atlas, atlas.columns.documentIds))

/** The place of each document: the latest first, then by id. */
function rankDocuments(atlas: Atlas, ids: readonly string[]): Int32Array {
  const published = ids.map((id) => atlas.documentById.get(id)?.published ?? '')
  const order = Array.from(ids.keys()).sort(
    (a, b) =>
      compareText(published[b] ?? '', published[a] ?? '') ||
      compareText(ids[a] ?? '', ids[b] ?? ''),
  )
  const rank = new Int32Array(ids.length)
  for (const [place, at] of order.entries()) rank[at] = place
  return rank
}

/** `2021-09-30` as 20210930, `2021` as 20210000, nothing as 0: in the order of the texts. */
function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso === '' ? [] : iso.split('-').map(Number)
  return year * 10_000 + month * 100 + day
}
