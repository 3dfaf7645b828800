import { compareText } from '../../model/compareText.ts'
import { groupBy } from './parties.ts'
import type { Parted } from './signedParts.ts'
import type { AmountBlock, SigningRow } from './signingRow.ts'

/** The stated values by currency, most values first; the parts of a value after it. */
export function amountBlocks({ totals, partsOf }: Parted): AmountBlock[] {
  const stated = totals.flatMap((total) => {
    const parts = (partsOf.get(total) ?? []).filter(hasAmount)
    if (!hasAmount(total)) return parts.map((part) => [{ ...part, isPart: false }])
    const { currency } = total.amount
    const others = parts.filter(({ amount }) => amount.currency !== currency)
    return [
      [total, ...parts.filter(({ amount }) => amount.currency === currency).sort(byValue)],
      ...others.map((part) => [{ ...part, isPart: false }]),
    ]
  })
  return groupBy(stated, ([first]) => first?.amount.currency ?? '')
    .map((families) => ({
      currency: families[0][0]?.amount.currency ?? '',
      rows: [...families]
        .sort(([a], [b]) => (b?.amount.value ?? 0) - (a?.amount.value ?? 0))
        .flat(),
    }))
    .sort((a, b) => b.rows.length - a.rows.length || compareText(a.currency, b.currency))
}

type WithAmount = AmountBlock['rows'][number]
const hasAmount = (row: SigningRow): row is WithAmount => row.amount !== null
const byValue = (a: WithAmount, b: WithAmount) => b.amount.value - a.amount.value
