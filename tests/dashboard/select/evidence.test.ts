import { expect, it } from 'vitest'
import { selectEvidence } from '../../../src/dashboard/select/evidence.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

it('selectEvidence(atlas, facts) puts the newest first, by the end of a range, the undated by their document last', () => {
  const { fact } = makeFacts()
  const facts = [
    fact('tie', { document: 'old', quote: 'undated, of 2001' }),
    fact('tie', { document: 'new', quote: 'undated, of 2022' }),
    fact('tie', { from: '2016', quote: '2016' }),
    fact('tie', { from: '2007', to: '2022', quote: '2007 to 2022' }),
    fact('tie', { from: '2016-07', quote: 'July 2016' }),
  ]
  const atlas = smallAtlas(facts, [
    document('old', { published: '2001' }),
    document('new', { published: '2022' }),
  ])
  expect(selectEvidence(atlas, facts).map((each) => each.quote)).toEqual([
    '2007 to 2022',
    'July 2016',
    '2016',
    'undated, of 2022',
    'undated, of 2001',
  ])
})
