import { createSearcher, type Group } from '../../../src/dashboard/search/searcher.ts'
import { deriveSearchNames } from '../../../src/ingest/searchNames.ts'
import { readGeo } from '../../../src/ingest/geoTables.ts'
import { searchNamesSchema } from '../../../src/model/searchNames.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

export const NAMES = searchNamesSchema.parse(JSON.parse(deriveSearchNames(readGeo)[0]?.text ?? ''))

const { fact } = makeFacts()
const sister = fact('tie', {
  china: 'CN-GD',
  chinaPlace: 'Guangzhou',
  partner: 'FR',
  partnerPlace: 'Lyon',
  quote: 'The harbours’ captains met beside the Saône.',
})
const growth = fact('trade', {
  china: 'CN-GD',
  partner: 'BY',
  document: 'b',
  sectors: ['food'],
  quote: '两地的茶叶贸易增长了一半。',
})
const grain = fact('trade', {
  china: 'CN-GS',
  partner: 'BY',
  document: 'b',
  quote: 'Grain for tea: the trade doubled.',
})
const doubtful = fact('event', {
  china: 'CN-GX',
  partner: 'IT',
  uncertain: true,
  confidence: 0.3,
  quote: 'A doubtful fair is said to have been held.',
})
export const FACTS = { sister, growth, grain, doubtful }

export const searched = smallAtlas(Object.values(FACTS), [
  document('a', { title: 'Captains of two harbours', published: '2021-03-01' }),
  document('b', { title: '茶与粮', published: '2023-03-01', language: 'zh' }),
])

/** What a search finds, by group: the keys, names or ids of the lines. */
export async function findAll(text: string, most = 10): Promise<Partial<Record<Group, string[]>>> {
  const searcher = createSearcher(searched, NAMES)
  await searcher.ready
  return Object.fromEntries(
    searcher
      .search(text, () => most)
      .map(({ group, hits }) => [
        group,
        hits.map((hit) => {
          switch (hit.type) {
            case 'pair':
              return `${hit.china.key} – ${hit.partner.key}: ${hit.facts}`
            case 'compare':
              return hit.places.map(({ key }) => key).join(' | ')
            case 'named':
              return hit.entry.key
            case 'document':
              return hit.document.id
            case 'quote':
              return Object.entries(FACTS).find(([, fact]) => fact === hit.fact)?.[0] ?? '?'
          }
        }),
      ]),
  )
}
