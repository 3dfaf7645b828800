import type { Language } from '../../model/dataset.ts'
import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the filter bar. */
export interface FilterWords {
  filters: string
  province: string
  provinces: string
  partner: string
  partners: string
  sectors: string
  years: string
  kinds: string
  from: string
  to: string
  /** The years that are chosen; null for open. */
  yearSpan: (from: number | null, to: number | null) => string
  yearAlone: (year: number, facts: number) => string
  firstYear: string
  lastYear: string
  everyYear: string
  noYear: string
  undated: string
  sources: string
  publisher: string
  publishers: string
  findPublisher: string
  noPublisher: (text: string) => string
  morePublishers: (count: number) => string
  written: string
  writtenIn: Record<Language, string>
  uncertainShown: string
  facts: (count: number) => string
  /** What is said once the filters have changed. */
  result: (facts: number, documents: number) => string
  noMatch: (text: string) => string
  matches: (number: string, count: number) => string
  remove: (name: string) => string
  clearAll: string
  set: string
  undatedLeftOut: (count: number) => string
  sectorNote: string
  closeDialog: string
  close: (facts: number) => string
  chinaGroup: Record<'nation' | 'provinces', string>
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const filterWords: Record<InterfaceLanguage, FilterWords> = {
  en: {
    filters: 'Filters',
    province: 'Province',
    provinces: 'Provinces',
    partner: 'Partner',
    partners: 'Partners',
    sectors: 'Sectors',
    years: 'Years',
    kinds: 'Kinds of fact',
    from: 'From',
    to: 'To',
    yearSpan: (from, to) =>
      from === null
        ? to === null
          ? 'Every year'
          : `Up to ${to}`
        : to === null
          ? `Since ${from}`
          : from === to
            ? String(from)
            : `${from}–${to}`,
    yearAlone: (year, facts) => `${year}: ${counted(facts, 'fact', 'facts')}`,
    firstYear: 'First year',
    lastYear: 'Last year',
    everyYear: 'Every year',
    noYear: 'Four digits, such as 2015.',
    undated: 'Also facts without a date',
    sources: 'Sources',
    publisher: 'Publisher',
    publishers: 'Publishers',
    findPublisher: 'Find a publisher',
    noPublisher: (text) => `No publisher’s name has a word that begins with “${text}”.`,
    morePublishers: (count) => `${formatNumber(count)} more: type some letters of the name.`,
    written: 'Language of the document',
    writtenIn: { en: 'English', de: 'German', zh: 'Chinese' },
    uncertainShown: 'Uncertain facts too',
    facts: (count) => counted(count, 'fact', 'facts'),
    result: (facts, documents) =>
      facts === 0
        ? 'No fact passes the filters.'
        : `${counted(facts, 'fact', 'facts')} in ${counted(documents, 'document', 'documents')}.`,
    noMatch: (text) => `No name begins with “${text}”.`,
    matches: (number, count) => `${number} ${count === 1 ? 'choice' : 'choices'}`,
    remove: (name) => `Remove ${name}`,
    clearAll: 'Clear all',
    set: 'Filters that are set',
    undatedLeftOut: (count) =>
      count === 0
        ? 'Every fact has a date.'
        : `${counted(count, 'fact has', 'facts have')} no date; chosen years leave ${count === 1 ? 'it' : 'them'} out.`,
    sectorNote: 'A fact with two sectors counts in both.',
    closeDialog: 'Close the filters',
    close: (facts) => `Show ${counted(facts, 'fact', 'facts')}`,
    chinaGroup: { nation: 'Nation', provinces: 'Provinces' },
  },
  zh: {
    filters: '筛选',
    province: '省份',
    provinces: '省份',
    partner: '伙伴',
    partners: '伙伴',
    sectors: '行业',
    years: '年份',
    kinds: '事实类别',
    from: '从',
    to: '到',
    yearSpan: (from, to) =>
      from === null
        ? to === null
          ? '全部年份'
          : `${to}年及以前`
        : to === null
          ? `${from}年起`
          : from === to
            ? `${from}年`
            : `${from}–${to}年`,
    yearAlone: (year, facts) => `${year}年：${formatNumber(facts)}条事实`,
    firstYear: '起始年份',
    lastYear: '截止年份',
    everyYear: '全部年份',
    noYear: '请输入四位数字，如2015。',
    undated: '也含没有日期的事实',
    sources: '来源',
    publisher: '发布者',
    publishers: '发布者',
    findPublisher: '查找发布者',
    noPublisher: (text) => `没有名称含“${text}”的发布者。`,
    morePublishers: (count) => `另有${formatNumber(count)}个，请输入名称中的文字。`,
    written: '文件语言',
    writtenIn: { en: '英文', de: '德文', zh: '中文' },
    uncertainShown: '含不确定的事实',
    facts: (count) => `${formatNumber(count)}条事实`,
    result: (facts, documents) =>
      facts === 0
        ? '没有符合筛选条件的事实。'
        : `${formatNumber(documents)}份文件中有${formatNumber(facts)}条事实。`,
    noMatch: (text) => `没有以“${text}”开头的名称。`,
    matches: (number) => `${number}个选项`,
    remove: (name) => `移除${name}`,
    clearAll: '全部清除',
    set: '已设的筛选',
    undatedLeftOut: (count) =>
      count === 0
        ? '每条事实都有日期。'
        : `有${formatNumber(count)}条事实没有日期，选定年份后不显示。`,
    sectorNote: '一条事实涉及两个行业时，两边都计入。',
    closeDialog: '关闭筛选',
    close: (facts) => `显示${formatNumber(facts)}条事实`,
    chinaGroup: { nation: '全国', provinces: '省份' },
  },
}
