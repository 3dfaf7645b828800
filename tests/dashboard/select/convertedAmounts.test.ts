import { describe, expect, it } from 'vitest'
import { selectConvertedAmounts } from '../../../src/dashboard/select/convertedAmounts.ts'
import { selectSignedProjects } from '../../../src/dashboard/select/signedProjects.ts'
import { makeFacts } from '../charts/factory.ts'

const { signing } = makeFacts()
const { amounts } = selectSignedProjects(
  [
    signing({ from: '2023', amount: 1e9, currency: 'USD' }),
    signing({ from: '2023', amount: 5e9, currency: 'CNY', count: 3 }),
    signing({ from: '2024', amount: 1e9, currency: 'USD', count: 4 }),
    signing({ amount: 8e9, currency: 'USD', count: 5 }),
    signing({ from: '2019', amount: 2e9, currency: 'THB', count: 6 }),
  ],
  'province',
)

describe('selectConvertedAmounts(blocks, target)', () => {
  const { rows, unconverted, rates } = selectConvertedAmounts(amounts, 'CNY')

  it('orders values of two currencies on one axis, those of the target as they are stated', () => {
    expect(rows.map(({ value, converted }) => [value, converted === null])).toEqual([
      [7.19e9, false],
      [7.08e9, false],
      [5e9, true],
    ])
  })

  it('keeps what has no date or no rate apart, and says why', () => {
    expect(unconverted.map(({ row, why }) => [row.amount.value, why]).sort()).toEqual([
      [2e9, 'noRate'],
      [8e9, 'noDate'],
    ])
  })

  it('lists each rate that it used once', () => {
    expect(rates).toEqual([
      { currency: 'USD', year: 2023, rate: 7.0841 },
      { currency: 'USD', year: 2024, rate: 7.1947 },
    ])
  })

  it('keeps parts after their total', () => {
    const whole = signing({
      from: '2023',
      count: 10,
      amount: 9e9,
      currency: 'USD',
      start: 0,
      end: 9,
    })
    const part = signing({ from: '2023', count: 3, amount: 1e9, currency: 'USD', start: 0, end: 9 })
    const other = signing({ from: '2023', count: 1, amount: 5e9, currency: 'USD', document: 'b' })
    const blocks = selectSignedProjects([whole, part, other], 'province').amounts
    expect(selectConvertedAmounts(blocks, 'CNY').rows.map(({ row }) => row.key)).toEqual([
      whole.id,
      part.id,
      other.id,
    ])
  })
})
