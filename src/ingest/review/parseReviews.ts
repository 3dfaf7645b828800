import type { Place } from '../../model/dataset.ts'
import { isIsoDate } from '../read/frontMatter.ts'
import { nearestWords, readField, show, STATED_FIELDS } from './factFields.ts'
import type { StatedField } from './factFields.ts'
import { findNearest } from './nearest.ts'
import { parseYamlTree } from './yamlTree.ts'
import type { Position, Problem, YamlEntry, YamlNode } from './yamlTree.ts'

/** What a person can do with a fact. */
export const ACTIONS = ['confirm', 'correct', 'reject', 'add'] as const
export type Action = (typeof ACTIONS)[number]

/** A value that a person states; its place is that of its key. */
export interface Stated extends Position {
  value: unknown
}
export type StatedFields = ReadonlyMap<StatedField, Stated>

/** The fact that is meant: the one with this id, or the one with this quote and these values. */
export interface Target extends Position {
  id: string | null
  quote: string | null
  fields: StatedFields
}

/** Where a review stands, and who says it. */
interface Signed extends Position {
  by: string | null
  /** ISO 8601 at the stated precision. */
  date: string | null
  why: string | null
}

/** One review of a file, its words and codes checked, not yet held against the document. */
export type ReviewEntry = Signed &
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
  const problems: Problem[] = []
  const reader = new FileReader(places, problems)
  return { entries: tree.root === null ? [] : reader.readFile(tree.root), problems }
}

/** Twelve digits; with one too few or too many the nearest id can still be told. */
const ID = /^[0-9a-f]{8,16}$/u
/** What is meant as an id, mistyped or not; anything else is a quote. */
const LIKE_ID = /^[0-9a-z]{1,20}$/iu

const HEADER_KEYS = ['by', 'date', 'reviews'] as const
const SIGNING_KEYS = ['by', 'date', 'why'] as const

/** Reads a tree into entries and keeps the problems it meets. */
class FileReader {
  readonly #places: ReadonlyMap<string, Place>
  readonly #problems: Problem[]

  constructor(places: ReadonlyMap<string, Place>, problems: Problem[]) {
    this.#places = places
    this.#problems = problems
  }

