import { mayMatch } from '../prefilter/mayMatch.ts'

/** A pattern for any of the alternatives, each a regular expression source, as whole words of an alphabetic script. */
export function wordPattern(alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(alternatives)})(?![\\p{L}\\p{N}])`, 'giu')
}

/** The same anywhere, for Chinese, which has no word borders, and for parts of German compounds. */
export function partPattern(alternatives: string[]): RegExp {
  return new RegExp(longestFirst(alternatives), 'giu')
}

/** Every match of a global pattern as a span. `matchAll` would make, and now and then compile, the pattern anew for each text. */
export function spansOf(
  pattern: RegExp,
  text: string,
): { start: number; end: number; text: string }[] {
  if (!mayMatch(pattern, text)) return []
  const spans: { start: number; end: number; text: string }[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [found] = match
    spans.push({ start: match.index, end: match.index + found.length, text: found })
    if (found === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return spans
}

function longestFirst(alternatives: string[]): string {
  return [...alternatives].sort((a, b) => b.length - a.length).join('|')
}

/** For what a language does not say. */
export const NEVER = /(?!)/u
/** The same for what is searched for. */
export const NEVER_FOUND = /(?!)/gu
