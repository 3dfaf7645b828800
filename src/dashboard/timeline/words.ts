import { formatNumber } from '../format.ts'
import type { InterfaceLanguage, Side } from '../view.ts'

/** Words of the timeline. */
export interface TimelineWords {
  /** The sentence above it; `years` where the reader has chosen some. */
  title: (dated: number, first: number, last: number, isChosen: boolean) => string
  fullest: (year: number, facts: number) => string
  undatedToo: (facts: number) => string
  /** The sentence where nothing has a date. */
  noneDated: (facts: number) => string
  note: string
  narrower: (year: number) => string
  name: string
  lanesBy: string
  lanes: Record<Side, string>
  place: Record<Side, string>
  /** Heads of the two numbers beside a lane. */
  dated: string
  undated: string
  undatedOf: (place: string, facts: number) => string
  /** What stands behind the number where the column has no head: the number and this are in `undatedOf` too. */
  undatedRest: (facts: number) => string
  undatedOnly: string
  /** A lane, for the ear: how many facts, from when to when. */
  laneFacts: (facts: number) => string
  onMap: (place: string) => string
  facts: (facts: number) => string
  andMore: (facts: number) => string
  kind: (kind: string, facts: number) => string
  /** Above the axis: what drawing across it does. */
  axis: string
  years: string
  from: string
  to: string
  everyYear: string
  month: readonly string[]
  showTable: string
  showChart: string
  everyFact: string
  column: Record<'facts' | 'first' | 'last' | 'fullest' | 'undated', string>
  caption: string
  /** Between the parts of a spoken name. */
  comma: string
  colon: string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

const span = (first: number, last: number, word: string) =>
  first === last ? String(first) : `${first} ${word} ${last}`

export const timelineWords: Record<InterfaceLanguage, TimelineWords> = {
  en: {
    title: (dated, first, last, isChosen) =>
      isChosen
        ? `${counted(dated, 'fact has', 'facts have')} a date in ${span(first, last, 'to')}`
        : `${counted(dated, 'fact has', 'facts have')} a date, ${first === last ? 'in' : 'from'} ${span(first, last, 'to')}`,
    fullest: (year, facts) =>
      `; ${formatNumber(facts)} begin in ${year}, more than in any other year`,
    undatedToo: (facts) => `${counted(facts, 'fact has', 'facts have')} no date.`,
    noneDated: (facts) =>
      facts === 1
        ? 'The only fact has no date.'
        : `None of ${formatNumber(facts)} facts has a date.`,
    note: 'A mark stands on its day; where only a month or a year is stated, above a thin line as long as that. A range goes on as a thick line. Draw across the years to look closer.',
    narrower: (year) => `Years before ${year} are drawn narrower.`,
    name: 'What happened when',
    lanesBy: 'Lanes',
    lanes: { province: 'by province', partner: 'by partner' },
    place: { province: 'Province', partner: 'Partner' },
    dated: 'dated',
    undated: 'no date',
    undatedOf: (place, facts) => `${place}: ${counted(facts, 'fact', 'facts')} without a date`,
    undatedRest: (facts) => (facts === 1 ? ' fact without a date' : ' facts without a date'),
    undatedOnly: 'Without any date in these years',
    laneFacts: (facts) => counted(facts, 'fact', 'facts'),
    onMap: (place) => `${place}, on the map`,
    facts: (facts) => counted(facts, 'fact', 'facts'),
    andMore: (facts) => `and ${formatNumber(facts)} more`,
    kind: (kind, facts) => `${kind} ${formatNumber(facts)}`,
    axis: 'Years: press one, or draw across several',
    years: 'Years shown',
    from: 'from',
    to: 'to',
    everyYear: 'Every year',
    month: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    showTable: 'Show as table',
    showChart: 'Show as timeline',
    everyFact: 'Every fact as a row',
    column: {
      facts: 'Facts with a date',
      first: 'First',
      last: 'Last',
      fullest: 'Year with most',
      undated: 'No date',
    },
    caption:
      'Facts with a date in the years shown, their first and last date, and those without a date',
    comma: ', ',
    colon: ': ',
  },
  zh: {
    title: (dated, first, last, isChosen) =>
      isChosen
        ? `${span(first, last, '至')}年间有${formatNumber(dated)}条事实`
        : `${formatNumber(dated)}条事实有日期，${first === last ? `均在${first}年` : `从${first}年到${last}年`}`,
    fullest: (year, facts) => `；${year}年起始的最多，有${formatNumber(facts)}条`,
    undatedToo: (facts) => `另有${formatNumber(facts)}条没有日期。`,
    noneDated: (facts) =>
      facts === 1 ? '仅有的一条事实没有日期。' : `${formatNumber(facts)}条事实都没有日期。`,
    note: '标记位于当日；只写明月份或年份的，下方细线与该月或该年等长；时段以粗线延续。在年份上拖动可放大。',
    narrower: (year) => `${year}年以前的年份画得较窄。`,
    name: '何时发生了什么',
    lanesBy: '分行方式',
    lanes: { province: '按省份', partner: '按伙伴' },
    place: { province: '省份', partner: '伙伴' },
    dated: '有日期',
    undated: '无日期',
    undatedOf: (place, facts) => `${place}：${formatNumber(facts)}条无日期`,
    undatedRest: () => '条无日期',
    undatedOnly: '这些年份中没有日期的',
    laneFacts: (facts) => `${formatNumber(facts)}条事实`,
    onMap: (place) => `在地图上查看${place}`,
    facts: (facts) => `${formatNumber(facts)}条事实`,
    andMore: (facts) => `另有${formatNumber(facts)}条`,
    kind: (kind, facts) => `${kind}${formatNumber(facts)}条`,
    axis: '年份：点按一年，或拖过数年',
    years: '显示的年份',
    from: '从',
    to: '到',
    everyYear: '全部年份',
    month: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
    showTable: '显示表格',
    showChart: '显示时间线',
    everyFact: '逐条列表',
    column: {
      facts: '有日期的事实',
      first: '最早',
      last: '最近',
      fullest: '最多的年份',
      undated: '无日期',
    },
    caption: '所示年份中有日期的事实、最早与最近的日期，以及没有日期的事实',
    comma: '，',
    colon: '：',
  },
}
