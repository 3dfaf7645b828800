import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { readPlaces } from './places/readPlaces.ts'

type Row = [language: Language, sentence: string, document?: string]

const PERSONS: readonly Row[] = [
  ['en', 'Jordan Smith, Jack London, Paris Hilton and Victoria Brown came.'],
  ['en', 'Mr. Jordan met Mrs. Paris.'],
  ['en', 'Wang Yulin, Li Jinbin, Wang Yang, Zhang Jing, Liu Jian and Che Jun spoke.'],
  ['en', 'Yoshiaki Takahashi thanked his hosts.', 'Japan, Japan'],
  ['en', 'In addition, Takahashi welcomed them.', 'Yoshiaki Takahashi of Japan'],
  ['en', 'Anderson had done it before.', 'the United States'],
  ['de', 'Herr Paris und Frau Berlin reisten an.'],
  ['de', 'Jack London schrieb darüber.'],
]

const ORDINARY_WORDS: readonly Row[] = [
  ['en', 'Reading a lot makes one full; Bath and Nice are words.', 'England, France'],
  ['en', 'Join us, or contact us.', 'the US'],
  ['en', 'It cost US$200 million, 30 million U.S. dollars or 2 Swiss francs.'],
  ['en', 'Male and female workers', 'China'],
  ['en', 'He and She walked.', 'Anhui, Shexian'],
  ['de', 'Das Essen in der Halle war gut, die Lage besser.', 'Deutschland, Deutschland'],
  ['de', 'Deutsch lernen, auf Chinesisch reden.'],
  ['de', 'Ein Hamburger kostet wenig.'],
  ['de', 'Der Kanton zahlt.', 'die Schweiz'],
  ['de', 'Marken und Waren', 'Italien und Deutschland'],
  ['de', 'Sie zahlten 40 Schweizer Franken.'],
  ['zh', '各位来宾祝朝阳产业兴旺,白银涨价,日照充足'],
  ['zh', '世界大同,合作共赢,安宁永康', '甘肃'],
  ['zh', '其中日期不明,近日本报记者到访,心中美好'],
  ['zh', '华泰国际与上市场所'],
  ['zh', '新企业在新港向西开放', '新疆、西班牙'],
  ['zh', '面对日益增长的需求', '日本'],
  ['zh', '中老年人与中西部', '老挝与西班牙'],
  ['zh', '其中方案、华为与华侨'],
  ['zh', '孙中山与中山装'],
  ['zh', '嘉宾在海防部队,万象更新', '越南和老挝'],
  ['zh', '空港企业在电商平台商户中,今日企业忙', '香港、台湾、日本'],
  ['zh', '货物运往内地', '韩国'],
]

const NAMES_THAT_HOLD_A_PLACE: readonly Row[] = [
  ['en', 'South China Sea, the Suez Canal, the Yangtze River Delta'],
  ['en', 'China Daily, the South China Morning Post and the New York Times'],
  ['en', 'the Paris Agreement, the Samarkand Summit, traditional Chinese medicine'],
  ['en', 'the Guangdong-Hong Kong-Macao Greater Bay Area'],
  ['en', 'Nanjing Road and Beijing West Road'],
  ['en', 'Columbia University', 'the United States'],
  ['de', 'Neue Zürcher Zeitung, Frankfurter Allgemeine, Radio China International'],
  ['de', 'im Südchinesischen Meer und im Suezkanal'],
  ['zh', '中国新闻网与人民日报在南京东路、北京路'],
  ['zh', '粤港澳大湾区、长三角与珠三角'],
]

const NO_CODE: readonly Row[] = [
  ['en', 'Southeast Asia, North America, the Middle East and West Africa'],
  ['en', 'the Belt and Road Initiative and the Maritime Silk Road'],
  ['de', 'Südostasien, Osteuropa und der Nahe Osten'],
  ['de', 'die Initiative Neue Seidenstraße'],
  ['zh', '东南亚、北美、中东和“一带一路”倡议'],
  ['zh', '中小企业、集中管理、中心城市、中文与中药'],
]

describe.each([
  ['a person', PERSONS],
  ['an ordinary word', ORDINARY_WORDS],
  ['a name that only holds a place', NAMES_THAT_HOLD_A_PLACE],
  ['a part of the world without a code', NO_CODE],
])('findPlaces leaves alone %s', (_, rows: readonly Row[]) => {
  test.each<Row>(rows)('%s: %s', (language, sentence, document) => {
    expect(readPlaces(sentence, language, document)).toEqual([])
  })
})

describe('findPlaces never mistakes a province or a country for its neighbour in spelling', () => {
  test.each([
    ['Shanxi', 'CN-SX'],
    ['Shaanxi', 'CN-SN'],
    ['Austria', 'AT'],
    ['Australia', 'AU'],
    ['Slovenia', 'SI'],
    ['Slovakia', 'SK'],
    ['Mauritius', 'MU'],
    ['Mauritania', 'MR'],
  ])('%s is %s', (name, code) => {
    expect(readPlaces(`Goods went to ${name}.`, 'en')).toEqual([`${name}=${code}`])
  })
  test.each(['Hunam', 'Slovania', 'Shansixi', 'Germann', 'Georgina', 'Columbian', 'Hollande'])(
    '%s is nothing',
    (name) => {
      expect(readPlaces(`They met ${name}.`, 'en')).toEqual([])
    },
  )
})
