import type { Language } from '../../model/dataset.ts'
import { CURRENCY_NAMES } from './quantities/currencyNames.ts'
import type { CurrencyName } from './quantities/currencyNames.ts'
import { parseHan } from './quantities/hanNumerals.ts'
import { parseGermanCardinal } from './quantities/spelledGerman.ts'
import type { FoldedText } from './quantities/foldedText.ts'
import type { Span } from './mention.ts'
import type { PhraseMatch } from './quantities/phraseTrie.ts'
import { skipGap, skipGapBack } from './quantities/numberLocale.ts'

/** The currency beside a number, and the span of both. */
export interface CurrencyBeside {
  /** ISO 4217; null where only several `candidates` are known. */
  code: string | null
  candidates: readonly string[]
  /** The text's word for it. */
  unit: string
  shift: number
  start: number
  end: number
}

/**
 * The currency that stands before or behind the number from `start` to `end`, or both ("US$5 million", "RMB 5 billion yuan");
 * null if there is none. `from` is where the number before ends: its currency is not looked at again.
 */
export function currencyBeside(
  folded: FoldedText,
  language: Language,
  start: number,
  end: number,
  from: number,
): CurrencyBeside | null {
  const before = currencyBefore(folded, language, { start, end }, from)
  const behind = currencyAfter(folded, language, end)
  // "$5-$10": the second sign is the next number's.
  const after =
    before !== null && behind !== null && isOfNext(folded.text, before, behind) ? null : behind
  const name = chosen(before, after)
  if (name === null) return null
  const { code, candidates, shift } = name.value
  return {
    code: candidates.length > 0 ? null : isYen(folded.text, before, after) ? 'JPY' : code,
    candidates,
    unit: folded.text.slice(name.start, name.end).replace(/^\(|\)$/gu, ''),
    shift,
    start: before?.start ?? start,
    end: after?.end ?? end,
  }
}

/** Subunits take their own code from the name behind the number: "$5 cents" is nonsense, "5 US cents" is not. */
function chosen(
  before: PhraseMatch<CurrencyName> | null,
  after: PhraseMatch<CurrencyName> | null,
): PhraseMatch<CurrencyName> | null {
  if (before === null || after === null) return before ?? after
  return before.value.generic && !after.value.generic ? after : before
}

function isOfNext(text: string, before: Span, behind: Span): boolean {
  const sign = text.slice(behind.start, behind.end)
  return (
    /^\s?[\d.]/u.test(text.slice(behind.end, behind.end + 2)) &&
    (/\p{Sc}$/u.test(sign) || sign === text.slice(before.start, before.end))
  )
}

function currencyAfter(
  folded: FoldedText,
  language: Language,
  end: number,
): PhraseMatch<CurrencyName> | null {
  const at = skipGap(
    folded.lower,
    end + (NO_CENTS.exec(folded.text.slice(end, end + 3))?.[0].length ?? 0),
  )
  const found =
    CURRENCY_NAMES[language].after(folded.lower, at) ?? currencyInBrackets(folded, language, at)
  if (found === null || !found.value.trails || !isWritten(folded.text, found)) return null
  if (isOtherWord(folded.lower, found, end)) return null
  const bracketed = found.value.generic
    ? BRACKETED.exec(folded.text.slice(found.end, found.end + 12))
    : null
  const named =
    bracketed?.[1] === undefined
      ? null
      : CURRENCY_NAMES[language].after(bracketed[1].toLowerCase(), 0)
  return named === null ? found : { ...found, value: named.value }
}

/** "12 million (US$)": nothing else in the brackets. */
function currencyInBrackets(
  { text, lower }: FoldedText,
  language: Language,
  at: number,
): PhraseMatch<CurrencyName> | null {
  if (text.charAt(at) !== '(') return null
  const found = CURRENCY_NAMES[language].after(lower, at + 1)
  if (found === null || text.charAt(found.end) !== ')' || !isWritten(text, found)) return null
  return { ...found, start: at, end: found.end + 1 }
}

/** "1.000,- Euro", "20.– Fr.", 5万+元. */
const NO_CENTS = /^(?:[.,][-–—]{1,2}|\+)/u

/** 元素, 两块牌子, 五角大楼, "5 pounds of beef", "50 grand pianos" and "12 won medals" are no sums. */
function isOtherWord(lower: string, { start, end }: Span, numberEnd: number): boolean {
  const next = lower.slice(end, end + 4)
  switch (lower.charAt(end - 1)) {
    case '分':
      // 3角5分: a part only behind another one.
      return (
        start === end - 1 && !HAN_UNITS.test(lower.slice(Math.max(0, numberEnd - 4), numberEnd))
      )
    case '元':
      return /^(?:[素件旦老首宵化里论]|[一二]次)/u.test(next)
    case '块':
    case '角':
    case '毛':
      return (
        /^\p{Script=Han}/u.test(next) &&
        !/^[钱多左以之的零〇一二三四五六七八九半至到和]/u.test(next)
      )
    default:
      return (
        isWeight(lower, start, end) ||
        (lower.endsWith('grand', end) && GRAND_THING.test(lower.slice(end, end + 4))) ||
        (lower.endsWith(' won', end) && WINNING.test(lower.slice(end, end + 12)))
      )
  }
}

