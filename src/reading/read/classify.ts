import type { BlockType } from '../../model/dataset.ts'
import type { Span } from '../mentions/mention.ts'
import { isCaption } from './captions.ts'
import { isFurniture, isImprint, opensBox } from './furniture.ts'
import { endsAsSentence, fold, isProse, isShortProse, wordCount } from './measure.ts'
import type { Block } from './source.ts'
import { pickTitle } from './title.ts'

/** A paragraph before it is known what it is; `hint` is what its mark-up says (`<h2>`, `<li>`, `<figcaption>`). */
export interface Piece extends Span {
  hint?: BlockType
}

/** What a paragraph looks like on its own. */
type Look = 'furniture' | 'imprint' | 'box' | 'caption' | 'prose' | 'item' | 'short'

/** A box of other things ends at running text of this many words; above the text any prose ends it. */
const WORDS_TO_END_BOX = 16
const WORDS_TO_END_IMPRINT = 45
/** Neither captions nor notices are longer. */
const MOST_FURNITURE_WORDS = 90
/** A subtitle is longer than this. */
const FEWEST_HEADING_WORDS = 4
const BULLET = /^(?:[•·▪■◆●○►▶*]|[-–](?=\s))\s{0,4}/u

/**
 * The blocks of a text, in order, and the title found among them (null where none stands). `known` is the title that the
 * front matter or the page's head gives. What stands above the title and below the last running text is the page's
 * own, and so is what stands in a box ("Related news"); bullets stay outside their item.
 */
export function classifyBlocks(
  text: string,
  pieces: Piece[],
  known: string | null,
): { blocks: Block[]; title: string | null } {
  const lines = pieces.map(({ start, end }) => text.slice(start, end))
  const looks = withBoxes(lines, looksOf(lines, pieces))
  const first = looks.indexOf('prose')
  const opening = looks.findIndex(
    (look, at) => look === 'prose' || (look === 'short' && isShortProse(lines[at] ?? '')),
  )
  const foot = footOf(looks)
  const headlines = headlinesBelow(lines, looks)
  const isShort = (at: number) => looks[at] === 'short'
  const above = (end: number) => pickTitle(lines, end === -1 ? lines.length : end, isShort, known)
  // A headline stands above the first sentence, unless it is one itself.
  const title = above(opening) ?? above(first)
  const types = looks.map((look, at): BlockType => {
    if (at === title) return 'title'
    if (headlines.has(at)) return 'furniture'
    switch (look) {
      case 'furniture':
      case 'imprint':
      case 'box':
        return 'furniture'
      case 'caption':
        return 'caption'
      case 'prose':
        return pieces[at]?.hint === 'item' || BULLET.test(lines[at] ?? '') ? 'item' : 'paragraph'
      case 'item':
        return 'item'
      case 'short':
        return typeOfShort(lines, at, { opening, foot, title })
      default:
        return look satisfies never
    }
  })
  return {
    blocks: pieces.map(({ start, end }, at) => ({
      start: types[at] === 'item' ? start + bulletLength(text.slice(start, end)) : start,
      end,
      type: types[at] ?? 'paragraph',
    })),
    title: title === null ? null : (lines[title] ?? null),
  }
}

function looksOf(lines: string[], pieces: Piece[]): Look[] {
  let seenProse = false
  const isText = lines.some(isProse) ? isProse : isShortProse
  const lastProse = lines.findLastIndex(isText)
  return lines.map((line, at) => {
    const hint = pieces[at]?.hint
    if (hint === 'caption') return 'caption'
    if (wordCount(line) > MOST_FURNITURE_WORDS) {
      seenProse = true
      return 'prose'
    }
    if (opensBox(line)) return 'box'
    if (isCaption(line, !seenProse && at < lastProse)) return 'caption'
    if (isImprint(line)) return 'imprint'
    if (isFurniture(line)) return 'furniture'
    if (hint === 'heading') return 'short'
    if (isText(line)) {
      seenProse = true
      return 'prose'
    }
    return hint === 'item' || BULLET.test(line) || isNumbered(lines, at) ? 'item' : 'short'
  })
}

