import type { Atlas } from '../dataset.ts'
import { formatMoney, formatPeriod, withApprox } from '../format.ts'
import { convertAmount } from '../select/exchangeRates.ts'
import type { SigningRow } from '../select/signingRow.ts'
import type { InterfaceLanguage, TargetCurrency, View } from '../view.ts'
import { ChartTable } from './ChartTable.tsx'
import { currencyWords } from './currencyWords.ts'
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
  const { language, convert } = view
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
        ...(convert === null ? [] : [currencyWords[language].heading(convert)]),
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
            ...(convert === null ? [] : [convertedText(row, convert, language)]),
            documentsOf(row),
          ],
        }
      })}
    />
  )
}

/** `≈ CNY 14.2 billion, converted`; empty where no value is stated, it is in the currency already, or has no rate. */
function convertedText(
  { amount, from, to }: SigningRow,
  target: TargetCurrency,
  language: InterfaceLanguage,
): string {
  if (amount === null || amount.currency === target) return ''
  const answer = convertAmount(amount, { from, to }, target)
  const words = currencyWords[language]
  if (typeof answer === 'string') {
    return words.why[answer](amount.currency, formatPeriod(from, to, language) ?? '')
  }
  const text = withApprox(formatMoney(answer.value, target, language), amount.approx, language)
  return `≈ ${text}, ${words.converted}`
}