/** "weighs 12 pounds", "5 pounds of beef", "wiegt 160 Pfund". */
function isWeight(lower: string, start: number, end: number): boolean {
  return (
    POUNDS.test(lower.slice(start, end)) &&
    (HEAVY.test(lower.slice(end, end + 14)) ||
      WEIGHS.test(lower.slice(Math.max(0, start - 40), start)))
  )
}

const POUNDS = /^(?:pounds?|pfund)$/u
const HEAVY =
  /^ (?:of|in weight|weight|heavier|lighter|overweight|schwer|schwerer|leichter|abge|abne|zuge|zune|fleisch|mehl|butter|zucker)(?!\p{Lu})/u
const WEIGHS =
  /(?<!\p{L})(?:weigh(?:s|ed|ing)?|wiegt|wiegen|wog|gewicht|weight)(?!\p{L})[^.;:]{0,34}$/u
/** "50 grand pianos": an adjective. */
const GRAND_THING = /^[ -]\p{L}{3}/u
/** 三元五角, then 二: what stands before the last numeral of an amount in parts. */
const HAN_UNITS = /[元块角毛]\p{N}{1,2}$|[元块角毛][〇一二三四五六七八九]$/u

/** "12 won medals": the verb. */
const WINNING =
  /^ (?:(?:a|an|the|their|its|his|her|first|second|third|top)(?!\p{L})|gold|silver|bronze|medal|award|prize|contract|bid|title|tender|order)/u

/** 元(美元,下同): the bracket says which. */
const BRACKETED = /^\s?[(（]([^()（）,，]{1,6})[,，、]?下同[)）]/u

function currencyBefore(
  folded: FoldedText,
  language: Language,
  { start, end }: Span,
  from: number,
): PhraseMatch<CurrencyName> | null {
  const at = skipGapBack(folded.lower, start)
  // "billion-5": a hyphen between a word and a number joins no amount.
  const found = CURRENCY_NAMES[language].before(folded.lower, at)
  if (found === null || found.value.leads === false || found.start < from) return null
  if (found.value.leads === 'sums' && !SUM.test(folded.text.slice(start, end))) return null
  if (!isWritten(folded.text, found)) return null
  // "JPY ¥500": a code says whose sign it is.
  const code = found.value.generic
    ? CURRENCY_NAMES[language].before(folded.lower, skipGapBack(folded.lower, found.start))
    : null
  const isCode = code !== null && code.end - code.start === 3 && code.start >= from
  return isCode && isWritten(folded.text, code) && !code.value.generic
    ? { ...code, end: found.end }
    : found
}

/** "5,50", "5 Millionen", "12.000,-". */
const SUM = /[\p{L}]|\d[.,]\d/u

function isWritten(text: string, { value, start, end }: PhraseMatch<CurrencyName>): boolean {
  if (value.exact === null) return true
  if (text.slice(start, end) !== value.exact) return false
  // "5 TOP FIRMS" is a headline, and no sum in pa'anga.
  return !(value.exact === value.code && CAPITALS.test(text.slice(end, end + 4)))
}

const CAPITALS = /^\s\p{Lu}{2}/u

/** "¥" is the yen's sign too; in these documents only where Japan is named. */
function isYen(
  text: string,
  before: PhraseMatch<CurrencyName> | null,
  after: PhraseMatch<CurrencyName> | null,
): boolean {
  const signs = [before, after].filter((match) => match !== null)
  return (
    signs.some(({ start, end }) => text.slice(start, end) === '¥') &&
    signs.length === 1 &&
    JAPAN.test(text)
  )
}

const JAPAN = /Japan|日本|Tokio|Tokyo|日元|日圆/u

/**
 * What stands behind a unit without a name: 十块五, 三毛五 and 一块半 are so many tenths of it, "5 Euro 50" so many hundredths;
 * null if there is nothing.
 */
export function restAfter(text: string, language: Language, end: number): Rest | null {
  if (language === 'de') return /\p{L}/u.test(text.charAt(end - 1)) ? germanRest(text, end) : null
  if (language === 'en') {
    const half = ENGLISH_HALF.exec(text.slice(end, end + 12))?.[0]
    return half === undefined ? null : { decimal: '5', shift: -1, end: end + half.length }
  }
  const rest = /^[元块毛]([一二三四五六七八九1-9半])(?![\p{Script=Han}\d.])/u.exec(
    text.slice(end - 1, end + 2),
  )?.[1]
  const decimal = rest === '半' ? '5' : rest && parseHan(rest)?.decimal
  return decimal === undefined ? null : { decimal, shift: -1, end: end + 1 }
}

function germanRest(text: string, end: number): Rest | null {
  const cents = GERMAN_CENTS.exec(text.slice(end, end + 30))
  if (cents === null) return null
  const [whole, digits, word = ''] = cents
  const value = digits ?? String(parseGermanCardinal(word) ?? '')
  const counts = value !== '' && Number(value) > 9 && Number(value) < 100
  return counts ? { decimal: value, shift: -2, end: end + whole.length } : null
}

/** A number of parts of a unit, and where it ends. */
export interface Rest {
  decimal: string
  /** Power of ten of the part in the unit. */
  shift: number
  end: number
}

const ENGLISH_HALF = /^ and a half(?! (?:million|billion|hundred|thousand|dozen))(?!\p{L})/u
/** " 50" or " fünfzig" behind "5 Euro", unless it counts something of its own. */
const GERMAN_CENTS = /^ (?:(\d{2})|(\p{Ll}{3,24}))(?=$|[.,;:!?)](?!\d)| \p{Ll}(?!t))/u
