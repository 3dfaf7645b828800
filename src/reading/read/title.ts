import { datelineLength } from '../mentions/dateline.ts'
import { fold, wordCount } from './measure.ts'

/** A later line must be this much better to be the title: the subtitle often says more. */
const CLEARLY_BETTER = 1.4
const MOST_WORDS_THAT_COUNT = 12
/** Characters of the text that a headline is compared with. */
const LOOKED_AT = 10_000

/**
 * Index of the title among the lines above the first running text, or null. A title that is known (front matter, page head)
 * is looked for as it is; else it is the line that says most, in length and in words that the text takes up again.
 * `mayBe` tells the lines that are neither furniture nor running text.
 */
export function pickTitle(
  lines: string[],
  firstProse: number,
  mayBe: (at: number) => boolean,
  known: string | null,
): number | null {
  const head = lines.slice(0, firstProse).map((_line, at) => at)
  if (known !== null) {
    const wanted = comparable(known)
    return head.find((at) => comparable(lines[at] ?? '') === wanted) ?? null
  }
  const prose = contentWords(
    lines
      .slice(firstProse, firstProse + 12)
      .join(' ')
      .slice(0, LOOKED_AT),
  )
  let best: { at: number; score: number } | null = null
  for (const at of head.filter((at) => mayBe(at) && datelineLength(lines[at] ?? '') === 0)) {
    const score = scoreOf(lines[at] ?? '', prose)
    if (best === null || score > best.score * CLEARLY_BETTER) best = { at, score }
  }
  return best?.at ?? null
}

function scoreOf(line: string, prose: ReadonlySet<string>): number {
  const shared = [...contentWords(line)].filter((word) => prose.has(word)).length
  const length = Math.min(wordCount(line), MOST_WORDS_THAT_COUNT)
  const subtitle = /^\s*(?:——|[—–-]\s)/u.test(line) ? 0.4 : 1
  return (length + 2 * Math.min(shared, 6)) * subtitle
}

/** Words of four letters and more, and pairs of Chinese characters. */
function contentWords(text: string): Set<string> {
  const folded = fold(text)
  const words = folded.match(/(?:(?!\p{Script=Han})\p{L}){4,}/gu) ?? []
  const pairs = [...folded.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] ?? '')
  return new Set([...words, ...pairs])
}

const comparable = (line: string): string => fold(line).replace(/[\p{P}\p{S}\s]+/gu, '')
