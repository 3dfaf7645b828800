import { LANGUAGES } from '../../model/dataset.ts'
import { isIsoDate, isWebAddress } from '../../reading/read/frontMatter.ts'
import type { FrontMatter } from '../../reading/read/frontMatter.ts'

/** A document as a line gives it. */
export interface DocumentRecord {
  id: string
  body: string
  format: 'txt' | 'html'
  front: FrontMatter
}

/** What a line holds, or why it holds none; `id` is null where none can be read. */
export type ParsedRecord =
  { type: 'read'; record: DocumentRecord } | { type: 'refused'; id: string | null; reason: string }

type Fields = Record<string, unknown>

/**
 * What one line of JSON says of a document: `id`, `text` or `html`, and what else is known of it (`title`, `publisher`,
 * `published`, `language`, `url`); a field that is absent or null is found in the text. `text` is taken as it stands, so that
 * offsets are those of the line; where both stand, `html` is not read. Other fields are left alone.
 *
 * parseRecord(bytes of '{"id":"a","text":"Tea","language":"fr"}') → refused, `language: found "fr"; allowed: en, de, zh`
 */
export function parseRecord(bytes: Uint8Array): ParsedRecord {
  const line = decode(bytes)
  if (line.text.trim() === '') return refused(null, 'found an empty line; allowed: a JSON object')
  const fields = parseObject(line.text)
  if (fields === null) {
    return refused(null, `found ${show(line.text)}; allowed: a JSON object`)
  }
  const id = idOf(fields)
  if (!line.isUtf8) {
    const isWhole = id !== null && !id.includes('\uFFFD')
    return refused(isWhole ? id : null, 'found bytes that are no UTF-8; allowed: UTF-8')
  }
  if (id === null) return refused(null, wrong(fields, 'id', 'a text that is not empty'))
  const { front, problem } = frontOf(fields)
  if (problem !== null) return refused(id, problem)
  for (const [key, format] of BODIES) {
    const body = fields[key] ?? null
    if (body === null) continue
    if (typeof body !== 'string') return refused(id, wrong(fields, key, 'a text'))
    if (body.trim() === '') return refused(id, `${key}: found an empty text`)
    return { type: 'read', record: { id, body, format, front } }
  }
  return refused(id, 'found neither text nor html; allowed: one of them')
}

const BODIES = [
  ['text', 'txt'],
  ['html', 'html'],
] as const

/** What is no UTF-8 is decoded none the less: its id may still be told. */
function decode(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: new TextDecoder('utf-8').decode(bytes), isUtf8: false }
  }
}

function parseObject(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Fields) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const idOf = ({ id }: Fields): string | null =>
  typeof id === 'string' && id.trim() !== '' ? id : null

function frontOf(fields: Fields): { front: FrontMatter; problem: string | null } {
  const front: FrontMatter = {}
  for (const key of ['title', 'publisher', 'url'] as const) {
    const value = fields[key] ?? null
    if (value === null) continue
    if (typeof value !== 'string') return { front, problem: wrong(fields, key, 'a text or null') }
    if (key === 'url' && !isWebAddress(value)) {
      return { front, problem: wrong(fields, key, 'an address with http or https, or null') }
    }
    if (value.trim() !== '') front[key] = value.trim()
  }
  const language = fields['language'] ?? null
  if (language !== null) {
    const known = LANGUAGES.find((code) => code === language)
    if (known === undefined) {
      return { front, problem: wrong(fields, 'language', LANGUAGES.join(', ')) }
    }
    front.language = known
  }
  const published = fields['published'] ?? null
  if (published !== null) {
    const date = typeof published === 'string' ? dayOf(published) : null
    if (date === null) {
      const allowed = 'an ISO date (2021, 2022-09, 2018-06-11) or null'
      return { front, problem: wrong(fields, 'published', allowed) }
    }
    front.published = date
  }
  return { front, problem: null }
}

/** An ISO date; of a moment (`2018-06-11T08:30:00+08:00`) its day, as it is written. */
function dayOf(published: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})T\d{2}:/u.exec(published)?.[1] ?? published
  return isIsoDate(day) ? day : null
}

const refused = (id: string | null, reason: string): ParsedRecord => ({
  type: 'refused',
  id,
  reason,
})

const wrong = (fields: Fields, key: string, allowed: string): string =>
  key in fields
    ? `${key}: found ${show(JSON.stringify(fields[key]) ?? 'nothing')}; allowed: ${allowed}`
    : `${key}: found none; allowed: ${allowed}`

const LONGEST_SHOWN = 60

const show = (text: string): string =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
