import { mayMatch } from '../../prefilter/mayMatch.ts'

/** Every match of a global pattern, in order. `matchAll` would copy the pattern for each text. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  if (!mayMatch(pattern, text)) return
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = pattern.lastIndex
    yield match
    pattern.lastIndex = match[0] === '' ? next + 1 : next
  }
}
