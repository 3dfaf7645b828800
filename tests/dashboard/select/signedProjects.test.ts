import { describe, expect, test } from 'vitest'
import type { SigningFact } from '../../../src/model/fact.ts'
import {
  defaultSide,
  selectSignedProjects,
  type SignedProjects,
} from '../../../src/dashboard/select/signedProjects.ts'
import type { SigningRow } from '../../../src/dashboard/select/signingRow.ts'
import { makeFacts } from '../charts/factory.ts'

const said = (row: SigningRow) =>
  `${row.isPart ? '  ' : ''}${row.count ?? 'some'} ${row.instrument}${row.from === null ? '' : ` ${row.to ?? row.from}`}`
const grouped = ({ groups }: SignedProjects) =>
  groups.map(({ codes, rows }) => [codes.join('+'), ...rows.map(said)])
const valued = ({ amounts }: SignedProjects) =>
  amounts.map(({ currency, rows }) => [
    currency,
    ...rows.map((row) => `${row.isPart ? '  ' : ''}${row.amount.value}`),
  ])

describe('selectSignedProjects(facts, side) groups and orders', () => {
  const { signing } = makeFacts()
  const facts = [
    signing({ china: 'CN', from: '2024', count: 3 }),
    signing({ china: 'CN-GD', count: 4, instrument: 'mou' }),
    signing({ china: 'CN-GS', from: '2022-10', count: 1 }),
    signing({ china: 'CN-GS', from: '2007', to: '2022', count: 10, approx: 'over' }),
    signing({ china: 'CN-GS', from: '2016-07-01', count: 8, partner: 'PL' }),
  ]
  test('by province: most signings first, the nation last, ascending by date', () => {
    expect(grouped(selectSignedProjects(facts, 'province'))).toEqual([
      ['CN-GS', '8 agreement 2016-07-01', '10 agreement 2022', '1 agreement 2022-10'],
      ['CN-GD', '4 mou'],
      ['CN', '3 agreement 2024'],
    ])
  })
  test('by partner, the undated last', () => {
    expect(grouped(selectSignedProjects(facts, 'partner'))).toEqual([
      ['BY', '10 agreement 2022', '1 agreement 2022-10', '3 agreement 2024', '4 mou'],
      ['PL', '8 agreement 2016-07-01'],
    ])
  })
})

describe('selectSignedProjects(facts, side) never counts twice', () => {
  const cases: [string, (make: ReturnType<typeof makeFacts>) => SigningFact[], string[][]][] = [
    [
      'one statement about two partners: one row, in a group of both',
      ({ signing }) => [
        signing({ statement: 's', partner: 'PK', count: 9 }),
        signing({ statement: 's', partner: 'LB', count: 9 }),
        signing({ partner: 'LB', count: 2 }),
      ],
      [
        ['LB', '2 agreement'],
        ['LB+PK', '9 agreement'],
      ],
    ],
    [
      'two documents that are not linked: two rows, since they may tell of two agreements',
      ({ signing }) => [signing({ document: 'a' }), signing({ document: 'b' })],
      [['BY', '1 agreement', '1 agreement']],
    ],
    [
      'one statement with two instruments: a row each',
      ({ signing }) => [
        signing({ statement: 's', instrument: 'project', count: 3 }),
        signing({ statement: 's', instrument: 'mou', count: 2 }),
      ],
      [['BY', '3 project', '2 mou']],
    ],
    [
      'a number not stated stays not stated',
      ({ signing }) => [signing({ count: null, instrument: 'project' })],
      [['BY', 'some project']],
    ],
  ]
  test.each(cases)('%s', (_name, facts, expected) => {
    expect(grouped(selectSignedProjects(facts(makeFacts()), 'partner'))).toEqual(expected)
  })
})

