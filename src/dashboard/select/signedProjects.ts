import type { Approx, Fact, Instrument, SigningFact } from '../../model/fact.ts'
import type { SayersById } from '../dataset.ts'
import { amountBlocks } from './amountBlocks.ts'
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
import { markParts } from './signedParts.ts'

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
