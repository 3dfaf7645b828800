import { formatList, formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the panel's head: key figures, strongest threads, and what is said when there is nothing. */
export interface PanelWords {
  facts: (count: number) => string
  threads: string
  nationalNotDrawn: string
  nameProvince: string
  nationalOnly: string
  withoutFact: string
  documents: (count: number) => string
  partners: (count: number) => string
  undated: string
  strongest: string
  strongestNote: string
  factsOf: (count: number) => string
  nothingRead: string
  unread: (provinces: readonly string[]) => string
  barren: (provinces: string, documents: number) => string
  factsNone: (place: string, facts: number, rest: string) => string
  withPartner: (partners: string) => string
  underFilters: string
  noFactPasses: string
  drop: Record<'provinces' | 'partners' | 'kinds' | 'sectors' | 'years', string>
  dropped: (action: string, facts: number) => string
  clearAll: string
  seeDocuments: string
  waysOut: string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const panelWords: Record<InterfaceLanguage, PanelWords> = {
  en: {
    facts: (count) => (count === 1 ? 'fact' : 'facts'),
    threads: 'threads: province and partner',
    nationalNotDrawn: 'facts of the nation, not drawn',
    nameProvince: 'name a province',
    nationalOnly: 'national only',
    withoutFact: 'provinces without a fact',
    documents: (count) => (count === 1 ? 'document' : 'documents'),
    partners: (count) => (count === 1 ? 'partner' : 'partners'),
    undated: 'without a date',
    strongest: 'Strongest threads',
    strongestNote:
      'Facts by kind. A thread is as strong as what was read, not as the relation itself.',
    factsOf: (count) => counted(count, 'fact', 'facts'),
    nothingRead: 'No document has been read yet, or no fact was found in them.',
    unread: (provinces) => `No document about ${formatList(provinces, 'en')} has been read.`,
    barren: (provinces, documents) =>
      `${provinces}: ${counted(documents, 'document', 'documents')} read, no fact found in ${documents === 1 ? 'it' : 'them'}.`,
    factsNone: (place, facts, rest) =>
      `${place}: ${counted(facts, 'fact', 'facts')}, none ${rest}.`,
    withPartner: (partners) => `with ${partners}`,
    underFilters: 'under these filters',
    noFactPasses: 'No fact passes these filters.',
    drop: {
      provinces: 'Show every province',
      partners: 'Show every partner',
      kinds: 'Show every kind',
      sectors: 'Show every sector',
      years: 'Show every year',
    },
    dropped: (action, facts) => `${action} (${counted(facts, 'fact', 'facts')})`,
    clearAll: 'Clear all',
    seeDocuments: 'See the documents that were read',
    waysOut: 'What you can do',
  },
  zh: {
    facts: () => '条事实',
    threads: '条省份与伙伴的联系',
    nationalNotDrawn: '条全国性事实，未画线',
    nameProvince: '条有省份',
    nationalOnly: '条只属全国',
    withoutFact: '个省份尚无事实',
    documents: () => '份文件',
    partners: () => '个伙伴',
    undated: '条无日期',
    strongest: '最强的联系',
    strongestNote: '按类别计事实数。线的粗细只表示读到多少，不表示关系本身的强弱。',
    factsOf: (count) => `${formatNumber(count)}条事实`,
    nothingRead: '尚未读取文件，或文件中没有读出事实。',
    unread: (provinces) => `尚未读过关于${provinces.join('、')}的文件。`,
    barren: (provinces, documents) =>
      `${provinces}：读过${formatNumber(documents)}份文件，未读出事实。`,
    factsNone: (place, facts, rest) => `${place}：${formatNumber(facts)}条事实，${rest}。`,
    withPartner: (partners) => `与${partners}无关`,
    underFilters: '均不符合这些筛选条件',
    noFactPasses: '没有符合这些筛选条件的事实。',
    drop: {
      provinces: '显示全部省份',
      partners: '显示全部伙伴',
      kinds: '显示全部类别',
      sectors: '显示全部行业',
      years: '显示全部年份',
    },
    dropped: (action, facts) => `${action}（${formatNumber(facts)}条）`,
    clearAll: '全部清除',
    seeDocuments: '查看读过的文件',
    waysOut: '可以这样做',
  },
}
