import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import type { InterfaceLanguage } from './view.ts'
import { sharedWords } from './words.ts'

/** The name of a place in the reader's language; the nation is "China, national"; an unknown code stands for itself. */
export function placeName(atlas: Atlas, code: string, language: InterfaceLanguage): string {
  if (code === 'CN') return sharedWords[language].national
  return atlas.placeByCode.get(code)?.names[language] ?? code
}

/** The name of a place within a province or a partner: `Minsk`, `明斯克`; in English where the reader's language has none. */
export function innerPlaceName(
  atlas: Atlas,
  code: string,
  place: string,
  language: InterfaceLanguage,
): string {
  if (language === 'en') return place
  return atlas.namesByPlace.get(`${code}/${place}`)?.[language] ?? place
}

/** The name of a place as the view spells it: `CN-GD/Guangzhou` is `Guangzhou`, `广州`. */
export function placeNameOf(atlas: Atlas, key: string, language: InterfaceLanguage): string {
  const slash = key.indexOf('/')
  return innerPlaceName(atlas, key.slice(0, slash), key.slice(slash + 1), language)
}

/** The smallest place named on the Chinese side: `Guangzhou`, else `Guangdong`. */
export function chinaSideName(atlas: Atlas, fact: Fact, language: InterfaceLanguage): string {
  const { china, chinaPlace } = fact
  return chinaPlace === null
    ? placeName(atlas, china, language)
    : innerPlaceName(atlas, china, chinaPlace, language)
}

/** The smallest place named on the other side: `Minsk`, else `Belarus`. */
export function partnerSideName(atlas: Atlas, fact: Fact, language: InterfaceLanguage): string {
  const { partner, partnerPlace } = fact
  return partnerPlace === null
    ? placeName(atlas, partner, language)
    : innerPlaceName(atlas, partner, partnerPlace, language)
}

/** The name as it stands within a sentence: `the Netherlands`, `China as a whole`; `中国整体`. */
export function nameInSentence(atlas: Atlas, code: string, language: InterfaceLanguage): string {
  if (code === 'CN') return language === 'zh' ? '中国整体' : 'China as a whole'
  const name = placeName(atlas, code, language)
  return language === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name
}

/** English puts an article before these names. */
const WITH_ARTICLE = new Set(
  (
    'AE BS CC CF CK DO EU FK FO GB GM IM KM KY MH MP MV NL PH PN SB TC US VG VI ' +
    'ARAB BRI GCC SCO'
  ).split(' '),
)
