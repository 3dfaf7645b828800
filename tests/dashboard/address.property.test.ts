import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paramsToView, viewToHref, viewToParams } from '../../src/dashboard/address.ts'
import { EMPTY_VIEW, type View } from '../../src/dashboard/view.ts'
import { runs } from '../sound/runs.ts'

/** Every parameter that means something, and one that does not. */
const NAMES = [
  'view', 'province', 'partner', 'place', 'kind', 'sector', 'from', 'to', 'undated', 'publisher', 'written', 'growth', 'uncertain',
  'document', 'fact', 'measure', 'order', 'pair', 'sort', 'columns', 'listed', 'title', 'convert', 'side', 'lanes', 'embed', 'lang', 'tea',
] // prettier-ignore

/** Values that some parameter takes, and what stands close to them. */
const VALUES = [
  'map', 'matrix', 'compare', 'CN', 'CN-GD', 'CN-ZJ', 'BY', 'ASEAN', 'SOUTH-ASIA', 'CN-GD/Guangzhou', 'BY/Minsk', 'FR/Île-de-France', 'tie', 'trade',
  'ai', 'new-energy', '1999', '2021', '0000', '9999', '02021', 'shown', 'en', 'de', 'zh', '50', '-0', '-4.20', '007', '999999.9999', '0123456789ab',
  'ties', 'growth', 'signed-amount.CNY', 'trade-amount.USD', 'total', 'similarity', 'CN-GD.BY', '-amount', 'amount', '-quote', 'kind.china.amount',
  'amount.kind', '-facts', 'title', 'CNY', 'province', 'partner', '1', '', ' harbour ', 'a b', 'a+b', 'a%20b', 'a&b=c#d', 'Île', 'I\u0302le',
] // prettier-ignore

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
const params = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 30 })
  .map((pairs) => new URLSearchParams(pairs))

const viewOf = (query: string): View => paramsToView(new URLSearchParams(query))

describe('paramsToView(params)', () => {
  it('takes any address, and its view comes back from its own address, every field of it', () => {
    fc.assert(
      fc.property(fc.oneof(params.map(String), fc.string({ unit: 'binary' })), (query) => {
        const view = viewOf(query)
        expect(Object.keys(view).sort()).toEqual(Object.keys(EMPTY_VIEW).sort())
        const href = viewToHref(view)
        expect(viewOf(href === '.' ? '' : href)).toEqual(view)
        // Equal views have one address.
        expect(viewToHref(viewOf(href === '.' ? '' : href))).toBe(href)
      }),
      runs(3000),
    )
  })

  it('says the same of parameters in any order, each name with one value', () => {
    const once = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), value), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(
        once.chain((pairs) =>
          fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
        ),
        ([pairs, shuffled]) => {
          const read = (list: [string, string][]) => paramsToView(new URLSearchParams(list))
          expect(read(shuffled)).toEqual(read(pairs))
        },
      ),
      runs(300),
    )
  })
})

describe('viewToParams(view)', () => {
  it('goes unchanged through the bar of a browser, through mail and through a frame', () => {
    fc.assert(
      fc.property(params, (given) => {
        const href = viewToHref(paramsToView(given))
        // What a browser writes into its bar and gives back as `location.search`.
        const { search } = new URL(href, 'https://atlas.example.org/page/')
        expect(new URLSearchParams(search).toString()).toBe(
          viewToParams(paramsToView(given)).toString(),
        )
        expect(href).toMatch(/^[\x21-\x7e]+$/u)
      }),
      runs(500),
    )
  })
})
