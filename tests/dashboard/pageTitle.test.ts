import { expect, it } from 'vitest'
import { pageTitle } from '../../src/dashboard/pageTitle.ts'
import { EMPTY_VIEW, type View } from '../../src/dashboard/view.ts'
import { makeFacts } from './charts/factory.ts'
import { smallAtlas } from './smallAtlas.ts'

const atlas = smallAtlas([makeFacts().fact('tie')])

it.each<[Partial<View>, string]>([
  [{}, 'Silkthread'],
  [{ partners: ['BY'] }, 'Belarus · Silkthread'],
  [
    { provinces: ['CN-GD', 'CN-GS'], partners: ['BY'] },
    'Guangdong and Gansu – Belarus · Silkthread',
  ],
  [{ page: 'documents' }, 'Documents · Silkthread'],
  [{ document: 'a', partners: ['BY'] }, 'Title of a · Silkthread'],
  [{ provinces: ['CN-GD'], language: 'zh' }, '广东 · 丝线 Silkthread'],
])('pageTitle(atlas, %j) is “%s”', (change, expected) => {
  expect(pageTitle(atlas, { ...EMPTY_VIEW, ...change })).toBe(expected)
})
