import { furniture as de } from '../locales/de/furniture.ts'
import { furniture as en } from '../locales/en/furniture.ts'
import type { FurnitureWords } from '../locales/furnitureWords.ts'
import { furniture as zh } from '../locales/zh/furniture.ts'
import { mayMatch } from '../prefilter/mayMatch.ts'
import { fold, isProse, wordCount } from './measure.ts'

/** Every document is read with the words of all languages: pages mix them. */
const all = (list: keyof FurnitureWords): string[] =>
  [en, de, zh].flatMap((words) => [...words[list]])

const BOXES = new Set(all('boxes'))
const BOX_BEGINNINGS = all('boxBeginnings')
const LABELS = new Set(all('labels'))
const OPEN_LABELS = all('openLabels')
const HOMES = new Set(all('homes'))
const NOTICES = all('notices')
const BEGINNINGS = all('beginnings')

const alternatives = (list: string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|')
/** A Latin word stands between borders; a Chinese one needs none. */
const CONTROL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives(all('controls').filter((word) => !/\p{Script=Han}/u.test(word)))})(?![\\p{L}\\p{N}])|(?:${alternatives(all('controls').filter((word) => /\p{Script=Han}/u.test(word)))})`,
  'gu',
)

const withoutControls = (folded: string): string =>
  mayMatch(CONTROL, folded) ? folded.replace(CONTROL, ' ') : folded
const COUNTER = new RegExp(
  `^\\(?\\d[\\d,.]{0,8}\\s?(?:${alternatives(all('counters'))})(?:\\s?\\(s\\))?\\)?$|^(?:${alternatives(all('counters'))})\\s{0,2}:?\\s{0,2}\\(?\\d{1,9}\\)?$`,
  'u',
)

const MONTH =
  '(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}{0,7}\\.?'
const DATE = new RegExp(
  [
    '\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?',
    '\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}(?!\\d)',
    `\\d{1,2}(?:st|nd|rd|th)?\\.?\\s{1,2}${MONTH},?\\s{1,2}\\d{4}`,
    `${MONTH}\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}\\d{4}`,
  ].join('|'),
  'gu',
)
const ENTRY = /^§\s{0,2}[:–—-]\s{0,2}\p{L}|^§,?\s{0,2}\p{Script=Han}{4}/u
/** `2018-11-07 石头城通讯社`, `2019-06-17 北疆都市报记者 赵岩`: who published it, not what happened on that day. */
const HOUSE =
  /^§,?\s{0,2}(?!\p{Script=Han}{0,8}(?:成立|设立|設立|签署|簽署|开通|開通|访问|訪問|开馆|揭牌))\p{Script=Han}{2,12}(?:报|報|通讯社|通訊社|新闻社|新聞社|网|網|电视台|電視台|广播台|快讯|快訊|商讯|晨讯|周刊|週刊|在线|在線|新闻|新聞|频道|外办|外辦|商务厅|商务局|商務廳|海关|海關)(?:$|[\s:|·]|记者|記者|通讯员|通訊員|编辑|編輯|作者|特约)/u
const CLOCK =
  /\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|[ecpm][sd]?t|gmt|utc|bst|ist|cst|beijing time)?(?![\p{L}\p{N}])/gu
const WEEKDAY =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|星期[一二三四五六日天]|第\d{1,3}版/gu

/** No line of a page about itself is longer; a text without line ends must not cost more than its length. */
const LONGEST = 1_500

/** Whether a line opens a list of other things: everything below it belongs to the page until running text begins again. */
export function opensBox(line: string): boolean {
  if (line.length > LONGEST) return false
  const folded = fold(line).replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
  if (BOXES.has(folded)) return true
  return (
    wordCount(folded) <= 7 &&
    !/[.!?。]$/u.test(line.trim()) &&
    BOX_BEGINNINGS.some((beginning) => startsWithWord(folded, beginning))
  )
}

/** Whether a line states a copyright: nothing of the document stands below it. */
export function isImprint(line: string): boolean {
  if (line.length > LONGEST) return false
  const folded = fold(line)
  if (wordCount(folded) > 60) return false
  return /^(?:copyright|©|\(c\)\s|版权所有)|all rights reserved|版权所有|[\p{Script=Han}]icp[备证]|alle rechte vorbehalten/u.test(
    folded,
  )
}

/** Whether a line is about the page and not of the document: menus, bylines, sharing, contacts, counters, notices. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false
  const folded = fold(line)
  if (!/[\p{Script=Latin}\p{Script=Han}]{2}/u.test(folded)) return true
  if (isProse(line) && wordCount(line) > 40) return false
  return TESTS.some((test) => test(folded, line))
}

/** Each sees the line folded and as it is. */
const TESTS: readonly ((folded: string, line: string) => boolean)[] = [
  isNavigation,
  isDated,
  isLabelled,
  isBracketed,
  isControls,
  isContact,
  isNotice,
  isTicker,
  isForeign,
  (folded) => isImprint(folded),
  (folded) => COUNTER.test(folded),
  // `17:02 Weizenernte: …`: a news ticker.
  (folded, line) => /^\d{1,2}:\d{2}\s/u.test(folded) && !isProse(line),
  // `- END -`
  (folded) => /^[\p{P}\p{S}\s]{0,8}(?:ends?|ende|完|全文完)[\p{P}\p{S}\s]{0,8}$/u.test(folded),
  // `2015MIT0036-001329`: the number of a document.
  (_folded, line) => /^[A-Z\d/._-]{6,40}$/u.test(line.trim()) && /\d{3}/u.test(line),
]

/** `Home > News`, `Main | President | Government`, `Präsident   Politik   Wirtschaft`, `首页 → 新闻中心 → 正文`. */
function isNavigation(folded: string, line: string): boolean {
  const parts = line
    .normalize('NFKC')
    .trim()
    .split(/\s*(?:[|¦›»→]|>{1,2}|::)\s*|\s+[/·•]\s+|\s{2,}/u)
    .filter((part) => part !== '')
    .map(fold)
  const crumb = /^(?<first>[\p{L} ]{2,20}?)\s?(?:[/›»→:]|>{1,2})/u.exec(folded)?.groups?.['first']
  if (crumb !== undefined && HOMES.has(crumb) && wordCount(folded) <= 25 && !/[.。]$/u.test(folded))
    return true
  return (
    parts.length >= 3 &&
    !/[.!?。,;]$/u.test(folded) &&
    parts.every((part) => wordCount(part) <= 6 && part.length <= 40) &&
    parts.filter((part) => /^[\d.,%+-]+$/u.test(part)).length < 2 &&
    // A row of a table: `Hyogo | Japan | 1983`.
    !parts.some((part) => /^(?:19|20)\d{2}$/u.test(part))
  )
}

/** A date or time with little else: `16:21, April 16, 2025`, `2021-10-29 17:06:41 | Quelle: CRI`. */
function isDated(folded: string): boolean {
  const withoutDay = folded.replace(DATE, ' ')
  const rest = withoutDay.replace(CLOCK, ' ')
  if (rest === folded || wordCount(folded) > 30 || /(?<![ap]\.m)[.!?。]$/u.test(folded))
    return false
  const isDay = withoutDay !== folded
  // `5 May 1985: sister city agreement signed`: an entry of a history.
  const marked = folded.replace(DATE, '§')
  if (isDay && ENTRY.test(marked) && !HOUSE.test(marked)) return false
  const left = withoutControls(rest.replace(WEEKDAY, ' '))
  const names = left.match(/\p{L}[\p{L}\p{M}.]{1,30}/gu) ?? []
  const unknown = names.filter((name) => !LABELS.has(name) && !/^\p{Script=Han}/u.test(name)).length
  const han = left.match(/\p{Script=Han}/gu)?.length ?? 0
  return isDay ? unknown <= 7 && han <= 16 : unknown <= 3 && han <= 10
}

/** `Source: Xinhua`, `Reporter | Liu Xiaodi`, `By Hefei Connect`, `SOURCE China-Arab States Expo`. */
function isLabelled(folded: string, line: string): boolean {
  if (wordCount(folded) > 30 || (wordCount(folded) > 10 && /[.!?。]["”]?$/u.test(folded)))
    return false
  const label = /^[[(【■●]?\s?(?<label>[^:|]{1,30}?)\s?[:|]/u.exec(folded)?.groups?.['label']
  if (label !== undefined && LABELS.has(label)) return true
  const open = OPEN_LABELS.find((word) => startsWithWord(folded, word))
  if (open === undefined) return false
  const rest = line.normalize('NFKC').trim().slice(open.length).trim()
  return rest === '' || /\p{Script=Han}/u.test(open) ? wordCount(rest) <= 14 : isName(rest)
}

/** Capitalised words and what joins them; the name of a person or a publisher. */
const isName = (text: string): boolean =>
  wordCount(text) <= 10 &&
  !/[!?;]$|\p{Ll}{3}\.$/u.test(text) &&
  /^[\p{Lu}\p{Script=Han}@]/u.test(text) &&
  text
    .split(/[\s,/|&-]+/u)
    .every((word) =>
      /^(?:[\p{Lu}\p{N}\p{P}\p{Script=Han}@].*|of|the|and|for|und|der|des|de|in|von|from|at|staff|)$/u.test(
        word,
      ),
    )

/** A line that stands in brackets: `(Web editor: …)`, `【Print】 【Close】`, `(完)`. */
function isBracketed(folded: string): boolean {
  return (
    /^(?:[([【<〔][^()[\]【】<>〔〕]{1,110}[)\]】>〕][\s,]{0,3}){1,6}$/u.test(folded) &&
    wordCount(folded) <= 25
  )
}

/** Buttons and menus, nothing else: `Print  Mail  Large Medium Small  Share`. */
function isControls(folded: string): boolean {
  return folded.length <= 160 && !/\p{L}/u.test(withoutControls(folded))
}

/** Addresses of the web, mail, telephones. */
function isContact(folded: string, line: string): boolean {
  if (wordCount(folded) > 16 || isProse(line)) return false
  return (
    /^(?:https?:\/\/|www\.)\S+$/u.test(folded) ||
    /[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}/u.test(folded) ||
    (/(?:^|[^\d.,])\+?\(?\d{2,5}\)?(?:[\s/-]{1,3}\d{2,8}){1,4}(?:$|[^\d.,])/u.test(
      folded.replace(DATE, ' '),
    ) &&
      (folded.match(/\d/gu)?.length ?? 0) >= 9)
  )
}

function isNotice(folded: string, line: string): boolean {
  return (
    (wordCount(folded) <= 40 && NOTICES.some((notice) => folded.includes(notice))) ||
    (!isProse(line) &&
      wordCount(folded) <= 20 &&
      BEGINNINGS.some((beginning) => startsWithWord(folded, beginning)))
  )
}

/** Weather and exchange rates: `Minsk 0°C`, `USD 7.19 EUR 7.80`. */
function isTicker(folded: string, line: string): boolean {
  return (
    (/\d\s?°\s?[cf](?!\p{L})/u.test(folded) && wordCount(folded) <= 10) ||
    ((line.match(/(?<!\p{L})(?:USD|EUR|GBP|JPY|CNY|RMB|RUB|BYN|HKD|KZT)\s?[/:=]?\s?\d/gu)?.length ??
      0) >= 2 &&
      !isProse(line))
  )
}

/** Short lines in another script: the frame of a machine-translated page. */
function isForeign(folded: string): boolean {
  if (/^[\x20-\x7e\s]*$/u.test(folded)) return false
  const letters = folded.match(/\p{L}/gu)?.length ?? 0
  if (letters >= 200) return false
  const ours = folded.match(/[\p{Script=Latin}\p{Script=Han}]/gu)?.length ?? 0
  return ours * 2 < letters
}

function startsWithWord(folded: string, beginning: string): boolean {
  if (!folded.startsWith(beginning)) return false
  return (
    /\p{Script=Han}$/u.test(beginning) ||
    !/^[\p{L}\p{N}]/u.test(folded.slice(beginning.length)) ||
    /[^\p{L}]$/u.test(beginning)
  )
}
