import { isAlias, isMap, isScalar, LineCounter, parseDocument, Parser } from 'yaml'
import { LANGUAGES } from '../../model/dataset.ts'
import type { Language } from '../../model/dataset.ts'
import { findForbidden } from '../review/yamlTree.ts'
import { read, refused } from './refusal.ts'
import type { Refusal, Result } from './refusal.ts'

const KEYS = ['title', 'publisher', 'published', 'language', 'url', 'source'] as const

/** What the head of a file says; a key that it does not have is absent. */
export interface FrontMatter {
  title?: string
  publisher?: string | null
  published?: string | null
  language?: Language
  url?: string | null
  source?: string | null
}

export interface Fronted {
  frontMatter: FrontMatter
  /** The text below the front matter; the whole text where there is none. */
  body: string
}

const LONGEST = 20_000
/** Whoever mends these will see the rest. */
const MOST_TOLD = 20

/** Blank lines and a line `---`. */
const OPENING = /^(?:[ \t]{0,100}\n){0,100}---[ \t]{0,100}\n/u
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,100}(?:\n|$)/mu
/** What begins a mapping: `title:`. */
const KEY = /^\s{0,100}["']?[\p{L}_][\p{L}\p{N}_-]{0,40}["']?[ \t]{0,5}:(?:\s|$)/u
/** Below dashes that are a line drawn over the text. */
const BLANK_LINE = /^[ \t]{0,100}\n/u

/**
 * The front matter of a text and its body. A text that does not begin with a line `---` has none, nor has one where a blank
 * line or plain text never closed stands below it: there the dashes are a line drawn. A block that is not closed, is too
 * long or holds no mapping, and each wrong line of one, are refused by their number, with what was found and what is allowed.
 *
 * parseFrontMatter('---\ntitle: Tea\npublished: soon\n---\nText') → refused, line 3
 */
export function parseFrontMatter(text: string): Result<Fronted> {
  const opening = OPENING.exec(text)?.[0]
  const none = read<Fronted>({ frontMatter: {}, body: text })
  if (opening === undefined) return none
  const below = text.slice(opening.length)
  const hasKey = KEY.test(below)
  if (!hasKey && BLANK_LINE.test(below)) return none
  const linesAbove = opening.split('\n').length - 1
  const closing = CLOSING.exec(below)
  if (closing === null || closing.index > LONGEST) {
    if (!hasKey) return none
    const found = closing === null ? 'a block never closed' : `${closing.index} characters`
    return refused(
      `front matter: found ${found}; allowed: ${LONGEST} characters at most, closed by a line ---`,
      linesAbove,
    )
  }
  const yaml = below.slice(0, closing.index)
  const body = below.slice(closing.index + closing[0].length)
  if (yaml.trim() === '') return read({ frontMatter: {}, body })
  const lines = new LineCounter()
  const deep = findForbidden([...new Parser(lines.addNewLine).parse(yaml)], {})
  if (deep !== null) {
    return refused(
      `front matter: ${deep.reason}`,
      Math.max(lines.linePos(deep.offset).line, 1) + linesAbove,
    )
  }
  const document = parseDocument(yaml, {
    schema: 'core',
    prettyErrors: false,
  })
  const lineAt = (offset: number) => lines.linePos(offset).line + linesAbove
  const refusals: Refusal[] = [...document.errors, ...document.warnings].map((problem) => ({
    line: lineAt(problem.pos[0]),
    reason: `front matter: ${problem.message}`,
  }))
  if (refusals.length > 0) return { type: 'refused', refusals: refusals.slice(0, MOST_TOLD) }
  if (!isMap(document.contents)) {
    return refused(
      `front matter: found ${show(scalarOf(document.contents))}; allowed: lines of key: value`,
      lineAt(offsetOf(document.contents)),
    )
  }
  const frontMatter: FrontMatter = {}
  for (const { key, value } of document.contents.items) {
    const reason = readPair(frontMatter, scalarOf(key), scalarOf(value))
    if (reason !== null) refusals.push({ line: lineAt(offsetOf(key)), reason })
  }
  if (refusals.length > 0) return { type: 'refused', refusals: refusals.slice(0, MOST_TOLD) }
  return read({ frontMatter, body })
}

/** Sets one key, or returns why it cannot. */
function readPair(frontMatter: FrontMatter, key: unknown, value: unknown): string | null {
  const name = KEYS.find((known) => known === key)
  if (name === undefined) {
    return `unknown key ${show(key)}; allowed: ${KEYS.join(', ')}`
  }
  const wrong = (allowed: string) => `${name}: found ${show(value)}; allowed: ${allowed}`
  switch (name) {
    case 'title':
      if (typeof value !== 'string' || value.trim() === '') return wrong('a text that is not empty')
      frontMatter.title = value.trim()
      return null
    case 'publisher':
    case 'source':
      if (value !== null && typeof value !== 'string') return wrong('a text or null')
      frontMatter[name] = emptyToNull(value)
      return null
    case 'published':
      return readPublished(frontMatter, value)
        ? null
        : wrong('an ISO date (2021, 2022-09, 2018-06-11) or null')
    case 'language': {
      const language = LANGUAGES.find((known) => known === value)
      if (language === undefined) return wrong(LANGUAGES.join(', '))
      frontMatter.language = language
      return null
    }
    case 'url':
      if (value !== null && !isWebAddress(value))
        return wrong('an address with http or https, or null')
      frontMatter.url = value
      return null
    default:
      return name satisfies never
  }
}

/** YAML reads `2021` as a number; `2021-05` stays a text. */
function readPublished(frontMatter: FrontMatter, value: unknown): boolean {
  const date = typeof value === 'number' ? String(value) : value
  if (date !== null && (typeof date !== 'string' || !isIsoDate(date))) return false
  frontMatter.published = date
  return true
}

/** `2021`, `2022-09` or a day that exists. */
export function isIsoDate(text: string): boolean {
  if (!/^[12]\d{3}(?:-\d{2}){0,2}$/u.test(text)) return false
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || /\s/u.test(value) || !URL.canParse(value)) return false
  return ['http:', 'https:'].includes(new URL(value).protocol)
}

const emptyToNull = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim()

/** The plain value of a node; lists, mappings, aliases and tagged values stand for themselves, so that no key takes them. */
function scalarOf(node: unknown): unknown {
  if (node === null || node === undefined) return null
  if (isScalar(node) && (node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:')))
    return node.value
  return isAlias(node) ? Symbol('an alias') : Symbol(isMap(node) ? 'a mapping' : 'a list')
}

function offsetOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0
  const range = node.range
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}

function show(value: unknown): string {
  if (typeof value === 'symbol') return value.description ?? 'nothing'
  return JSON.stringify(value)?.slice(0, 80) ?? 'nothing'
}
