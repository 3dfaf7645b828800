import type { Atlas } from '../dataset.ts'
import { formatPeriod } from '../format.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import { goodsName } from '../goods.ts'
import type { View } from '../view.ts'
import { changeText } from './changeText.ts'
import { ChartTable } from './ChartTable.tsx'
import { amountText, documentsOf } from './growthItems.ts'
import { rowNames } from './rowNames.ts'
import { chartWords } from './words.ts'

export interface GrowthTableProps {
  marks: readonly GrowthMark[]
  atlas: Atlas
  view: View
}

/** The marks of the chart with all that is stated of them. */
export function GrowthTable({ marks, atlas, view }: GrowthTableProps) {
  const { language } = view
  const { columns, growth, noDate } = chartWords[language]
  return (
    <ChartTable
      caption={growth.caption}
      columns={[
        columns.province,
        columns.partner,
        columns.change,
        columns.period,
        columns.flow,
        columns.product,
        columns.value,
        columns.documents,
      ]}
      rows={marks.map((mark) => {
        const { china, partner } = rowNames(atlas, mark.parties, view, 'full')
        return {
          key: mark.key,
          cells: [
            china,
            partner,
            changeText(mark, language),
            formatPeriod(mark.from, mark.to, language) ?? noDate,
            growth.flow[mark.flow],
            mark.product === null ? growth.allGoods : goodsName(mark.product, language),
            mark.amount === null ? '' : amountText(mark.amount, language),
            documentsOf(mark),
          ],
        }
      })}
    />
  )
}
