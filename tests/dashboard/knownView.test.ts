import { expect, it } from 'vitest'
import { knownView } from '../../src/dashboard/knownView.ts'
import { EMPTY_VIEW } from '../../src/dashboard/view.ts'
import { makeFacts } from './charts/factory.ts'
import { smallAtlas } from './smallAtlas.ts'

it('knownView(atlas, view) drops places and facts that the dataset does not know, and keeps the document', () => {
  const { fact } = makeFacts()
  const tie = fact('tie', { partner: 'MOON' })
  const atlas = smallAtlas([tie])
  const view = {
    ...EMPTY_VIEW,
    provinces: ['CN', 'CN-GD', 'CN-QQ'],
    partners: ['BY', 'CN-GD', 'MOON', 'QQ'],
    fact: 'ffffffffffff',
    document: 'gone',
  }
  expect(knownView(atlas, view)).toEqual({
    ...view,
    provinces: ['CN', 'CN-GD'],
    partners: ['BY', 'MOON'],
    fact: null,
  })
  expect(knownView(atlas, { ...view, fact: tie.id }).fact).toBe(tie.id)
})
