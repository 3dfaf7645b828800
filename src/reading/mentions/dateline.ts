/** Wires and news houses that sign a dateline in mixed case; those in capitals need no list. */
const AGENCIES =
  "Xinhua|dpa(?:-AFX|/\\p{L}{2,12})?|Reuters|BelTA|ots|TASS|Bernama|Kazinform|Montsame|Yonhap|Kyodo|Antara|Interfax|PRNewswire|Business Wire|GLOBE NEWSWIRE|news aktuell|chinadaily\\.com\\.cn|China Daily|People['’]s Daily(?: Online)?|Ecns|\\p{Lu}\\p{L}{1,12}(?:[/-]\\p{Lu}\\p{L}{1,12}){1,3}|[A-ZČ]{2,8}"

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’]{1,20}"
/** `HEFEI/SHANGHAI`, `HÀ NỘI`, `NEW YORK`. */
const CAPITAL_PLACE = `${CAPITALS}(?:[ /-]${CAPITALS}){0,4}`
/** `Berlin`, `Frankfurt am Main`, `St. Petersburg`. */
const PLACE =
  "\\p{Lu}[\\p{L}\\p{M}'’.]{1,20}(?:[ /-](?:\\p{Lu}|am |an der )[\\p{L}\\p{M}'’]{1,20}){0,2}"
/** `, China, Oct. 01, 2024`, `, 31. Oktober`, `, March 13`. */
const TAIL = '(?:,? [\\p{L}\\p{M}\\p{N}., ]{2,40})?'
const DASH = '\\s{0,3}(?:--|[—–-])\\s{1,3}'
const AGENCY = `(?:\\((?:${AGENCIES})\\)|/(?:${AGENCIES})/)`
/** `Berlin (SANA)-The`: behind an agency the dash may stand close. */
const CLOSE_DASH = '\\s{0,3}(?:--|[—–-])\\s{0,3}'

/** `LAHORE, Pakistan:`, `JAKARTA, Oct 18:`, `NANNING (Sept 17):`; a bare `KENYA:` may as well be what is told of. */
const COLON_TAIL =
  '(?:, \\p{Lu}\\p{L}{2,15}(?: \\p{Lu}\\p{L}{2,15})?\\.?(?: \\d{1,2})?|,? ?\\(\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}\\))'

const LATIN = [
  new RegExp(
    `^${CAPITAL_PLACE}${TAIL}\\s{0,2}(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/)${DASH}`,
    'u',
  ),
  new RegExp(
    `^${CAPITAL_PLACE}(?:\\. ${CAPITALS})?(?:, \\p{Lu}\\p{Ll}{2,15}(?: \\p{Lu}\\p{Ll}{2,15})?)?${DASH}`,
    'u',
  ),
  new RegExp(
    `^(?:${CAPITAL_PLACE}|${PLACE}),[\\p{L}\\p{M}., ]{0,30} ?\\d{1,4}(?:[., ]{1,2}[\\p{L}\\d]{2,10}){0,2}${DASH}`,
    'u',
  ),
  new RegExp(`^${PLACE}${TAIL}\\s{0,2}${AGENCY}${CLOSE_DASH}`, 'u'),
  new RegExp(`^${CAPITAL_PLACE}(?:—|--)(?=\\p{Lu})`, 'u'),
  new RegExp(`^${CAPITAL_PLACE}${COLON_TAIL}:\\s{1,3}(?=[\\p{Lu}“"‘'])`, 'u'),
  new RegExp(`^\\((?:${AGENCIES})\\)(?:${DASH}|\\s{1,3})`, 'u'),
]

const REPORTER = '(?:\\s{0,3}[(\\uFF08][^()\\uFF08\\uFF09\\n]{1,40}[)\\uFF09])?\\s{0,3}'
const CHINESE = [
  new RegExp(
    `^[\\p{Script=Han}\\p{Script=Latin}·/、 ]{2,30}?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:专?电|讯|消息)[:\\uFF1A,\\uFF0C]?${REPORTER}`,
    'u',
  ),
  new RegExp(
    `^(?:本报|本网|[\\p{Script=Han}]{2,8}(?:社|网|报|台))(?:综合)?(?:讯|消息|电)[:\\uFF1A,\\uFF0C]?${REPORTER}`,
    'u',
  ),
]

/**
 * Length of the dateline that opens a paragraph, its dash, reporter and spaces included; 0 where there is none.
 * `TAIYUAN, March 13 (Xinhua) -- `, `MINSK. KAZINFORM - `, `Berlin (dpa) – `, `中新社兰州7月6日电 (记者 闫姣)`.
 */
export function datelineLength(paragraph: string): number {
  const stamp = stampLength(paragraph)
  const head = paragraph.slice(stamp, stamp + 160)
  for (const pattern of [...LATIN, ...CHINESE]) {
    const match = pattern.exec(head)
    const length = stamp + (match?.[0].length ?? 0)
    if (match !== null && length < paragraph.length) return length
  }
  return stamp
}

/** The day of publication that a page sets before its first words: `date 2023-09-17 NANNING: …`, `发布时间：2023-09-17 …`. */
const STAMP =
  /^\s{0,3}(?:date|published|publication date|datum|veröffentlicht(?: am)?|发布时间|发布日期|日期|时间)\s?[:\uFF1A]?\s{0,2}[12]\d{3}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\s{1,3}(?=\S)/iu

/** Length of that stamp; 0 where there is none. */
export const stampLength = (paragraph: string): number =>
  STAMP.exec(paragraph.slice(0, 80))?.[0].length ?? 0
