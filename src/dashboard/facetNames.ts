import type { Language } from '../model/dataset.ts'
import type { Atlas } from './dataset.ts'
import { formatShare } from './format.ts'
import { placeName, placeNameOf } from './names.ts'
import type { Facet } from './select/failures.ts'
import { NO_PUBLISHER, type InterfaceLanguage, type View } from './view.ts'
import { sharedWords } from './words.ts'

/** What is set of a facet, each value by its name: `Belarus`, `2015–2020`, `growth above 50 %`. Empty when nothing is. */
export function facetNames(
  atlas: Atlas,
  view: View,
  facet: Facet,
  language: InterfaceLanguage,
): string[] {
  const shared = sharedWords[language]
  switch (facet) {
    case 'province':
      return view.provinces.map((code) => placeName(atlas, code, language))
    case 'partner':
      return view.partners.map((code) => placeName(atlas, code, language))
    case 'place':
      return view.places.map((key) => placeNameOf(atlas, key, language))
    case 'kind':
      return view.kinds.map((kind) => shared.kinds[kind])
    case 'sector':
      return view.sectors.map((sector) => shared.sector[sector])
    case 'publisher':
      return view.publishers.map((publisher) => publisherName(publisher, language))
    case 'written':
      return view.written.map((written) => writtenName(written, language))
    case 'years': {
      const years = yearsName(view)
      if (years === null) return []
      return [view.undated ? facetWords[language].orUndated(years) : years]
    }
    case 'growth':
      return view.growth === null
        ? []
        : [facetWords[language].growth(formatShare(view.growth, language))]
  }
}

/** The publisher as documents write it, or the words for none. */
export function publisherName(publisher: string, language: InterfaceLanguage): string {
  return publisher === NO_PUBLISHER ? facetWords[language].noPublisher : publisher
}

/** `documents in Chinese`, `中文文件`. */
export function writtenName(written: Language, language: InterfaceLanguage): string {
  return facetWords[language].written[written]
}

/** `2007–2022`, `2007–`, `–2022`, `2022`; null when the years are open. */
export function yearsName({ from, to }: Pick<View, 'from' | 'to'>): string | null {
  if (from === null && to === null) return null
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`
}

interface FacetWords {
  growth: (share: string) => string
  orUndated: (years: string) => string
  noPublisher: string
  written: Record<Language, string>
}

const facetWords: Record<InterfaceLanguage, FacetWords> = {
  en: {
    growth: (share) => `growth above ${share}`,
    orUndated: (years) => `${years} or no date`,
    noPublisher: 'publisher not stated',
    written: {
      en: 'documents in English',
      de: 'documents in German',
      zh: 'documents in Chinese',
    },
  },
  zh: {
    growth: (share) => `增幅超过${share}`,
    orUndated: (years) => `${years}或无日期`,
    noPublisher: '未注明发布者',
    written: { en: '英文文件', de: '德文文件', zh: '中文文件' },
  },
}
