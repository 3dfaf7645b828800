import { describe, expect, test } from 'vitest'
import type { TradeFact } from '../../../src/model/fact.ts'
import { growthAxis, growthTicks } from '../../../src/dashboard/select/growthAxis.ts'
import { growthSharers, selectTradeGrowth } from '../../../src/dashboard/select/tradeGrowth.ts'
import type { GrowthMark } from '../../../src/dashboard/select/growthMark.ts'
import { makeFacts } from '../charts/factory.ts'

const said = (mark: GrowthMark) =>
  [
    mark.parties.chinas.map(({ code, place }) => place ?? code).join('+'),
    mark.parties.partners.map(({ code, place }) => place ?? code).join('+'),
    [mark.from, mark.to].filter((date) => date !== null).join('/'),
    mark.flow,
    mark.growthPct,
  ].join(' ')

describe('selectTradeGrowth(facts) orders its marks', () => {
  const { trade } = makeFacts()
  const cases: [string, Partial<TradeFact>[], string[]][] = [
    [
      'by pair, the latest pair first, the nation last',
      [
        { china: 'CN', from: '2025' },
        { china: 'CN-GD', from: '2021' },
        { china: 'CN-GS', from: '2024' },
      ],
      ['CN-GS BY 2024 total 10', 'CN-GD BY 2021 total 10', 'CN BY 2025 total 10'],
    ],
    [
      'ascending by period within a pair',
      [{ from: '2023' }, { china: 'CN-GD', from: '2022' }, { from: '2020-01', to: '2020-06' }],
      ['CN-GS BY 2020-01/2020-06 total 10', 'CN-GS BY 2023 total 10', 'CN-GD BY 2022 total 10'],
    ],
    [
      'total, export, import within a period',
      [
        { from: '2023', flow: 'import' },
        { from: '2023', flow: 'export' },
        { from: '2023', flow: 'total' },
      ],
      ['CN-GS BY 2023 total 10', 'CN-GS BY 2023 export 10', 'CN-GS BY 2023 import 10'],
    ],
    [
      'a city apart from its province',
      [
        { from: '2023', chinaPlace: 'Lanzhou' },
        { from: '2022', chinaPlace: null },
        { from: '2021', chinaPlace: 'Lanzhou' },
      ],
      ['Lanzhou BY 2021 total 10', 'Lanzhou BY 2023 total 10', 'CN-GS BY 2022 total 10'],
    ],
  ]
  test.each(cases)('%s', (_name, fields, expected) => {
    expect(selectTradeGrowth(fields.map(trade)).yearOnYear.map(said)).toEqual(expected)
  })
})

describe('selectTradeGrowth(facts) makes one mark', () => {
  const { trade } = makeFacts()
  test('of a statement that names several partners', () => {
    const { yearOnYear } = selectTradeGrowth([
      trade({ statement: 'a', partner: 'KZ', from: '2022' }),
      trade({ statement: 'a', partner: 'UZ', from: '2022' }),
    ])
    expect(yearOnYear.map(said)).toEqual(['CN-GS KZ+UZ 2022 total 10'])
    expect(yearOnYear[0]?.facts).toHaveLength(2)
  })

  test('of two documents that state the same growth of the same pair and period', () => {
    const facts = [
      trade({ document: 'a', from: '2022', growthPct: 10 }),
      trade({ document: 'b', from: '2022', growthPct: 10.2, amount: 5, currency: 'USD' }),
      trade({ document: 'c', from: '2022', amount: 5.1, currency: 'USD', growthPct: null }),
    ]
    const [a, b, c] = facts
    if (a === undefined || b === undefined || c === undefined) throw new Error('three facts')
    const group = [b, a, c]
    const sayersById = new Map(group.map(({ id }) => [id, group]))
    const { yearOnYear, amountOnly } = selectTradeGrowth(facts, { sayersById })
    expect(yearOnYear).toHaveLength(1)
    expect(yearOnYear[0]?.facts).toEqual([b, a])
    expect(yearOnYear[0]?.growthPct).toBe(10.2)
    expect(yearOnYear[0]?.amount).toEqual({ value: 5, currency: 'USD', approx: 'exact' })
    expect(amountOnly).toEqual([])
    expect(selectTradeGrowth(facts).yearOnYear).toHaveLength(2)
  })

  test('each where the numbers differ, though the statement is one', () => {
    const { yearOnYear } = selectTradeGrowth([
      trade({ statement: 'a', from: '2022', flow: 'total', growthPct: 10 }),
      trade({ statement: 'a', from: '2022', flow: 'export', growthPct: 12 }),
    ])
    expect(yearOnYear).toHaveLength(2)
  })
})

