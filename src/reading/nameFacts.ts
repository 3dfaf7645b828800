import { compareText } from '../model/compareText.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { KINDS } from '../model/fact.ts'
import { FIELDS, OWN_FIELDS, PROGRAM_FIELDS, type Field } from '../model/factFields.ts'
import { factSchema } from '../model/factSchema.ts'
import type { Fact } from '../model/fact.ts'
import { isUncertain } from './confidence/table.ts'
import type { ProposedFact } from './proposed.ts'
import type { SourceDocument } from './read/source.ts'

/** What the rules made of a document is not what the model allows: an error of the program, never of the document. */
export class UnsoundFactError extends Error {
  readonly document: string
  readonly rule: string
  readonly start: number
  readonly end: number

  constructor(document: string, fact: ProposedFact, problem: string) {
    super(`${document}: rule ${fact.rule} at ${fact.start}–${fact.end}: ${problem}`)
    this.name = 'UnsoundFactError'
    this.document = document
    this.rule = fact.rule
    this.start = fact.start
    this.end = fact.end
  }
}

/**
 * The facts of a document with their ids, in the order of the table. `id` comes from the document and what the fact says,
 * `statement` from the place of the quote, the kind, the time and its numbers. `codes` are the places that exist.
 * Throws UnsoundFactError when a quote is not verbatim at its offsets, a code is unknown, or a field is not of the model.
 */
export function nameFacts(
  document: SourceDocument,
  proposed: ProposedFact[],
  codes: ReadonlySet<string>,
): Fact[] {
  const seen = new Map<string, number>()
  return proposed
    .map((fact) => {
      check(document, fact, codes)
      return { fact, said: contentOf(fact) }
    })
    .sort((a, b) => compareProposed(a.fact, b.fact) || compareText(a.said, b.said))
    .map(({ fact, said }) => {
      const twin = seen.get(said) ?? 0
      seen.set(said, twin + 1)
      const named = {
        ...fact,
        id: hash(document.id, said, ...(twin === 0 ? [] : [String(twin)])),
        statement: hash(
          document.id,
          String(fact.start),
          String(fact.end),
          fact.kind,
          fact.from ?? '',
          fact.to ?? '',
          JSON.stringify(numbersOf(fact)),
        ),
        document: document.id,
        uncertain: isUncertain(fact.confidence),
        reviewed: null,
      }
      const parsed = factSchema.safeParse(pick(named, () => true))
      if (!parsed.success) {
        const issue = parsed.error.issues[0]
        throw new UnsoundFactError(
          document.id,
          fact,
          `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not of the model'}`,
        )
      }
      return pick(parsed.data, () => true)
    })
    .sort(compareFacts)
}

const OF_THE_PROGRAM: ReadonlySet<Field> = new Set(PROGRAM_FIELDS)

/** What a fact says and quotes, whoever says it wherever: the same for two facts that say the same. */
export const contentOf = (fact: ProposedFact): string =>
  JSON.stringify(pick(fact, (field) => !OF_THE_PROGRAM.has(field)))

/** Order of the table: document, start, kind, then what the fact says, so that it never depends on the rules' order. */
export function compareFacts(a: Fact, b: Fact): number {
  return compareText(a.document, b.document) || compareProposed(a, b) || compareText(a.id, b.id)
}

function compareProposed(a: ProposedFact, b: ProposedFact): number {
  return (
    a.start - b.start ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.end - b.end ||
    compareText(a.china, b.china) ||
    compareText(a.partner, b.partner) ||
    compareText(a.partnerPlace ?? '', b.partnerPlace ?? '')
  )
}

function check(document: SourceDocument, fact: ProposedFact, codes: ReadonlySet<string>): void {
  if (document.text.slice(fact.start, fact.end) !== fact.quote || fact.quote === '') {
    throw new UnsoundFactError(
      document.id,
      fact,
      `the quote is not the text there: ${JSON.stringify(fact.quote.slice(0, 80))}`,
    )
  }
  for (const code of [fact.china, fact.partner]) {
    if (!codes.has(code)) throw new UnsoundFactError(document.id, fact, `unknown place ${code}`)
  }
}

/** What of a statement must not be added up twice. */
const numbersOf = (fact: ProposedFact): unknown[] =>
  OWN_FIELDS[fact.kind]
    .filter((field) => field !== 'label')
    .map((field) => fact[field as keyof ProposedFact])

/** The fields of a fact in the order of the table. */
function pick<T extends object>(fact: T, wanted: (field: Field) => boolean): T {
  const fields = FIELDS.filter((field) => field in fact && wanted(field))
  return Object.fromEntries(fields.map((field) => [field, fact[field as keyof T]])) as T
}

/** 12 hexadecimal digits. */
const hash = (...parts: string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.join('\0')))).slice(0, 12)
