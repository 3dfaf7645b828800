import { formatNumber } from '../../format.ts'
import type { InterfaceLanguage, Side } from '../../view.ts'

/** Words of the page where places stand beside each other. */
export interface CompareWords {
  title: (names: string) => string
  choose: string
  chooseHow: string
  suggestions: string
  beyond: (names: string) => string
  remove: (name: string) => string
  side: Record<Side, string>
  sides: string
  caution: string
  facts: (count: number) => string
  documents: (count: number) => string
  years: (first: number, last: number) => string
  undated: string
  none: string
  kinds: string
  kindsNote: string
  counterparts: Record<Side, string>
  counterpartsNote: string
  time: string
  timeNote: (most: number) => string
  growthYears: string
  growthYearsNote: string
  noSeries: string
  onTimeline: string
  growth: string
  growthNote: string
  noGrowth: string
  signings: string
  signingsNote: string
  noSigning: string
  sectors: string
  sectorsNote: string
  row: Record<'kind' | 'counterpart' | 'year' | 'sector' | 'place' | 'growth' | 'signing', string>
  more: (rows: number) => string
  fewer: string
  caption: (chart: string) => string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const compareWords: Record<InterfaceLanguage, CompareWords> = {
  en: {
    title: (names) => `${names} side by side`,
    choose: 'Choose two to four provinces or partners to compare.',
    chooseHow: 'Add places in the filters, or begin with one of these.',
    suggestions: 'Comparisons to begin with',
    beyond: (names) => `Four fit side by side; left out: ${names}.`,
    remove: (name) => `Remove ${name}`,
    side: { province: 'Provinces', partner: 'Partners' },
    sides: 'What is compared',
    caution:
      'Numbers of facts say how much was read, not how strong a relation is. All columns have one scale.',
    facts: (count) => (count === 1 ? 'fact' : 'facts'),
    documents: (count) => counted(count, 'document', 'documents'),
    years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
    undated: 'no date',
    none: 'No fact was found.',
    kinds: 'Facts by kind',
    kindsNote: 'Each fact once. A number opens its facts on the map.',
    counterparts: { province: 'Partners', partner: 'Provinces' },
    counterpartsNote: 'Facts with each, those that all have first.',
    time: 'Facts over time',
    timeNote: (most) =>
      `By the year in which they begin. Full height: ${counted(most, 'fact', 'facts')}.`,
    growthYears: 'Trade growth over the years',
    growthYearsNote:
      'Where the same trade has several periods, each against the year before. All columns have one scale.',
    noSeries: 'No trade has several periods.',
    onTimeline: 'Fact by fact on the timeline',
    growth: 'Trade growth',
    growthNote: 'Change on the year before, latest first, as the documents state it.',
    noGrowth: 'No growth rate was found.',
    signings: 'Signings',
    signingsNote: 'Each as it is stated. They may overlap and are not added up.',
    noSigning: 'No signing was found.',
    sectors: 'Sectors',
    sectorsNote: 'Facts that name the sector; one that names several counts in each.',
    row: {
      kind: 'Kind',
      counterpart: 'With',
      year: 'Year',
      sector: 'Sector',
      place: 'Place',
      growth: 'Growth',
      signing: 'Signing',
    },
    more: (rows) => `and ${formatNumber(rows)} more`,
    fewer: 'Show fewer',
    caption: (chart) => `${chart}, side by side`,
  },
  zh: {
    title: (names) => `${names}：并排比较`,
    choose: '请选择两至四个省份或伙伴进行比较。',
    chooseHow: '可在筛选中添加地点，或从下列比较开始。',
    suggestions: '可以这样开始',
    beyond: (names) => `最多并排四个，未显示：${names}。`,
    remove: (name) => `移除${name}`,
    side: { province: '省份', partner: '伙伴' },
    sides: '比较对象',
    caution: '事实数只表示读到多少，不表示关系强弱。各列使用同一尺度。',
    facts: () => '条事实',
    documents: (count) => `${formatNumber(count)}份文件`,
    years: (first, last) => (first === last ? `${first}年` : `${first}–${last}年`),
    undated: '无日期',
    none: '没有找到事实。',
    kinds: '各类事实',
    kindsNote: '每条只计一次。点按数字可在地图上查看。',
    counterparts: { province: '伙伴', partner: '省份' },
    counterpartsNote: '与各方的事实数，共有的在前。',
    time: '事实的时间分布',
    timeNote: (most) => `按起始年份。满高为${formatNumber(most)}条。`,
    growthYears: '历年贸易增长',
    growthYearsNote: '同一项贸易有多个时段的，均与上年相比。各列使用同一尺度。',
    noSeries: '没有跨多个时段的贸易数据。',
    onTimeline: '在时间线上逐条查看',
    growth: '贸易增长',
    growthNote: '与上年相比，最近的在前，以文件所述为准。',
    noGrowth: '没有找到增长率。',
    signings: '签约',
    signingsNote: '按原文逐次列出，或有重叠，不相加。',
    noSigning: '没有找到签约。',
    sectors: '行业',
    sectorsNote: '提到该行业的事实数；提到多个行业的各计一次。',
    row: {
      kind: '类别',
      counterpart: '对方',
      year: '年份',
      sector: '行业',
      place: '地点',
      growth: '增长',
      signing: '签约',
    },
    more: (rows) => `另有${formatNumber(rows)}项`,
    fewer: '收起',
    caption: (chart) => `${chart}：并排比较`,
  },
}
