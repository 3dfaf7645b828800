import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { findSectors } from '../../../src/reading/mentions/sectors.ts'

/** Sentence, then `span=sector` of each mention. */
const READ: [Language, string, ...string[]][] = [
  [
    'en',
    'They agreed on culture, tourism and farm machinery.',
    'culture=culture',
    'tourism=tourism',
    'farm=agriculture',
    'machinery=machinery',
  ],
  [
    'en',
    'Cross-border e-commerce and low-carbon building materials.',
    'Cross-border e-commerce=digital',
    'low-carbon=environment',
    'building materials=construction',
  ],
  [
    'en',
    'A hospital of traditional Chinese medicine',
    'hospital=healthcare',
    'traditional Chinese medicine=healthcare',
  ],
  [
    'en',
    'New energy vehicles sell well.',
    'New energy vehicles=new-energy',
    'New energy vehicles=automotive',
  ],
  [
    'de',
    'Bildung, chinesische Medizin und Hafenwirtschaft',
    'Bildung=education',
    'chinesische Medizin=healthcare',
    'Hafenwirtschaft=logistics',
  ],
  [
    'de',
    'Der erste Güterzug bringt Maschinen und Automobilteile.',
    'Güterzug=logistics',
    'Maschinen=machinery',
    'Automobilteile=automotive',
  ],
  [
    'zh',
    '双方在农业、跨境电商和新能源汽车领域合作。',
    '农业=agriculture',
    '跨境电商=digital',
    '新能源汽车=new-energy',
    '新能源汽车=automotive',
  ],
  [
    'zh',
    '農業、跨境電商與新能源汽車',
    '農業=agriculture',
    '跨境電商=digital',
    '新能源汽車=new-energy',
    '新能源汽車=automotive',
  ],
  ['zh', '两所大学签署教育合作协议。', '大学=education', '教育=education'],
]

/** Words that look like those of a sector. */
const UNREAD: [Language, string][] = [
  ['en', 'Trade and economy grew in the free trade port along the Silk Road.'],
  ['en', 'The visit bore fruit and improved the business environment.'],
  ['de', 'Die Partner wollen im Zuge der Zusammenarbeit den Handel ausbauen.'],
  ['zh', '海南自由贸易港与丝绸之路沿线国家的经贸合作健康发展。'],
  ['en', 'The governor led a delegation to the port city; the road map is due.'],
  ['en', 'The trade port supports growth, a new engine of the economy.'],
  ['en', 'Dr. Meyer spoke to social media and the press conference.'],
  ['en', 'The bonds between the cities grew, accounting for a rich harvest in the pipeline.'],
  ['en', 'They marched in a similar fashion, a friend of mine said in Orange County.'],
  ['de', 'Sie pflegen ökonomische Kontakte, die Früchte tragen.'],
  ['de', 'Die autonome Region Guangxi reiste mit einer Delegation nach Kiel.'],
  ['de', 'Die Neue Seidenstraße ist Thema der Delegationsreise.'],
  ['zh', '市政府代表团抵达Shanghai,据数据显示贸易额增长。'],
  ['zh', '高新区与港口城市共建“一带一路”。'],
]

const list = (language: Language, text: string) =>
  findSectors(text, language).map(({ start, end, sector }) => `${text.slice(start, end)}=${sector}`)

describe('findSectors(text, language)', () => {
  it.each(READ)('reads %s: %s', (language, text, ...sectors) => {
    expect(list(language, text)).toEqual(sectors)
  })
  it.each(UNREAD)('reads nothing in %s: %s', (language, text) => {
    expect(list(language, text)).toEqual([])
  })
  it('counts its spans from the offset of the sentence', () => {
    expect(findSectors('in tourism', 'en', 100)).toEqual([
      { type: 'sector', start: 103, end: 110, sector: 'tourism' },
    ])
  })
})
