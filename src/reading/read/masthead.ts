import type { Language } from '../../model/dataset.ts'
import { datelineLength } from '../mentions/dateline.ts'
import { findDates } from '../mentions/dates.ts'
import { fold } from './measure.ts'
import type { Block } from './source.ts'

/** Labels after which a page names where its text comes from, best first. */
const SOURCE_LABELS = [
  /^source\s[:|]?\s*(?<name>[^|:]{2,80})/iu,
  /(?:source|quelle|来源|來源)\s?[:|]\s*(?<name>[^|:)\]】,;]{2,60}?)(?=\s+\S{1,12}:|\s*[|)\]】,;]|\s*$)/iu,
  /(?:copyright|©|\(c\))[\s\d©,–-]{0,20}(?:by )?(?<name>\p{Lu}[^.|,]{1,60}?)(?=\.? all rights|[.|,]|$)/iu,
]
/** The day on which somebody joined a forum. */
const OF_MEMBER =
  /^(?:joined|registered|member since|last visit|beigetreten|registriert|mitglied seit|注册|加入)/iu
/** What follows a name on the same line: two spaces, or a label of its own. */
const NAME_END =
  /\s{2,}.*$|\s*(?<!\p{L})(?:editor|author|date|time|editors|autor|datum|foto|作者|编辑|时间|参与互动|字号|[大中小](?:字号)?)\s*$/iu

/**
 * The date of publication that the page's own lines (byline, imprint apart) or the first dateline state, to the day; null when
 * neither does. Bylines of German and Chinese texts are often English. Dates in running text and in captions are not asked.
 */
export function findMastheadDate(text: string, blocks: Block[], language: Language): string | null {
  const first = blocks.find(({ type }) => type === 'paragraph' || type === 'item')
  const lines = blocks.map(({ start, end, type }) => {
    const line = text.slice(start, end)
    if (type === 'furniture') return isImprintLine(line) ? '' : line
    return start === first?.start ? line.slice(0, datelineLength(line)) : ''
  })
  for (const glued of lines) {
    // "2015-10-19Editor: Li" is what is left of a table.
    const line = withCentury(glued.replace(/(?<=\d)(?=\p{L}{4})/gu, ' '), language)
    // Bylines run to a line or two; what is longer is a notice.
    if (line.length > 300 || !/\d{4}/u.test(line) || OF_MEMBER.test(line)) continue
    for (const words of new Set<Language>([language, 'en'])) {
      const dates = findDates(line, words, { published: null, year: null })
      const day = dates.find(({ from, year }) => year === 'stated' && from?.length === 10)
      if (day !== undefined) return day.from
    }
  }
  return null
}

/** "KIEL, 14.09.18 –": German bylines and datelines write the year with two digits. */
const withCentury = (line: string, language: Language): string =>
  language === 'de'
    ? line.replace(/(?<![\d.]|\d\s)(\d{1,2}\.\s?\d{1,2}\.\s?)([0-3]\d)(?![\d.:])/gu, '$120$2')
    : line

/** Who published a text: after "Source:", else in its copyright line; null when neither stands in the page's own lines. */
export function findPublisher(text: string, blocks: Block[]): string | null {
  const lines = blocks
    .filter(({ type }) => type === 'furniture')
    .map(({ start, end }) => text.slice(start, end).normalize('NFKC'))
  for (const label of SOURCE_LABELS) {
    for (const line of lines) {
      const name = label
        .exec(line)
        ?.groups?.['name']?.trim()
        .replace(NAME_END, '')
        .replace(/[\s,;)\]】]+$/u, '')
      if (name !== undefined && /\p{L}{2}/u.test(name) && !/^\d/u.test(name)) return name
    }
  }
  return null
}

const isImprintLine = (line: string): boolean => /copyright|©|版权所有|icp[备证]/u.test(fold(line))
