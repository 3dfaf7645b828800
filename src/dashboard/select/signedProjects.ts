import type { Fact, SigningFact } from '../../model/fact.ts'
import type { SayersById } from '../factColumns.ts'
import { amountBlocks } from './amountBlocks.ts'
import { compareText } from '../../model/compareText.ts'
import {
  NO_LINKS,
  groupBy,
  groupBySaying,
  partiesOf,
  partnersBesides,
  type Party,
  type Some,
} from './parties.ts'
import { markParts } from './signedParts.ts'
import type { AmountBlock, SigningRow } from './signingRow.ts'

export const SIGNING_SIDES = ['province', 'partner'] as const
/** The side by which signings are grouped. */
export type SigningSide = (typeof SIGNING_SIDES)[number]

/** Signings of one place, or of several that one statement names together. */
export interface SigningGroup {
  /** Codes of the places, sorted; more than one only where statements name several. */
  codes: string[]
  /** Ascending by date, the undated last, parts after their total. */
  rows: Some<SigningRow>
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
    compareText(a.to ?? a.from ?? '9', b.to ?? b.from ?? '9') ||
    compareText(a.from ?? '9', b.from ?? '9') ||
    (b.count ?? 0) - (a.count ?? 0) ||
    compareText(a.key, b.key)
  )
}

function byWeight(a: SigningGroup, b: SigningGroup): number {
  const isNational = ({ codes }: SigningGroup) => Number(codes.includes('CN'))
  const isShared = ({ codes }: SigningGroup) => Number(codes.length > 1)
  return (
    isNational(a) - isNational(b) ||
    isShared(a) - isShared(b) ||
    wholes(b) - wholes(a) ||
    compareText(latest(b), latest(a)) ||
    compareText(a.codes.join('+'), b.codes.join('+'))
  )
}

const wholes = ({ rows }: SigningGroup) => rows.filter(({ isPart }) => !isPart).length

const latest = ({ rows }: SigningGroup) =>
  rows.map(({ from, to }) => to ?? from ?? '').reduce((a, b) => (a > b ? a : b))