describe('selectSignedProjects(facts, side, sayersById) joins what documents say together', () => {
  const { signing } = makeFacts()
  const link = (...groups: SigningFact[][]) =>
    new Map(groups.flatMap((group) => group.map(({ id }) => [id, group] as const)))

  test('one dated signing, the day told by one: one row, by the fullest', () => {
    const year = signing({ document: 'a', from: '2019', instrument: 'mou' })
    const day = signing({ document: 'b', from: '2019-08-27', instrument: 'mou' })
    const { groups } = selectSignedProjects([year, day], 'partner', link([day, year]))
    expect(grouped({ groups, amounts: [] })).toEqual([['BY', '1 mou 2019-08-27']])
    expect(groups[0]?.rows[0].facts).toEqual([day, year])
  })

  test('a statement of three partners that two documents repeat of one each: one row', () => {
    const said = { from: '2019', count: 12, instrument: 'project' as const }
    const three = ['BY', 'KZ', 'UZ'].map((partner) =>
      signing({ ...said, document: 'a', statement: 's', partner }),
    )
    const [by, kz] = three
    if (by === undefined || kz === undefined) throw new Error('three partners')
    const ofBelarus = signing({ ...said, document: 'b', partner: 'BY', from: '2019-09' })
    const ofKazakhstan = signing({ ...said, document: 'c', partner: 'KZ', partnerPlace: 'Almaty' })
    const { groups } = selectSignedProjects(
      [ofBelarus, ofKazakhstan, ...three],
      'province',
      link([ofBelarus, by], [ofKazakhstan, kz]),
    )
    expect(groups).toHaveLength(1)
    expect(groups[0]?.rows).toHaveLength(1)
    const [row] = groups[0]?.rows ?? []
    expect(new Set(row?.parties.partners.map(({ code }) => code))).toEqual(
      new Set(['BY', 'KZ', 'UZ']),
    )
    expect(row?.facts).toHaveLength(5)
  })

  test('parts stay below a total that another document tells more fully', () => {
    const day = { from: '2019-08-27', instrument: 'project' as const }
    const total = signing({ ...day, document: 'a', count: 20, start: 0, end: 50 })
    const parts = [8, 12].map((count, index) =>
      signing({ ...day, document: 'a', count, start: 60 + index, end: 90 }),
    )
    const fuller = signing({ ...day, document: 'b', count: 20, sectors: ['ai'] })
    const { groups } = selectSignedProjects(
      [total, ...parts, fuller],
      'partner',
      link([fuller, total]),
    )
    expect(groups[0]?.rows.map(({ count, isPart }) => [count, isPart])).toEqual([
      [20, false],
      [8, true],
      [12, true],
    ])
  })
})

