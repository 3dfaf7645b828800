import type { Span } from '../mention.ts'
import type { DateGrammar } from './grammar.ts'

export type Tense = 'future' | 'present' | 'past'

/** How far from a date its verb is looked for, in UTF-16 units. */
const REACH = 300

/** How a sentence speaks at a date: by the last verb before it, else by the first after it; null where none tells. */
export function findTense(text: string, date: Span, grammar: DateGrammar): Tense | null {
  const begin = Math.max(0, date.start - REACH)
  const around = text.slice(begin, date.end + REACH)
  let tense: Tense | null = null
  grammar.tense.lastIndex = 0
  for (let match = grammar.tense.exec(around); match; match = grammar.tense.exec(around)) {
    const isBefore = match.index + begin < date.start
    if (!isBefore && tense !== null) break
    tense = match.groups?.['future'] ? 'future' : match.groups?.['present'] ? 'present' : 'past'
    if (!isBefore) break
  }
  return tense
}
