import { CURRENCY_ROWS } from '../locales/currencies.ts'
import {
  CODES_BEHIND,
  CURRENCY_PARTS,
  LOWER_CASE_CODES,
  LOWER_CASE_NAMES,
  NAMES_BEFORE,
  SIGNS_BEHIND,
} from '../locales/currencyParts.ts'
import type { Language } from '../../model/dataset.ts'
import type { FoldedText } from './quantities/foldedText.ts'
import { phraseTrie } from './quantities/phraseTrie.ts'
import type { PhraseMatch, PhraseTrie } from './quantities/phraseTrie.ts'
import { skipGap, skipGapBack } from './quantities/numberLocale.ts'

/** What a sign or name of a currency says. */
export interface CurrencyName {
  code: string
  /** Power of ten that turns its number into whole units: -2 for cents. */
  shift: number
  /** "$", "dollars", 元: another sign or name beside the number may say whose. */
  generic: boolean
  /** Only spelled like this: codes that are also words (`TRY`, `ALL`), the R of South Africa, `Ft`; null in any case. */
  exact: string | null
  /** May stand behind its number. */
  trails: boolean
  /** May stand before its number. */
  leads: boolean
}

/** The currency beside a number, and the span of both. */
export interface CurrencyBeside {
  code: string
  shift: number
  start: number
  end: number
}

const GENERIC_SIGN = /^[$¥£]$/u

const TRIES: Record<Language, PhraseTrie<CurrencyName>> = {
  en: phraseTrie(namesIn('en')),
  de: phraseTrie(namesIn('de')),
  zh: phraseTrie(namesIn('zh')),
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
  const before = currencyBefore(folded, language, start, from)
  const after = currencyAfter(folded, language, end)
  const { code, shift } = chosen(before?.value, after?.value) ?? {}
  if (code === undefined || shift === undefined) return null
  return {
    code: code === 'CNY' && isYen(folded.text, before, after) ? 'JPY' : code,
    shift,
    start: before?.start ?? start,
    end: after?.end ?? end,
  }
}

/** Subunits take their own code from the name behind the number: "$5 cents" is nonsense, "5 US cents" is not. */
function chosen(before?: CurrencyName, after?: CurrencyName): CurrencyName | undefined {
  if (before === undefined) return after
  if (after === undefined) return before
  return before.generic && !after.generic ? after : before
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
  const found = TRIES[language].after(folded.lower, at)
  if (found === null || !found.value.trails || !isWritten(folded.text, found)) return null
  if (isOtherWord(folded.lower, found.end)) return null
  const bracketed = found.value.generic
    ? BRACKETED.exec(folded.text.slice(found.end, found.end + 12))
    : null
  const named =
    bracketed?.[1] === undefined ? null : TRIES[language].after(bracketed[1].toLowerCase(), 0)
  return named === null ? found : { ...found, value: named.value }
}

/** "1.000,- Euro". */
const NO_CENTS = /^,[-–—]{1,2}/u

/** 元素, 两块牌子, 五角大楼 and "5 pounds of beef" are no sums. */
function isOtherWord(lower: string, end: number): boolean {
  const next = lower.slice(end, end + 4)
  switch (lower.charAt(end - 1)) {
    case '元':
      return /^[素件旦老首宵化]/u.test(next)
    case '块':
    case '角':
    case '毛':
      return (
        /^\p{Script=Han}/u.test(next) &&
        !/^[钱多左以之的零〇一二三四五六七八九半至到和]/u.test(next)
      )
    default:
      return next === ' of ' && /pounds?$/u.test(lower.slice(end - 6, end))
  }
}

/** 元(美元,下同): the bracket says which. */
const BRACKETED = /^\s?[(（]([^()（）,，]{1,6})[,，、]?下同[)）]/u

function currencyBefore(
  folded: FoldedText,
  language: Language,
  start: number,
  from: number,
): PhraseMatch<CurrencyName> | null {
  const at = skipGapBack(folded.lower, start)
  // "billion-5": a hyphen between a word and a number joins no amount.
  const found = TRIES[language].before(folded.lower, at)
  if (found === null || !found.value.leads || found.start < from) return null
  return isWritten(folded.text, found) ? found : null
}

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

/** Every spelling with what it says; of two that are alike, the row that comes first has it. */
function* namesIn(language: Language): Generator<readonly [string, CurrencyName]> {
  const lowerCaseCodes = new Set(LOWER_CASE_CODES)
  const leading = new Set(NAMES_BEFORE)
  const trailingSigns = new Set(SIGNS_BEHIND)
  const trailingCodes = new Set(CODES_BEHIND)
  const cased = new Set(language === 'en' ? LOWER_CASE_NAMES : [])
  for (const [code, signs, ...names] of CURRENCY_ROWS) {
    const name = { code, shift: 0, generic: false, exact: null, leads: true, trails: true }
    yield [
      code,
      { ...name, exact: lowerCaseCodes.has(code) ? null : code, leads: !trailingCodes.has(code) },
    ]
    for (const sign of signs.split('|').filter(Boolean)) {
      const letters = /^[\p{L}'-]+\.?$/u.test(sign)
      yield [
        sign,
        {
          ...name,
          generic: GENERIC_SIGN.test(sign),
          exact: letters ? sign : null,
          trails: !letters || trailingSigns.has(sign),
        },
      ]
    }
    const own = names[['en', 'de', 'zh'].indexOf(language)] ?? ''
    for (const [spelling, bare] of spellings(own, language)) {
      yield [
        spelling,
        {
          ...name,
          generic: bare,
          exact: bare && cased.has(spelling) ? spelling : null,
          leads: language === 'zh' || leading.has(spelling.toLowerCase()),
        },
      ]
    }
  }
  for (const [code, shift, spelling] of CURRENCY_PARTS[language]) {
    yield [spelling, { code, shift, generic: true, exact: null, leads: false, trails: true }]
  }
}

/** "US|Canadian: dollar|dollars" gives each noun alone, then each with what may stand before it. */
function* spellings(names: string, language: Language): Generator<readonly [string, boolean]> {
  for (const group of names.split(';')) {
    const [owners = '', nouns = ''] = group.includes(':') ? group.split(':') : ['', group]
    for (const noun of nouns
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean)) {
      if (language !== 'zh' || noun.length > 1 || noun === '元' || noun === '块') yield [noun, true]
      for (const owner of owners
        .split('|')
        .map((word) => word.trim())
        .filter(Boolean)) {
        for (const form of language === 'de' ? inflected(owner) : [owner]) {
          yield [language === 'zh' ? `${form}${noun}` : `${form.replace(/-$/u, '')} ${noun}`, false]
        }
      }
    }
  }
}

function inflected(owner: string): string[] {
  return /^\p{Ll}/u.test(owner)
    ? ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => `${owner}${ending}`)
    : [owner]
}
