import type { Place } from '../../model/dataset.ts'
import { isIsoDate } from '../read/frontMatter.ts'
import { nearestWords, show } from './factFields.ts'
import { findNearest } from './nearest.ts'
import { findEntry, hasOnly, readFields, readTarget, refuse } from './readStated.ts'
import type { FileReading, StatedFields, Target } from './readStated.ts'
import { parseYamlTree } from './yamlTree.ts'
import type { Position, Problem, YamlEntry, YamlNode } from './yamlTree.ts'

/** What a person can do with a fact. */
export const ACTIONS = ['confirm', 'correct', 'reject', 'add'] as const
export type Action = (typeof ACTIONS)[number]

/** Who says something, when and why. */
interface Signature {
  by: string | null
  /** ISO 8601 at the stated precision. */
  date: string | null
  why: string | null
}

/** One review of a file, its words and codes checked, not yet held against the document. */
export type ReviewEntry = Position &
  Signature &
  (
    | { action: 'confirm' | 'reject'; target: Target }
    | { action: 'correct'; target: Target; set: StatedFields }
    | { action: 'add'; fields: StatedFields }
  )

/**
 * The reviews of a file in their order, and what is wrong with the others. A file that is no YAML gives none; one wrong review does not
 * touch the next. `places` are those that a fact may name.
 *
 * parseReviews('- confirm: 1a2b3c4d5e6f', places) → one entry, no problems
 */
export function parseReviews(
  text: string,
  places: ReadonlyMap<string, Place>,
): { entries: ReviewEntry[]; problems: Problem[] } {
  const tree = parseYamlTree(text)
  if (tree.type === 'refused') return { entries: [], problems: tree.problems }
  const reading: FileReading = { places, problems: [] }
  const entries = tree.root === null ? [] : readFile(reading, tree.root)
  return { entries, problems: reading.problems }
}

const HEADER_KEYS = ['by', 'date', 'reviews'] as const
const SIGNING_KEYS = ['by', 'date', 'why'] as const
const UNSIGNED: Signature = { by: null, date: null, why: null }

/** A list of reviews, or a mapping of `by` and `date`, said once for all of them, and the list. */
function readFile(reading: FileReading, root: YamlNode): ReviewEntry[] {
  const none = (place: Position, reason: string) => refuse(reading, place, reason) ?? []
  if (root.type === 'list') return readList(reading, root.items, UNSIGNED)
  if (root.type !== 'mapping') {
    return none(root, `found ${show(root)}; allowed: a list of reviews, each begins with "- "`)
  }
  const [first] = root.entries
  if (first !== undefined && isAction(first.key)) {
    return none(first, `found "${first.key}" without a list; allowed: "- ${first.key}: …"`)
  }
  if (!hasOnly(reading, root.entries, HEADER_KEYS)) return []
  const reviews = findEntry(root.entries, 'reviews')
  if (reviews?.value.type !== 'list') {
    return none(reviews ?? root, 'reviews: found no list; allowed: a list of reviews')
  }
  const signature = readSignature(reading, root.entries, UNSIGNED)
  return signature === null ? [] : readList(reading, reviews.value.items, signature)
}

const readList = (reading: FileReading, items: YamlNode[], header: Signature): ReviewEntry[] =>
  items.flatMap((item) => readEntry(reading, item, header) ?? [])

function readEntry(reading: FileReading, node: YamlNode, header: Signature): ReviewEntry | null {
  const actions = ACTIONS.join(', ')
  if (node.type !== 'mapping') {
    return refuse(reading, node, `found ${show(node)}; allowed: ${actions}`)
  }
  const [entry, second] = node.entries.filter(({ key }) => isAction(key))
  if (entry === undefined || !isAction(entry.key)) {
    const key = node.entries[0]?.key ?? ''
    const nearest = nearestWords(findNearest(key, ACTIONS))
    const place = node.entries[0] ?? node
    return refuse(reading, place, `found "${key}"; allowed: ${actions}${nearest}`)
  }
  const action = entry.key
  if (second !== undefined) {
    const found = `found "${action}" and "${second.key}"`
    return refuse(reading, second, `${found}; allowed: one of them a review`)
  }
  const own = action === 'correct' ? [action, 'set'] : [action]
  if (!hasOnly(reading, node.entries, [...own, ...SIGNING_KEYS])) return null
  const signature = readSignature(reading, node.entries, header)
  if (signature === null) return null
  const common = { line: node.line, column: node.column, ...signature }
  if (action === 'add') {
    const fields = readFields(reading, action, entry.value, entry)
    return fields === null ? null : { ...common, action, fields }
  }
  const target = readTarget(reading, entry)
  if (target === null) return null
  if (action !== 'correct') return { ...common, action, target }
  const set = readSet(reading, node.entries, entry)
  return set === null ? null : { ...common, action, target, set }
}

/** What a correction sets; never the kind, since each has its own fields. */
function readSet(reading: FileReading, entries: YamlEntry[], place: Position): StatedFields | null {
  const set = findEntry(entries, 'set')
  if (set === null) {
    return refuse(reading, place, 'correct: found no "set"; allowed: set: {field: value, …}')
  }
  const kind = set.value.type === 'mapping' ? findEntry(set.value.entries, 'kind') : null
  if (kind !== null) {
    const reason = 'the kind of a fact cannot be changed: reject this one and add the other'
    return refuse(reading, kind, `set: ${reason}`)
  }
  return readFields(reading, 'set', set.value, set)
}

function readSignature(
  reading: FileReading,
  entries: YamlEntry[],
  header: Signature,
): Signature | null {
  const signature = { ...header }
  for (const key of SIGNING_KEYS) {
    const entry = findEntry(entries, key)
    if (entry === null) continue
    const { value } = entry
    if (value.type !== 'scalar') {
      return refuse(reading, entry, `${key}: found ${show(value)}; allowed: a text`)
    }
    if (value.value === null) continue
    signature[key] = value.source.trim()
    if (key === 'date' && !isIsoDate(signature[key])) {
      const reason = `date: found ${show(value)}; allowed: an ISO date (2026-03-11)`
      return refuse(reading, entry, reason)
    }
  }
  return signature
}

const isAction = (key: string): key is Action => ACTIONS.some((action) => action === key)
