import { furniture as de } from '../locales/de/furniture.ts'
import { furniture as en } from '../locales/en/furniture.ts'
import { furniture as zh } from '../locales/zh/furniture.ts'
import { datelineLength } from '../mentions/dateline.ts'
import { fold, wordCount } from './measure.ts'

const LOCALES = [en, de, zh]
const BEGINNINGS = LOCALES.flatMap(({ captionBeginnings }) => [...captionBeginnings])
const CREDITS = LOCALES.flatMap(({ credits }) => [...credits])
  .sort((a, b) => b.length - a.length)
  .join('|')

/** `[Photo by …]`, `(Photo: Supplied)`, `(PRNewsfoto/…)`, `[图片来源…]`, at the end. */
const BRACKETED_CREDIT = new RegExp(
  `[(\\[【](?:${CREDITS})(?!\\p{Script=Latin})(?:[^()\\[\\]【】]{0,100})[)\\]】]\\.?$`,
  'u',
)
/** `— Photo courtesy of the ministry`, `Foto: VCG`, `某某 摄`, at the end. */
const TRAILING_CREDIT = new RegExp(
  `(?:[—–|/-]\\s{0,2}|[.!?)"”]\\s{1,3})(?:${CREDITS})(?:\\s{0,2}[:/]|\\s(?:by|courtesy|from|of|von)(?!\\p{L}))[^.]{0,80}\\.?$|[\\p{Script=Han}]{2,4}\\s{0,2}(?<!拍)[摄攝][)。]?$|(?:供图|供圖)[)。]?$`,
  'u',
)
/** `(Xinhua)`, `(Xinhua/Li Wei)`, `(People's Daily Online)`, at the end: a picture's agency, or a text's. */
const TRAILING_AGENCY =
  /[.!?。]\s{0,2}\((?<agency>[\p{L}'. ]{2,40})(?<photographer>\/[\p{L}'. -]{2,40})?\)$/u
const PICTURE_AGENCY =
  /^(?:xinhua|ap|afp|reuters|epa|vcg|dpa|tass|bernama|china daily|people's daily(?: online)?|cgtn|cns)$/u
/** Who stands where in the picture. */
const POSITION =
  /\((?:[lrc]|\d(?:st|nd|rd|th)\s(?:from\s)?(?:left|right|[lr])|(?:front|back)(?:\srow)?(?:,?\s[^()]{1,20})?|(?:far\s|second\sfrom\s)?(?:left|right)(?:,[^()]{0,20})?|cent(?:er|re)|links|rechts|mitte|左|右|中|[左右]\p{Script=Han})\)/u

const LONGEST_CAPTION_WORDS = 90
const LONGEST_CAPTION = 1_500

/**
 * Whether a paragraph is the words under a picture. `beforeText`: it stands above running text, and none above it, where a trailing
 * agency or "(right)" tells a caption; further down it may close the article.
 */
export function isCaption(line: string, beforeText: boolean): boolean {
  if (line.length > LONGEST_CAPTION) return false
  const folded = fold(line)
  if (wordCount(folded) > LONGEST_CAPTION_WORDS) return false
  if (BEGINNINGS.some((beginning) => startsCaption(folded, beginning))) return true
  if (BRACKETED_CREDIT.test(folded) || TRAILING_CREDIT.test(folded)) return true
  if (wordCount(folded) > 60) return false
  const credit = TRAILING_AGENCY.exec(folded)?.groups
  if (credit?.['photographer'] !== undefined && PICTURE_AGENCY.test(credit['agency'] ?? ''))
    return true
  return beforeText && datelineLength(line) === 0 && (credit !== undefined || POSITION.test(folded))
}

/** `photo:` and `图:` want nothing more; `this photo` wants a border. */
function startsCaption(folded: string, beginning: string): boolean {
  const text = folded.replace(/^[[(【]\s?/u, '')
  if (!text.startsWith(beginning)) return false
  return beginning.endsWith(':') || !/^[\p{Script=Latin}\p{N}]/u.test(text.slice(beginning.length))
}
