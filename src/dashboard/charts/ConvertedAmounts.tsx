import { useState } from 'react'
import { formatMoney, formatNumber, formatPeriod, withApprox } from '../format.ts'
import type {
  ConvertedAmounts as Amounts,
  ConvertedRow,
  UsedRate,
} from '../select/convertedAmounts.ts'
import { RATES_ADDRESS } from '../select/exchangeRates.ts'
import type { AmountBlock } from '../select/signingRow.ts'
import type { InterfaceLanguage, TargetCurrency } from '../view.ts'
import { AmountRows } from './AmountRows.tsx'
import { ChartTable } from './ChartTable.tsx'
import { currencyWords } from './currencyWords.ts'
import { layOutRows, MOST_ROWS } from './rowLayout.ts'
import type { ListRow } from './RowList.tsx'
import { chartWords } from './words.ts'

/** Rows before the reader asks for all. */
const FIRST_ROWS = 8

export interface ConvertedAmountsProps {
  amounts: Amounts
  target: TargetCurrency
  /** A signing as a row of a list; its number is replaced by its value here. */
  rowOf: (row: AmountBlock['rows'][number]) => ListRow
  width: number
  leastHeight: number
  language: InterfaceLanguage
}

/** Stated values on one axis, those of other currencies at the average rate of their year, each with how it came about. */
export function ConvertedAmounts({
  amounts: { rows, unconverted, rates },
  target,
  rowOf,
  width,
  leastHeight,
  language,
}: ConvertedAmountsProps) {
  const [isLong, setIsLong] = useState(false)
  const words = currencyWords[language]
  const shown = rows.slice(0, isLong ? MOST_ROWS : FIRST_ROWS)
  const items = shown.map((entry) => convertedItem(rowOf(entry.row), entry, target, language))
  return (
    <div className="amount-block">
      <p className="note">{words.note}</p>
      <AmountRows
        items={items}
        bars={
          new Map(
            shown.map(({ row, value, converted }) => [
              row.key,
              { value, isPart: row.isPart, isConverted: converted !== null },
            ]),
          )
        }
        most={rows.reduce((most, { value }) => Math.max(most, value), 1)}
        layout={layOutRows(
          items.map(({ texts }) => texts),
          width,
        )}
        {...{ width, leastHeight }}
      />
      {rows.length > FIRST_ROWS && (
        <button
          type="button"
          className="chart-link"
          onClick={() => {
            setIsLong(!isLong)
          }}
        >
          {isLong ? chartWords[language].showFewer : chartWords[language].showAll(rows.length)}
        </button>
      )}
      {unconverted.length > 0 && (
        <>
          <h4>{words.notConverted(unconverted.length)}</h4>
          <ul className="unconverted">
            {unconverted.slice(0, MOST_ROWS).map(({ row, why }) => {
              const { texts, onOpen } = rowOf(row)
              return (
                <li key={row.key}>
                  <button type="button" className="unconverted-row" onClick={onOpen}>
                    <span>{texts.label}</span>{' '}
                    <b>
                      {withApprox(
                        formatMoney(row.amount.value, row.amount.currency, language),
                        row.amount.approx,
                        language,
                      )}
                    </b>{' '}
                    <span className="note">
                      {words.why[why](
                        row.amount.currency,
                        formatPeriod(row.from, row.to, language) ?? '',
                      )}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {rates.length > 0 && <Rates rates={rates} target={target} language={language} />}
    </div>
  )
}

interface RatesProps {
  rates: readonly UsedRate[]
  target: TargetCurrency
  language: InterfaceLanguage
}

function Rates({ rates, target, language }: RatesProps) {
  const words = currencyWords[language]
  return (
    <details className="rates">
      <summary>{words.rates(rates.length)}</summary>
      <ChartTable
        caption={words.ratesCaption}
        columns={[words.currency, chartWords[language].columns.year, words.perUnit(target)]}
        rows={rates.map(({ currency, year, rate }) => ({
          key: `${currency} ${year}`,
          cells: [currency, year, formatNumber(rate)],
        }))}
      />
      <p className="note">
        {words.source} <a href={RATES_ADDRESS}>data.ecb.europa.eu</a>
      </p>
    </details>
  )
}

function convertedItem(
  item: ListRow,
  { row, value, converted }: ConvertedRow,
  target: TargetCurrency,
  language: InterfaceLanguage,
): ListRow {
  const { amount, isPart } = row
  const words = currencyWords[language]
  const stated = formatMoney(amount.value, amount.currency, language)
  const isRough = converted !== null && (amount.approx === 'exact' || amount.approx === 'about')
  const money = formatMoney(value, target, language)
  const how =
    converted === null
      ? item.texts.period
      : words.how(stated, formatNumber(converted.rate), converted.year)
  return {
    ...item,
    tone: isPart ? 'part' : item.tone === 'part' ? 'plain' : item.tone,
    texts: {
      ...item.texts,
      period: how,
      value: isRough ? `≈ ${money}` : withApprox(money, amount.approx, language),
    },
    detail: `${converted === null ? words.stated : words.converted}, ${item.texts.value}, ${item.detail}`,
  }
}
