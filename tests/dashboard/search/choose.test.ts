import { describe, expect, it } from 'vitest'
import { chooseHit } from '../../../src/dashboard/search/choose.ts'
import { listEntries } from '../../../src/dashboard/search/entries.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const city = { china: 'CN-GD', chinaPlace: 'Guangzhou' }
const atlas = smallAtlas([
  fact('trade', { ...city, partner: 'BY', sectors: ['food'] }),
  fact('trade', { china: 'CN-GD', partner: 'DE', sectors: ['energy'] }),
])
const entries = listEntries(atlas, null)

function chosen(key: string, before: Partial<View>) {
  const entry = entries.find((each) => each.key === key)
  if (entry === undefined) throw new Error(`no ${key}`)
  const view = { ...EMPTY_VIEW, ...before }
  const { provinces, partners, places, sectors } = {
    ...view,
    ...chooseHit(atlas, view, { type: 'named', entry }),
  }
  return { provinces, partners, places, sectors }
}

const GUANGZHOU = { provinces: ['CN-GD'], places: ['CN-GD/Guangzhou'] }

describe('chooseHit(atlas, view, hit) of a name', () => {
  it('keeps the city beside a sector and beside a partner', () => {
    expect(chosen('food', GUANGZHOU)).toEqual({ ...GUANGZHOU, partners: [], sectors: ['food'] })
    expect(chosen('BY', GUANGZHOU)).toEqual({ ...GUANGZHOU, partners: ['BY'], sectors: [] })
  })

  it('drops the city of a province that another takes the place of', () => {
    expect(chosen('CN-GS', GUANGZHOU)).toMatchObject({ provinces: ['CN-GS'], places: [] })
  })

  it('starts anew where nothing would be left', () => {
    expect(chosen('energy', GUANGZHOU)).toEqual({
      ...{ provinces: [], partners: [], places: [] },
      sectors: ['energy'],
    })
  })
})
