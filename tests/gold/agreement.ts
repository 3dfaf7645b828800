import type { Fact, Kind } from '../../src/model/fact.ts'

type WithoutOrigin<F> = F extends Fact
  ? Omit<
      F,
      | 'id'
      | 'statement'
      | 'document'
      | 'start'
      | 'end'
      | 'rule'
      | 'confidence'
      | 'uncertain'
      | 'reviewed'
    >
  : never

/** A fact as a person wrote it down: what the document says, without where the program found it. */
export type GoldFact = WithoutOrigin<Fact>

/** The fields that are compared once two records are taken for the same fact; the key is among them. */
const FIELDS: Record<Kind, readonly string[]> = {
  tie: ['chinaPlace', 'partnerPlace', 'from', 'to'],
  event: ['chinaPlace', 'partnerPlace', 'from', 'to', 'name', 'participants', 'companies'],
  signing: [
    'chinaPlace',
    'partnerPlace',
    'from',
    'to',
    'count',
    'instrument',
    'amount',
    'currency',
    'approx',
    'sectors',
  ],
  trade: [
    'chinaPlace',
    'partnerPlace',
    'from',
    'to',
    'flow',
    'product',
    'amount',
    'currency',
    'growthPct',
    'approx',
  ],
  investment: [
    'chinaPlace',
    'partnerPlace',
    'from',
    'to',
    'flow',
    'amount',
    'currency',
    'growthPct',
    'count',
    'approx',
  ],
  figure: ['chinaPlace', 'partnerPlace', 'from', 'to', 'value', 'unit', 'growthPct', 'approx'],
}

/** Free text: two spellings agree when most of the shorter one's words are in the other. */
const WORDED = new Set(['name', 'product', 'unit', 'chinaPlace', 'partnerPlace'])
const WORDS_IN_COMMON = 0.6

/** A thousandth of the number, or of 1: amounts are rounded alike in no two sentences. */
const TOLERANCE = 1e-3

/**
 * Whether two records of one document tell the same fact: kind, both sides, and the kind's own key.
 * The key is the tie; an event's date as far as both state it; a signing's count, and its amount where
 * both have one; the flow and first number of trade and investment; a figure's value.
 */
export function isSameFact(gold: GoldFact, found: GoldFact): boolean {
  if (gold.china !== found.china || gold.partner !== found.partner) return false
  switch (gold.kind) {
    case 'tie':
      return found.kind === 'tie' && gold.tie === found.tie
    case 'event':
      return found.kind === 'event' && datesAgree(gold.from, found.from)
    case 'signing':
      return (
        found.kind === 'signing' &&
        valuesAgree(gold.count, found.count) &&
        (gold.amount === null || found.amount === null || numbersAgree(gold.amount, found.amount))
      )
    case 'trade':
      return (
        found.kind === 'trade' &&
        gold.flow === found.flow &&
        firstNumbersAgree([gold.growthPct, gold.amount], [found.growthPct, found.amount])
      )
    case 'investment':
      return (
        found.kind === 'investment' &&
        firstNumbersAgree(
          [gold.growthPct, gold.amount, gold.count],
          [found.growthPct, found.amount, found.count],
        )
      )
    case 'figure':
      return (
        found.kind === 'figure' &&
        (gold.value === null
          ? valuesAgree(gold.growthPct, found.growthPct)
          : valuesAgree(gold.value, found.value))
      )
  }
}

/** Of the fields that either record states, those on which they differ and how many agree. */
export function compareFields(
  gold: GoldFact,
  found: GoldFact,
): { stated: number; agreeing: number; differing: string[] } {
  const stated = FIELDS[gold.kind].filter(
    (field) => !isAbsent(valueOf(gold, field)) || !isAbsent(valueOf(found, field)),
  )
  const differing = stated.filter((field) => !fieldsAgree(gold, found, field))
  return { stated: stated.length, agreeing: stated.length - differing.length, differing }
}

/** How many of all fields of the kind agree, absent ones included: ranks the candidates for a match. */
export function countAgreeing(gold: GoldFact, found: GoldFact): number {
  return FIELDS[gold.kind].filter((field) => fieldsAgree(gold, found, field)).length
}

/** Share of the words of the shorter text that stand in the other, from 0 to 1; Chinese counts by character. */
export function wordOverlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.size === 0 || b.size === 0) return 0
  return countShared(a, b) / Math.min(a.size, b.size)
}

function fieldsAgree(gold: GoldFact, found: GoldFact, field: string): boolean {
  const [a, b] = [valueOf(gold, field), valueOf(found, field)]
  if (WORDED.has(field) && typeof a === 'string' && typeof b === 'string' && a !== '' && b !== '')
    return wordOverlap(a, b) >= WORDS_IN_COMMON
  return valuesAgree(a, b)
}

function valuesAgree(a: unknown, b: unknown): boolean {
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b)
  if (typeof a === 'number' && typeof b === 'number') return numbersAgree(a, b)
  if (Array.isArray(a) && Array.isArray(b)) return listsAgree(new Set(a), new Set(b))
  return String(a).toLowerCase() === String(b).toLowerCase()
}

/** The first number that the gold states must agree; where it states none, none may be found. */
function firstNumbersAgree(gold: (number | null)[], found: (number | null)[]): boolean {
  const first = gold.findIndex((value) => value !== null)
  if (first === -1) return found.every((value) => value === null)
  return valuesAgree(gold[first], found[first])
}

/** `2021` and `2021-09` agree, and a date with none. */
function datesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}

function numbersAgree(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Half of all that either names is in both. */
function listsAgree(a: Set<unknown>, b: Set<unknown>): boolean {
  const both = countShared(a, b)
  return both / (a.size + b.size - both) >= 0.5
}

function countShared(a: Set<unknown>, b: Set<unknown>): number {
  return [...a].filter((value) => b.has(value)).length
}

/** Words and numbers without case and accents; each Chinese character is a word. */
function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  return new Set(words.map((word) => (word === 'tonnes' ? 'tons' : word)))
}

function valueOf(fact: GoldFact, field: string): unknown {
  return (fact as unknown as Record<string, unknown>)[field]
}

function isAbsent(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