  /** A list of reviews, or a mapping of `by` and `date`, said once for all of them, and the list. */
  readFile(root: YamlNode): ReviewEntry[] {
    if (root.type === 'list') return this.#readList(root.items, { by: null, date: null })
    if (root.type !== 'mapping') {
      this.#refuse(root, `found ${show(root)}; allowed: a list of reviews, each begins with "- "`)
      return []
    }
    const [first] = root.entries
    if (first !== undefined && ACTIONS.some((action) => action === first.key)) {
      this.#refuse(first, `found "${first.key}" without a list; allowed: "- ${first.key}: …"`)
      return []
    }
    if (!this.#hasOnly(root.entries, HEADER_KEYS)) return []
    const reviews = find(root.entries, 'reviews')
    if (reviews?.value.type !== 'list') {
      this.#refuse(reviews ?? root, 'reviews: found no list; allowed: a list of reviews')
      return []
    }
    const signed = this.#readSigned(root.entries, { by: null, date: null })
    return signed === null ? [] : this.#readList(reviews.value.items, signed)
  }

  #readList(items: YamlNode[], header: Pick<Signed, 'by' | 'date'>): ReviewEntry[] {
    return items.flatMap((item) => this.#readEntry(item, header) ?? [])
  }

  #readEntry(node: YamlNode, header: Pick<Signed, 'by' | 'date'>): ReviewEntry | null {
    const { line, column } = node
    if (node.type !== 'mapping') {
      return this.#refuse(node, `found ${show(node)}; allowed: ${ACTIONS.join(', ')}`)
    }
    const named = node.entries.filter(({ key }) => ACTIONS.some((action) => action === key))
    const [entry, second] = named
    if (entry === undefined) {
      const key = node.entries[0]?.key ?? ''
      return this.#refuse(
        node.entries[0] ?? node,
        `found "${key}"; allowed: ${ACTIONS.join(', ')}${nearestWords(findNearest(key, ACTIONS))}`,
      )
    }
    if (second !== undefined) {
      return this.#refuse(
        second,
        `found "${entry.key}" and "${second.key}"; allowed: one of them a review`,
      )
    }
    const action = entry.key as Action
    const keys = [action, ...(action === 'correct' ? (['set'] as const) : []), ...SIGNING_KEYS]
    if (!this.#hasOnly(node.entries, keys)) return null
    const signed = this.#readSigned(node.entries, header)
    if (signed === null) return null
    const place = { line, column, ...signed }
    if (action === 'add') {
      const fields = this.#readFields(action, entry.value, entry, STATED_FIELDS)
      return fields === null ? null : { ...place, action, fields }
    }
    const target = this.#readTarget(action, entry)
    if (target === null) return null
    if (action !== 'correct') return { ...place, action, target }
    const set = find(node.entries, 'set')
    if (set === null) {
      return this.#refuse(entry, 'correct: found no "set"; allowed: set: {field: value, …}')
    }
    if (set.value.type === 'mapping' && find(set.value.entries, 'kind') !== null) {
      return this.#refuse(
        find(set.value.entries, 'kind') ?? set,
        'set: the kind of a fact cannot be changed: reject this one and add the other',
      )
    }
    const fields = this.#readFields('set', set.value, set, STATED_FIELDS)
    return fields === null ? null : { ...place, action, target, set: fields }
  }

  #readSigned(
    entries: YamlEntry[],
    header: Pick<Signed, 'by' | 'date'>,
  ): Pick<Signed, 'by' | 'date' | 'why'> | null {
    const text = (key: string): string | null => {
      const node = find(entries, key)?.value
      return node?.type === 'scalar' && node.value !== null ? node.source.trim() : null
    }
    for (const key of SIGNING_KEYS) {
      const entry = find(entries, key)
      if (entry !== null && entry.value.type !== 'scalar') {
        return this.#refuse(entry, `${key}: found ${show(entry.value)}; allowed: a text`)
      }
    }
    const date = text('date')
    const stated = find(entries, 'date')
    if (date !== null && stated !== null && !isIsoDate(date)) {
      return this.#refuse(
        stated,
        `date: found ${show(stated.value)}; allowed: an ISO date (2026-03-11)`,
      )
    }
    return { by: text('by') ?? header.by, date: date ?? header.date, why: text('why') }
  }

  /** `1a2b3c4d5e6f`, `"A part of the text"`, or `{quote: "…", kind: trade}`. */
  #readTarget(action: Action, { value: node, line, column }: YamlEntry): Target | null {
    const none = { line, column, fields: new Map<StatedField, Stated>() }
    const allowed = 'the id of a fact (12 characters 0–9, a–f), a quote, or {quote: "…", kind: …}'
    const readId = (scalar: YamlNode): string | null => {
      const id = scalar.type === 'scalar' ? scalar.source.trim().toLowerCase() : ''
      return ID.test(id)
        ? id
        : this.#refuse(scalar, `${action}: found ${show(scalar)}; allowed: ${allowed}`)
    }
    if (node.type === 'scalar' && node.value !== null && node.source.trim() !== '') {
      if (!LIKE_ID.test(node.source.trim())) return { ...none, id: null, quote: node.source }
      const id = readId(node)
      return id === null ? null : { ...none, id, quote: null }
    }
    if (node.type !== 'mapping') {
      return this.#refuse({ line, column }, `${action}: found ${show(node)}; allowed: ${allowed}`)
    }
    const idEntry = find(node.entries, 'id')
    const id = idEntry === null ? null : readId(idEntry.value)
    if (idEntry !== null && id === null) return null
    const others = {
      ...node,
      entries: node.entries.filter(({ key }) => key !== 'id'),
    }
    const fields = this.#readFields(action, others, { line, column }, ['id', ...STATED_FIELDS])
    if (fields === null) return null
    const quote = fields.get('quote')?.value
    if (id === null && typeof quote !== 'string') {
      return this.#refuse(
        { line, column },
        `${action}: found neither id nor quote; allowed: ${allowed}`,
      )
    }
    return {
      ...{ line, column, id },
      quote: typeof quote === 'string' ? quote : null,
      fields: new Map([...fields].filter(([field]) => field !== 'quote')),
    }
  }

  /** Fields with their values; null when one of them is not what it may be. */
  #readFields(
    name: string,
    node: YamlNode,
    place: Position,
    keys: readonly string[],
  ): StatedFields | null {
    if (node.type !== 'mapping') {
      return this.#refuse(place, `${name}: found ${show(node)}; allowed: {field: value, …}`)
    }
    if (!this.#hasOnly(node.entries, keys)) return null
    const fields = new Map<StatedField, Stated>()
    let isSound = true
    for (const { key, value: inner, line, column } of node.entries) {
      const field = STATED_FIELDS.find((known) => known === key)
      if (field === undefined) continue
      const result = readField(field, inner, this.#places)
      if ('reason' in result) {
        this.#refuse(inner, result.reason)
        isSound = false
      } else fields.set(field, { line, column, value: result.value })
    }
    return isSound ? fields : null
  }

  #hasOnly(entries: YamlEntry[], keys: readonly string[]): boolean {
    const unknown = entries.filter(({ key }) => !keys.includes(key))
    for (const entry of unknown) {
      const nearest = nearestWords(findNearest(entry.key, keys))
      this.#refuse(entry, `unknown key "${entry.key}"; allowed: ${keys.join(', ')}${nearest}`)
    }
    return unknown.length === 0
  }

  #refuse({ line, column }: Position, reason: string): null {
    this.#problems.push({ line, column, reason })
    return null
  }
}

const find = (entries: YamlEntry[], key: string): YamlEntry | null =>
  entries.find((entry) => entry.key === key) ?? null
