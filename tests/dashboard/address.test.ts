import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paramsToView, viewToHref, viewToParams } from '../../src/dashboard/address.ts'
import { COLUMNS, DOCUMENT_COLUMNS, UNSORTED_COLUMNS } from '../../src/dashboard/columns.ts'
import {
  EMPTY_VIEW,
  INTERFACE_LANGUAGES,
  MATRIX_ORDERS,
  NO_FILTERS,
  PAGES,
  SIDES,
  TARGET_CURRENCIES,
  type View,
} from '../../src/dashboard/view.ts'
import { LANGUAGES } from '../../src/model/dataset.ts'
import { KINDS, SECTORS } from '../../src/model/fact.ts'
import { MONEY_MEASURES, PLAIN_MEASURES } from '../../src/dashboard/measure.ts'

const viewOf = (query: string) => paramsToView(new URLSearchParams(query))

describe('paramsToView(params)', () => {
  it.each<[string, Partial<View>]>([
    ['', {}],
    ['province=CN-GD&partner=BY', { provinces: ['CN-GD'], partners: ['BY'] }],
    ['province=CN-ZJ&province=CN-GD', { provinces: ['CN-GD', 'CN-ZJ'] }],
    ['province=CN-GD&province=CN-GD', { provinces: ['CN-GD'] }],
    ['province=CN', { provinces: ['CN'] }],
    ['partner=ASEAN&partner=SOUTH-ASIA', { partners: ['ASEAN', 'SOUTH-ASIA'] }],
    ['kind=trade&kind=tie', { kinds: ['tie', 'trade'] }],
    ['sector=ai&sector=new-energy', { sectors: ['new-energy', 'ai'] }],
    ['from=2013&to=2021', { from: 2013, to: 2021 }],
    ['from=2021&to=2013', { from: 2013, to: 2021 }],
    ['to=2013', { to: 2013 }],
    ['fact=0123456789ab', { fact: '0123456789ab' }],
    ['document=wuhan-france-forum-2024', { document: 'wuhan-france-forum-2024' }],
    ['uncertain=shown', { uncertain: true }],
    ['place=CN-GD/Guangzhou&place=BY/Minsk', { places: ['BY/Minsk', 'CN-GD/Guangzhou'] }],
    ['growth=50', { growth: 50 }],
    ['from=2013&undated=shown', { from: 2013, undated: true }],
    ['publisher=Radio+Iowa&publisher=', { publishers: ['', 'Radio Iowa'] }],
    ['written=zh&written=de', { written: ['de', 'zh'] }],
    ['listed=-facts', { listed: { column: 'facts', isDescending: true } }],
    ['title=+harbour+', { title: 'harbour' }],
    ['growth=-12.5', { growth: -12.5 }],
    ['measure=ties', { measure: { type: 'ties' } }],
    ['measure=signed-amount.CNY', { measure: { type: 'signed-amount', currency: 'CNY' } }],
    ['view=matrix&order=similarity', { page: 'matrix', order: 'similarity' }],
    ['pair=CN-GD.BY', { pair: { province: 'CN-GD', partner: 'BY' } }],
    ['sort=-amount', { sort: { column: 'amount', isDescending: true } }],
    ['columns=amount.kind.nonsense', { columns: ['kind', 'amount'] }],
    ['convert=CNY', { convert: 'CNY' }],
    ['view=compare&side=partner', { page: 'compare', side: 'partner' }],
    ['view=timeline&lanes=partner', { page: 'timeline', lanes: 'partner' }],
    ['embed=1', { embed: true }],
    ['view=documents&lang=zh', { page: 'documents', language: 'zh' }],
  ])('reads %j', (query, chosen) => {
    expect(viewOf(query)).toEqual({ ...EMPTY_VIEW, ...chosen })
  })

  it.each([
    'province=',
    'province=GD',
    'province=cn-gd',
    'province=CN-GD1',
    'partner=b',
    'partner=<script>',
    `partner=${'A'.repeat(40)}`,
    'kind=war',
    'sector=AI',
    'from=13',
    'from=20133',
    'from=2013-01',
    'to=now',
    'fact=xyz',
    'fact=0123456789AB',
    'document=../../secret',
    'document=',
    'view=mosaic',
    'order=size',
    'pair=BY.CN-GD',
    'sort=weight',
    'sort=-quote',
    'columns=weight',
    'embed=yes',
    'convert=DEM',
    'side=both',
    'lanes=kind',
    'lang=de',
    'uncertain=true',
    'place=Guangzhou',
    'place=CN-GD/',
    'place=CN-GD/a/b',
    'growth=much',
    'growth=1e9',
    'undated=shown',
    'publisher=a%00b',
    `publisher=${'a'.repeat(201)}`,
    'written=fr',
    'listed=size',
    'title=',
    'unknown=1',
    'measure=facts',
    'measure=happiness',
    'measure=ties.CNY',
    'measure=trade-amount',
    'measure=trade-amount.yuan',
    'measure=trade-amount.CNY.USD',
  ])('lets %j fall away', (query) => {
    expect(viewOf(query)).toEqual(EMPTY_VIEW)
  })
})

