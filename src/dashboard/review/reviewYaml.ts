import type { Fact } from '../../model/fact.ts'

/** What a reader says of a fact. */
export interface Report {
  action: 'confirm' | 'correct' | 'reject'
  /** Fields of the fact that are otherwise, with their right values; only of a correction. */
  set: Readonly<Record<string, FieldValue>>
  why: string
  by: string
  /** ISO 8601. */
  date: string
}

export type FieldValue = string | number | null | readonly string[]

/** So many letters of the quote say which sentence is meant; the number of the fact says the rest. */
const LONGEST_QUOTE = 120

/** A review of the fact, to be pasted into the review file of its document (`docs/reviewing.md`). */
export function reviewYaml(fact: Fact, { action, set, why, by, date }: Report): string {
  const lines = [
    `- ${action}: { id: ${fact.id}, quote: ${quoted(beginning(fact.quote))} }`,
    ...(action === 'correct' ? [`  set: ${mapping(set)}`] : []),
    ...signature({ why, by, date }),
  ]
  return `${lines.join('\n')}\n`
}

/** The review that adds a fact: its kind, its fields, and the words of the document that say it. */
export function additionYaml(
  fields: Readonly<Record<string, FieldValue>>,
  signed: Pick<Report, 'why' | 'by' | 'date'>,
): string {
  return `${[`- add: ${mapping(fields)}`, ...signature(signed)].join('\n')}\n`
}

const mapping = (fields: Readonly<Record<string, FieldValue>>): string =>
  `{ ${Object.entries(fields).map(entry).join(', ')} }`

const signature = ({ why, by, date }: Pick<Report, 'why' | 'by' | 'date'>): string[] => [
  ...(why.trim() === '' ? [] : [`  why: ${quoted(why.trim())}`]),
  ...(by.trim() === '' ? [] : [`  by: ${quoted(by.trim())}`]),
  `  date: ${date}`,
]

function entry([field, value]: [string, FieldValue]): string {
  if (Array.isArray(value)) return `${field}: [${value.join(', ')}]`
  if (typeof value === 'string') return `${field}: ${quoted(value)}`
  return `${field}: ${String(value)}`
}

/** As YAML and JSON both write a text. */
const quoted = (text: string) => JSON.stringify(text)

/** The first words of a quote; they stand in the document as they stand here. */
function beginning(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote
  const cut = quote.slice(0, LONGEST_QUOTE)
  return /\s\S*$/u.test(cut) && !/\p{Script=Han}$/u.test(cut)
    ? cut.replace(/\s\S*$/u, '')
    : whole(cut)
}

/** Without half of a character at its end. */
const whole = (text: string) => (/[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text)
