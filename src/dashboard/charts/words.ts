import type { Instrument, Kind, TradeFlow } from '../../model/fact.ts'
import type { SigningSide } from '../select/signedProjects.ts'
import type { InterfaceLanguage } from '../view.ts'
import { MOST_ROWS } from './rowLayout.ts'

/** What the reader has selected, in the words of a sentence: `between Jiangxi and Italy`; empty for everything. */
export interface ScopeNames {
  provinces: string
  partners: string
}

export interface ChartWords {
  showTable: string
  showChart: string
  /** All rows, or as many as a list holds. */
  showAll: (rows: number) => string
  showFewer: string
  /** The one thing to do where nothing passes the filters. */
  showAllFacts: string
  /** The one thing to do where there are facts of another kind. */
  showKind: (kind: Kind, facts: number) => string
  nothingPasses: string
  noDate: string
  /** Documents behind a row, for those who cannot see where it leads. */
  documents: (documents: number) => string
  /** After the label of a row that several documents state alike: one mark, not silently. */
  saidBy: (documents: number) => string
  /** After the label of a row whose statement names partners that the view leaves out. */
  sharedWith: (partners: number) => string
  /** The same, by name, for those who hear the row. */
  alsoWith: (names: string) => string
  /** The places that did not fit the row. */
  andMore: (names: string, more: number) => string
  columns: Record<
    | 'province'
    | 'partner'
    | 'period'
    | 'flow'
    | 'product'
    | 'change'
    | 'value'
    | 'date'
    | 'number'
    | 'documents'
    | 'year'
    | 'total',
    string
  >
  growth: {
    title: string
    subtitle: string
    flow: Record<TradeFlow, string>
    /** Legend of a hollow mark. */
    hollow: string
    /** Where a period has several marks. */
    rivals: string
    otherBase: string
    allGoods: string
    nation: string
    caption: string
    amountOnly: (facts: number) => string
    empty: (scope: ScopeNames, documents: number) => string
  }
  signed: {
    title: string
    subtitle: string
    /** Added where a row has a bar. */
    bar: string
    parts: string
    side: Record<SigningSide, string>
    groupedBy: string
    several: Record<SigningSide, string>
    count: (text: string, count: number | null, instrument: Instrument) => string
    part: string
    amounts: string
    notStated: string
    caption: string
    signings: (signings: number) => string
    empty: (scope: ScopeNames, documents: number) => string
  }
  time: {
    title: string
    subtitle: string
    fromYear: string
    toYear: string
    /** The handle that moves both years. */
    moveYears: string
    span: (from: number, to: number) => string
    everyYear: string
    undated: string
    /** One year of the strip: `2021: 28 facts`. */
    column: (year: number, facts: number) => string
    until: (year: number) => string
    byYear: string
    caption: string
    empty: string
  }
}

const one = (count: number, singular: string, plural: string) =>
  `${count} ${count === 1 ? singular : plural}`

const ENGLISH_KINDS: Record<Kind, [string, string]> = {
  tie: ['tie', 'ties'],
  event: ['event', 'events'],
  signing: ['signing', 'signings'],
  trade: ['trade fact', 'trade facts'],
  investment: ['investment', 'investments'],
  figure: ['figure', 'figures'],
}

const ENGLISH_INSTRUMENTS: Record<Instrument, [string, string]> = {
  project: ['project', 'projects'],
  agreement: ['agreement', 'agreements'],
  contract: ['contract', 'contracts'],
  mou: ['MoU', 'MoUs'],
}

const CHINESE_KINDS: Record<Kind, string> = {
  tie: '条结好与机构',
  event: '条活动',
  signing: '条签约',
  trade: '条贸易数据',
  investment: '条投资',
  figure: '条其他数字',
}

const CHINESE_INSTRUMENTS: Record<Instrument, string> = {
  project: '个项目',
  agreement: '项协议',
  contract: '份合同',
  mou: '份备忘录',
}

const englishScope = ({ provinces, partners }: ScopeNames) => {
  if (provinces !== '' && partners !== '') return ` between ${provinces} and ${partners}`
  if (partners !== '') return ` with ${partners}`
  return provinces === '' ? '' : ` for ${provinces}`
}

const chineseScope = ({ provinces, partners }: ScopeNames) =>
  provinces !== '' && partners !== ''
    ? `${provinces}与${partners}之间`
    : `${provinces}${partners === '' ? '' : `与${partners}`}`

