import type { Atlas } from '../dataset.ts'
import { formatMoney, formatPeriod, withApprox } from '../format.ts'
import type { SigningRow } from '../select/signedProjects.ts'
import type { View } from '../view.ts'
import { ChartTable } from './ChartTable.tsx'
import { rowNames } from './rowNames.ts'
import { countText, documentsOf } from './signingItems.ts'
import { chartWords } from './words.ts'

export interface SigningTableProps {
  rows: readonly SigningRow[]
  atlas: Atlas
  view: View
}

/** The signings of the chart with all that is stated of them, dates to the day. */
export function SigningTable({ rows, atlas, view }: SigningTableProps) {
  const { language } = view
  const { columns, signed, noDate } = chartWords[language]
  return (
    <ChartTable
      caption={signed.caption}
      columns={[
        columns.province,
        columns.partner,
        columns.number,
        columns.date,
        columns.value,
        columns.documents,
      ]}
      rows={rows.map((row) => {
        const { china, partner } = rowNames(atlas, row.parties, view, 'full')
        const { amount } = row
        return {
          key: row.key,
          cells: [
            china,
            partner,
            `${countText(row, language)}${row.isPart ? ` (${signed.part})` : ''}`,
            formatPeriod(row.from, row.to, language) ?? noDate,
            amount === null
              ? signed.notStated
              : withApprox(
                  formatMoney(amount.value, amount.currency, language),
                  amount.approx,
                  language,
                ),
            documentsOf(row),
          ],
        }
      })}
    />
  )
}
