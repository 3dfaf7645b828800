import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { loadGazetteer } from '../../../src/reading/gazetteer.ts'
import { extractFacts } from '../../../src/reading/pipeline.ts'

const gazetteer = loadGazetteer((name) => readFileSync(`seeds/geo/${name}`, 'utf8'))

/** Paragraphs that hold no fact at all: the trade of one side alone or of others, hopes, plans, ranks, history. */
const NOTHING: [language: Language, text: string][] = [
  ['en', 'Total imports and exports of Hebei went up 7.4 percent last year.'],
  ['en', 'Anhui is home to 8 million students, and its economy grew by 5 percent in 2022.'],
  ['en', 'Trade between India and Brazil rose 12 percent in 2020.'],
  ['en', 'The governor of Sichuan hopes that Poland will take part in the fair one day.'],
  ['en', 'Wuhan would like to sign an agreement with Lyon, the mayor said.'],
  ['en', 'The city of Dalian counts 12 sister cities abroad.'],
  ['en', 'Shandong ranks third among the provinces for foreign trade.'],
  ['en', 'A conference on rural roads was held in Guiyang on Monday.'],
  ['en', 'The book tells how silk travelled from Gansu to the West.'],
  ['de', 'Chinas Bruttoinlandsprodukt ist in den ersten drei Quartalen um 9,8 Prozent gestiegen.'],
  ['de', 'Der Außenhandel der Provinz wuchs 2021 um 12 Prozent.'],
  ['de', 'Hannover möchte mit Hefei enger zusammenarbeiten.'],
  ['de', 'Die Reise der Musiker aus Luzern nach Ganzhou wurde abgesagt.'],
  ['zh', '2023年全省进出口总值增长3.2%。'],
  ['zh', '全市接待游客超过900万人次。'],
  ['zh', '河南希望与越南扩大农产品贸易。'],
  ['zh', '该省常住人口2458万人,地区生产总值突破1.3万亿元。'],
]

it.each(NOTHING)('extractFacts finds nothing in (%s) %s', (language, text) => {
  const document = {
    id: 'nothing',
    title: '',
    publisher: null,
    published: '2023-05-02',
    language,
    url: null,
    source: null,
    text,
    blocks: [{ start: 0, end: text.length, type: 'paragraph' as const }],
  }
  expect(extractFacts(document, gazetteer)).toEqual([])
})
