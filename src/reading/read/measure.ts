import { byText } from '../prefilter/byText.ts'

/** Every line is measured several times, one line after the other. */
const MOST_LINES = 40

/** A line in the form in which it is compared: half-width, lower case, single spaces. */
export const fold = byText(
  (line) =>
    line
      .normalize('NFKC')
      .replace(/[’‘]/gu, "'")
      // A single space stays as it is: most are.
      .replace(/[^\S ]+[\s\u00AD\u200B]*|[\u00AD\u200B][\s\u00AD\u200B]*| [\s\u00AD\u200B]+/gu, ' ')
      .trim()
      .toLowerCase(),
  MOST_LINES,
)

/** Length in words; a Chinese word counts as 1.7 characters. */
export const wordCount = byText(countWords, MOST_LINES)

function countWords(line: string): number {
  let han = 0
  let words = 0
  let isInside = false
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (isHan(unit)) {
      han += 1
      isInside = false
    } else if (isLetterOrDigit(unit)) {
      if (!isInside) words += 1
      isInside = true
    } else if (!isJoint(unit)) isInside = false
  }
  return words + han / 1.7
}

/** The unified ideographs of the basic plane; those beyond it are rare. */
const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)

/** Close to `\p{L}` and `\p{N}`: everything from À on but the blocks of marks, symbols and full-width signs. */
function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x30 && unit <= 0x39) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x61 && unit <= 0x7a)
    )
  }
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7)
    return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit >= 0x2000 && unit < 0x2c00) return false
  if (unit >= 0x3000 && unit < 0x3040) return false
  return !(unit >= 0xff00 && (unit < 0xff10 || (unit >= 0xff1a && unit < 0xff21)))
}

/** `'`, `’`, `.`, `,`, `-` within a word or number. */
const isJoint = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2c || unit === 0x2d

/** Whether a line ends as a sentence does; what follows the mark (quotation marks, credits in brackets, end signs) is looked past. */
export function endsAsSentence(line: string): boolean {
  return /[.!?:;…。\uFF01\uFF1F\uFF1A\uFF1B]["”’'」』»“)\]\uFF09]{0,3}(?:\s{0,3}(?:[(\uFF08[【][^()\uFF08\uFF09[\]【】]{1,40}[)\uFF09\]】]|■|◆|#{2,3}|[—–-]{1,2}\s?\p{Lu}[\p{L}/ ]{1,20})){0,2}\s*$/u.test(
    line.slice(-140),
  )
}

const PROSE_WORDS = 12
const UNENDED_PROSE_WORDS = 30
const SHORT_PROSE_WORDS = 5
/** A line that breaks off in its second sentence. */
const HOLDS_SENTENCE_END = /[。\uFF01\uFF1F][”」』]?[\p{Script=Han}“]/u

/** Running text, as against labels, headlines and menus. */
export const isProse = byText((line) => {
  const words = wordCount(line)
  if (words >= UNENDED_PROSE_WORDS) return true
  return words >= PROSE_WORDS && (endsAsSentence(line) || HOLDS_SENTENCE_END.test(line))
}, MOST_LINES)

/** A sentence of at least a few words: what running text is where nothing longer stands. */
export const isShortProse = (line: string): boolean =>
  wordCount(line) >= SHORT_PROSE_WORDS &&
  /[.!?。\uFF01\uFF1F]["”’」』“)\uFF09]{0,2}$/u.test(withoutCredit(line))

const withoutCredit = (line: string): string =>
  line.trim().replace(/\s{0,3}[(\uFF08][^()\uFF08\uFF09]{1,40}[)\uFF09]$/u, '')
