import type { SigningFact } from '../../model/fact.ts'
import type { Party } from './parties.ts'
import type { SigningRow } from './signingRow.ts'

/** Signings that are counted in no other, and what each of them may have as its parts. */
export interface Parted {
  totals: SigningRow[]
  partsOf: Map<SigningRow, SigningRow[]>
}

/** The rows with what is taken as part of another below it. */
export function markParts(rows: readonly SigningRow[]): Parted {
  const partsOf = new Map<SigningRow, SigningRow[]>()
  const taken = new Set<SigningRow>()
  const byScale = [...rows].sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
  // A part is told in a document of its total: the others need no look.
  const rowsByDocument = new Map<string, Set<SigningRow>>()
  for (const row of rows) {
    for (const { document } of row.facts) {
      const told = rowsByDocument.get(document)
      if (told === undefined) rowsByDocument.set(document, new Set([row]))
      else told.add(row)
    }
  }
  const besides = (total: SigningRow) => {
    const [{ document }, ...others] = total.facts
    const own = rowsByDocument.get(document) ?? new Set()
    if (others.every((other) => other.document === document)) return own
    const near = new Set(
      total.facts.flatMap((fact) => [...(rowsByDocument.get(fact.document) ?? [])]),
    )
    return rows.filter((row) => near.has(row))
  }
  for (const total of byScale) {
    if (taken.has(total)) continue
    const parts = findParts(
      total,
      [...besides(total)].filter((row) => row !== total && !taken.has(row) && !partsOf.has(row)),
    )
    if (parts.length === 0) continue
    partsOf.set(
      total,
      parts.map((part) => ({ ...part, isPart: true })),
    )
    for (const part of parts) taken.add(part)
  }
  return { totals: rows.filter((row) => !taken.has(row)), partsOf }
}

/**
 * What may be taken for parts of a total, for documents seldom say so: numbers after it that add up to it; or smaller
 * numbers of the same instrument, in its own sentences or, at most half of it and told after it, of the same day.
 */
function findParts(total: SigningRow, rows: readonly SigningRow[]): SigningRow[] {
  if (total.count === null) return []
  const within = rows.filter((row) => isWithin(row, total))
  const isAfter = (row: SigningRow) => {
    const [part, whole] = inOneDocument(row, total)
    return part !== undefined && whole !== undefined && part.start >= whole.end
  }
  const isBeside = (row: SigningRow) => {
    const [part, whole] = inOneDocument(row, total)
    return part !== undefined && part.start === whole?.start
  }
  const following = within.filter((row) => isAfter(row) && row.count !== null)
  if (following.length > 1 && addUp(following, total)) return following
  const alike = within.filter(
    (row) =>
      row.instrument === total.instrument &&
      ((row.count !== null && isBeside(row)) ||
        (isAfter(row) && isOneDay(total) && (row.count ?? 0) * 2 <= (total.count ?? 0))),
  )
  return sumOf(alike) <= total.count ? alike : []
}

const isOneDay = ({ from, to }: SigningRow) => from?.length === 10 && (to === null || to === from)

const sumOf = (rows: readonly SigningRow[]) =>
  rows.reduce((sum, { count }) => sum + (count ?? 0), 0)

function isWithin(row: SigningRow, total: SigningRow): boolean {
  const isSmaller =
    (row.count ?? 0) < (total.count ?? 0) &&
    (row.amount?.value ?? 0) <= (total.amount?.value ?? Infinity)
  return (
    isSmaller &&
    inOneDocument(row, total)[0] !== undefined &&
    row.from === total.from &&
    row.to === total.to &&
    (['chinas', 'partners'] as const).every((side) =>
      row.parties[side].every((party) => total.parties[side].some((whole) => isIn(party, whole))),
    )
  )
}

/** A fact of each row in the first document that states both; of none where no document does. */
function inOneDocument(
  row: SigningRow,
  total: SigningRow,
): [SigningFact, SigningFact] | [undefined, undefined] {
  for (const part of row.facts) {
    const whole = total.facts.find(({ document }) => document === part.document)
    if (whole !== undefined) return [part, whole]
  }
  return [undefined, undefined]
}

const isIn = (party: Party, whole: Party) =>
  party.code === whole.code && (whole.place === null || whole.place === party.place)

/** "Over 400" in all may well be 218 and 235. */
function addUp(parts: readonly SigningRow[], total: SigningRow): boolean {
  const sum = sumOf(parts)
  const whole = total.count ?? 0
  const isOver = total.countApprox === 'over' || total.amount?.approx === 'over'
  return sum === whole || (isOver && sum > whole && sum <= whole * 1.25)
}
