import { anyOf, inOrder, type DateWords } from '../../mentions/dates/words.ts'
import { DATE_FORMS } from './dateForms.ts'
import { simplifyCharacters } from './traditional.ts'

const ONES = inOrder(...'一 二 三 四 五 六 七 八 九'.split(' '))

/** 一 to 九十九; 两 and 半 stand before a measure word only. */
const NUMERALS: Record<string, number> = { ...ONES, 两: 2 }
for (const [ten, tens] of [['', 1] as const, ...Object.entries(ONES)]) {
  NUMERALS[`${ten}十`] = tens * 10
  for (const [one, value] of Object.entries(ONES)) NUMERALS[`${ten}十${one}`] = tens * 10 + value
}

/** Years counted from the publication. */
const YEARS = {
  大前年: -3,
  前年: -2,
  去年: -1,
  今年: 0,
  本年: 0,
  本年度: 0,
  明年: 1,
  后年: 2,
}
/** Days counted from the publication. */
// prettier-ignore
const DAYS = {
  大前天: -3, 前天: -2, 前日: -2, 昨天: -1, 昨日: -1, 昨晚: -1, 昨夜: -1, 今天: 0, 今日: 0, 今晨: 0, 今早: 0, 今晚: 0, 明天: 1, 明日: 1, 后天: 2,
}
const WEEKDAYS = { ...inOrder(...'一 二 三 四 五 六'.split(' ')), 日: 7, 天: 7 }

const SMALL = anyOf(Object.keys(NUMERALS))

export const zh: DateWords = {
  fold: simplifyCharacters,
  gap: '\\s{0,2}',
  before: '(?<![\\d$¥€一二三四五六七八九十百千万亿零〇]|\\d[-–.,])',
  // "6月3日10时": only a date that ends in a digit must end there.
  after: '(?:(?<!\\d)|(?!\\d))',
  trigger: '\\d|[日月年周期季天晨晚夜早]',
  names: [],
  slots: {
    year: '(?:1[89]|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3}',
    yy: '\\d\\d',
    month: '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]',
    day: '3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]',
    mm: '1[0-2]|0?[1-9]',
    isomonth: '0[1-9]|1[0-2]',
    dd: '3[01]|[12]\\d|0?[1-9]',
    weekday: '[一二三四五六日天]',
    rel: anyOf(Object.keys(YEARS)),
    relday: anyOf(Object.keys(DAYS)),
    relmonth: '上个?月|本月|这个月|下个?月',
    relweek: '上|本|这|下',
    count: `\\d{1,3}|${SMALL}`,
    nth: '上|下|前|后',
    quarter: '[1-4一二三四]',
    half: '[12]',
  },
  connectives: {
    and: '\\s{0,2}[、和及与]\\s{0,2}',
    to: '\\s{0,2}(?:[-–—~～―─]{1,2}|至|到)\\s{0,2}',
  },
  values: {
    year: { 〇: 0, '○': 0, 零: 0, ...ONES },
    month: NUMERALS,
    day: NUMERALS,
    weekday: WEEKDAYS,
    rel: YEARS,
    relday: DAYS,
    relmonth: { 上个月: -1, 上月: -1, 本月: 0, 这个月: 0, 下个月: 1, 下月: 1 },
    relweek: { 上: -1, 本: 0, 这: 0, 下: 1 },
    count: NUMERALS,
    nth: { 上: 1, 下: 2, 前: 1, 后: 2 },
    quarter: NUMERALS,
  },
  units: {},
  forms: DATE_FORMS,
  range: '\\s{0,2}(?:[-–—~～―─]{1,2}|至|到)\\s{0,2}',
  between: { left: '[从自由]', gap: '到|至' },
  list: '[、和及与,，]',
  roles: [
    {
      role: 'base',
      left: '(?:相当于|是|为)',
      right: '的\\s?[\\d.一二三四五六七八九十百千两数]{1,6}(?:余|多)?倍',
    },
    { role: 'base', left: '(?:与|同|和)', right: '(?:的[^，。；,;]{1,10})?(?:相比|比较|相较)' },
    { role: 'base', left: '(?:较|(?<!占)比|相较于|相比于?|高于|低于|多于|少于|超过|好于)' },
    { role: 'base', left: '(?:^|[,，。；;、])以', right: '(?:为基[数期])' },
    { role: 'since', right: '(?:到|至)(?:现在|如今|目前)' },
    { role: 'since', right: '(?:以来|起|至今|迄今|开始|以后)' },
    { role: 'since', left: '自(?:从)?(?:[^，。；,;]{0,12}于)?' },
    { role: 'until', left: '(?:截至|截止到?|截止至|直至|直到|截至到)(?:了)?' },
    { role: 'until', left: '(?:^|[,，。；;、计望将划]|持续|延续|展出)(?:到|至)' },
    { role: 'until', right: '(?:为止|止(?!\\p{L}))' },
  ],
  topic: { left: '^[“"（(]{0,2}在?', right: '(?:[,，:：]|间|期间|以来|开局|\\s)' },
  tense: {
    future: '(?:将|拟|计划|预计|定于|即将|有望|力争|准备)',
    present: '(?:在即)',
    past: '(?:了|已|曾|日前|获悉)',
  },
}
