import type { Approx, InvestmentFlow, Instrument, Tie, TradeFlow } from '../../model/fact.ts'

type Choice = Tie | Instrument | TradeFlow | InvestmentFlow | Approx

/** What the values of closed lists are called in Chinese; in English they are words themselves. */
const CHINESE: Readonly<Record<Choice, string>> = {
  sister: '友好城市或省州',
  park: '合作园区',
  office: '办事机构',
  route: '运输线路',
  partnership: '伙伴关系',
  project: '项目',
  agreement: '协议',
  contract: '合同',
  mou: '备忘录',
  total: '进出口',
  export: '中方出口',
  import: '中方进口',
  outward: '对外投资',
  inward: '引进投资',
  exact: '确数',
  over: '超过',
  under: '不足',
  about: '约',
}

/** The Chinese name of a value of a closed list; the value itself where there is none. */
export function chineseChoice(value: string): string {
  return Object.entries(CHINESE).find(([choice]) => choice === value)?.[1] ?? value
}
