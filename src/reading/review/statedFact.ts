import { KINDS } from '../../model/fact.ts'
import { factSchema } from '../../model/factSchema.ts'
import type { Fact, Kind } from '../../model/fact.ts'
import { nameFacts } from '../nameFacts.ts'
import type { ProposedFact } from '../proposed.ts'
import type { SourceDocument } from '../read/source.ts'
import { allowedWords, fieldsOfKind, nearestWords } from './factFields.ts'
import type { StatedField } from './factFields.ts'
import { wholeSentences } from './findQuote.ts'
import { findNearest } from './nearest.ts'
import type { StatedFields } from './readStated.ts'
import { quoteNotFound } from './resolveTarget.ts'
import type { ReadText } from './resolveTarget.ts'
import type { Position, Problem } from './yamlTree.ts'

/** A fact as a person states it, or what is wrong: in the file itself, or with the text that it no longer fits. */
export type StatedFact =
  { type: 'fact'; fact: Fact } | { type: 'refused' | 'unheld'; problem: Problem }

/** A fact that a person adds: what is not stated is null, the numbers exact, without sectors. */
export function addedFact(fields: StatedFields, place: Position, read: ReadText): StatedFact {
  const kind = KINDS.find((known) => known === fields.get('kind')?.value)
  if (kind === undefined) return missing('kind', place, null)
  const quote = fields.get('quote')?.value
  if (typeof quote !== 'string') return missing('quote', place, kind)
  const foreign = foreignField(fields, kind)
  if (foreign !== null) return foreign
  const empty = fieldsOfKind(kind).map((field) => [field, DEFAULTS[field] ?? null])
  const stated = [...fields].map(([field, { value }]) => [field, value])
  const quoted = quoteIn(quote, fields.get('quote') ?? place, read)
  if ('type' in quoted) return quoted
  return checked(
    {
      ...Object.fromEntries([...empty, ...stated]),
      ...quoted,
      rule: 'review',
      confidence: 1,
    },
    fields,
    place,
    read.document,
  )
}

/** A fact with other values, under the id it had; a new quote is looked for in the text. */
export function correctedFact(
  fact: Fact,
  set: StatedFields,
  place: Position,
  read: ReadText,
): StatedFact {
  const foreign = foreignField(set, fact.kind)
  if (foreign !== null) return foreign
  const quote = set.get('quote')?.value
  const quoted =
    typeof quote === 'string'
      ? quoteIn(quote, set.get('quote') ?? place, read)
      : { quote: fact.quote, start: fact.start, end: fact.end }
  if ('type' in quoted) return quoted
  const stated = [...set].map(([field, { value }]) => [field, value])
  const result = checked(
    { ...fact, ...Object.fromEntries(stated), ...quoted },
    set,
    place,
    read.document,
  )
  return result.type === 'fact' ? { ...result, fact: { ...result.fact, id: fact.id } } : result
}

const DEFAULTS: Partial<Record<StatedField, unknown>> = { approx: 'exact', sectors: [] }

/** A field that facts of the kind do not have. */
function foreignField(fields: StatedFields, kind: Kind): StatedFact | null {
  const known = fieldsOfKind(kind)
  for (const [field, { line, column }] of fields) {
    if (known.includes(field)) continue
    const own = known.filter((each) => each !== 'kind')
    const nearest = nearestWords(findNearest(field, own))
    const reason = `${field}: no field of kind ${kind}; allowed: ${own.join(', ')}${nearest}`
    return { type: 'refused', problem: { line, column, reason } }
  }
  return null
}

/** The whole sentences of a quote in the text; where it stands more than once, the first. */
function quoteIn(
  quote: string,
  { line, column }: Position,
  { document, findQuote }: ReadText,
): Pick<Fact, 'quote' | 'start' | 'end'> | StatedFact {
  const [span] = findQuote(quote)
  if (span === undefined) {
    const reason = quoteNotFound(quote, document)
    return { type: 'unheld', problem: { line, column, reason } }
  }
  const { start, end } = wholeSentences(document, span)
  return { quote: document.text.slice(start, end), start, end }
}

/** The fact with its id and statement, held against the model and the rules of what is a fact. */
function checked(
  stated: Record<string, unknown>,
  fields: StatedFields,
  place: Position,
  document: SourceDocument,
): StatedFact {
  const named = {
    id: NO_ID,
    statement: NO_ID,
    document: document.id,
    uncertain: false,
    reviewed: null,
  }
  const parsed = factSchema.safeParse({ ...stated, ...named })
  const kind = stated['kind'] as Kind
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'kind') as StatedField
    const at = fields.get(field)
    if (at === undefined) return missing(field, place, kind)
    const found = JSON.stringify(at.value)
    const reason = `${field}: found ${found}; allowed: ${allowedWords(field, kind)}`
    return { type: 'refused', problem: { line: at.line, column: at.column, reason } }
  }
  const wrong = wrongTogether(parsed.data)
  if (wrong !== null) {
    const { line, column } = fields.get(wrong.field) ?? place
    return { type: 'refused', problem: { line, column, reason: wrong.reason } }
  }
  const codes = new Set([parsed.data.china, parsed.data.partner])
  const [fact] = nameFacts(document, [stated as ProposedFact], codes)
  if (fact === undefined) throw new Error('nameFacts(…) gives a fact for a fact')
  return { type: 'fact', fact }
}

const NO_ID = '0'.repeat(12)

/** Numbers that count or sum something; only a change may be below zero. */
const COUNTED = ['participants', 'companies', 'count', 'amount', 'value'] as const

/** What each field allows and all of them together do not: ANNOTATION's "needs an amount or a growth", and the like. */
function wrongTogether(fact: Fact): { field: StatedField; reason: string } | null {
  const { from, to } = fact
  if (to !== null && (from === null || to < from.slice(0, to.length))) {
    return {
      field: 'to',
      reason: `to: found ${to} after from ${from}; allowed: a later date or null`,
    }
  }
  for (const field of COUNTED) {
    const value: unknown = (fact as Partial<Record<StatedField, unknown>>)[field]
    if (typeof value === 'number' && value < 0)
      return { field, reason: `${field}: found ${value}; allowed: a number from 0 up, or null` }
  }
  if ('currency' in fact && (fact.amount === null) !== (fact.currency === null)) {
    const field = fact.amount === null ? 'amount' : 'currency'
    return { field, reason: `${field}: found nothing; an amount and its currency go together` }
  }
  switch (fact.kind) {
    case 'trade':
      return fact.amount === null && fact.growthPct === null
        ? { field: 'amount', reason: 'amount: found nothing; trade has an amount or growthPct' }
        : null
    case 'investment':
      return fact.amount === null && fact.growthPct === null && fact.count === null
        ? { field: 'amount', reason: 'amount: found nothing; an investment has a number' }
        : null
    case 'figure':
      return fact.value === null && fact.growthPct === null
        ? { field: 'value', reason: 'value: found nothing; a figure has a value or growthPct' }
        : null
    default:
      return null
  }
}

function missing(field: StatedField, { line, column }: Position, kind: Kind | null): StatedFact {
  const reason = `${field}: found nothing; allowed: ${allowedWords(field, kind)}`
  return { type: 'refused', problem: { line, column, reason } }
}
