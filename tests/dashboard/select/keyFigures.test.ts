import { describe, expect, it } from 'vitest'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { arithmeticOf } from '../../../src/dashboard/select/figureArithmetic.ts'
import { selectKeyFigures, type KeyFigure } from '../../../src/dashboard/select/keyFigures.ts'
import { selectLeftOut } from '../../../src/dashboard/select/leftOut.ts'
import { selectSummary } from '../../../src/dashboard/select/summary.ts'
import { selectThings } from '../../../src/dashboard/select/things.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const first = fact('trade', { china: 'CN-GS', partner: 'BY', document: 'a', from: '2021' })
const again = fact('trade', { china: 'CN-GS', partner: 'BY', document: 'b', from: '2021' })
const atlas = smallAtlas(
  [
    first,
    again,
    fact('tie', { china: 'CN-GD', partner: 'BY', document: 'a' }),
    fact('tie', { china: 'CN-GD', partner: 'ASEAN', document: 'c', from: '2004' }),
    fact('figure', { china: 'CN', partner: 'BY', document: 'b', from: '2019' }),
    fact('event', { china: 'CN-GS', partner: 'BY', document: 'c', uncertain: true }),
  ],
  [document('unused'), document('b', { publisher: 'The Harbour Post' })],
  { corroborating: [[first.id, again.id]] },
)

/** The figures, and what each unfolds into. */
function figuresOf(change: Partial<View>) {
  const view = { ...EMPTY_VIEW, ...change }
  const facts = selectFacts(atlas, view)
  const things = selectThings(atlas, facts)
  const given = { atlas, view, facts, things, summary: selectSummary(atlas, facts, things) }
  return selectKeyFigures(given).map((figure) => ({
    ...figure,
    ...arithmeticOf(figure.id, given),
    leftOut: selectLeftOut(atlas, view, things),
  }))
}

const figure = (change: Partial<View>, id: KeyFigure['id']) =>
  figuresOf(change).find((each) => each.id === id)

describe('selectKeyFigures(given), arithmeticOf(id, given)', () => {
  it.each<[string, Partial<View>, [KeyFigure['id'], number][]]>([
    [
      'everything',
      {},
      [
        ['threads', 3],
        ['nationalOnly', 1],
        ['withoutFact', 5],
      ],
    ],
    [
      'a partner',
      { partners: ['BY'] },
      [
        ['facts', 3],
        ['nameProvince', 2],
        ['nationalOnly', 1],
      ],
    ],
    [
      'a province',
      { provinces: ['CN-GD'] },
      [
        ['facts', 2],
        ['partners', 2],
        ['documents', 2],
      ],
    ],
    [
      'a pair',
      { provinces: ['CN-GS'], partners: ['BY'] },
      [
        ['facts', 1],
        ['documents', 2],
        ['undated', 0],
      ],
    ],
  ])('has three figures of %s', (_, change, expected) => {
    expect(figuresOf(change).map(({ id, value }) => [id, value])).toEqual(expected)
  })

  it.each<Partial<View>>([
    {},
    { partners: ['BY'] },
    { provinces: ['CN-GD'] },
    { provinces: ['CN-GS'], partners: ['BY'], uncertain: true },
    { from: 2020 },
  ])('has an arithmetic that comes out, of %j', (change) => {
    for (const { value, sum } of figuresOf(change)) {
      const result = sum.reduce(
        (total, { sign, count }) =>
          sign === '=' ? total : sign === '−' ? total - count : total + count,
        0,
      )
      expect(result).toBe(value)
      expect(sum.at(-1)).toMatchObject({ sign: '=', count: value })
    }
  })

  it('takes off what a second document says again', () => {
    expect(figure({ partners: ['BY'] }, 'facts')?.sum.map(({ count }) => count)).toEqual([4, 1, 3])
  })

  it('counts both documents that say one thing', () => {
    const { parts } = figure({ provinces: ['CN-GS'], partners: ['BY'] }, 'documents') ?? {}
    expect(parts?.map(({ code, facts }) => [code, facts])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })

  it('counts no document that a filter hides', () => {
    const both = { provinces: ['CN-GS'], partners: ['BY'] }
    const { value, parts } =
      figure({ ...both, publishers: ['The Harbour Post'] }, 'documents') ?? {}
    expect(value).toBe(1)
    expect(parts?.map(({ code, facts }) => [code, facts])).toEqual([['b', 1]])
  })

  it('says what is left out and why, and how to let it in', () => {
    expect(figure({ partners: ['BY'] }, 'facts')?.leftOut).toEqual([
      { why: 'uncertain', facts: 1, change: { uncertain: true, fact: null } },
    ])
    expect(
      figure({ partners: ['BY'], from: 2020 }, 'facts')?.leftOut.map(({ why, facts }) => [
        why,
        facts,
      ]),
    ).toEqual([
      ['undated', 1],
      ['years', 1],
    ])
    const { value, leftOut } =
      figure({ partners: ['BY'], from: 2020, undated: true }, 'facts') ?? {}
    expect([value, leftOut?.map(({ why, facts }) => [why, facts])]).toEqual([
      2,
      [
        ['uncertain', 1],
        ['years', 1],
      ],
    ])
  })

  it('names the provinces without a fact', () => {
    expect(figure({}, 'withoutFact')?.parts.map(({ code }) => code)).toEqual([
      'CN-BJ',
      'CN-GX',
      'CN-HE',
      'CN-SD',
      'CN-XZ',
    ])
  })
})
