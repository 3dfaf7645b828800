import type { Place } from '../../model/dataset.ts'
import { nearestWords, readField, show, STATED_FIELDS } from './factFields.ts'
import type { StatedField } from './factFields.ts'
import { findNearest } from './nearest.ts'
import type { Position, Problem, YamlEntry, YamlNode } from './yamlTree.ts'

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

/** What is needed to read a file of reviews, and the problems met in it so far. */
export interface FileReading {
  places: ReadonlyMap<string, Place>
  problems: Problem[]
}

/** Keeps a problem; null, for those who go on without the value. */
export function refuse(
  { problems }: FileReading,
  { line, column }: Position,
  reason: string,
): null {
  problems.push({ line, column, reason })
  return null
}

export const findEntry = (entries: YamlEntry[], key: string): YamlEntry | null =>
  entries.find((entry) => entry.key === key) ?? null

/** Whether all keys are among those that are allowed; each other is a problem. */
export function hasOnly(
  reading: FileReading,
  entries: YamlEntry[],
  keys: readonly string[],
): boolean {
  const unknown = entries.filter(({ key }) => !keys.includes(key))
  for (const entry of unknown) {
    const nearest = nearestWords(findNearest(entry.key, keys))
    refuse(reading, entry, `unknown key "${entry.key}"; allowed: ${keys.join(', ')}${nearest}`)
  }
  return unknown.length === 0
}

/** The fields of a mapping with their values; null when one of them is not what it may be. `name` and `place` are its key's. */
export function readFields(
  reading: FileReading,
  name: string,
  node: YamlNode,
  place: Position,
  keys: readonly string[] = STATED_FIELDS,
): StatedFields | null {
  if (node.type !== 'mapping') {
    return refuse(reading, place, `${name}: found ${show(node)}; allowed: {field: value, …}`)
  }
  if (!hasOnly(reading, node.entries, keys)) return null
  const fields = new Map<StatedField, Stated>()
  let isSound = true
  for (const { key, value: inner, line, column } of node.entries) {
    const field = STATED_FIELDS.find((known) => known === key)
    if (field === undefined) continue
    const result = readField(field, inner, reading.places)
    if ('reason' in result) {
      refuse(reading, inner, result.reason)
      isSound = false
    } else fields.set(field, { line, column, value: result.value })
  }
  return isSound ? fields : null
}

/** Twelve digits; with one too few or too many the nearest id can still be told. */
const ID = /^[0-9a-f]{8,16}$/u
/** What is meant as an id, mistyped or not; anything else is a quote. */
const LIKE_ID = /^[0-9a-z]{1,20}$/iu
const ALLOWED = 'the id of a fact (12 characters 0–9, a–f), a quote, or {quote: "…", kind: …}'

/** `confirm: 1a2b3c4d5e6f`, `confirm: "A part of the text"`, or `confirm: {quote: "…", kind: trade}`. */
export function readTarget(
  reading: FileReading,
  { key: action, value: node, line, column }: YamlEntry,
): Target | null {
  const place = { line, column }
  if (node.type === 'scalar' && node.value !== null && node.source.trim() !== '') {
    const fields = new Map<StatedField, Stated>()
    if (!LIKE_ID.test(node.source.trim())) return { ...place, id: null, quote: node.source, fields }
    const id = readId(reading, action, node)
    return id === null ? null : { ...place, id, quote: null, fields }
  }
  if (node.type !== 'mapping') {
    return refuse(reading, place, `${action}: found ${show(node)}; allowed: ${ALLOWED}`)
  }
  const idEntry = findEntry(node.entries, 'id')
  const id = idEntry === null ? null : readId(reading, action, idEntry.value)
  if (idEntry !== null && id === null) return null
  const others = { ...node, entries: node.entries.filter(({ key }) => key !== 'id') }
  const fields = readFields(reading, action, others, place, ['id', ...STATED_FIELDS])
  if (fields === null) return null
  const quote = fields.get('quote')?.value
  if (id === null && typeof quote !== 'string') {
    return refuse(reading, place, `${action}: found neither id nor quote; allowed: ${ALLOWED}`)
  }
  return {
    ...{ ...place, id, quote: typeof quote === 'string' ? quote : null },
    fields: new Map([...fields].filter(([field]) => field !== 'quote')),
  }
}

function readId(reading: FileReading, action: string, node: YamlNode): string | null {
  const id = node.type === 'scalar' ? node.source.trim().toLowerCase() : ''
  if (ID.test(id)) return id
  return refuse(reading, node, `${action}: found ${show(node)}; allowed: ${ALLOWED}`)
}
