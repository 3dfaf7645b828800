import { expect, it } from 'vitest'
import { selectSummary, selectThreadTallies } from '../../../src/dashboard/select/summary.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const facts = [
  fact('tie', { china: 'CN-GD', partner: 'BY', document: 'a', from: '2007', to: '2022' }),
  fact('trade', { china: 'CN-GD', partner: 'BY', document: 'a', from: '2012-05' }),
  fact('tie', { china: 'CN-GS', partner: 'ASEAN', document: 'b' }),
  fact('figure', { china: 'CN', partner: 'HK', document: 'b' }),
]

it('selectSummary(atlas, said, facts) counts documents, places and years, the nation and blocs apart', () => {
  expect(selectSummary(smallAtlas(facts), facts, facts)).toEqual({
    facts: 4,
    saidBySeveral: 0,
    documents: 2,
    provinces: [
      { code: 'CN-GD', facts: 2 },
      { code: 'CN-GS', facts: 1 },
    ],
    partners: [
      { code: 'BY', facts: 2 },
      { code: 'ASEAN', facts: 1 },
      { code: 'HK', facts: 1 },
    ],
    countries: 2,
    territories: 1,
    threads: 2,
    national: 1,
    undated: 2,
    firstYear: 2007,
    lastYear: 2022,
  })
})

it('selectSummary(atlas, [], []) has no years', () => {
  expect(selectSummary(smallAtlas([]), [], [])).toMatchObject({
    facts: 0,
    threads: 0,
    firstYear: null,
    lastYear: null,
  })
})

it('selectThreadTallies(atlas, facts) puts the strongest pair first and parts it by kind, without the nation', () => {
  expect(selectThreadTallies(smallAtlas(facts), facts)).toEqual([
    {
      province: 'CN-GD',
      partner: 'BY',
      facts: 2,
      kinds: [
        { kind: 'tie', facts: 1 },
        { kind: 'trade', facts: 1 },
      ],
    },
    { province: 'CN-GS', partner: 'ASEAN', facts: 1, kinds: [{ kind: 'tie', facts: 1 }] },
  ])
})

it('selectThreadTallies(atlas, facts) puts pairs of as many facts by province, then by partner', () => {
  const pairs = [
    ['CN-GS', 'BY'],
    ['CN-GD', 'HK'],
    ['CN-GD', 'BY'],
    ['CN-GD', 'ASEAN'],
  ] as const
  const tied = pairs.map(([china, partner]) => fact('tie', { china, partner }))
  const tallies = selectThreadTallies(smallAtlas(tied), tied)
  expect(tallies.map(({ province, partner }) => `${province} ${partner}`)).toEqual([
    'CN-GD ASEAN',
    'CN-GD BY',
    'CN-GD HK',
    'CN-GS BY',
  ])
})
