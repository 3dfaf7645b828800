import type { Reviewed } from '../../model/fact.ts'
import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the evidence list. */
export interface EvidenceWords {
  evidence: string
  newestFirst: (facts: number) => string
  inDocument: string
  unknownPublisher: string
  publishedUnknown: string
  showMore: (count: number) => string
  wholeQuote: string
  foldQuote: string
  outside: string
  outsideClear: string
  none: string
  details: string
  cite: string
  citeDocument: string
  report: string
  sectors: string
  rule: string
  confidence: string
  /** `tenths`: of ten facts read in the same way, so many were right. */
  confidenceOf: (confidence: string, tenths: number) => string
  reviewed: Record<Reviewed, string>
  alsoSaidBy: string
  differsFrom: string
  toItsCard: string
  outsideUncertain: string
  showUncertain: string
  position: string
  characters: (start: string, end: string) => string
  id: string
  comma: string
  behindMark: (facts: number) => string
  showAll: (facts: number) => string
  factCount: (shown: number, all: number) => string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const evidenceWords: Record<InterfaceLanguage, EvidenceWords> = {
  en: {
    evidence: 'Evidence',
    newestFirst: (facts) => `${counted(facts, 'fact', 'facts')}, newest first`,
    inDocument: 'in the document',
    unknownPublisher: 'publisher not stated',
    publishedUnknown: 'date of publication not stated',
    showMore: (count) => `Show ${formatNumber(count)} more`,
    wholeQuote: 'Whole quote',
    foldQuote: 'Fold the quote',
    outside: 'This fact is outside the filters that are set.',
    outsideClear: 'Clear all',
    none: 'No fact, hence no quote.',
    details: 'details',
    cite: 'cite',
    citeDocument: 'cite this document',
    report: 'report an error',
    sectors: 'Sectors',
    rule: 'Rule',
    confidence: 'Confidence',
    confidenceOf: (confidence, tenths) =>
      `${confidence}: of ten facts read like this, about ${tenths} are right`,
    reviewed: {
      confirmed: 'confirmed by a person',
      corrected: 'corrected by a person',
      added: 'added by a person',
    },
    alsoSaidBy: 'Also said by',
    differsFrom: 'Differs from',
    toItsCard: 'open its card',
    outsideUncertain: 'This fact is uncertain, and uncertain facts are hidden.',
    showUncertain: 'Show uncertain facts',
    position: 'In the text',
    characters: (start, end) => `characters ${start} to ${end}`,
    id: 'Number of the fact',
    comma: ', ',
    behindMark: (facts) => `${counted(facts, 'fact', 'facts')} behind the mark, newest first`,
    showAll: (facts) => `Show all ${formatNumber(facts)}`,
    factCount: (shown, all) => `${formatNumber(shown)} of ${formatNumber(all)} shown`,
  },
  zh: {
    evidence: '依据',
    newestFirst: (facts) => `${formatNumber(facts)}条，按日期倒序`,
    inDocument: '原文',
    unknownPublisher: '未注明发布者',
    publishedUnknown: '未注明发布日期',
    showMore: (count) => `再显示${formatNumber(count)}条`,
    wholeQuote: '展开全文',
    foldQuote: '收起',
    outside: '这条事实不在当前筛选范围内。',
    outsideClear: '全部清除',
    none: '没有事实，也就没有引文。',
    details: '详情',
    cite: '引用',
    citeDocument: '引用这份文件',
    report: '报告错误',
    sectors: '行业',
    rule: '规则',
    confidence: '置信度',
    confidenceOf: (confidence, tenths) =>
      `${confidence}：这样读出的事实，十条中约有${formatNumber(tenths)}条正确`,
    reviewed: { confirmed: '已由人工确认', corrected: '已由人工更正', added: '由人工补充' },
    alsoSaidBy: '另有记载',
    differsFrom: '说法不同',
    toItsCard: '查看其卡片',
    outsideUncertain: '这条事实不确定，而不确定的事实已隐藏。',
    showUncertain: '显示不确定的事实',
    position: '原文位置',
    characters: (start, end) => `第${start}至${end}个字符`,
    id: '事实编号',
    comma: '、',
    behindMark: (facts) => `所点图形的${formatNumber(facts)}条事实，按日期倒序`,
    showAll: (facts) => `显示全部${formatNumber(facts)}条`,
    factCount: (shown, all) => `已显示${formatNumber(shown)}条，共${formatNumber(all)}条`,
  },
}
