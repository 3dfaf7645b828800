import { useState } from 'react'
import { formatMoney, withApprox } from '../format.ts'
import type { AmountBlock } from '../select/signingRow.ts'
import { selectConvertedAmounts } from '../select/convertedAmounts.ts'
import type { InterfaceLanguage, TargetCurrency } from '../view.ts'
import { AmountRows } from './AmountRows.tsx'
import { ConvertedAmounts } from './ConvertedAmounts.tsx'
import { CurrencyChoice } from './CurrencyChoice.tsx'
import { currencyWords } from './currencyWords.ts'
import { layOutRows, MOST_ROWS } from './rowLayout.ts'
import type { ListRow } from './RowList.tsx'
import { chartWords } from './words.ts'

/** Rows of a currency before the reader asks for all. */
const FIRST_ROWS = 6

type AmountRow = AmountBlock['rows'][number]

export interface AmountBlocksProps {
  blocks: readonly AmountBlock[]
  /** A signing as a row of a list; its number is replaced by its value here. */
  rowOf: (row: AmountRow) => ListRow
  width: number
  leastHeight: number
  /** The currency that values are converted to; null for as stated. */
  convert: TargetCurrency | null
  language: InterfaceLanguage
  /** Offers the choice of a currency where it is given. */
  onConvert?: ((currency: TargetCurrency | null) => void) | undefined
}

/** Stated values, a block a currency: two currencies have no common axis, unless the reader has them converted. */
export function AmountBlocks({
  blocks,
  rowOf,
  width,
  leastHeight,
  convert,
  language,
  onConvert,
}: AmountBlocksProps) {
  const [isLong, setIsLong] = useState(false)
  const words = chartWords[language]
  if (blocks.length === 0) return null
  const choice = onConvert !== undefined && (
    <CurrencyChoice chosen={convert} {...{ language, onConvert }} />
  )
  if (convert !== null) {
    const { heading, converted } = currencyWords[language]
    return (
      <div className="amounts">
        <h3>
          {heading(convert)} <span className="converted-mark">{converted}</span>
        </h3>
        {choice}
        <ConvertedAmounts
          amounts={selectConvertedAmounts(blocks, convert)}
          target={convert}
          {...{ rowOf, width, leastHeight, language }}
        />
      </div>
    )
  }
  const lists = blocks.map(({ currency, rows }) => ({
    currency,
    items: rows.slice(0, MOST_ROWS).map((row) => amountRow(rowOf(row), row, language)),
    bars: new Map(
      rows.map(({ key, amount, isPart }) => [key, { value: amount.value, isPart }] as const),
    ),
    most: rows.reduce((most, { amount }) => Math.max(most, amount.value), 0),
  }))
  const layout = layOutRows(
    lists.flatMap(({ items }) => items.map(({ texts }) => texts)),
    width,
  )
  const isCut = blocks.some(({ rows }) => rows.length > FIRST_ROWS)
  return (
    <div className="amounts">
      <h3>{words.signed.amounts}</h3>
      {choice}
      {lists.map(({ currency, items, bars, most }) => (
        <div key={currency} className="amount-block">
          {lists.length > 1 && <h4>{currency}</h4>}
          <AmountRows
            items={isLong ? items : items.slice(0, FIRST_ROWS)}
            {...{ bars, most, layout, width, leastHeight }}
          />
        </div>
      ))}
      {isCut && (
        <button
          type="button"
          className="chart-link"
          onClick={() => {
            setIsLong(!isLong)
          }}
        >
          {isLong
            ? words.showFewer
            : words.showAll(blocks.reduce((count, { rows }) => count + rows.length, 0))}{' '}
          <span className="visually-hidden">{words.signed.amounts}</span>
        </button>
      )}
    </div>
  )
}

function amountRow(
  row: ListRow,
  { amount: { value, currency, approx }, isPart }: AmountRow,
  language: InterfaceLanguage,
): ListRow {
  return {
    ...row,
    tone: isPart ? 'part' : row.tone === 'part' ? 'plain' : row.tone,
    texts: {
      ...row.texts,
      value: withApprox(formatMoney(value, currency, language), approx, language),
    },
    detail: `${row.texts.value}, ${row.detail}`,
  }
}
