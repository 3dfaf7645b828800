import type { Place } from '../../src/model/dataset.ts'
import type { ProposedFact } from '../../src/reading/proposed.ts'
import type { Reader } from '../../src/reading/reader.ts'

const place = (code: string, type: Place['type'], en: string, de: string, zh: string): Place => ({
  code,
  type,
  names: { en, de, zh },
  lonLat: null,
  region: null,
  members: [],
})

const PLACES = [
  place('CN-GD', 'province', 'Guangdong', 'Guangdong', '广东'),
  place('CN-ZJ', 'province', 'Zhejiang', 'Zhejiang', '浙江'),
  place('BY', 'country', 'Belarus', 'Belarus', '白俄罗斯'),
  place('DE', 'country', 'Germany', 'Deutschland', '德国'),
]

const named = (text: string, type: Place['type']): string[] =>
  PLACES.filter(
    (each) => each.type === type && Object.values(each.names).some((name) => text.includes(name)),
  ).map(({ code }) => code)

/** Reads one thing: a sentence that says "sister", with a province and a country in it, ties the two. */
export const sisterReader: Reader = {
  places: PLACES,
  findPlaceNames: () => [],
  readProvinces: ({ text }) => named(text, 'province'),
  extract: ({ text }) =>
    [
      ...text.matchAll(/[^.。\n]{0,200}(?:sister|Schwester|友好城市)[^.。\n]{0,200}[.。]/gu),
    ].flatMap((match): ProposedFact[] => {
      const quote = match[0].trim()
      const start = match.index + match[0].indexOf(quote)
      return named(quote, 'province').flatMap((china) =>
        named(quote, 'country').map((partner) => ({
          kind: 'tie',
          tie: 'sister',
          china,
          chinaPlace: null,
          partner,
          partnerPlace: null,
          from: /(?:19|20)\d{2}/u.exec(quote)?.[0] ?? null,
          to: null,
          approx: 'exact',
          sectors: [],
          quote,
          start,
          end: start + quote.length,
          rule: 'sister',
          confidence: 0.99,
        })),
      )
    }),
}
