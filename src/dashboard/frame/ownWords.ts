import { formatNumber } from '../format.ts'
import type { OwnShown } from '../own.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of what the reader brought, wherever it is shown. */
export interface OwnWords {
  /** The mark of a fact of an own document. */
  yours: string
  legend: string
  inView: (documents: number, facts: number) => string
  show: string
  shown: Record<OwnShown, string>
  dropHere: string
  staysHere: string
}

export const ownWords: Record<InterfaceLanguage, OwnWords> = {
  en: {
    yours: 'yours',
    legend: 'yours, or yours too',
    inView: (documents, facts) =>
      `Yours: ${formatNumber(facts)} ${facts === 1 ? 'fact' : 'facts'} of ${formatNumber(documents)} ${documents === 1 ? 'document' : 'documents'}`,
    show: 'Show your documents',
    shown: { all: 'Beside the rest', own: 'Only yours', dataset: 'Hide yours' },
    dropHere: 'Drop to read it here',
    staysHere: 'Nothing leaves this computer.',
  },
  zh: {
    yours: '您的',
    legend: '含您的事实',
    inView: (documents, facts) =>
      `您的${formatNumber(documents)}份文件：${formatNumber(facts)}条事实`,
    show: '显示您的文件',
    shown: { all: '与其他一起', own: '只看您的', dataset: '隐藏您的' },
    dropHere: '松开即在此处读取',
    staysHere: '任何内容都不会离开这台电脑。',
  },
}
