import type { Span } from '../mention.ts'
import type { DateGrammar } from './grammar.ts'

export type Tense = 'future' | 'present' | 'past'

/** How a sentence speaks at a date: by the last verb before it, else by the first after it; null where none tells. */
export function findTense(text: string, date: Span, grammar: DateGrammar): Tense | null {
  let tense: Tense | null = null
  for (const match of text.matchAll(grammar.tense)) {
    const isBefore = match.index < date.start
    if (!isBefore && tense !== null) break
    tense = match.groups?.['future'] ? 'future' : match.groups?.['present'] ? 'present' : 'past'
    if (!isBefore) break
  }
  return tense
}
