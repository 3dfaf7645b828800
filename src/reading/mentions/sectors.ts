import type { Language } from '../../model/dataset.ts'
import { de } from '../locales/de/sectors.ts'
import { en } from '../locales/en/sectors.ts'
import { zh } from '../locales/zh/sectors.ts'
import { simplifyCharacters } from '../locales/zh/traditional.ts'
import type { SectorMention } from './mention.ts'
import { compileLexicon, type Lexicon } from './sectors/lexicon.ts'

const LEXICONS: Record<Language, Lexicon> = {
  en: compileLexicon(en, ['s', 'es']),
  de: compileLexicon(de, ['e', 'en', 'er', 'es', 'em', 'n', 's', 'se']),
  zh: compileLexicon(zh, []),
}

/**
 * The words of a sentence that name sectors, in its order; a word of two sectors is two mentions. Longest phrase first:
 * "agricultural machinery" is agriculture and machinery, "free trade port" is nothing.
 * `offset` is the place of the sentence in its document.
 */
export function findSectors(text: string, language: Language, offset = 0): SectorMention[] {
  const lexicon = LEXICONS[language]
  const found =
    language === 'zh' ? lexicon.findInScript(simplifyCharacters(text)) : lexicon.findInWords(text)
  return found.flatMap(({ start, end, sectors }) =>
    sectors.map((sector) => ({
      type: 'sector' as const,
      start: start + offset,
      end: end + offset,
      sector,
    })),
  )
}
