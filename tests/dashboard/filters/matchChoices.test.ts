import { describe, expect, it } from 'vitest'
import { matchChoices, type Choice } from '../../../src/dashboard/filters/matchChoices.ts'

const choice = (value: string, facts: number, ...names: string[]): Choice => ({
  value,
  name: names[0] ?? value,
  names,
  facts,
  isSet: false,
  group: '',
})

const CHOICES = [
  choice('GN', 1, 'Guinea', 'Guinea', '几内亚'),
  choice('GQ', 9, 'Equatorial Guinea', 'Äquatorialguinea', '赤道几内亚'),
  choice('GW', 5, 'Guinea-Bissau', 'Guinea-Bissau', '几内亚比绍'),
  choice('BY', 3, 'Belarus', 'Weißrussland', '白俄罗斯'),
  choice('RU', 7, 'Russia', 'Russland', '俄罗斯'),
  choice('CI', 2, 'Côte d’Ivoire', 'Elfenbeinküste', '科特迪瓦'),
]

describe('matchChoices(choices, text)', () => {
  it.each<[string, string[]]>([
    ['', ['GN', 'GQ', 'GW', 'BY', 'RU', 'CI']],
    ['guinea', ['GN', 'GW', 'GQ']],
    ['GUI', ['GW', 'GN', 'GQ']],
    ['weissr', ['BY']],
    ['Weißr', ['BY']],
    ['cote', ['CI']],
    ['elfenbeinku', ['CI']],
    ['俄罗斯', ['RU', 'BY']],
    ['白俄', ['BY']],
    ['by', ['BY']],
    ['bissau', ['GW']],
    ['ussia', []],
    ['xyz', []],
  ])('for “%s”', (text, values) => {
    expect(matchChoices(CHOICES, text).map(({ value }) => value)).toEqual(values)
  })
})
