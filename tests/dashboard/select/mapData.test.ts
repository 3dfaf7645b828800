import { describe, expect, it } from 'vitest'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { fillClass } from '../../../src/dashboard/select/mapPlaces.ts'
import { selectThreads } from '../../../src/dashboard/select/mapThreads.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { mapAtlas } from '../map/mapAtlas.ts'
import { makeFacts } from '../charts/factory.ts'
import { document } from '../smallAtlas.ts'

const { fact, trade } = makeFacts()
const GD_BY = { china: 'CN-GD', partner: 'BY' }
const facts = [
  fact('tie', GD_BY),
  fact('signing', GD_BY),
  fact('signing', GD_BY),
  trade({ ...GD_BY, flow: 'export' }),
  fact('tie', { china: 'CN-GS', partner: 'BY' }),
  fact('event', { china: 'CN-GS', partner: 'BY' }),
  fact('event', { china: 'CN-GX', partner: 'ASEAN' }),
  fact('figure', { china: 'CN-GX', partner: 'BRI' }),
  fact('figure', { china: 'CN', partner: 'BY' }),
  fact('figure', { china: 'CN', partner: 'BRI' }),
  fact('tie', { china: 'CN-GD', partner: 'HK' }),
]
const atlas = mapAtlas(facts, [
  document('a', { provinces: ['CN-GD', 'CN-GS', 'CN-GX'] }),
  document('b', { provinces: ['CN-HE', 'CN-GD'], facts: 0 }),
])
const dataOf = (change: Partial<View> = {}) => {
  const view = { ...EMPTY_VIEW, ...change }
  return selectMapData(atlas, view, selectFacts(atlas, view))
}

describe('selectMapData(atlas, view, facts)', () => {
  it.each<[string, string, Partial<View>, string, number]>([
    ['a province with facts', 'CN-GD', {}, 'counted', 5],
    ['a partner, with the facts of the nation', 'BY', {}, 'counted', 7],
    ['a bloc', 'ASEAN', {}, 'counted', 1],
    ['Hong Kong is a partner', 'HK', {}, 'counted', 1],
    ['a province that documents name', 'CN-HE', {}, 'nothing', 0],
    ['a province that none names', 'CN-XZ', {}, 'unread', 0],
    ['a partner without facts', 'DE', {}, 'plain', 0],
    ['a province whose facts are with others', 'CN-GX', { partners: ['BY'] }, 'zero', 0],
    ['a partner whose facts are with others', 'HK', { provinces: ['CN-GS'] }, 'plain', 0],
    ['a province under a kind', 'CN-GS', { kinds: ['trade'] }, 'zero', 0],
    ['a selected place without facts', 'CN-XZ', { provinces: ['CN-XZ'] }, 'unread', 0],
  ])('%s (%s)', (_, code, view, state, count) => {
    const place = dataOf(view).placeByCode.get(code)
    expect([place?.state, place?.facts]).toEqual([state, count])
  })

  it('knows of a place how much there is without filters, and who named it', () => {
    const place = dataOf({ partners: ['HK'] }).placeByCode.get('CN-GD')
    expect(place).toMatchObject({ side: 'china', facts: 1, total: 5, documents: 2 })
    expect(place?.kinds).toEqual([{ kind: 'tie', facts: 1 }])
  })

  it('leaves the nation out of the places', () => {
    expect(dataOf().placeByCode.has('CN')).toBe(false)
  })

  it('makes one thread of a pair, the strongest first', () => {
    const { threads } = dataOf()
    expect(threads.map(({ key, factIds }) => [key, factIds.length])).toEqual([
      ['CN-GD BY', 4],
      ['CN-GS BY', 2],
      ['CN-GD HK', 1],
      ['CN-GX ASEAN', 1],
    ])
    expect(threads.map(({ isBloc }) => isBloc)).toEqual([false, false, false, true])
  })

  it('colours a thread by the kind with most facts, ties broken by the order of kinds', () => {
    const kindByKey = new Map(dataOf().threads.map(({ key, kind }) => [key, kind]))
    expect(kindByKey.get('CN-GD BY')).toBe('signing')
    expect(kindByKey.get('CN-GS BY')).toBe('tie')
  })

  it('parts a thread into one strand a kind, in the order of kinds', () => {
    const [thread] = dataOf().threads
    expect(thread?.strands.map(({ kind, factIds }) => [kind, factIds.length])).toEqual([
      ['tie', 1],
      ['signing', 2],
      ['trade', 1],
    ])
  })

  it('draws no thread from the nation, and counts partners without a place instead of drawing them', () => {
    const data = dataOf()
    expect(data.threads.some(({ province }) => province === 'CN')).toBe(false)
    expect(data.placeless.map(({ code, factIds }) => [code, factIds.length])).toEqual([['BRI', 2]])
  })

  it('keeps the threads of other places in the background of a selection, under its other filters', () => {
    const others = (view: Partial<View>) => dataOf(view).otherThreads.map(({ key }) => key)
    expect(others({})).toEqual([])
    expect(others({ partners: ['BY'] })).toEqual(['CN-GD HK', 'CN-GX ASEAN'])
    expect(others({ partners: ['BY'], kinds: ['event'] })).toEqual(['CN-GX ASEAN'])
  })

  it.each<[Partial<View>, boolean]>([
    [{}, false],
    [{ kinds: ['tie'] }, false],
    [{ provinces: ['CN-GD'] }, true],
    [{ partners: ['BRI'] }, true],
  ])('with %j a selection is %s', (view, hasSelection) => {
    expect(dataOf(view).hasSelection).toBe(hasSelection)
  })
})

describe('selectThreads(atlas, facts)', () => {
  const exported = trade({ ...GD_BY, flow: 'export' })
  const imported = trade({ ...GD_BY, flow: 'import' })
  const total = trade({ ...GD_BY, flow: 'total' })
  const outward = fact('investment', GD_BY)
  const inward = fact('investment', { ...GD_BY, flow: 'inward' })
  it.each([
    ['exports', [exported], 'partner'],
    ['imports', [imported], 'china'],
    ['totals', [total], null],
    ['exports beside totals', [total, exported], 'partner'],
    ['exports and imports', [exported, imported], null],
    ['outward investment', [outward], 'partner'],
    ['inward investment', [inward], 'china'],
    ['ties', [fact('tie', GD_BY)], null],
  ])('a strand of %s runs toward %3$s', (_, own, toward) => {
    expect(selectThreads(mapAtlas(own), own)[0]?.strands[0]?.toward).toBe(toward)
  })
})

describe('fillClass(facts)', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [4, 2],
    [5, 3],
    [9, 3],
    [10, 4],
    [19, 4],
    [20, 5],
    [400, 5],
  ])('puts %i into class %i', (count, fill) => {
    expect(fillClass(count)).toBe(fill)
  })
})
