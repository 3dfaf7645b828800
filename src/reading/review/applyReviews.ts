import type { Review } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { compareText } from '../../model/compareText.ts'
import { compareFacts, contentOf } from '../nameFacts.ts'
import type { SourceDocument } from '../read/source.ts'
import type { ReviewEntry } from './parseReviews.ts'
import { createReadText, describeFact, resolveTarget } from './resolveTarget.ts'
import type { ReadText } from './resolveTarget.ts'
import { addedFact, correctedFact } from './statedFact.ts'
import type { Problem } from './yamlTree.ts'

/** What became of the reviews of a document. */
export interface ReviewOutcome {
  /** In the order of the table; without those that were rejected. */
  facts: Fact[]
  reviews: Review[]
  rejected: number
  /** Reviews that are wrong in themselves: the file is to be mended. */
  refused: Problem[]
  /** Reviews that the document does not bear out as it is now: a quote or a fact is not there. */
  unheld: Problem[]
}

/** A review and the fact that it is of; `after` is that fact as it leaves it, null when it is rejected. */
interface Resolved {
  entry: ReviewEntry
  fact: Fact
  after: Fact | null
  isNew: boolean
}

/**
 * Lays a person's reviews over the facts of a document; their order does not count. A fact keeps its id when it is corrected. Two
 * reviews of one fact, and a correction after which two facts would say the same, are refused, and the program's own facts stand.
 */
export function applyReviews(
  document: SourceDocument,
  facts: readonly Fact[],
  entries: readonly ReviewEntry[],
): ReviewOutcome {
  const read = createReadText(document, facts)
  const refused: Problem[] = []
  const unheld: Problem[] = []
  const resolved: Resolved[] = []
  for (const entry of entries) {
    const result = resolve(entry, read)
    if (!('type' in result)) resolved.push(result)
    else if (result.type === 'refused') refused.push(result.problem)
    else unheld.push(result.problem)
  }
  const single = withoutSecond(resolved, refused)
  const { kept, final } = withoutDoubles(facts, single, refused)
  return {
    facts: final.sort(compareFacts),
    reviews: kept.flatMap(reviewOf).sort((a, b) => compareText(a.fact, b.fact)),
    rejected: kept.filter(({ after }) => after === null).length,
    refused: refused.sort(compareProblems),
    unheld: unheld.sort(compareProblems),
  }
}

const compareProblems = (a: Problem, b: Problem): number =>
  a.line - b.line || a.column - b.column || compareText(a.reason, b.reason)

function resolve(
  entry: ReviewEntry,
  read: ReadText,
): Resolved | { type: 'refused' | 'unheld'; problem: Problem } {
  if (entry.action === 'add') {
    const added = addedFact(entry.fields, entry, read)
    if (added.type !== 'fact') return added
    // The program reads by now what a person once had to add.
    const same = read.facts.find(({ id }) => id === added.fact.id)
    return same === undefined
      ? { entry, fact: added.fact, after: marked(added.fact, 'added'), isNew: true }
      : { entry, fact: same, after: marked(same, 'confirmed'), isNew: false }
  }
  const { target } = entry
  const fact = resolveTarget(target, read)
  if ('reason' in fact) {
    const { line, column } = target
    const reason = `${entry.action}: ${fact.reason}`
    return { type: 'unheld', problem: { line, column, reason } }
  }
  switch (entry.action) {
    case 'confirm':
      return { entry, fact, after: marked(fact, 'confirmed'), isNew: false }
    case 'reject':
      return { entry, fact, after: null, isNew: false }
    case 'correct': {
      const corrected = correctedFact(fact, entry.set, entry, read)
      if (corrected.type !== 'fact') return corrected
      const isSame = contentOf(corrected.fact) === contentOf(fact)
      const after = isSame ? marked(fact, 'confirmed') : marked(corrected.fact, 'corrected')
      return { entry, fact, after, isNew: false }
    }
    default:
      return entry satisfies never
  }
}

/** A person has looked: there is nothing left to doubt. */
const marked = (fact: Fact, reviewed: Fact['reviewed']): Fact => ({
  ...fact,
  confidence: 1,
  uncertain: false,
  reviewed,
})

/** The reviews of facts that have but one; all others are refused, each with the lines of the rest. */
function withoutSecond(resolved: Resolved[], refused: Problem[]): Resolved[] {
  const groups = groupBy(resolved, ({ fact }) => fact.id)
  return resolved.filter(({ entry, fact }) => {
    const group = groups.get(fact.id) ?? []
    if (group.length === 1) return true
    const { line, column } = entry
    const all = group
      .map((other) => other.entry)
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map((other) => `${other.action} on line ${other.line}`)
      .join(', ')
    const reason = `found ${group.length} reviews of fact ${describeFact(fact)}: ${all}; allowed: one`
    refused.push({ line, column, reason })
    return false
  })
}

/** The facts after these reviews, without the corrections and additions that would say what another fact says. */
function withoutDoubles(
  facts: readonly Fact[],
  reviews: Resolved[],
  refused: Problem[],
): { kept: Resolved[]; final: Fact[] } {
  const afterById = new Map(reviews.map(({ fact, after }) => [fact.id, after]))
  const final = [
    ...facts.flatMap((fact) => (afterById.has(fact.id) ? (afterById.get(fact.id) ?? []) : fact)),
    ...reviews.flatMap(({ isNew, after }) => (isNew && after !== null ? after : [])),
  ]
  const saying = groupBy(final, contentOf)
  const doubles = reviews.filter(
    ({ after, isNew }) =>
      after !== null &&
      (isNew || after.reviewed === 'corrected') &&
      (saying.get(contentOf(after))?.length ?? 0) > 1,
  )
  if (doubles.length === 0) return { kept: reviews, final }
  for (const { entry, after } of doubles) {
    if (after === null) continue
    const others = (saying.get(contentOf(after)) ?? []).filter(({ id }) => id !== after.id)
    const reason = `${entry.action}: would say what fact ${others.map(describeFact).join(', ')} says; allowed: a fact once (reject the other)`
    refused.push({ line: entry.line, column: entry.column, reason })
  }
  return withoutDoubles(
    facts,
    reviews.filter((review) => !doubles.includes(review)),
    refused,
  )
}

function reviewOf({ entry, fact, after }: Resolved): Review[] {
  if (after?.reviewed == null) return []
  const { by, date, why } = entry
  return [{ fact: after.id, as: after.reviewed, by, date, why, was: changesOf(fact, after) }]
}

const UNCHANGING = new Set(['statement', 'start', 'end', 'confidence', 'uncertain', 'reviewed'])

/** The values before, of the fields that are others after. */
function changesOf(before: Fact, after: Fact): Review['was'] {
  const values = new Map<string, unknown>(Object.entries(after))
  return Object.fromEntries(
    Object.entries(before).filter(
      ([field, value]) =>
        !UNCHANGING.has(field) && JSON.stringify(value) !== JSON.stringify(values.get(field)),
    ),
  ) as Review['was']
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
