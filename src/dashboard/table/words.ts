import type { Language } from '../../model/dataset.ts'
import type { Reviewed } from '../../model/fact.ts'
import { formatNumber } from '../format.ts'
import type { Column } from '../columns.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the table. */
export interface TableWords {
  title: (facts: number, documents: number) => string
  /** What a row is, and what Enter does. */
  note: string
  caption: string
  column: Record<Column, string>
  columns: (count: number) => string
  chooseColumns: string
  firstColumns: string
  /** Spoken when the order has changed. */
  sortedBy: (column: string, isDescending: boolean) => string
  currencies: string
  language: Record<Language, string>
  reviewed: Record<Reviewed, string>
  comma: string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const tableWords: Record<InterfaceLanguage, TableWords> = {
  en: {
    title: (facts, documents) =>
      `${counted(facts, 'fact', 'facts')} from ${counted(documents, 'document', 'documents')}`,
    note: 'A row is one fact, however many documents say it; it opens its sentence.',
    caption: 'Facts in sight',
    column: {
      kind: 'Kind',
      china: 'Province',
      partner: 'Partner',
      date: 'Date',
      value: 'What is said',
      amount: 'Amount',
      currency: 'Currency',
      growth: 'Growth, %',
      count: 'Number',
      sectors: 'Sectors',
      quote: 'Quote',
      publisher: 'Publisher',
      published: 'Published',
      document: 'Document',
      language: 'Language',
      documents: 'Documents',
      confidence: 'Confidence',
      reviewed: 'Reviewed',
      rule: 'Rule',
      id: 'Id',
    },
    columns: (count) => `Columns ${count}`,
    chooseColumns: 'Columns of the table',
    firstColumns: 'Set back',
    sortedBy: (column, isDescending) =>
      `Ordered by ${column}, ${isDescending ? 'descending' : 'ascending'}`,
    currencies: 'Amounts are ordered within their currency.',
    language: { en: 'English', de: 'German', zh: 'Chinese' },
    reviewed: { confirmed: 'confirmed', corrected: 'corrected', added: 'added' },
    comma: ', ',
  },
  zh: {
    title: (facts, documents) => `${formatNumber(documents)}份文件中的${formatNumber(facts)}条事实`,
    note: '每行一条事实，多份文件所述相同者只列一行；点开可见原文。',
    caption: '当前事实',
    column: {
      kind: '类别',
      china: '省区市',
      partner: '伙伴',
      date: '日期',
      value: '内容',
      amount: '金额',
      currency: '货币',
      growth: '增长（%）',
      count: '数量',
      sectors: '行业',
      quote: '引文',
      publisher: '发布者',
      published: '发布日期',
      document: '文件',
      language: '语言',
      documents: '文件数',
      confidence: '置信度',
      reviewed: '复核',
      rule: '规则',
      id: '编号',
    },
    columns: (count) => `列 ${count}`,
    chooseColumns: '表格的列',
    firstColumns: '恢复默认',
    sortedBy: (column, isDescending) => `按${column}${isDescending ? '降序' : '升序'}排列`,
    currencies: '金额只在同一货币内排序。',
    language: { en: '英语', de: '德语', zh: '中文' },
    reviewed: { confirmed: '已确认', corrected: '已更正', added: '人工补充' },
    comma: '、',
  },
}
