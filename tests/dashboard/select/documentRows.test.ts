import { describe, expect, it } from 'vitest'
import { selectDocumentRows } from '../../../src/dashboard/select/documentRows.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const atlas = smallAtlas(
  [
    fact('tie', { document: 'bridge', china: 'CN-GD', partner: 'BY' }),
    fact('trade', { document: 'bridge', china: 'CN-GS', partner: 'BY', uncertain: true }),
    fact('trade', { document: 'bridge', china: 'CN-GD', partner: 'DE' }),
    fact('trade', { document: 'bridge', china: 'CN-GD', partner: 'IT' }),
    fact('event', { document: 'fair', china: 'CN-GS', partner: 'DE' }),
  ],
  [
    document('bridge', { title: 'A bridge to Größenau', published: '2020-05', publisher: 'B' }),
    document('fair', { title: 'The fair', published: '2022', publisher: null, language: 'de' }),
    document('silent', { title: 'Of silence', published: null, publisher: 'A', facts: 0 }),
  ],
)
function rows(change: Partial<View>, title = '') {
  const view = { ...EMPTY_VIEW, ...change }
  return selectDocumentRows(atlas, view, selectFacts(atlas, view), title)
}
const ids = (change: Partial<View>, title?: string) =>
  rows(change, title).map((row) => row.document.id)

describe('selectDocumentRows(atlas, view, facts, title)', () => {
  it.each<[string, Partial<View>, string[]]>([
    ['all documents, latest first, undated ones last', {}, ['fair', 'bridge', 'silent']],
    ['those that hold a fact of the kind', { kinds: ['trade'] }, ['bridge']],
    [
      'those that name the province, though without a fact',
      { provinces: ['CN-GD'] },
      ['fair', 'bridge', 'silent'],
    ],
    ['those with a fact of the pair', { provinces: ['CN-GD'], partners: ['DE'] }, ['bridge']],
    ['those of a publisher, though without a fact', { publishers: ['A'] }, ['silent']],
    ['those that name no publisher', { publishers: [''] }, ['fair']],
    ['those in a language', { written: ['de'] }, ['fair']],
    ['none that the filters leave nothing of', { partners: ['FR'] }, []],
    [
      'earliest first',
      { listed: { column: 'published', isDescending: false } },
      ['bridge', 'fair', 'silent'],
    ],
    [
      'by title',
      { listed: { column: 'title', isDescending: false } },
      ['bridge', 'silent', 'fair'],
    ],
    [
      'by publisher from the end, those without one last',
      { listed: { column: 'publisher', isDescending: true } },
      ['bridge', 'silent', 'fair'],
    ],
    [
      'by facts, most first',
      { listed: { column: 'facts', isDescending: true } },
      ['bridge', 'fair', 'silent'],
    ],
  ])('gives %s', (_, change, expected) => {
    expect(ids(change)).toEqual(expected)
  })

  it.each([
    ['grossenau', ['bridge']],
    ['BRIDGE  a', ['bridge']],
    ['of sil', ['silent']],
    ['river', []],
  ])('searches titles for %j, whatever case and accents', (title, expected) => {
    expect(ids({}, title)).toEqual(expected)
  })

  it('counts the facts that pass, by kind', () => {
    expect(rows({})[1]).toMatchObject({
      facts: 3,
      kinds: [
        { kind: 'tie', facts: 1 },
        { kind: 'trade', facts: 2 },
      ],
    })
    expect(rows({ uncertain: true })[1]?.facts).toBe(4)
    expect(rows({ partners: ['DE'] }).map(({ facts }) => facts)).toEqual([1, 1])
  })
})
