import { formatList, formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the panel's head: key figures, strongest threads, and what is said when there is nothing. */
export interface PanelWords {
  strongest: string
  strongestNote: string
  factsOf: (count: number) => string
  /** The atlas in one line. */
  whatThisIs: string
  examples: string
  example: Record<'pair' | 'signed' | 'growth', string>
  nothingRead: string
  unread: (provinces: readonly string[]) => string
  barren: (provinces: string, documents: number) => string
  factsNone: (place: string, facts: number, rest: string) => string
  withPartner: (partners: string) => string
  underFilters: string
  /** `filters`: what is set, by name; null where that is too much to say. */
  noFactPasses: (filters: string | null) => string
  dropTogether: string
  clearAll: string
  seeDocuments: string
  waysOut: string
  /** Facts of the selection that more than one document says. */
  saidBySeveral: (facts: number) => string
  uncertainHidden: (facts: number) => string
  uncertainShown: (facts: number) => string
  showUncertain: string
  hideUncertain: string
  compare: (places: string) => string
  compareWithAnother: string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const panelWords: Record<InterfaceLanguage, PanelWords> = {
  en: {
    whatThisIs:
      'What news and press releases say about Chinese provinces and their partners abroad. Pull any thread on the map and read the sentence it hangs from.',
    examples: 'Begin with an example',
    example: {
      pair: 'Guangdong and Belarus',
      signed: 'What was signed with Germany',
      growth: 'Growth above 50\u202f%',
    },
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
    noFactPasses: (filters) =>
      filters === null || filters === ''
        ? 'No fact passes these filters.'
        : `No fact passes these filters: ${filters}.`,
    dropTogether: 'No filter alone is in the way: drop two or more at once.',
    clearAll: 'Clear all',
    seeDocuments: 'See the documents that were read',
    waysOut: 'What you can do',
    saidBySeveral: (facts) =>
      `${counted(facts, 'fact is', 'facts are')} said by several documents, and counted once.`,
    uncertainHidden: (facts) => `${counted(facts, 'uncertain fact', 'uncertain facts')} hidden`,
    uncertainShown: (facts) => `${counted(facts, 'uncertain fact', 'uncertain facts')} shown`,
    showUncertain: 'show',
    hideUncertain: 'hide',
    compare: (places) => `Compare ${places}`,
    compareWithAnother: 'Compare with another',
  },
  zh: {
    whatThisIs:
      '新闻与公报如何记述中国各省与境外伙伴的往来。点开地图上的任何一条线，都能读到它所系的原句。',
    examples: '从例子开始',
    example: { pair: '广东与白俄罗斯', signed: '与德国签了什么', growth: '增幅超过50%' },
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
    noFactPasses: (filters) =>
      filters === null || filters === ''
        ? '没有符合这些筛选条件的事实。'
        : `没有符合这些筛选条件的事实：${filters}。`,
    dropTogether: '去掉任何一项筛选都不够，需同时去掉几项。',
    clearAll: '全部清除',
    seeDocuments: '查看读过的文件',
    waysOut: '可以这样做',
    saidBySeveral: (facts) => `其中${formatNumber(facts)}条有多份文件述及，只计一次。`,
    uncertainHidden: (facts) => `已隐藏${formatNumber(facts)}条不确定的事实`,
    uncertainShown: (facts) => `已显示${formatNumber(facts)}条不确定的事实`,
    showUncertain: '显示',
    hideUncertain: '隐藏',
    compare: (places) => `比较${places}`,
    compareWithAnother: '与另一个比较',
  },
}
