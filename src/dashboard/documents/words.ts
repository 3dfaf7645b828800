import { formatNumber } from '../format.ts'
import type { Language } from '../../model/dataset.ts'
import type { BlockType } from '../../model/dataset.ts'
import type { DocumentColumn } from '../columns.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the list of documents and of the reader. */
export interface DocumentWords {
  documents: string
  read: (documents: number, facts: number) => string
  /** Under filters: so many of all documents, and what is left of their facts. */
  passing: (documents: number, all: number, facts: number) => string
  column: Record<DocumentColumn, string>
  orderedBy: string
  order: Record<DocumentColumn, (isDescending: boolean) => string>
  findTitle: string
  found: (documents: number, all: number) => string
  noTitle: (text: string) => string
  everyTitle: (documents: number) => string
  languageName: Record<Language, string>
  noPublisher: string
  noDate: string
  factsOf: (count: number) => string
  /** Why the rows add up to more than the sentence says. */
  countedOnce: (stated: number, things: number) => string
  uncertain: (count: number) => string
  backToMap: string
  backToDocuments: string
  back: string
  original: (host: string) => string
  readOf: (characters: number) => string
  leftOut: (characters: number) => string
  /** Of a part that was not read and is folded. */
  folded: (reason: string, characters: string) => string
  steps: string
  count: (facts: number) => string
  stepOf: (at: number, all: number) => string
  nextFact: string
  previousFact: string
  toPassage: string
  alsoSaidBy: string
  onSamePairs: string
  same: (facts: number) => string
  rival: (facts: number) => string
  comma: string
  factsInPassages: (facts: number, passages: number) => string
  unmarked: string
  noFact: string
  notUsed: Partial<Record<BlockType, string>>
  toFacts: (number: number, facts: number) => string
  unknown: string
  unknownAdvice: string
  loading: string
  factsOfDocument: string
  none: string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const documentWords: Record<InterfaceLanguage, DocumentWords> = {
  en: {
    documents: 'Documents',
    read: (documents, facts) =>
      `${counted(documents, 'document was', 'documents were')} read, and ${counted(facts, 'fact', 'facts')} found in ${documents === 1 ? 'it' : 'them'}.`,
    passing: (documents, all, facts) =>
      facts === 0
        ? `${formatNumber(documents)} of ${counted(all, 'document', 'documents')}, without a fact that passes the filters.`
        : `${formatNumber(documents)} of ${counted(all, 'document', 'documents')}, with ${counted(facts, 'fact', 'facts')} that ${facts === 1 ? 'passes' : 'pass'} the filters.`,
    column: {
      title: 'Title',
      publisher: 'Publisher',
      published: 'Published',
      language: 'Language',
      facts: 'Facts',
    },
    orderedBy: 'Order',
    order: {
      title: (isDescending) => (isDescending ? 'Titles Z–A' : 'Titles A–Z'),
      publisher: (isDescending) => (isDescending ? 'Publishers Z–A' : 'Publishers A–Z'),
      published: (isDescending) => (isDescending ? 'Latest first' : 'Earliest first'),
      language: (isDescending) => (isDescending ? 'Languages Z–A' : 'Languages A–Z'),
      facts: (isDescending) => (isDescending ? 'Most facts first' : 'Fewest facts first'),
    },
    findTitle: 'Find in titles',
    found: (documents, all) =>
      `${formatNumber(documents)} of ${counted(all, 'document', 'documents')}`,
    noTitle: (text) => `No title here has “${text}”.`,
    everyTitle: (documents) => `Show every title (${counted(documents, 'document', 'documents')})`,
    languageName: { en: 'English', de: 'German', zh: 'Chinese' },
    noPublisher: 'publisher not stated',
    noDate: 'date not stated',
    factsOf: (count) => (count === 1 ? 'fact' : 'facts'),
    countedOnce: (stated, things) =>
      `What several documents say is one fact: the rows add up to ${formatNumber(stated)}, not ${formatNumber(things)}.`,
    uncertain: (count) => `+${formatNumber(count)} uncertain`,
    backToMap: 'Back to the map',
    backToDocuments: 'All documents',
    back: 'Back',
    original: (host) => `original at ${host}`,
    readOf: (characters) => `${counted(characters, 'character', 'characters')} read.`,
    leftOut: (characters) =>
      ` ${counted(characters, 'character', 'characters')} left out, grey in the text.`,
    folded: (reason, characters) => `${reason} · ${characters} characters`,
    steps: 'From fact to fact',
    count: (facts) => counted(facts, 'fact', 'facts'),
    stepOf: (at, all) => `${formatNumber(at)} of ${formatNumber(all)}`,
    nextFact: 'Next fact',
    previousFact: 'Previous fact',
    toPassage: 'to its passage',
    alsoSaidBy: 'Also said by',
    onSamePairs: 'On the same pairs of places',
    same: (facts) => `${counted(facts, 'fact', 'facts')} the same`,
    rival: (facts) => `${formatNumber(facts)} ${facts === 1 ? 'differs' : 'differ'}`,
    comma: ', ',
    factsInPassages: (facts, passages) =>
      `${counted(facts, 'fact', 'facts')} in ${counted(passages, 'passage', 'passages')}`,
    unmarked: 'Unmarked sentences were read and hold no fact.',
    noFact: 'This document was read and no fact was found in it.',
    notUsed: { caption: 'caption, not used', furniture: 'page furniture, not read' },
    toFacts: (number, facts) => `Passage ${number}: ${counted(facts, 'fact', 'facts')}`,
    unknown: 'No document has this address.',
    unknownAdvice: 'It may have been renamed since the link was made. Look for it in the list.',
    loading: 'Reading the document …',
    factsOfDocument: 'Facts of this document',
    none: 'No document has been read yet. Put documents into seeds/ and run “npm run ingest”.',
  },
  zh: {
    documents: '文件',
    read: (documents, facts) =>
      `已读${formatNumber(documents)}份文件，从中读出${formatNumber(facts)}条事实。`,
    passing: (documents, all, facts) =>
      facts === 0
        ? `${formatNumber(all)}份文件中有${formatNumber(documents)}份，均无符合筛选条件的事实。`
        : `${formatNumber(all)}份文件中有${formatNumber(documents)}份，其中${formatNumber(facts)}条事实符合筛选条件。`,
    column: {
      title: '标题',
      publisher: '发布者',
      published: '发布日期',
      language: '语言',
      facts: '事实',
    },
    orderedBy: '排序',
    order: {
      title: (isDescending) => (isDescending ? '标题倒序' : '标题正序'),
      publisher: (isDescending) => (isDescending ? '发布者倒序' : '发布者正序'),
      published: (isDescending) => (isDescending ? '最近的在前' : '最早的在前'),
      language: (isDescending) => (isDescending ? '语言倒序' : '语言正序'),
      facts: (isDescending) => (isDescending ? '事实多的在前' : '事实少的在前'),
    },
    findTitle: '在标题中查找',
    found: (documents, all) => `${formatNumber(all)}份中的${formatNumber(documents)}份`,
    noTitle: (text) => `没有标题含“${text}”。`,
    everyTitle: (documents) => `显示全部标题（${formatNumber(documents)}份）`,
    languageName: { en: '英文', de: '德文', zh: '中文' },
    noPublisher: '未注明发布者',
    noDate: '未注明日期',
    factsOf: () => '条事实',
    countedOnce: (stated, things) =>
      `多份文件述及同一事实时只计一次，因此各行相加是${formatNumber(stated)}条，而不是${formatNumber(things)}条。`,
    uncertain: (count) => `另有${formatNumber(count)}条不确定`,
    backToMap: '返回地图',
    backToDocuments: '全部文件',
    back: '返回',
    original: (host) => `原文：${host}`,
    readOf: (characters) => `已读${formatNumber(characters)}个字符。`,
    leftOut: (characters) => `另有${formatNumber(characters)}个字符未读，以灰色显示。`,
    folded: (reason, characters) => `${reason} · ${characters}个字符`,
    steps: '逐条查看',
    count: (facts) => `${formatNumber(facts)}条事实`,
    stepOf: (at, all) => `第${formatNumber(at)}条，共${formatNumber(all)}条`,
    nextFact: '下一条事实',
    previousFact: '上一条事实',
    toPassage: '回到原文',
    alsoSaidBy: '另有记载',
    onSamePairs: '同一对地方的其他文件',
    same: (facts) => `${formatNumber(facts)}条相同`,
    rival: (facts) => `${formatNumber(facts)}条说法不同`,
    comma: '，',
    factsInPassages: (facts, passages) =>
      `${formatNumber(passages)}处文字中有${formatNumber(facts)}条事实`,
    unmarked: '未标出的句子已读过，不含事实。',
    noFact: '这份文件已读过，未读出事实。',
    notUsed: { caption: '图片说明，未采用', furniture: '页面附件，未读' },
    toFacts: (number, facts) => `第${number}处：${formatNumber(facts)}条事实`,
    unknown: '没有这个地址的文件。',
    unknownAdvice: '文件可能已改名，请在列表中查找。',
    loading: '正在读取文件……',
    factsOfDocument: '这份文件中的事实',
    none: '尚未读过文件。请把文件放入 seeds/，然后运行“npm run ingest”。',
  },
}
