import type { FigureId } from '../select/keyFigures.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the key figures. */
export interface FigureWords {
  /** The label below a figure. */
  figure: (id: FigureId, count: number) => string
  madeOf: string
}

const either = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const figureWords: Record<InterfaceLanguage, FigureWords> = {
  en: {
    figure: (id, count) =>
      ({
        facts: either(count, 'fact', 'facts'),
        documents: either(count, 'document', 'documents'),
        nameProvince: either(count, 'names a province', 'name a province'),
        nationalOnly: 'national only',
        partners: either(count, 'partner', 'partners'),
        undated: 'without a date',
        threads: either(count, 'thread', 'threads'),
        withoutFact: either(count, 'province without a fact', 'provinces without a fact'),
      })[id],
    madeOf: 'Made of',
  },
  zh: {
    figure: (id) =>
      ({
        facts: '条事实',
        documents: '份文件',
        nameProvince: '条有省份',
        nationalOnly: '条只属全国',
        partners: '个伙伴',
        undated: '条无日期',
        threads: '对省份与伙伴',
        withoutFact: '个省份没有事实',
      })[id],
    madeOf: '构成',
  },
}
