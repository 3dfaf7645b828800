import { describe, expect, it } from 'vitest'
import { relate, subjectOf } from '../../../src/reading/links/relate.ts'
import type { Relation } from '../../../src/reading/links/stated.ts'
import type { FactOf, Kind } from '../../../src/model/fact.ts'
import { fact } from './factory.ts'

type Row<K extends Kind> = [string, Partial<FactOf<K>>, Partial<FactOf<K>>, Relation]

function check<K extends Kind>(kind: K, rows: Row<K>[]): void {
  it.each(rows)(`${kind}: %s`, (_, one, other, relation) => {
    const [a, b] = [fact(kind, 'one', one), fact(kind, 'other', other)]
    expect(relate(a, b)).toBe(relation)
    expect(relate(b, a)).toBe(relation)
    // What is related is also compared.
    if (relation !== 'unclear') expect(subjectOf(a)).toBe(subjectOf(b))
  })
}

describe('relate(a, b)', () => {
  check('tie', [
    ['sisters, undated and dated', {}, { from: '1992' }, 'same'],
    ['sisters since one year, told more exactly', { from: '1992' }, { from: '1992-05' }, 'same'],
    ['sisters since two years', { from: '1992' }, { from: '1994' }, 'differs'],
    ['a province’s sister is not its city’s', {}, { chinaPlace: 'Guangzhou' }, 'unclear'],
    ['accents', { partnerPlace: 'Cao Bằng' }, { partnerPlace: 'Cao Bang' }, 'same'],
    ['two kinds of tie', { tie: 'park' }, { tie: 'office' }, 'unclear'],
    [
      'a park, with and without its place',
      { tie: 'park' },
      { tie: 'park', partnerPlace: 'Minsk' },
      'same',
    ],
    [
      'some route, and one that opened',
      { tie: 'route' },
      { tie: 'route', from: '2023' },
      'unclear',
    ],
    [
      'a route, and when it opened',
      { tie: 'route', chinaPlace: 'Foshan' },
      { tie: 'route', chinaPlace: 'Foshan', partnerPlace: 'Minsk', from: '2023' },
      'same',
    ],
    [
      'an office of a year',
      { tie: 'office', from: '2019' },
      { tie: 'office', from: '2019-05' },
      'same',
    ],
    ['two routes', { tie: 'route', from: '2014' }, { tie: 'route', from: '2017' }, 'unclear'],
  ])
  check('event', [
    [
      'one name, one edition',
      { name: 'China-Linden Tea Fair', from: '2019' },
      { name: 'China–Linden Tea Fair', from: '2019-09-02', to: '2019-09-05' },
      'same',
    ],
    [
      'a series and an edition',
      { name: 'Tea Fair' },
      { name: 'Tea Fair', from: '2019' },
      'unclear',
    ],
    [
      'one day and city, names in two scripts',
      { name: '茶博会', from: '2019-09-02', chinaPlace: 'Foshan' },
      { name: 'Tea Fair', from: '2019-09-01', to: '2019-09-03', chinaPlace: 'Foshan' },
      'same',
    ],
    [
      'one day and city, two names',
      { name: 'Port Forum', from: '2019-09-02', chinaPlace: 'Foshan' },
      { name: 'Tea Fair', from: '2019-09-02', chinaPlace: 'Foshan' },
      'unclear',
    ],
    ['one day, no city', { from: '2019-09-02' }, { from: '2019-09-02' }, 'unclear'],
    [
      'headcounts are never at odds',
      { name: 'Tea Fair', from: '2019', participants: 200 },
      { name: 'Tea Fair', from: '2019', participants: 900 },
      'same',
    ],
  ])
  check('signing', [
    ['a number of papers', { count: 16, from: '2019' }, { count: 16, from: '2019-09' }, 'same'],
    [
      'another instrument',
      { count: 16, from: '2019' },
      { count: 16, from: '2019', instrument: 'mou' },
      'unclear',
    ],
    [
      'memorandums called agreements',
      { count: 16, from: '2019', instrument: 'agreement' },
      { count: 16, from: '2019', instrument: 'mou' },
      'same',
    ],
    [
      'an agreement of a year',
      { count: 1, from: '2019', instrument: 'agreement' },
      { count: 1, from: '2019', instrument: 'agreement' },
      'unclear',
    ],
    [
      'an agreement of a day',
      { count: 1, from: '2019-09-02', instrument: 'agreement' },
      { count: 1, from: '2019-09-02', instrument: 'agreement' },
      'same',
    ],
    [
      'an agreement of a day, of a city here and a state there',
      { count: 1, from: '2019-09-02', chinaPlace: 'Foshan' },
      { count: 1, from: '2019-09-02', partnerPlace: 'Minsk' },
      'unclear',
    ],
    [
      'a memorandum of two cities in a year',
      { count: 1, from: '2019-09-02', instrument: 'mou', partnerPlace: 'Minsk' },
      { count: 1, from: '2019', instrument: 'mou', partnerPlace: 'Minsk' },
      'same',
    ],
    [
      'one sum, rounded, the count told by one',
      { count: 16, from: '2019-09-02', amount: 20_663e6, currency: 'CNY' },
      { from: '2019-09', amount: 20.7e9, currency: 'CNY' },
      'same',
    ],
    [
      'two counts of a day',
      { count: 16, from: '2019-09-02' },
      { count: 12, from: '2019-09-02' },
      'differs',
    ],
    ['two counts of a year', { count: 16, from: '2019' }, { count: 12, from: '2019' }, 'unclear'],
    ['undated', { count: 16 }, { count: 16 }, 'unclear'],
  ])
  check('trade', [
    [
      'a sum, rounded',
      { from: '2021', amount: 5.08e9, currency: 'USD' },
      { from: '2021', amount: 5.1e9, currency: 'USD', growthPct: 12 },
      'same',
    ],
    [
      'a sum that another has as a bound',
      { from: '2021', amount: 5e9, currency: 'USD', approx: 'over' },
      { from: '2021', amount: 5.08e9, currency: 'USD' },
      'same',
    ],
    [
      'two sums of a year',
      { from: '2021', amount: 5.08e9, currency: 'USD' },
      { from: '2021', amount: 6.2e9, currency: 'USD' },
      'differs',
    ],
    [
      'the first half and the year',
      { from: '2021-01', to: '2021-06', amount: 5e9, currency: 'USD' },
      { from: '2021', amount: 9e9, currency: 'USD' },
      'unclear',
    ],
    [
      'a year and its months',
      { from: '2021-01', to: '2021-12', growthPct: 33 },
      { from: '2021', growthPct: 33.4 },
      'same',
    ],
    ['two rates', { from: '2021', growthPct: 33 }, { from: '2021', growthPct: 17.6 }, 'differs'],
    [
      'rates in two currencies',
      { from: '2021', growthPct: 33, amount: 5e9, currency: 'USD' },
      { from: '2021', growthPct: 27, amount: 32e9, currency: 'CNY' },
      'unclear',
    ],
    [
      'two flows',
      { from: '2021', growthPct: 33, flow: 'export' },
      { from: '2021', growthPct: 33 },
      'unclear',
    ],
    [
      'two products',
      { from: '2021', growthPct: 33, product: 'tea' },
      { from: '2021', growthPct: 33 },
      'unclear',
    ],
    [
      'a city and its province',
      { from: '2021', growthPct: 33, chinaPlace: 'Foshan' },
      { from: '2021', growthPct: 33 },
      'unclear',
    ],
    ['undated rates', { growthPct: 33 }, { growthPct: 33 }, 'unclear'],
    [
      'undated sums of many digits',
      { amount: 5.08e9, currency: 'USD' },
      { amount: 5.08e9, currency: 'USD' },
      'same',
    ],
  ])
  check('investment', [
    [
      'one sum of a year',
      { from: '2021', amount: 3e8, currency: 'USD' },
      { from: '2021-04', amount: 3e8, currency: 'USD' },
      'same',
    ],
    [
      'two sums of a year may be two projects',
      { from: '2021', amount: 3e8, currency: 'USD' },
      { from: '2021', amount: 5e8, currency: 'USD' },
      'unclear',
    ],
  ])
  check('figure', [
    [
      'one number of a year',
      { from: '2021', value: 1200, unit: 'students' },
      { from: '2021', value: 1200, unit: 'students' },
      'same',
    ],
    [
      'two numbers under a label that says no more than its unit',
      { from: '2021', value: 1200, unit: 'students' },
      { from: '2021', value: 1500, unit: 'students' },
      'unclear',
    ],
    [
      'two numbers under a telling label',
      { from: '2021', value: 1200, unit: 'students', label: 'students from Belarus enrolled' },
      { from: '2021', value: 1500, unit: 'students', label: 'students from Belarus enrolled' },
      'differs',
    ],
  ])
  it('says nothing of two pairs', () => {
    const a = fact('tie', 'one', {})
    expect(relate(a, fact('tie', 'other', { partner: 'DE' }))).toBe('unclear')
    expect(subjectOf(a)).not.toBe(subjectOf(fact('tie', 'other', { china: 'CN-GX' })))
  })
})
