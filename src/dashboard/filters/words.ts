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
  openEnd: string
  facts: (count: number) => string
  noMatch: (text: string) => string
  matches: (count: number) => string
  growth: (share: string) => string
  remove: (name: string) => string
  clearAll: string
  set: string
  undatedLeftOut: (count: number) => string
  undatedHidden: string
  sectorNote: string
  open: (set: number) => string
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
    openEnd: 'any year',
    facts: (count) => counted(count, 'fact', 'facts'),
    noMatch: (text) => `No name begins with “${text}”.`,
    matches: (count) => counted(count, 'choice', 'choices'),
    growth: (share) => `Growth above ${share}`,
    remove: (name) => `Remove ${name}`,
    clearAll: 'Clear all',
    set: 'Filters that are set',
    undatedLeftOut: (count) =>
      `${counted(count, 'fact has', 'facts have')} no date and would be left out.`,
    undatedHidden: 'Facts without a date are left out.',
    sectorNote: 'A fact with two sectors counts in both.',
    open: (set) => (set === 0 ? 'Filters' : `Filters ${set}`),
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
    openEnd: '不限',
    facts: (count) => `${formatNumber(count)}条事实`,
    noMatch: (text) => `没有以“${text}”开头的名称。`,
    matches: (count) => `${formatNumber(count)}个选项`,
    growth: (share) => `增幅超过${share}`,
    remove: (name) => `移除${name}`,
    clearAll: '全部清除',
    set: '已设的筛选',
    undatedLeftOut: (count) => `有${formatNumber(count)}条事实没有日期，将不显示。`,
    undatedHidden: '没有日期的事实不显示。',
    sectorNote: '一条事实涉及两个行业时，两边都计入。',
    open: (set) => (set === 0 ? '筛选' : `筛选 ${set}`),
    closeDialog: '关闭筛选',
    close: (facts) => `显示${formatNumber(facts)}条事实`,
    chinaGroup: { nation: '全国', provinces: '省份' },
  },
}