describe('selectTradeGrowth(facts) tells the base from the period', () => {
  const { trade } = makeFacts()
  const cases: [string, string | null, string | null, 'year before' | 'another'][] = [
    ['a year', '2021', null, 'year before'],
    ['no date', null, null, 'year before'],
    ['months of one year', '2023-01', '2023-06', 'year before'],
    ['twelve months over two years', '2021-07', '2022-06', 'year before'],
    ['a winter', '2021-12', '2022-02', 'year before'],
    ['a range of years', '2010', '2023', 'another'],
    ['a year to a later month', '2017', '2018-09', 'another'],
    ['thirteen months', '2021-07', '2022-07', 'another'],
  ]
  test.each(cases)('%s (%s, %s): %s', (_name, from, to, base) => {
    const { yearOnYear, otherBase } = selectTradeGrowth([trade({ from, to })])
    expect([yearOnYear.length, otherBase.length]).toEqual(base === 'another' ? [0, 1] : [1, 0])
  })
})

describe('selectTradeGrowth(facts) reads the qualifier', () => {
  const { trade } = makeFacts()
  test('as the growth’s where no amount is stated', () => {
    expect(selectTradeGrowth([trade({ approx: 'about' })]).yearOnYear[0]?.approx).toBe('about')
  })
  test('as the amount’s where one is stated', () => {
    const mark = selectTradeGrowth([trade({ approx: 'over', amount: 7e9, currency: 'CNY' })])
      .yearOnYear[0]
    expect(mark?.approx).toBe('exact')
    expect(mark?.amount?.approx).toBe('over')
  })
})

test('growthSharers(mark, facts) finds partners of the same statement and number that the mark lacks', () => {
  const { trade } = makeFacts()
  const [shown, hidden, other] = [
    trade({ statement: 'a', partner: 'KZ' }),
    trade({ statement: 'a', partner: 'UZ' }),
    trade({ statement: 'a', partner: 'KG', growthPct: 3 }),
  ]
  const [mark] = selectTradeGrowth([shown]).yearOnYear
  if (mark === undefined) throw new Error('no mark')
  expect(growthSharers(mark, [shown, hidden, other])).toEqual([{ code: 'UZ', place: null }])
})

test('selectTradeGrowth(facts) counts trade without a growth and leaves other kinds alone', () => {
  const { trade, fact } = makeFacts()
  const amountOnly = trade({ growthPct: null, amount: 3, currency: 'USD' })
  const rows = selectTradeGrowth([amountOnly, fact('figure', { growthPct: 5 } as never)])
  expect(rows.amountOnly).toEqual([amountOnly])
  expect(rows.yearOnYear).toEqual([])
})

