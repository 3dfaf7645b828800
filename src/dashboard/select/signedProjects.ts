import type { Approx, Fact, Instrument, SigningFact } from '../../model/fact.ts'
import type { SayersById } from '../dataset.ts'
import {
  NO_LINKS,
  groupBy,
  groupBySaying,
  partiesOf,
  partnersBesides,
  type Parties,
  type Party,
  type Some,
} from './parties.ts'

export const SIGNING_SIDES = ['province', 'partner'] as const
/** The side by which signings are grouped. */
export type SigningSide = (typeof SIGNING_SIDES)[number]

/** One signing as it is stated, once, whatever the number of partners or documents that share it. */
export interface SigningRow {
  key: string
  /** The facts that state it: of several documents, or of several partners named in one statement. */
  facts: Some<SigningFact>
  parties: Parties
  /** ISO 8601 as stated; null when the document gives no date. */
  from: string | null
  to: string | null
  /** Null when the document gives no number. */
  count: number | null
  /** Of the count: where an amount is stated, the document's qualifier belongs to that. */
  countApprox: Approx
  instrument: Instrument
  amount: { value: number; currency: string; approx: Approx } | null
  /** It is counted in the row before it that is no part. */
  isPart: boolean
}

/** Signings of one place, or of several that one statement names together. */
export interface SigningGroup {
  /** Codes of the places, sorted; more than one only where statements name several. */
  codes: string[]
  /** Ascending by date, the undated last, parts after their total. */
  rows: Some<SigningRow>
}

/** Stated values in one currency, never added up. */
export interface AmountBlock {
  currency: string
  /** Descending by value, parts after their total. */
  rows: (SigningRow & { amount: NonNullable<SigningRow['amount']> })[]
}

export interface SignedProjects {
  /** Most signings first, then the latest; those shared by several places and the nation's own last. */
  groups: SigningGroup[]
  /** Most values first. */
  amounts: AmountBlock[]
}

/** Signings by province or by partner. Nothing in it is a sum: signings overlap, and one statement may name several partners. `sayersById` joins what several documents say. */
export function selectSignedProjects(
  facts: readonly Fact[],
  side: SigningSide,
  sayersById: SayersById = NO_LINKS,
): SignedProjects {
  const signings = facts.filter((fact) => fact.kind === 'signing')
  const rows = markParts(groupBySaying(signings, sayingOf, sayersById).map(toRow))
  const groups = groupBy(rows.totals, (row) => codesOf(row, side).join('+')).map(
    (totals): SigningGroup => {
      const [first, ...rest] = [...totals]
        .sort(byDate)
        .flatMap((row) => [row, ...(rows.partsOf.get(row) ?? [])])
      return { codes: codesOf(totals[0], side), rows: [first ?? totals[0], ...rest] }
    },
  )
  return { groups: groups.sort(byWeight), amounts: amountBlocks(rows) }
}

/** Partners that share the signing's statement and are not in its row, since the view leaves them out. `ofDocument` are the facts of its document. */
export function signingSharers({ facts }: SigningRow, ofDocument: readonly Fact[]): Party[] {
  return partnersBesides(
    facts,
    ofDocument.filter((fact) => fact.kind === 'signing'),
    sayingOf,
  )
}

/** The side that the reader has not chosen: a province's signings go by partner, all others by province. */
export function defaultSide(view: { provinces: string[]; partners: string[] }): SigningSide {
  return view.provinces.length > 0 && view.partners.length === 0 ? 'partner' : 'province'
}

function sayingOf({ from, to, count, instrument, amount, currency, approx }: SigningFact) {
  return [from, to, count, instrument, amount, currency, approx].join(' ')
}

function toRow(facts: Some<SigningFact>): SigningRow {
  const [{ id, from, to, count, instrument, amount, currency, approx }] = facts
  return {
    key: id,
    facts,
    parties: partiesOf(facts),
    from,
    to,
    count,
    countApprox: amount === null ? approx : 'exact',
    instrument,
    amount: amount === null || currency === null ? null : { value: amount, currency, approx },
    isPart: false,
  }
}

interface Parted {
  totals: SigningRow[]
  partsOf: Map<SigningRow, SigningRow[]>
}

function markParts(rows: readonly SigningRow[]): Parted {
  const partsOf = new Map<SigningRow, SigningRow[]>()
  const taken = new Set<SigningRow>()
  const byScale = [...rows].sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
  for (const total of byScale) {
    if (taken.has(total)) continue
    const parts = findParts(
      total,
      rows.filter((row) => row !== total && !taken.has(row) && !partsOf.has(row)),
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

function amountBlocks({ totals, partsOf }: Parted): AmountBlock[] {
  const stated = totals.flatMap((total) => {
    const parts = (partsOf.get(total) ?? []).filter(hasAmount)
    if (!hasAmount(total)) return parts.map((part) => [{ ...part, isPart: false }])
    const { currency } = total.amount
    const others = parts.filter(({ amount }) => amount.currency !== currency)
    return [
      [total, ...parts.filter(({ amount }) => amount.currency === currency).sort(byValue)],
      ...others.map((part) => [{ ...part, isPart: false }]),
    ]
  })
  return groupBy(stated, ([first]) => first?.amount.currency ?? '')
    .map((families) => ({
      currency: families[0][0]?.amount.currency ?? '',
      rows: [...families]
        .sort(([a], [b]) => (b?.amount.value ?? 0) - (a?.amount.value ?? 0))
        .flat(),
    }))
    .sort((a, b) => b.rows.length - a.rows.length || compare(a.currency, b.currency))
}

type WithAmount = AmountBlock['rows'][number]
const hasAmount = (row: SigningRow): row is WithAmount => row.amount !== null
const byValue = (a: WithAmount, b: WithAmount) => b.amount.value - a.amount.value

function codesOf({ parties }: SigningRow, side: SigningSide): string[] {
  const places = side === 'province' ? parties.chinas : parties.partners
  return [...new Set(places.map(({ code }) => code))].sort()
}

function byDate(a: SigningRow, b: SigningRow): number {
  return (
    compare(a.to ?? a.from ?? '9', b.to ?? b.from ?? '9') ||
    compare(a.from ?? '9', b.from ?? '9') ||
    (b.count ?? 0) - (a.count ?? 0) ||
    compare(a.key, b.key)
  )
}

function byWeight(a: SigningGroup, b: SigningGroup): number {
  const isNational = ({ codes }: SigningGroup) => Number(codes.includes('CN'))
  const isShared = ({ codes }: SigningGroup) => Number(codes.length > 1)
  return (
    isNational(a) - isNational(b) ||
    isShared(a) - isShared(b) ||
    wholes(b) - wholes(a) ||
    compare(latest(b), latest(a)) ||
    compare(a.codes.join('+'), b.codes.join('+'))
  )
}

const wholes = ({ rows }: SigningGroup) => rows.filter(({ isPart }) => !isPart).length

const latest = ({ rows }: SigningGroup) =>
  rows.map(({ from, to }) => to ?? from ?? '').reduce((a, b) => (a > b ? a : b))

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
