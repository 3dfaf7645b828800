import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dashboard/dataset.ts'
import { chinaSideName, innerPlaceName, partnerSideName } from '../../src/dashboard/names.ts'
import { makeFacts } from './charts/factory.ts'
import { smallAtlas } from './smallAtlas.ts'

const { trade } = makeFacts()
const fact = trade({ china: 'CN-GS', chinaPlace: 'Lanzhou', partner: 'BY', partnerPlace: 'Minsk' })
const atlas = indexDataset({
  ...smallAtlas([fact]).dataset,
  placeNames: [
    { code: 'BY', place: 'Minsk', zh: '明斯克', de: 'Minsk' },
    { code: 'CN-GS', place: 'Lanzhou', zh: '兰州', de: null },
    { code: 'DE', place: 'Halle', zh: null, de: 'Halle' },
  ],
})

describe('innerPlaceName(atlas, code, place, language)', () => {
  it.each([
    ['BY', 'Minsk', 'zh', '明斯克'],
    ['BY', 'Minsk', 'en', 'Minsk'],
    ['DE', 'Minsk', 'zh', 'Minsk'],
    ['DE', 'Halle', 'zh', 'Halle'],
    ['BY', 'Brest', 'zh', 'Brest'],
  ] as const)('%s %s in %s is %s', (code, place, language, name) => {
    expect(innerPlaceName(atlas, code, place, language)).toBe(name)
  })
})

describe('chinaSideName and partnerSideName(atlas, fact, language)', () => {
  it('name the smallest place in the reader’s language', () => {
    expect([chinaSideName(atlas, fact, 'zh'), partnerSideName(atlas, fact, 'zh')]).toEqual([
      ...['兰州', '明斯克'],
    ])
    expect([chinaSideName(atlas, fact, 'en'), partnerSideName(atlas, fact, 'en')]).toEqual([
      ...['Lanzhou', 'Minsk'],
    ])
  })

  it('name the province and the partner where no smaller place is named', () => {
    const whole = trade({ china: 'CN-GS', chinaPlace: null, partner: 'BY', partnerPlace: null })
    expect([chinaSideName(atlas, whole, 'zh'), partnerSideName(atlas, whole, 'en')]).toEqual([
      ...['甘肃', 'Belarus'],
    ])
  })
})