/** What follows the opening of a box, or an imprint, is furniture until running text begins again. */
function withBoxes(lines: string[], looks: Look[]): Look[] {
  const firstProse = looks.indexOf('prose')
  let wordsToEnd = 0
  return looks.map((look, at) => {
    if (look === 'imprint' || look === 'box') {
      wordsToEnd = Math.max(wordsToEnd, look === 'box' ? WORDS_TO_END_BOX : WORDS_TO_END_IMPRINT)
      if (at < firstProse) wordsToEnd = 1
      return look
    }
    if (wordsToEnd === 0 || look === 'furniture') return look
    if (look === 'prose' && wordCount(lines[at] ?? '') >= wordsToEnd) {
      wordsToEnd = 0
      return look
    }
    // Above the text a box is a menu, and the title may be the next line.
    return at < firstProse && look === 'short' ? look : 'furniture'
  })
}

/** A run of so many items that are no sentences, below the text, is headlines of other articles. */
const FEWEST_HEADLINES = 4
const HEADLINE_WORDS = { fewest: 4, most: 18 }

/** Headlines of other articles that a page lists below its own text, without a word to open the list. */
function headlinesBelow(lines: string[], looks: Look[]): Set<number> {
  const last = looks.lastIndexOf('prose')
  const run: number[] = []
  for (let at = last + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (looks[at] === 'furniture' || looks[at] === 'imprint' || looks[at] === 'box') continue
    const words = wordCount(line)
    const isHeadline =
      looks[at] === 'item' &&
      words >= HEADLINE_WORDS.fewest &&
      words <= HEADLINE_WORDS.most &&
      !/[.;:,!?。；：，]\s*$/u.test(line) &&
      !/\d\s{0,3}[)）]?\s{0,3}$/u.test(line)
    if (!isHeadline) return new Set()
    run.push(at)
  }
  const opener = lines[last] ?? ''
  return run.length >= FEWEST_HEADLINES && !/[:：]\s*$/u.test(opener) ? new Set(run) : new Set()
}

interface Frame {
  /** The first running text or sentence; -1 where there is none. */
  opening: number
  /** The first furniture below the last running text; behind the last line where there is none. */
  foot: number
  title: number | null
}

function footOf(looks: Look[]): number {
  const last = looks.lastIndexOf('prose')
  const foot = looks.findIndex((look, at) => at > last && (look === 'furniture' || look === 'box'))
  return last === -1 || foot === -1 ? looks.length : foot
}

/** A line that is neither furniture nor running text: by where it stands. */
function typeOfShort(lines: string[], at: number, { opening, foot, title }: Frame): BlockType {
  const line = lines[at] ?? ''
  if (title !== null && at < title) return 'furniture'
  if (title !== null && fold(line) === fold(lines[title] ?? '')) return 'furniture'
  if (at > foot && !isShortProse(line)) return 'furniture'
  // Between headline and text: names, buttons, counters.
  if (at < opening && wordCount(line) < FEWEST_HEADING_WORDS) return 'furniture'
  if (opening === -1 || endsAsSentence(line)) return 'paragraph'
  return title !== null && isRow(lines, at) ? 'item' : 'heading'
}

/** "Goods bought from Chile: 12 billion yuan", with a neighbour of the same form: a row of a fact sheet. */
const isRow = (lines: string[], at: number): boolean =>
  ROW.test(lines[at] ?? '') && [-1, 1].some((step) => ROW.test(lines[at + step] ?? ''))

/** At least two words, a colon, and a number that is no date or time. */
const ROW =
  /^(?:\p{L}[^\s:]{0,30}\s){1,12}\p{L}[^\s:]{0,30}:\s(?!\d{1,4}[-./:]\d)(?:[\p{L}€$£¥~]{1,12}\s?){0,2}\d/u

/** `1. …` with a neighbour `2. …`; a lone number may be part of the sentence. */
function isNumbered(lines: string[], at: number): boolean {
  const number = numberOf(lines[at])
  if (number === null) return false
  return [-1, 1].some((step) => numberOf(lines[at + step]) === number + step)
}

const numberOf = (line: string | undefined): number | null => {
  const digits = /^\(?(\d{1,2})[.)、\uFF0E]\s?\D/u.exec(line ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

const bulletLength = (line: string): number => BULLET.exec(line)?.[0].length ?? 0
