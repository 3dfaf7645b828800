import type { Fact } from '../model/fact.ts'
import {
  formatGrowth,
  formatMoney,
  formatNumber,
  formatPeriod,
  formatShare,
  withApprox,
} from './format.ts'
import { goodsName, unitText } from './goods.ts'
import type { InterfaceLanguage } from './view.ts'
import { sharedWords } from './words.ts'

/** What a fact says, without its places and date. */
export interface FactText {
  /** The tie or the numbers, in words: `8 agreements`, `CNY 28.43 million, +800 %`. Never empty. */
  value: string
  /** What the value is of: name of the event, goods, label of the figure; null when it needs no more words. */
  detail: string | null
}

/** A fact's own content in plain words. The qualifier stands at the main number, which is the first that is stated. */
export function factText(fact: Fact, language: InterfaceLanguage): FactText {
  const words = valueWords[language]
  const shared = sharedWords[language]
  switch (fact.kind) {
    case 'tie':
      return { value: shared.tie[fact.tie], detail: null }
    case 'event': {
      const numbers = numbersOf(fact, language, [
        fact.participants === null ? null : words.participants(fact.participants),
        fact.companies === null ? null : words.companies(fact.companies),
      ])
      return numbers === ''
        ? { value: fact.name ?? words.meeting, detail: null }
        : { value: numbers, detail: fact.name }
    }
    case 'signing': {
      const instrument = shared.instrument[fact.instrument]
      const count = fact.count === null ? null : words.signed(fact.count, instrument(fact.count))
      const amount = fact.amount === null ? null : formatMoney(fact.amount, fact.currency, language)
      const numbers = numbersOf(fact, language, [amount, count])
      const unstated = words.numberNotStated(instrument(2))
      if (fact.count === null)
        return { value: [unstated, numbers].filter(Boolean).join(words.comma), detail: null }
      return { value: numbers, detail: null }
    }
    case 'trade': {
      const numbers = numbersOf(fact, language, [
        fact.amount === null ? null : formatMoney(fact.amount, fact.currency, language),
        fact.growthPct === null ? null : formatGrowth(fact.growthPct, language),
      ])
      const flow = fact.flow === 'total' ? '' : `${words.flow[fact.flow]}${words.space}`
      return {
        value: `${flow}${numbers}`,
        detail: fact.product === null ? null : goodsName(fact.product, language),
      }
    }
    case 'investment': {
      const numbers = numbersOf(fact, language, [
        fact.amount === null ? null : formatMoney(fact.amount, fact.currency, language),
        fact.count === null ? null : words.projects(fact.count),
        fact.growthPct === null ? null : formatGrowth(fact.growthPct, language),
      ])
      return { value: `${words.flow[fact.flow]}${words.space}${numbers}`.trim(), detail: null }
    }
    case 'figure': {
      const numbers = numbersOf(fact, language, [
        fact.value === null ? null : measured(fact.value, fact.unit, language),
        fact.growthPct === null ? null : formatGrowth(fact.growthPct, language),
      ])
      const label = goodsName(fact.label, language)
      return numbers === ''
        ? { value: label, detail: null }
        : { value: numbers, detail: fact.label === fact.unit ? null : label }
    }
  }
}

/** The period of a fact, or the words for having none. */
export function factPeriod(fact: Fact, language: InterfaceLanguage): string {
  return formatPeriod(fact.from, fact.to, language) ?? sharedWords[language].noDate
}

function numbersOf(
  fact: Fact,
  language: InterfaceLanguage,
  numbers: readonly (string | null)[],
): string {
  return numbers
    .filter((text) => text !== null)
    .map((text, index) => (index === 0 ? withApprox(text, fact.approx, language) : text))
    .join(valueWords[language].comma)
}

/** A figure with its unit; a unit that is a currency or a share is written as one. */
function measured(value: number, unit: string | null, language: InterfaceLanguage): string {
  if (unit === null) return formatNumber(value)
  if (unit === 'percent') return formatShare(value, language)
  if (/^[A-Z]{3}$/u.test(unit) && unit !== 'TEU') return formatMoney(value, unit, language)
  return unitText(formatNumber(value), unit, language)
}

interface ValueWords {
  comma: string
  /** Between two words. */
  space: string
  meeting: string
  participants: (count: number) => string
  companies: (count: number) => string
  projects: (count: number) => string
  signed: (count: number, instrument: string) => string
  numberNotStated: (instruments: string) => string
  flow: Record<'export' | 'import' | 'outward' | 'inward', string>
}

const valueWords: Record<InterfaceLanguage, ValueWords> = {
  en: {
    comma: ', ',
    space: ' ',
    meeting: 'meeting',
    participants: (count) =>
      `${formatNumber(count)} ${count === 1 ? 'participant' : 'participants'}`,
    companies: (count) => `${formatNumber(count)} ${count === 1 ? 'company' : 'companies'}`,
    projects: (count) =>
      `${formatNumber(count)} ${count === 1 ? 'project or company' : 'projects or companies'}`,
    signed: (count, instrument) => `${formatNumber(count)} ${instrument}`,
    numberNotStated: (instruments) => `${instruments}, number not stated`,
    flow: { export: 'export', import: 'import', outward: 'outward', inward: 'inward' },
  },
  zh: {
    comma: '，',
    space: '',
    meeting: '会面',
    participants: (count) => `${formatNumber(count)}人参加`,
    companies: (count) => `${formatNumber(count)}家企业`,
    projects: (count) => `${formatNumber(count)}个项目或企业`,
    signed: (count, instrument) => `${formatNumber(count)}${instrument}`,
    numberNotStated: (instruments) => `${instruments.slice(1)}，数量未注明`,
    flow: { export: '出口', import: '进口', outward: '对外投资', inward: '引进投资' },
  },
}
