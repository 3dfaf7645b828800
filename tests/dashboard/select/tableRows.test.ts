import { describe, expect, it } from 'vitest'
import { selectTableRows } from '../../../src/dashboard/select/tableRows.ts'
import type { Column } from '../../../src/dashboard/columns.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const facts = [
  fact('trade', { china: 'CN-SD', from: '2020', amount: 5, currency: 'USD', growthPct: -4.2 }),
  fact('trade', { china: 'CN-GD', from: '2022-03', amount: 7, currency: 'CNY', growthPct: null }),
  fact('tie', { china: 'CN-GS', from: null }),
  fact('signing', { china: 'CN-GD', from: '2021', count: 3, amount: 900, currency: 'CNY' }),
]
const [dollars, yuan, tie, signing] = facts
const atlas = smallAtlas(facts)
const rows = (column: Column, isDescending: boolean) =>
  selectTableRows(atlas, facts, { column, isDescending }, 'en')

describe('selectTableRows(atlas, facts, sort, language)', () => {
  it.each<[Column, boolean, (Fact | undefined)[]]>([
    ['date', true, [yuan, signing, dollars, tie]],
    ['date', false, [dollars, signing, yuan, tie]],
    ['kind', false, [tie, signing, yuan, dollars]],
    ['china', false, [tie, yuan, signing, dollars]],
    ['growth', true, [dollars, yuan, signing, tie]],
    ['count', false, [signing, yuan, dollars, tie]],
  ])('orders by %s, descending: %j; what is not stated comes last', (column, isDown, expected) => {
    expect(rows(column, isDown)).toEqual(expected)
  })

  it('compares amounts within one currency only', () => {
    expect(rows('amount', true)).toEqual([signing, yuan, dollars, tie])
    expect(rows('amount', false)).toEqual([yuan, signing, dollars, tie])
  })

  it('has the own facts of a province or a country before those of its places, these by name', () => {
    const list = [
      fact('tie', { chinaPlace: 'Lanzhou', partnerPlace: 'Minsk' }),
      fact('tie', { chinaPlace: 'Baiyin', partnerPlace: 'Brest' }),
      fact('tie'),
    ]
    for (const column of ['china', 'partner'] as const) {
      const sorted = selectTableRows(atlas, list, { column, isDescending: false }, 'en')
      expect(sorted.map(({ chinaPlace }) => chinaPlace)).toEqual([null, 'Baiyin', 'Lanzhou'])
    }
  })

  it('orders 100,000 facts in a moment', () => {
    const kinds = ['tie', 'trade', 'event'] as const
    const many = Array.from({ length: 100_000 }, (_, at) =>
      fact(kinds[at % 3] ?? 'tie', { china: at % 2 === 0 ? 'CN-GD' : 'CN-GS' }),
    )
    const start = performance.now()
    const sorted = selectTableRows(atlas, many, { column: 'china', isDescending: true }, 'zh')
    expect(sorted).toHaveLength(100_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
