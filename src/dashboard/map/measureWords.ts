import type { MONEY_MEASURES, PLAIN_MEASURES } from '../measure.ts'
import type { InterfaceLanguage } from '../view.ts'

type Plain = (typeof PLAIN_MEASURES)[number]
type Money = (typeof MONEY_MEASURES)[number]

/** The words of what the map measures. `other` is the place at the other end, null of a pair. */
export interface MeasureWords {
  /** Name of the control. */
  choice: string
  plain: Record<Plain, string>
  money: Record<Money, string>
  inCurrency: (name: string, currency: string) => string
  /** Title of the classes. */
  title: Record<Plain, string> & Record<Money, (unit: string) => string>
  /** How one value comes about; null where it needs no word. */
  how: Record<Plain | Money, string | null>
  /** The number of ties, and of the facts they are among. */
  ties: (ties: number, facts: number) => string
  signed: (number: string, other: string | null) => string
  signedSome: (other: string | null) => string
  someShort: string
  signedWorth: (amount: string, other: string | null) => string
  grew: (change: string, other: string | null) => string
  traded: (amount: string, other: string | null) => string
  together: (names: string) => string
  others: (count: number) => string
  noDate: string
  /** Of a place with facts that say nothing of the measure. */
  none: Record<Exclude<Plain, 'facts'>, string> & Record<Money, (currency: string) => string>
  /** The same with the number of its facts. */
  amongFacts: (facts: string, none: string) => string
  has: (none: string) => string
  /** In place of a value. */
  notStated: string
  /** The thinnest line: a thread without a value. */
  thin: string
  width: Record<Plain | Money, string>
  /** Ends of a class. */
  below: (to: string) => string
  between: (from: string, to: string) => string
  from: (from: string) => string
  scales: readonly { factor: number; word: string }[]
  unit: (currency: string, scale: string) => string
  separator: string
}

const withEnglish = (other: string | null) => (other === null ? '' : ` with ${other}`)
const withChinese = (other: string | null) => (other === null ? '' : `与${other}`)

export const measureWords: Record<InterfaceLanguage, MeasureWords> = {
  en: {
    choice: 'What the map measures',
    plain: {
      facts: 'Facts read',
      ties: 'Ties',
      signings: 'Signed projects',
      growth: 'Trade growth',
    },
    money: { 'signed-amount': 'Signed amount', 'trade-amount': 'Trade' },
    inCurrency: (name, currency) => `${name}, ${currency}`,
    title: {
      facts: 'Facts read',
      ties: 'Ties',
      signings: 'Signed at once',
      growth: 'Change of trade, %',
      'signed-amount': (unit) => `Largest signed amount, ${unit}`,
      'trade-amount': (unit) => `Largest trade, ${unit}`,
    },
    how: {
      facts: null,
      ties: null,
      signings: 'The most that one signing states, never a sum.',
      growth: 'The latest stated change of all trade on the year before.',
      'signed-amount': 'One stated value a place, never a sum.',
      'trade-amount': 'Stated of all trade in a year or less, never a sum.',
    },
    ties: (ties, facts) =>
      `${ties === 1 ? '1 tie' : `${ties} ties`} among ${facts === 1 ? '1 fact' : `${facts} facts`}`,
    signed: (number, other) => `${number} signed at once${withEnglish(other)}`,
    signedSome: (other) => `signed${withEnglish(other)}, number not stated`,
    someShort: 'number not stated',
    signedWorth: (amount, other) => `${amount} signed${withEnglish(other)}`,
    grew: (change, other) => `${change} trade${withEnglish(other)}`,
    traded: (amount, other) => `${amount} traded${withEnglish(other)}`,
    together: (names) => `together with ${names}`,
    others: (count) =>
      count === 1
        ? '1 other change is stated for the period'
        : `${count} other changes are stated for the period`,
    noDate: 'no date',
    none: {
      ties: 'no tie',
      signings: 'no signing',
      growth: 'no yearly change of all trade',
      'signed-amount': (currency) => `no signed amount in ${currency}`,
      'trade-amount': (currency) => `no yearly trade in ${currency}`,
    },
    amongFacts: (facts, none) => `${facts}, ${none} among them.`,
    has: (none) => `has facts, ${none}`,
    notStated: 'not stated',
    thin: 'thin: facts, none of this',
    width: {
      facts: 'width = facts',
      ties: 'width = ties',
      signings: 'width = signed at once',
      growth: 'width = size of the change',
      'signed-amount': 'width = amount',
      'trade-amount': 'width = amount',
    },
    below: (to) => `<${to}`,
    between: (from, to) => `${from}–${to}`,
    from: (from) => `${from}+`,
    scales: [
      { factor: 1e12, word: 'trillion' },
      { factor: 1e9, word: 'billion' },
      { factor: 1e6, word: 'million' },
      { factor: 1e3, word: 'thousand' },
    ],
    unit: (currency, scale) => (scale === '' ? currency : `${currency} ${scale}`),
    separator: ', ',
  },
  zh: {
    choice: '地图显示的指标',
    plain: { facts: '事实数', ties: '结好与机构', signings: '签约项目', growth: '贸易增长' },
    money: { 'signed-amount': '签约金额', 'trade-amount': '贸易额' },
    inCurrency: (name, currency) => `${name}（${currency}）`,
    title: {
      facts: '事实数',
      ties: '结好与机构',
      signings: '单次签约数',
      growth: '贸易变化（%）',
      'signed-amount': (unit) => `最大签约金额（${unit}）`,
      'trade-amount': (unit) => `最大贸易额（${unit}）`,
    },
    how: {
      facts: null,
      ties: null,
      signings: '取单次签约所述的最大数，不相加。',
      growth: '取最近一次所述的全部贸易同比变化。',
      'signed-amount': '每地取一个所述数值，不相加。',
      'trade-amount': '一年或更短时期的全部贸易所述值，不相加。',
    },
    ties: (ties, facts) => `${facts}条事实中有${ties}条结好与机构`,
    signed: (number, other) => `${withChinese(other)}一次签约${number}项`,
    signedSome: (other) => `${withChinese(other)}签约，数量不详`,
    someShort: '数量不详',
    signedWorth: (amount, other) => `${withChinese(other)}签约${amount}`,
    grew: (change, other) => `${withChinese(other)}贸易${change}`,
    traded: (amount, other) => `${withChinese(other)}贸易额${amount}`,
    together: (names) => `与${names}合计`,
    others: (count) => `同期另有${count}个所述变化`,
    noDate: '无日期',
    none: {
      ties: '无结好与机构',
      signings: '无签约',
      growth: '无全部贸易的同比变化',
      'signed-amount': (currency) => `无以${currency}计的签约金额`,
      'trade-amount': (currency) => `无以${currency}计的年度贸易额`,
    },
    amongFacts: (facts, none) => `${facts}，其中${none}。`,
    has: (none) => `有事实，${none}`,
    notStated: '未述',
    thin: '细线：有事实，无此指标',
    width: {
      facts: '线宽 = 事实数',
      ties: '线宽 = 结好与机构',
      signings: '线宽 = 单次签约数',
      growth: '线宽 = 变化幅度',
      'signed-amount': '线宽 = 金额',
      'trade-amount': '线宽 = 金额',
    },
    below: (to) => `<${to}`,
    between: (from, to) => `${from}–${to}`,
    from: (from) => `${from}+`,
    scales: [
      { factor: 1e12, word: '万亿' },
      { factor: 1e8, word: '亿' },
      { factor: 1e4, word: '万' },
    ],
    unit: (currency, scale) => `${scale}${currency}`,
    separator: '，',
  },
}