describe('viewToParams(view)', () => {
  it('leaves out what is not chosen', () => {
    expect(viewToParams(EMPTY_VIEW).toString()).toBe('')
    expect(viewToHref(EMPTY_VIEW)).toBe('.')
  })

  it('gives equal views equal addresses, whatever the order of choosing', () => {
    const one: View = { ...EMPTY_VIEW, partners: ['RU', 'BY'], kinds: ['trade', 'tie'] }
    const other: View = { ...EMPTY_VIEW, partners: ['BY', 'RU'], kinds: ['tie', 'trade'] }
    expect(viewToHref(one)).toBe('?partner=BY&partner=RU&kind=tie&kind=trade')
    expect(viewToHref(other)).toBe(viewToHref(one))
  })

  it('comes back as the same view', () => {
    const year = fc.option(fc.integer({ min: 1900, max: 2100 }))
    const hexadecimal = fc.stringMatching(/^[0-9a-f]{12}$/u)
    const views = fc.record<View>({
      page: fc.constantFrom(...PAGES),
      provinces: fc.uniqueArray(fc.constantFrom('CN', 'CN-GD', 'CN-ZJ', 'CN-XJ')),
      partners: fc.uniqueArray(fc.constantFrom('BY', 'DE', 'ASEAN', 'SOUTH-ASIA')),
      kinds: fc.subarray([...KINDS]),
      sectors: fc.subarray([...SECTORS]),
      places: fc.uniqueArray(fc.constantFrom('CN-GD/Guangzhou', 'BY/Minsk', 'FR/Île-de-France')),
      growth: fc.option(fc.constantFrom(50, -4.2, 0)),
      from: year,
      to: year,
      undated: fc.boolean(),
      publishers: fc.uniqueArray(fc.constantFrom('', 'China Daily', '鲁网', 'a & b = c')),
      written: fc.subarray([...LANGUAGES]),
      uncertain: fc.boolean(),
      fact: fc.option(hexadecimal),
      document: fc.option(fc.constantFrom('a', 'wuhan-france-forum-2024', '报告 1', 'a&b=c#d')),
      measure: fc.oneof(
        fc.record({ type: fc.constantFrom(...PLAIN_MEASURES) }),
        fc.record({ type: fc.constantFrom(...MONEY_MEASURES), currency: fc.constant('USD') }),
      ),
      order: fc.constantFrom(...MATRIX_ORDERS),
      pair: fc.option(fc.constant({ province: 'CN-GD', partner: 'SOUTH-ASIA' })),
      sort: fc.record({
        column: fc.constantFrom(...COLUMNS.filter((each) => !UNSORTED_COLUMNS.includes(each))),
        isDescending: fc.boolean(),
      }),
      columns: fc.subarray([...COLUMNS], { minLength: 1 }),
      listed: fc.record({
        column: fc.constantFrom(...DOCUMENT_COLUMNS),
        isDescending: fc.boolean(),
      }),
      title: fc.constantFrom('', 'harbour', '港 & 口'),
      convert: fc.option(fc.constantFrom(...TARGET_CURRENCIES)),
      side: fc.option(fc.constantFrom(...SIDES)),
      lanes: fc.constantFrom(...SIDES),
      embed: fc.boolean(),
      language: fc.constantFrom(...INTERFACE_LANGUAGES),
    })
    fc.assert(
      fc.property(views, (view) => {
        const { from, to, ...rest } = view
        const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to]
        expect(viewOf(viewToHref(view).replace(/^[.?]/u, ''))).toEqual({
          ...rest,
          from: first,
          to: last,
          undated: rest.undated && (first !== null || last !== null),
          publishers: [...rest.publishers].sort(),
          provinces: [...rest.provinces].sort(),
          partners: [...rest.partners].sort(),
          places: [...rest.places].sort(),
        })
      }),
    )
  })
})

it('NO_FILTERS sets back all that filters, and keeps page, document and language', () => {
  const full = viewOf(
    'view=documents&lang=zh&document=a&fact=0123456789ab&province=CN-GD&partner=BY&kind=tie&sector=ai&place=BY/Minsk&growth=50&from=2001&to=2002&undated=shown&publisher=a&written=zh&uncertain=shown',
  )
  expect({ ...full, ...NO_FILTERS }).toEqual({
    ...EMPTY_VIEW,
    page: 'documents',
    language: 'zh',
    document: 'a',
  })
})
