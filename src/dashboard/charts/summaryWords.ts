import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the sentences that say what a chart shows to those who cannot see it. */
export interface SummaryWords {
  comma: string
  oneChange: (which: string) => string
  changes: (changes: number, lowest: string, highest: string, which: string) => string
  oneSigning: (which: string) => string
  /** `largest` is null where no number is stated. */
  signings: (signings: number, largest: string | null) => string
  facts: (facts: number, first: number, last: number) => string
  fullest: (year: number, facts: number) => string
  undated: (facts: number) => string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const summaryWords: Record<InterfaceLanguage, SummaryWords> = {
  en: {
    comma: ', ',
    oneChange: (which) => `One change of trade is stated: ${which}.`,
    changes: (changes, lowest, highest, which) =>
      `${formatNumber(changes)} changes of trade are stated, from ${lowest} to ${highest}. The highest: ${which}.`,
    oneSigning: (which) => `One signing is stated: ${which}.`,
    signings: (signings, largest) =>
      `${formatNumber(signings)} signings are stated.${largest === null ? '' : ` The largest number: ${largest}.`}`,
    facts: (facts, first, last) =>
      `${counted(facts, 'fact has', 'facts have')} a date, ${first === last ? `in ${first}` : `from ${first} to ${last}`}.`,
    fullest: (year, facts) => `Most begin in ${year}: ${formatNumber(facts)}.`,
    undated: (facts) => `${counted(facts, 'fact has', 'facts have')} no date.`,
  },
  zh: {
    comma: '，',
    oneChange: (which) => `文件给出一项贸易变化：${which}。`,
    changes: (changes, lowest, highest, which) =>
      `文件给出${formatNumber(changes)}项贸易变化，从${lowest}到${highest}。最高的是：${which}。`,
    oneSigning: (which) => `文件记载一次签约：${which}。`,
    signings: (signings, largest) =>
      `文件记载${formatNumber(signings)}次签约。${largest === null ? '' : `数量最多的是：${largest}。`}`,
    facts: (facts, first, last) =>
      `${formatNumber(facts)}条事实有日期，${first === last ? `均在${first}年` : `从${first}年到${last}年`}。`,
    fullest: (year, facts) => `${year}年起始的最多，有${formatNumber(facts)}条。`,
    undated: (facts) => `${formatNumber(facts)}条没有日期。`,
  },
}
