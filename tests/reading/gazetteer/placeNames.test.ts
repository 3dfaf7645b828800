import { describe, expect, it } from 'vitest'
import { findPlaceNames } from '../../../src/reading/gazetteer/placeNames.ts'
import { readGeo } from '../../../src/ingest/geoTables.ts'

describe('findPlaceNames(wanted, readText)', () => {
  const names = (code: string, place: string) => {
    const [found] = findPlaceNames([{ code, place }], readGeo)
    return found === undefined ? null : [found.zh, found.de]
  }

  it.each([
    ['a Chinese city', 'CN-GD', 'Guangzhou', ['广州', null]],
    ['one of two prefectures of one name', 'CN-FJ', 'Fuzhou', ['福州', null]],
    ['a city and the zone that goes by its name', 'CN-GS', 'Lanzhou', ['兰州', null]],
    ['a zone', 'CN-GD', 'Hengqin', ['横琴', null]],
    ['a city abroad', 'CZ', 'Prague', ['布拉格', 'Prag']],
    ['a city written with marks', 'CO', 'Medellín', ['麦德林', 'Medellín']],
    ['a region with its rank', 'AU', 'Queensland', ['昆士兰州', 'Queensland']],
    ['a region in its long form', 'US', 'California', ['加利福尼亚州', 'Kalifornien']],
    ['a city and a region of one name', 'BY', 'Vitebsk', ['维捷布斯克', 'Wizebsk']],
    ['a capital that is a region', 'JP', 'Tokyo', ['东京', 'Tokio']],
    ['two words for one place', 'RU', 'Khabarovsk', ['哈巴罗夫斯克', 'Chabarowsk']],
    ['a name that a person chose', 'LA', 'Vientiane', ['万象', 'Vientiane']],
    ['the largest of several', 'US', 'Berkeley', ['伯克利', 'Berkeley']],
  ])('%s: %s %s', (_name, code, place, expected) => {
    expect(names(code, place)).toEqual(expected)
  })

  it('leaves out what no table has, and places under another code', () => {
    expect(names('BY', 'Atlantis')).toBeNull()
    expect(names('FR', 'Minsk')).toBeNull()
  })

  it('gives each place once, in order of code and place', () => {
    const wanted = [
      { code: 'DE', place: 'Hamburg' },
      { code: 'BY', place: 'Minsk' },
      { code: 'DE', place: 'Bremen' },
      { code: 'DE', place: 'Hamburg' },
    ]
    expect(findPlaceNames(wanted, readGeo).map(({ place }) => place)).toEqual([
      ...['Minsk', 'Bremen', 'Hamburg'],
    ])
  })
})
