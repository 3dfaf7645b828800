import type { Fact } from '../../../src/model/fact.ts'
import { nameFacts } from '../../../src/reading/nameFacts.ts'
import type { ProposedFact } from '../../../src/reading/proposed.ts'
import { splitSentences } from '../../../src/reading/mentions/sentences.ts'
import type { SourceDocument } from '../../../src/reading/read/source.ts'
import type { Place } from '../../../src/model/dataset.ts'

const place = (code: string, type: Place['type'], [en, de, zh]: [string, string, string]) => ({
  code,
  type,
  names: { en, de, zh },
  lonLat: null,
  region: null,
  members: [],
})

export const PLACES: ReadonlyMap<string, Place> = new Map(
  [
    place('CN', 'nation', ['China', 'China', '中国']),
    place('CN-GD', 'province', ['Guangdong', 'Guangdong', '广东']),
    place('CN-GS', 'province', ['Gansu', 'Gansu', '甘肃']),
    place('CN-ZJ', 'province', ['Zhejiang', 'Zhejiang', '浙江']),
    place('BY', 'country', ['Belarus', 'Belarus', '白俄罗斯']),
    place('BE', 'country', ['Belgium', 'Belgien', '比利时']),
    place('DE', 'country', ['Germany', 'Deutschland', '德国']),
    place('ASEAN', 'bloc', ['ASEAN', 'ASEAN', '东盟']),
  ].map((each): [string, Place] => [each.code, each]),
)

/** Three sentences with a fact or two each, and one without; marks and white space as a web page has them. */
export const TEXT = [
  'Guangdong’s trade with Belarus grew by 52.59 percent in 2021, and that with Germany by 8 percent.',
  'In March  2022 they signed “12 agreements”\nworth 500 million yuan.',
  'A park near the river is planned by both sides.',
  'Trains have run between Guangzhou and Minsk since 2016.',
].join(' ')

export function makeDocument(text: string = TEXT, id = 'silk'): SourceDocument {
  return {
    ...{ id, title: 'Silk', publisher: null, published: '2022-03-11', language: 'en' },
    ...{ url: null, source: null, text },
    blocks: [{ start: 0, end: text.length, type: 'paragraph' }],
  }
}

/** The facts that the program has read: two of trade, one of signing, one tie; fewer where their sentences are gone. */
export function makeFacts(document: SourceDocument = makeDocument()): Fact[] {
  const trade = {
    ...{ kind: 'trade', from: '2021', flow: 'total', product: null, amount: null, currency: null },
  }
  const proposed = [
    ...quoting(document, 'trade', { ...trade, partner: 'BY', growthPct: 52.59 }),
    ...quoting(document, 'trade', { ...trade, partner: 'DE', growthPct: 8 }),
    ...quoting(document, 'agreements', {
      ...{ kind: 'signing', from: '2022-03', count: 12, instrument: 'agreement' },
      ...{ amount: 5e8, currency: 'USD' },
    }),
    ...quoting(document, 'Trains', {
      ...{
        kind: 'tie',
        tie: 'route',
        chinaPlace: 'Guangzhou',
        partnerPlace: 'Minsk',
        from: '2016',
      },
    }),
  ]
  return nameFacts(document, proposed, new Set(PLACES.keys()))
}

/** A fact of the sentence that holds the word; none where no sentence does. */
function quoting({ text }: SourceDocument, word: string, fields: object): ProposedFact[] {
  return splitSentences(text, 'en')
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
    .filter(({ quote }) => quote.includes(word))
    .map((quoted) => {
      const common = {
        ...{ china: 'CN-GD', chinaPlace: null, partner: 'BY', partnerPlace: null, from: null },
        ...{ to: null, approx: 'exact', sectors: [], rule: 'test', confidence: 0.5 },
      }
      return { ...common, ...fields, ...quoted } as unknown as ProposedFact
    })
}
