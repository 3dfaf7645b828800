import { describe, expect, it } from 'vitest'
import { selectThreads, unravelThreads } from '../../../src/dashboard/select/mapThreads.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from '../map/mapAtlas.ts'

const { fact, trade } = makeFacts()
const pair = { china: 'CN-GD', partner: 'DE' } as const
const facts = [
  fact('tie', { ...pair, chinaPlace: 'Guangzhou', partnerPlace: 'Hamburg' }),
  fact('event', { ...pair, chinaPlace: 'Guangzhou', partnerPlace: 'Hamburg' }),
  fact('event', { ...pair, chinaPlace: 'Guangzhou' }),
  fact('event', pair),
  trade({ ...pair, flow: 'export' }),
  trade({ ...pair, flow: 'export' }),
  fact('event', { china: 'CN-GS', partner: 'BY' }),
]
const atlas = mapAtlas(facts)
const threads = selectThreads(atlas, facts)
const unravel = (...shown: string[]) => unravelThreads(atlas, threads, (key) => shown.includes(key))

describe('unravelThreads(atlas, threads, isShown)', () => {
  it.each<[string, string[], [string, number][]]>([
    [
      'as they are where no place is shown',
      [],
      [
        ['CN-GD DE', 6],
        ['CN-GS BY', 1],
      ],
    ],
    [
      'from the city of a fact, and from the province for facts that name none',
      ['CN-GD/Guangzhou'],
      [
        ['CN-GD DE', 3],
        ['CN-GD/Guangzhou DE', 3],
        ['CN-GS BY', 1],
      ],
    ],
    [
      'to the city abroad',
      ['DE/Hamburg'],
      [
        ['CN-GD DE', 4],
        ['CN-GD DE/Hamburg', 2],
        ['CN-GS BY', 1],
      ],
    ],
    [
      'from city to city',
      ['CN-GD/Guangzhou', 'DE/Hamburg'],
      [
        ['CN-GD DE', 3],
        ['CN-GD/Guangzhou DE/Hamburg', 2],
        ['CN-GD/Guangzhou DE', 1],
        ['CN-GS BY', 1],
      ],
    ],
  ])('gives threads %s', (_, shown, expected) => {
    expect(unravel(...shown).map(({ key, factIds }) => [key, factIds.length])).toEqual(expected)
  })

  it('loses no fact and has none twice', () => {
    const ids = unravel('CN-GD/Guangzhou', 'DE/Hamburg').flatMap(({ factIds }) => factIds)
    expect(ids.toSorted()).toEqual(facts.map(({ id }) => id).toSorted())
  })

  it('says of each part its own kinds, and of all the same pair', () => {
    const [direct, ends] = unravel('CN-GD/Guangzhou', 'DE/Hamburg')
    expect(direct).toMatchObject({ kind: 'trade', province: 'CN-GD', partner: 'DE' })
    expect(direct?.strands.map(({ kind, toward }) => [kind, toward])).toEqual([
      ['event', null],
      ['trade', 'partner'],
    ])
    expect(ends).toMatchObject({ kind: 'tie', province: 'CN-GD', partner: 'DE' })
    expect([ends?.from, ends?.to]).toEqual(['CN-GD/Guangzhou', 'DE/Hamburg'])
  })

  it('keeps the very thread of which nothing is shown', () => {
    expect(unravel('CN-GD/Guangzhou')).toContain(threads[1])
  })
})
