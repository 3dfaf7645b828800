import { mayMatch } from '../prefilter/mayMatch.ts'

/** A pattern for any of the alternatives, each a regular expression source, as whole words of an alphabetic script. */
export function wordPattern(alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(alternatives)})(?![\\p{L}\\p{N}])`, 'giu')
}

/** The same anywhere, for Chinese, which has no word borders, and for parts of German compounds. */
export function partPattern(alternatives: string[]): RegExp {
  return new RegExp(longestFirst(alternatives), 'giu')
}

/** Every match of a global pattern as a span. */
export function spansOf(
  pattern: RegExp,
  text: string,
): { start: number; end: number; text: string }[] {
  if (!mayMatch(pattern, text)) return []
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

function longestFirst(alternatives: string[]): string {
  return [...alternatives].sort((a, b) => b.length - a.length).join('|')
}

/** For what a language does not say. */
export const NEVER = /(?!)/u
