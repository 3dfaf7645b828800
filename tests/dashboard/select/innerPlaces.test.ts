import { describe, expect, it } from 'vitest'
import { selectInnerPlaces } from '../../../src/dashboard/select/innerPlaces.ts'
import { EMPTY_VIEW } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const facts = [
  fact('tie', { china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'BY', partnerPlace: 'Minsk' }),
  fact('event', { china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'DE' }),
  fact('event', { china: 'CN-GD', partner: 'DE', partnerPlace: 'Hamburg' }),
  fact('event', { china: 'CN', chinaPlace: 'Everywhere', partner: 'DE' }),
]
const atlas = smallAtlas(facts)

describe('selectInnerPlaces(atlas, view, facts)', () => {
  it('lists the places that facts name, those with most facts first', () => {
    const places = [...selectInnerPlaces(atlas, EMPTY_VIEW, facts).values()]
    expect(
      places.map(({ key, within, side, factIds }) => [key, within, side, factIds.length]),
    ).toEqual([
      ['CN-GD/Guangzhou', 'CN-GD', 'china', 2],
      ['BY/Minsk', 'BY', 'partner', 1],
      ['DE/Hamburg', 'DE', 'partner', 1],
    ])
    expect(places[0]?.kinds).toEqual([
      { kind: 'tie', facts: 1 },
      { kind: 'event', facts: 1 },
    ])
  })

  it('keeps a selected place to which the filters leave nothing', () => {
    const view = { ...EMPTY_VIEW, places: ['DE/Hamburg'] }
    const places = selectInnerPlaces(atlas, view, facts.slice(0, 2))
    expect(places.get('DE/Hamburg')).toMatchObject({ factIds: [], kinds: [], isSelected: true })
    expect(places.get('CN-GD/Guangzhou')?.isSelected).toBe(false)
  })

  it('names places in Chinese where the dataset does', () => {
    const named = {
      ...atlas,
      namesByPlace: new Map([
        ['DE/Hamburg', { code: 'DE', place: 'Hamburg', zh: '汉堡', de: 'Hamburg' }],
      ]),
    }
    const places = selectInnerPlaces(named, EMPTY_VIEW, facts)
    expect(places.get('DE/Hamburg')?.names).toEqual({ en: 'Hamburg', zh: '汉堡' })
    expect(places.get('BY/Minsk')?.names).toEqual({ en: 'Minsk', zh: 'Minsk' })
  })
})