describe('selectTradeGrowth(facts, { lines: true })', () => {
  const { trade } = makeFacts()
  const years = (facts: TradeFact[]) =>
    selectTradeGrowth(facts, { lines: true }).series.map(({ points }) =>
      points.map(({ year, isLabelled }) => `${year}${isLabelled ? '!' : ''}`),
    )

  test('joins periods of one pair, flow and product, and labels first, last, highest and lowest', () => {
    const facts = [5, -3, 64, 12, 8].map((growthPct, index) =>
      trade({ growthPct, from: String(2018 + index) }),
    )
    expect(years(facts)).toEqual([['2018!', '2019!', '2020!', '2021', '2022!']])
    expect(selectTradeGrowth(facts, { lines: true }).yearOnYear).toEqual([])
  })

  const apart: [string, Partial<TradeFact>, Partial<TradeFact>][] = [
    ['pairs', { partner: 'BY' }, { partner: 'RU' }],
    ['places', { chinaPlace: 'Lanzhou' }, { chinaPlace: null }],
    ['flows', { flow: 'export' }, { flow: 'import' }],
    ['products', { product: 'food' }, { product: null }],
    ['bases', {}, { from: '2010', to: '2023' }],
    ['dates that are not stated', {}, { from: null }],
  ]
  test.each(apart)('never joins different %s', (_name, one, other) => {
    const facts = [
      trade({ from: '2021', growthPct: 1, ...one }),
      trade({ from: '2022', growthPct: 2, ...other }),
    ]
    expect(years(facts)).toEqual([])
  })

  test('makes no line of two documents about one period', () => {
    expect(
      years([trade({ from: '2021', growthPct: 1 }), trade({ from: '2021', growthPct: 2 })]),
    ).toEqual([])
  })

  test('puts a part of a year beside the middle of it', () => {
    expect(
      years([
        trade({ from: '2022', growthPct: 1 }),
        trade({ from: '2023-01', to: '2023-06', growthPct: 2 }),
      ]),
    ).toEqual([['2022!', '2022.75!']])
  })

  test('leaves marks that make no series in the rows, with an axis of their own', () => {
    const rows = selectTradeGrowth(
      [
        trade({ from: '2021', growthPct: 90 }),
        trade({ from: '2022', growthPct: 60 }),
        trade({ flow: 'import', from: '2022', growthPct: 9 }),
      ],
      { lines: true },
    )
    expect(rows.yearOnYear.map(said)).toEqual(['CN-GS BY 2022 import 9'])
    expect(rows.axis).toEqual({ min: 0, max: 10 })
  })
})

describe('growthAxis(changes)', () => {
  const cases: [string, number[], { min: number; max: number }][] = [
    ['ends at a nice value past the largest', [17.58, 33, 52.59], { min: 0, max: 100 }],
    ['is not stretched by one beyond 300', [800, 52.59, 33, 51.59, 40], { min: 0, max: 100 }],
    [
      'is not stretched by +1,200,000 %',
      [1_200_000, 1200, 25.6, 90.7, 73.2, 51.6],
      { min: 0, max: 100 },
    ],
    ['leaves out one in ten', [1, 2, 3, 4, 5, 6, 7, 8, 9, 150], { min: 0, max: 10 }],
    ['ends at 300 at most', [800, 900], { min: 0, max: 300 }],
    ['holds 300 itself', [300], { min: 0, max: 300 }],
    ['goes left for a decline', [64, 11.5, -4.2], { min: -5, max: 100 }],
    ['is even where all declined', [-4.2, -3], { min: -5, max: 5 }],
    ['of nothing still has a length', [], { min: 0, max: 300 }],
  ]
  test.each(cases)('%s', (_name, changes, axis) => {
    expect(growthAxis(changes)).toEqual(axis)
  })
})

describe('growthTicks(axis, most)', () => {
  const cases: [{ min: number; max: number }, number, number[]][] = [
    [{ min: 0, max: 100 }, 4, [0, 25, 50, 75, 100]],
    [{ min: 0, max: 100 }, 3, [0, 50, 100]],
    [{ min: 0, max: 100 }, 1, [0, 100]],
    [{ min: 0, max: 300 }, 4, [0, 100, 200, 300]],
    [{ min: -5, max: 100 }, 4, [-5, 0, 25, 50, 75, 100]],
    [{ min: -50, max: 100 }, 4, [-50, -25, 0, 25, 50, 75, 100]],
  ]
  test.each(cases)('%j in at most %i steps: %j', (axis, most, ticks) => {
    expect(growthTicks(axis, most)).toEqual(ticks)
  })
})
