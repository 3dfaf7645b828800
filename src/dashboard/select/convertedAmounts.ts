import type { TargetCurrency } from '../view.ts'
import { convertAmount, type Converted, type Unconverted } from './exchangeRates.ts'
import type { AmountBlock } from './signingRow.ts'

type AmountRow = AmountBlock['rows'][number]

/** A stated value in the currency asked for; `converted` is null where it is stated in that currency. */
export interface ConvertedRow {
  row: AmountRow
  value: number
  converted: Converted | null
}

/** One rate that a value was converted at. */
export interface UsedRate {
  currency: string
  year: number
  /** Units of the target for one unit of `currency`. */
  rate: number
}

export interface ConvertedAmounts {
  /** Descending by value, parts after their total. Not to be added up either. */
  rows: ConvertedRow[]
  /** In the order of the blocks. */
  unconverted: { row: AmountRow; why: Unconverted }[]
  /** Each once, by currency and year. */
  rates: UsedRate[]
}

/** The values of every block in one currency, each at the average rate of its own year. */
export function selectConvertedAmounts(
  blocks: readonly AmountBlock[],
  target: TargetCurrency,
): ConvertedAmounts {
  const families: ConvertedRow[][] = []
  const unconverted: ConvertedAmounts['unconverted'] = []
  const rates = new Map<string, UsedRate>()
  for (const row of blocks.flatMap(({ rows }) => rows)) {
    const { amount } = row
    const isStated = amount.currency === target
    const converted = isStated ? null : convertAmount(amount, row, target)
    if (typeof converted === 'string') {
      unconverted.push({ row, why: converted })
      continue
    }
    const entry = { row, value: converted?.value ?? amount.value, converted }
    if (row.isPart && families.length > 0) families.at(-1)?.push(entry)
    else families.push([entry])
    if (converted === null) continue
    const { year, rate } = converted
    rates.set(`${amount.currency} ${year}`, { currency: amount.currency, year, rate })
  }
  return {
    rows: families.sort(([a], [b]) => (b?.value ?? 0) - (a?.value ?? 0)).flat(),
    unconverted,
    rates: [...rates.values()].sort((a, b) =>
      a.currency === b.currency ? a.year - b.year : a.currency < b.currency ? -1 : 1,
    ),
  }
}
