import type { Atlas } from '../dataset.ts'
import { facetNames } from '../facetNames.ts'
import { formatGrowth, formatList } from '../format.ts'
import { innerPlaceName, placeName } from '../names.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { takeawayWords } from './words.ts'

/** The filters that are set, in words: `Partners: Belarus`, `Years: 2013–2021`; empty when none is. */
export function filterText(atlas: Atlas, view: View, language: InterfaceLanguage): string[] {
  const words = takeawayWords[language].filters
  const shared = sharedWords[language]
  const line = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}${words.colon}${formatList(values, language)}`]
  const named = (codes: readonly string[]) => codes.map((code) => placeName(atlas, code, language))
  const inner = view.places.map((place) => {
    const [code = '', name = ''] = place.split('/')
    return `${innerPlaceName(atlas, code, name, language)} (${placeName(atlas, code, language)})`
  })
  return [
    ...line(words.provinces, named(view.provinces)),
    ...line(words.partners, named(view.partners)),
    ...line(words.places, inner),
    ...line(
      words.kinds,
      view.kinds.map((kind) => shared.kinds[kind]),
    ),
    ...line(
      words.sectors,
      view.sectors.map((sector) => shared.sector[sector]),
    ),
    ...(view.from === null && view.to === null
      ? []
      : line(words.years, [
          words.between(view.from, view.to),
          ...(view.undated ? [words.undated] : []),
        ])),
    ...line(words.publishers, facetNames(atlas, view, 'publisher', language)),
    ...line(words.written, facetNames(atlas, view, 'written', language)),
    ...(view.growth === null
      ? []
      : line(words.growth, [words.above(formatGrowth(view.growth, language))])),
    ...(view.uncertain ? [words.uncertain] : []),
  ]
}