describe('selectSignedProjects(facts, side) takes for a part', () => {
  const at = (start: number) => ({ start, end: start + 50 })
  const cases: [string, (make: ReturnType<typeof makeFacts>) => SigningFact[], string[]][] = [
    [
      'a smaller number of the same signing in the same sentence',
      ({ signing }) => [signing({ count: 58, ...at(0) }), signing({ count: 11, ...at(0) })],
      ['58 agreement', '  11 agreement'],
    ],
    [
      'later numbers that add up to it, of whatever instrument',
      ({ signing }) => [
        signing({ count: 2, ...at(0) }),
        signing({ count: 1, ...at(60) }),
        signing({ count: 1, instrument: 'mou', chinaPlace: 'Lanzhou', ...at(120) }),
      ],
      ['2 agreement', '  1 agreement', '  1 mou'],
    ],
    [
      'later numbers that fill an "over"',
      ({ signing }) => [
        signing({ count: 400, approx: 'over', ...at(0) }),
        signing({ count: 218, ...at(60) }),
        signing({ count: 235, ...at(60) }),
      ],
      ['400 agreement', '  218 agreement', '  235 agreement'],
    ],
    [
      'later ones of the same day and instrument, those without a number too',
      ({ signing }) => [
        signing({ count: 8, from: '2016-07-01', ...at(0) }),
        signing({ count: 4, from: '2016-07-01', ...at(60) }),
        signing({ count: null, from: '2016-07-01', partnerPlace: 'Grodno', ...at(120) }),
        signing({ count: 1, from: '2016-07-01', instrument: 'mou', ...at(180) }),
      ],
      [
        '8 agreement 2016-07-01',
        '  4 agreement 2016-07-01',
        '  some agreement 2016-07-01',
        '1 mou 2016-07-01',
      ],
    ],
    [
      'all that fill a number to the last, those without a number as nothing',
      ({ signing }) => [
        signing({ count: 8, from: '2016-07-01', ...at(0) }),
        signing({ count: 4, from: '2016-07-01', ...at(0) }),
        signing({ count: 4, from: '2016-07-01', partnerPlace: 'Brest', ...at(60) }),
        signing({ count: null, from: '2016-07-01', partnerPlace: 'Grodno', ...at(120) }),
      ],
      [
        '8 agreement 2016-07-01',
        '  4 agreement 2016-07-01',
        '  4 agreement 2016-07-01',
        '  some agreement 2016-07-01',
      ],
    ],
    [
      'not the same month, where the day is not stated',
      ({ signing }) => [
        signing({ count: 21, from: '2023-05', ...at(0) }),
        signing({ count: 10, from: '2023-05', ...at(60) }),
      ],
      ['21 agreement 2023-05', '10 agreement 2023-05'],
    ],
    [
      'not what is more than the total',
      ({ signing }) => [
        signing({ count: 8, from: '2016-07-01', ...at(0) }),
        signing({ count: 6, from: '2016-07-01', ...at(60) }),
        signing({ count: 5, from: '2016-07-01', ...at(120) }),
      ],
      ['8 agreement 2016-07-01', '6 agreement 2016-07-01', '5 agreement 2016-07-01'],
    ],
    [
      'not a later number that adds up to nothing',
      ({ signing }) => [signing({ count: 21, ...at(0) }), signing({ count: 10, ...at(60) })],
      ['21 agreement', '10 agreement'],
    ],
    [
      'not another date',
      ({ signing }) => [
        signing({ count: 8, from: '2020', ...at(0) }),
        signing({ count: 3, from: '2021', ...at(0) }),
      ],
      ['8 agreement 2020', '3 agreement 2021'],
    ],
    [
      'not another document',
      ({ signing }) => [
        signing({ count: 8, ...at(0) }),
        signing({ count: 3, document: 'b', ...at(0) }),
      ],
      ['8 agreement', '3 agreement'],
    ],
    [
      'not a wider place',
      ({ signing }) => [
        signing({ count: 8, chinaPlace: 'Lanzhou', ...at(0) }),
        signing({ count: 3, ...at(0) }),
      ],
      ['8 agreement', '3 agreement'],
    ],
    [
      'not a smaller number with a larger value',
      ({ signing }) => [
        signing({ count: 8, amount: 5, currency: 'CNY', ...at(0) }),
        signing({ count: 3, amount: 9, currency: 'CNY', ...at(0) }),
      ],
      ['8 agreement', '3 agreement'],
    ],
  ]
  test.each(cases)('%s', (_name, facts, expected) => {
    const { groups } = selectSignedProjects(facts(makeFacts()), 'province')
    expect(groups.flatMap(({ rows }) => rows.map(said))).toEqual(expected)
  })
})

describe('selectSignedProjects(facts, side) lists stated values', () => {
  const { signing } = makeFacts()
  test('one currency a block, never added up, parts after their total', () => {
    const facts = [
      signing({ count: 27, amount: 377e8, currency: 'CNY', start: 0, end: 9 }),
      signing({ count: 138, amount: 3343e8, currency: 'CNY', start: 0, end: 9 }),
      signing({ amount: 4e8, currency: 'USD' }),
      signing({ amount: 206e8, currency: 'CNY', china: 'CN-GX' }),
      signing({ count: 3 }),
    ]
    expect(valued(selectSignedProjects(facts, 'province'))).toEqual([
      ['CNY', '334300000000', '  37700000000', '20600000000'],
      ['USD', '400000000'],
    ])
  })
  test('once for all partners of a statement', () => {
    const facts = ['PK', 'LB'].map((partner) =>
      signing({ statement: 's', partner, count: 9, amount: 141e7, currency: 'USD' }),
    )
    expect(valued(selectSignedProjects(facts, 'partner'))).toEqual([['USD', '1410000000']])
  })
  test('with the qualifier on the value, not on the count', () => {
    const [group] = selectSignedProjects(
      [signing({ count: 126, amount: 1e11, currency: 'CNY', approx: 'over' })],
      'province',
    ).groups
    expect(group?.rows[0]).toMatchObject({ countApprox: 'exact', amount: { approx: 'over' } })
  })
})

describe('defaultSide(view)', () => {
  const cases: [string[], string[], string][] = [
    [[], [], 'province'],
    [[], ['BY'], 'province'],
    [['CN-GD'], [], 'partner'],
    [['CN-GD'], ['BY'], 'province'],
  ]
  test.each(cases)('provinces %j, partners %j: by %s', (provinces, partners, side) => {
    expect(defaultSide({ provinces, partners })).toBe(side)
  })
})
