import type { Gazetteer } from '../gazetteer.ts'
import type { SourceDocument } from '../read/source.ts'
import { findDates } from './dates.ts'
import type { Mention } from './mention.ts'
import { createPlaceContext, findPlaces } from './places.ts'
import { findQuantities } from './quantities.ts'
import { findSectors } from './sectors.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './sentences.ts'

const READ = new Set(['title', 'heading', 'paragraph', 'item'])

/** The sentences of the blocks that are read, in order, each with all it mentions. */
export function readSentences(document: SourceDocument, gazetteer: Gazetteer): Sentence[] {
  const { text, language, published } = document
  const readable = document.blocks
    .filter((block) => READ.has(block.type))
    .map((block) => text.slice(block.start, block.end))
    .join('\n')
  const places = createPlaceContext(`${document.title}\n${readable}`, language, gazetteer)
  let year: number | null = null
  let month: number | null = null
  return document.blocks.flatMap((block, index) => {
    if (!READ.has(block.type)) return []
    return splitSentences(text.slice(block.start, block.end), language, block.start).map(
      ({ start, end }): Sentence => {
        const sentence = text.slice(start, end)
        const dates = findDates(sentence, language, { published, year, month }, start)
        for (const date of dates) {
          if (date.year !== 'stated' && date.year !== 'published') continue
          if (date.from !== null && date.role === 'in') {
            year = Number(date.from.slice(0, 4))
            month = date.from.length >= 7 ? Number(date.from.slice(5, 7)) : month
          }
        }
        const mentions: Mention[] = [
          ...dates,
          ...findQuantities(sentence, language, start),
          ...findPlaces(sentence, language, gazetteer, places, start),
          ...findSectors(sentence, language, start),
        ]
        return { start, end, text: sentence, block: index, mentions: settle(mentions) }
      },
    )
  })
}

/** In order; a number inside a date is that date's. */
function settle(mentions: Mention[]): Mention[] {
  const dates = mentions.filter((m) => m.type === 'date')
  return mentions
    .filter(
      (m) =>
        m.type !== 'number' || !dates.some((d) => d.start <= m.core.start && m.core.end <= d.end),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
