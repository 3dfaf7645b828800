import type { Gazetteer } from '../gazetteer.ts'
import type { SourceDocument } from '../read/source.ts'
import { linkWords, type LinkWords } from '../locales/linkWords.ts'
import { scriptOf } from '../locales/script.ts'
import { giveCapitals, isSmall } from './capitals.ts'
import { findDates } from './dates.ts'
import { spansOf } from '../locales/pattern.ts'
import type { DateMention, Mention, PlaceMention } from './mention.ts'
import { createPlaceContext, findPlaces } from './places.ts'
import { placeFirms } from './places/firms.ts'
import { findQuantities } from './quantities.ts'
import { createCurrencyContext } from './quantities/settleCurrencies.ts'
import { findSectors } from './sectors.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './sentences.ts'

const READ = new Set(['title', 'heading', 'paragraph', 'item'])

/** The sentences of the blocks that are read, in order, each with all it mentions. */
export function readSentences(document: SourceDocument, gazetteer: Gazetteer): Sentence[] {
  const { text, language, published } = document
  // One spelling for the rules; quotes are cut from the document itself.
  const { spell: respell } = scriptOf(language)
  const links = linkWords(language)
  const readable = document.blocks
    .filter((block) => READ.has(block.type))
    .map((block) => text.slice(block.start, block.end))
    .join('\n')
  const small = language === 'en' && isSmall(readable)
  const spell = (part: string): string =>
    small ? giveCapitals(respell(part), gazetteer) : respell(part)
  const all = spell(`${document.title}\n${readable}`)
  const places = createPlaceContext(all, language, gazetteer)
  const currencies = createCurrencyContext(all, language)
  let year: number | null = null
  let month: number | null = null
  let dated: string | null = null
  const sentences = document.blocks.flatMap((block, index) => {
    if (!READ.has(block.type)) return []
    const whole = text.slice(block.start, block.end)
    return splitSentences(small ? spell(whole) : whole, language, block.start).map(
      ({ start, end }): Sentence => {
        const sentence = spell(text.slice(start, end))
        const titles = spansOf(TITLES, sentence)
        const isInTitle = (date: DateMention): boolean =>
          titles.some((t) => t.start + start < date.start && date.end < t.end + start)
        const dates = findDates(
          sentence,
          language,
          { published, year, month, dated },
          start,
        ).filter((date) => !isInTitle(date) && !isRepeated(sentence, date.start - start))
        for (const date of dates) {
          if (date.year !== 'stated' && date.year !== 'published') continue
          if (date.from !== null && date.role === 'in') {
            year = Number(date.from.slice(0, 4))
            month = date.from.length >= 7 ? Number(date.from.slice(5, 7)) : month
            dated = date.from.length >= 7 ? date.from : dated
          }
        }
        const mentions: Mention[] = [
          ...dates,
          ...findQuantities(sentence, language, start, currencies),
          ...findPlaces(sentence, language, gazetteer, places, start).map((place) =>
            isPost(sentence, place, start, links) ? { ...place, as: 'post' as const } : place,
          ),
          ...findSectors(sentence, language, start),
        ]
        return {
          start,
          end,
          text: sentence,
          block: index,
          mentions: settle(mentions).filter((m) => !isBayArea(m, mentions)),
        }
      },
    )
  })
  return placeFirms(sentences, language)
}

/** 《2024—2026年合作计划》: a date in the title of a paper is no day of anything. */
const TITLES = /《[^《》\n]{1,60}》/gu

/** "Every Tuesday and Saturday" is no day of the calendar. */
const isRepeated = (sentence: string, at: number): boolean =>
  REPEATED.test(sentence.slice(Math.max(0, at - 60), at))

const REPEATED =
  /(?<!\p{L})(?:every|each|jede[nrs])\s(?:\p{Lu}\p{Ll}+(?:,\s|\s(?:and|und)\s|,\sand\s)){0,4}$/iu

/** Characters before a place within which its mission is named; the whole sentence would be read once a place. */
const POST_REACH = 80

/** Whether a place is only where a mission or a customs house sits: "the consul general in Hamburg", 驻重庆总领事馆, "Taiyuan Customs". */
function isPost(sentence: string, place: PlaceMention, offset: number, links: LinkWords): boolean {
  const at = place.start - offset
  return (
    links.postIn.test(sentence.slice(Math.max(0, at - POST_REACH), at)) ||
    links.customs.test(sentence.slice(place.end - offset))
  )
}

/** Hong Kong and Macao in the name of the Greater Bay Area ("Guangdong-Hong Kong-Macao", 粤港澳) are no partners. */
function isBayArea(mention: Mention, all: Mention[]): boolean {
  if (mention.type !== 'place' || (mention.code !== 'HK' && mention.code !== 'MO')) return false
  const near = (code: string): boolean =>
    all.some((m) => m.type === 'place' && m.code === code && Math.abs(m.start - mention.start) < 40)
  return near('CN-GD') && near(mention.code === 'HK' ? 'MO' : 'HK')
}

/** In order; a number inside a date is that date's, and the country inside a currency is none. */
function settle(mentions: Mention[]): Mention[] {
  const dates = mentions.filter((m) => m.type === 'date')
  const money = mentions.filter((m) => m.type === 'money')
  return mentions
    .filter((m) => {
      if (m.type === 'number')
        return !dates.some((d) => d.start <= m.core.start && m.core.end <= d.end)
      if (m.type === 'place') return !money.some((d) => d.start <= m.start && m.end <= d.end)
      return true
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
