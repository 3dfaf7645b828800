import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { ScopeNames } from './words.ts'

/** Words of the chart of sectors. */
export interface SectorWords {
  title: string
  /** What a bar counts; with how many facts count in more than one. */
  note: (several: number) => string
  caption: string
  sector: string
  facts: string
  none: string
  unit: (facts: number) => string
  /** The chart in a sentence, for those who hear it. */
  summary: (first: string, facts: number, withSector: number, sectors: number) => string
  more: (sectors: number) => string
  fewer: string
  without: (facts: number) => string
  set: (sector: string) => string
  unset: string
  empty: (scope: ScopeNames, documents: number) => string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const sectorWords: Record<InterfaceLanguage, SectorWords> = {
  en: {
    title: 'Sectors',
    note: (several) =>
      several === 0
        ? 'Facts that name the sector.'
        : `Facts that name the sector. ${counted(several, 'names', 'name')} several and ${several === 1 ? 'counts' : 'count'} in each.`,
    caption: 'Facts by sector; a fact that names several counts in each',
    sector: 'Sector',
    facts: 'Facts',
    none: 'No sector named',
    unit: (facts) => (facts === 1 ? 'fact' : 'facts'),
    summary: (first, facts, withSector, sectors) =>
      `${counted(withSector, 'fact names', 'facts name')} ${counted(sectors, 'sector', 'sectors')}; ${first} is named most often, by ${counted(facts, 'fact', 'facts')}.`,
    more: (sectors) => `and ${formatNumber(sectors)} more`,
    fewer: 'Show fewer',
    without: (facts) => `${counted(facts, 'fact names', 'facts name')} no sector`,
    set: (sector) => `Show only ${sector}`,
    unset: 'Show every sector again',
    empty: (_, documents) =>
      `No fact here names a sector (${counted(documents, 'document', 'documents')}).`,
  },
  zh: {
    title: '行业',
    note: (several) =>
      several === 0
        ? '提到该行业的事实数。'
        : `提到该行业的事实数。${formatNumber(several)}条提到多个行业，各计一次。`,
    caption: '各行业的事实数；提到多个行业的各计一次',
    sector: '行业',
    facts: '事实',
    none: '未提行业',
    unit: () => '条事实',
    summary: (first, facts, withSector, sectors) =>
      `${formatNumber(withSector)}条事实涉及${formatNumber(sectors)}个行业，其中${first}最多，为${formatNumber(facts)}条。`,
    more: (sectors) => `另有${formatNumber(sectors)}个行业`,
    fewer: '收起',
    without: (facts) => `${formatNumber(facts)}条未提行业`,
    set: (sector) => `仅显示${sector}`,
    unset: '恢复显示全部行业',
    empty: (_, documents) => `${formatNumber(documents)}份文件中的事实均未提到行业。`,
  },
}
