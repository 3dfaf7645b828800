import type { Language } from '../../model/dataset.ts'
import { de } from './de/script.ts'
import { en } from './en/script.ts'
import { zh } from './zh/script.ts'

/** How a language is written. */
export interface Script {
  /** Spaces stand between its words; without them words have no borders and distances are shorter. */
  spaced: boolean
  /** The text in the one spelling that the rules know, character for character. */
  spell: (text: string) => string
}

const SCRIPTS: Record<Language, Script> = { en, de, zh }

export function scriptOf(language: Language): Script {
  return SCRIPTS[language]
}
