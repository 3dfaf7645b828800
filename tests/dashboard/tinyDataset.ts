import { SCHEMA_VERSION, type Dataset } from '../../src/model/dataset.ts'
import { makeFacts } from './charts/factory.ts'

const { trade, signing } = makeFacts()
/** Two facts of one document, the one that stands later in its text first. */
export const later = trade({ document: 'a', start: 90, end: 99, quote: 'Nine char' })
export const earlier = signing({ document: 'a', start: 10, end: 19, quote: 'Nine char' })

export const DATASET: Dataset = {
  schemaVersion: SCHEMA_VERSION,
  version: 'abc',
  documents: [
    {
      id: 'a',
      title: 'A title',
      publisher: null,
      published: '2024-05',
      language: 'en',
      url: null,
      source: null,
      characters: 100,
      facts: 2,
      uncertain: 0,
      provinces: ['CN-GS'],
    },
  ],
  places: [
    {
      code: 'BY',
      type: 'country',
      names: { en: 'Belarus', de: 'Belarus', zh: '白俄罗斯' },
      lonLat: [28, 53],
      region: 'Europe',
      members: [],
    },
  ],
  placeNames: [],
  facts: [later, earlier],
  links: { corroborating: [], conflicting: [] },
  reviews: [],
}
