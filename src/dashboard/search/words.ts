import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { Group } from './searcher.ts'

/** Words of the search. */
export interface SearchWords {
  search: string
  /** What stands in the empty field. */
  placeholder: string
  results: string
  open: string
  close: string
  group: Record<Group, string>
  /** Two provinces or partners side by side. */
  compare: (first: string, second: string) => string
  facts: (count: number) => string
  found: (results: number, groups: number) => string
  nothing: (text: string) => string
  nothingNamed: (text: string) => string
  quotesLeftOut: string
  advice: string
  more: (count: number) => string
  reading: string
  chosen: (name: string) => string
  noFactNames: string
  publisherUnknown: string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const searchWords: Record<InterfaceLanguage, SearchWords> = {
  en: {
    search: 'Search',
    placeholder: 'Place, sector, document, words',
    results: 'What was found',
    open: 'Search the atlas',
    close: 'Close the search',
    group: {
      pair: 'Together',
      province: 'Provinces',
      city: 'Chinese cities and zones',
      country: 'Countries and territories',
      place: 'Regions and cities abroad',
      bloc: 'Blocs and regions',
      sector: 'Sectors',
      document: 'Documents',
      quote: 'In the quotes',
    },
    compare: (first, second) => `Compare ${first} and ${second}`,
    facts: (count) => counted(count, 'fact', 'facts'),
    found: (results, groups) =>
      `${counted(results, 'result', 'results')} in ${counted(groups, 'group', 'groups')}`,
    nothing: (text) => `Nothing is called “${text}”, and no quote has these words.`,
    nothingNamed: (text) => `Nothing is called “${text}”.`,
    quotesLeftOut: 'The quotes are not searched: there are too many, or they could not be read.',
    advice:
      'Names can be English, German, Chinese or pinyin. “Quotation marks” look for words in this order.',
    more: (count) => `Show ${formatNumber(count)} more`,
    reading: 'still looking through the quotes …',
    chosen: (name) => `${name} is set`,
    noFactNames: 'no fact names it; opens its province',
    publisherUnknown: 'publisher not stated',
  },
  zh: {
    search: '搜索',
    placeholder: '地名、行业、文件、词句',
    results: '搜索结果',
    open: '搜索图集',
    close: '关闭搜索',
    group: {
      pair: '两地之间',
      province: '省份',
      city: '中国城市与园区',
      country: '国家和地区',
      place: '境外州省与城市',
      bloc: '集团与地区',
      sector: '行业',
      document: '文件',
      quote: '引文',
    },
    compare: (first, second) => `比较${first}与${second}`,
    facts: (count) => `${formatNumber(count)}条事实`,
    found: (results, groups) => `${formatNumber(groups)}类，共${formatNumber(results)}个结果`,
    nothing: (text) => `没有名称或引文与“${text}”相符。`,
    nothingNamed: (text) => `没有名称与“${text}”相符。`,
    quotesLeftOut: '引文过多或未能读取，未作搜索。',
    advice: '可用中文、拼音、英文或德文名称；加引号则按原有顺序查找词句。',
    more: (count) => `再显示${formatNumber(count)}个`,
    reading: '引文仍在查找中……',
    chosen: (name) => `已选${name}`,
    noFactNames: '没有事实提及，将打开其所在省份',
    publisherUnknown: '未注明发布者',
  },
}
