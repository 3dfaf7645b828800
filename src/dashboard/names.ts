import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import type { InterfaceLanguage } from './view.ts'
import { sharedWords } from './words.ts'

/** The name of a place in the reader's language; the nation is "China, national"; an unknown code stands for itself. */
export function placeName(atlas: Atlas, code: string, language: InterfaceLanguage): string {
  if (code === 'CN') return sharedWords[language].national
  return atlas.placeByCode.get(code)?.names[language] ?? code
}

/** The smallest place named on the Chinese side: `Guangzhou`, else `Guangdong`. */
export function chinaSideName(atlas: Atlas, fact: Fact, language: InterfaceLanguage): string {
  return fact.chinaPlace ?? placeName(atlas, fact.china, language)
}

/** The smallest place named on the other side: `Minsk`, else `Belarus`. */
export function partnerSideName(atlas: Atlas, fact: Fact, language: InterfaceLanguage): string {
  return fact.partnerPlace ?? placeName(atlas, fact.partner, language)
}
