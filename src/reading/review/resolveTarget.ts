import type { Fact } from '../../model/fact.ts'
import type { Span } from '../mentions/mention.ts'
import type { SourceDocument } from '../read/source.ts'
import { createQuoteFinder, nearestSentence } from './findQuote.ts'
import { nearestWords } from './factFields.ts'
import { findNearest } from './nearest.ts'
import type { Target } from './readStated.ts'

/** A document with the facts that the program read in it. */
export interface ReadText {
  document: SourceDocument
  facts: readonly Fact[]
  findQuote: (quote: string) => Span[]
}

export const createReadText = (document: SourceDocument, facts: readonly Fact[]): ReadText => ({
  document,
  facts,
  findQuote: createQuoteFinder(document.text),
})

/** The one fact that is meant, or why there is none: what was found in its place. */
export function resolveTarget(target: Target, read: ReadText): Fact | { reason: string } {
  const { facts } = read
  const spans = target.quote === null ? [] : read.findQuote(target.quote)
  if (target.quote !== null && spans.length === 0) {
    return { reason: quoteNotFound(target.quote, read.document) }
  }
  const there = target.quote === null ? facts : facts.filter((fact) => isAt(fact, spans))
  const meant = there.filter(
    (fact) => (target.id === null || fact.id === target.id) && hasFields(fact, target.fields),
  )
  const [first, second] = meant
  if (first !== undefined && second === undefined) return first
  if (second !== undefined) {
    return {
      reason: `found ${meant.length} facts: ${list(meant)}; allowed: one, by its id or by more of what it says (kind, partner, …)`,
    }
  }
  const where = target.quote === null ? 'the document' : 'this sentence'
  const present = there.length === 0 ? `${where} has no facts` : `${where} has ${list(there)}`
  if (target.id === null) return { reason: `found no such fact; ${present}` }
  const nearest = findNearest(target.id, new Set(facts.map(({ id }) => id)))
  return { reason: `found no fact ${target.id}; ${present}${nearestWords(nearest)}` }
}

/** Why a quote is not in a text, with the sentence that comes nearest. */
export function quoteNotFound(quote: string, document: SourceDocument): string {
  const nearest = nearestSentence(document, quote)
  return `quote: found nowhere in the text: ${JSON.stringify(shorten(quote))}${
    nearest === null ? '' : `; nearest: ${JSON.stringify(shorten(nearest))}`
  }`
}

/** A fact in a few words: `1a2b3c4d5e6f (trade, CN-GD–BY, 2021)`. */
export function describeFact({ id, kind, china, partner, from }: Fact): string {
  return `${id} (${kind}, ${china}–${partner}${from === null ? '' : `, ${from}`})`
}

/** Facts that a message names; it says how many others there are. */
const MOST_NAMED = 5

function list(facts: readonly Fact[]): string {
  const named = facts.slice(0, MOST_NAMED).map(describeFact)
  const others = facts.length - named.length
  return `${named.join(', ')}${others === 0 ? '' : ` and ${others} others`}`
}

/** The quote and what the fact quotes have words in common. */
const isAt = (fact: Fact, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => fact.start < end && start < fact.end)

const hasFields = (fact: Fact, fields: Target['fields']): boolean =>
  [...fields].every(
    ([field, { value }]) => JSON.stringify(fact[field as keyof Fact]) === JSON.stringify(value),
  )

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text)