export const chartWords: Record<InterfaceLanguage, ChartWords> = {
  en: {
    showTable: 'Show as table',
    showChart: 'Show as chart',
    showAll: (rows) => (rows > MOST_ROWS ? `Show the first ${MOST_ROWS}` : `Show all ${rows}`),
    showFewer: 'Show fewer',
    showAllFacts: 'Show all facts',
    showKind: (kind, facts) => `Show ${one(facts, ...ENGLISH_KINDS[kind])}`,
    nothingPasses: 'No fact passes these filters.',
    noDate: 'no date',
    documents: (documents) => one(documents, 'document', 'documents'),
    saidBy: (documents) => `(${documents} documents agree)`,
    sharedWith: (partners) => `(with ${partners} more)`,
    alsoWith: (names) => `stated together with ${names}`,
    andMore: (names, more) => `${names} and ${more} more`,
    columns: {
      province: 'Chinese side',
      partner: 'Partner',
      period: 'Period',
      flow: 'Flow',
      product: 'Goods',
      change: 'Change',
      value: 'Value',
      date: 'Date',
      number: 'Number',
      documents: 'Documents',
      year: 'Year',
      total: 'All',
    },
    growth: {
      title: 'Trade growth',
      subtitle: 'Change on the year before.',
      flow: { total: 'total', export: 'export from China', import: 'import to China' },
      hollow: 'hollow = “about”',
      rivals: 'Two marks in one period: the sources differ.',
      otherBase: 'Over more than one year',
      allGoods: 'All goods',
      nation: 'China',
      caption: 'Trade growth in percent, as stated in the documents',
      amountOnly: (facts) =>
        facts === 1
          ? '1 trade fact states an amount only'
          : `${facts} trade facts state an amount only`,
      empty: (scope, documents) =>
        `No growth rate${englishScope(scope)} was found in ${one(documents, 'document', 'documents')}.`,
    },
    signed: {
      title: 'Signed projects',
      subtitle: 'One square, one document. Rows may overlap and are not added up.',
      bar: 'A bar is more than 30.',
      parts: 'Indented: taken as part of the row above.',
      side: { province: 'By province', partner: 'By partner' },
      groupedBy: 'Group signings',
      several: { province: 'Several provinces together', partner: 'Several partners together' },
      count: (text, count, instrument) =>
        `${text === '' ? 'some' : text} ${ENGLISH_INSTRUMENTS[instrument][count === 1 ? 0 : 1]}`,
      part: 'part of the row above',
      amounts: 'Stated values',
      notStated: 'not stated',
      caption: 'Signed projects, agreements, contracts and memorandums, as stated in the documents',
      signings: (signings) => one(signings, 'signing', 'signings'),
      empty: (scope, documents) =>
        `No signing${englishScope(scope)} was found in ${one(documents, 'document', 'documents')}.`,
    },
    time: {
      title: 'Facts over time',
      subtitle: 'Number of facts by the year in which they begin, and kind.',
      fromYear: 'From year',
      toYear: 'To year',
      moveYears: 'Move the years',
      span: (from, to) => `${from} to ${to}`,
      everyYear: 'Every year',
      undated: 'no date',
      column: (year, facts) => `${year}: ${one(facts, 'fact', 'facts')}`,
      until: (year) => `to ${year}`,
      byYear: 'Facts by year',
      caption: 'Facts by the year in which they begin, and kind',
      empty: 'No fact passes these filters.',
    },
  },
  zh: {
    showTable: '显示表格',
    showChart: '显示图表',
    showAll: (rows) => (rows > MOST_ROWS ? `显示前${MOST_ROWS}行` : `显示全部${rows}行`),
    showFewer: '收起',
    showAllFacts: '显示全部事实',
    showKind: (kind, facts) => `查看${facts}${CHINESE_KINDS[kind]}`,
    nothingPasses: '没有符合筛选条件的事实。',
    noDate: '无日期',
    documents: (documents) => `${documents}份文件`,
    saidBy: (documents) => `（${documents}份文件说法一致）`,
    sharedWith: (partners) => `（另有${partners}方）`,
    alsoWith: (names) => `与${names}一并表述`,
    andMore: (names, more) => `${names}等${more + names.split('、').length}方`,
    columns: {
      province: '中方',
      partner: '伙伴',
      period: '时段',
      flow: '流向',
      product: '商品',
      change: '变化',
      value: '金额',
      date: '日期',
      number: '数量',
      documents: '文件',
      year: '年份',
      total: '合计',
    },
    growth: {
      title: '贸易增长',
      subtitle: '与上年相比，%',
      flow: { total: '进出口', export: '中方出口', import: '中方进口' },
      hollow: '空心 = 约',
      rivals: '同一时段有两个标记：来源说法不一。',
      otherBase: '跨越一年以上',
      allGoods: '全部商品',
      nation: '全国',
      caption: '贸易增长百分比，以文件所述为准',
      amountOnly: (facts) => `另有${facts}条贸易数据只给出金额`,
      empty: (scope, documents) =>
        `${documents}份文件中没有找到${chineseScope(scope)}的贸易增长率。`,
    },
    signed: {
      title: '签约项目',
      subtitle: '一格一份。各行时间或有重叠，不相加。',
      bar: '长条表示超过30份。',
      parts: '缩进行视为上一行的一部分。',
      side: { province: '按省份', partner: '按伙伴' },
      groupedBy: '签约分组方式',
      several: { province: '多省共同签约', partner: '多方共同签约' },
      count: (text, _count, instrument) =>
        `${text === '' ? '若干' : text}${CHINESE_INSTRUMENTS[instrument]}`,
      part: '上一行的一部分',
      amounts: '所述金额',
      notStated: '未说明',
      caption: '签约项目、协议、合同与备忘录，以文件所述为准',
      signings: (signings) => `${signings}次签约`,
      empty: (scope, documents) => `${documents}份文件中没有找到${chineseScope(scope)}的签约。`,
    },
    time: {
      title: '事实的时间分布',
      subtitle: '按起始年份与类别统计的事实数。',
      fromYear: '起始年份',
      toYear: '截止年份',
      moveYears: '移动时段',
      span: (from, to) => `${from}至${to}年`,
      everyYear: '全部年份',
      undated: '无日期',
      column: (year, facts) => `${year}年：${facts}条事实`,
      until: (year) => `至${year}年`,
      byYear: '按年份的事实',
      caption: '按起始年份与类别统计的事实',
      empty: '没有符合筛选条件的事实。',
    },
  },
}
