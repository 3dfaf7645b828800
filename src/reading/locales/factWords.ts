import type { Language } from '../../model/dataset.ts'
import type { ContextWords } from './contextWords.ts'
import type { DealWords } from './dealWords.ts'
import type { MeetingWords } from './meetingWords.ts'
import type { TieWords } from './tieWords.ts'
import type { TradeWords } from './tradeWords.ts'
import { de } from './de/facts.ts'
import { en } from './en/facts.ts'
import { zh } from './zh/facts.ts'

/** What one language says around a fact. Rules ask these patterns and know no word themselves. */
export type FactWords = ContextWords & TieWords & MeetingWords & DealWords & TradeWords

const WORDS: Record<Language, FactWords> = { en, de, zh }

export function factWords(language: Language): FactWords {
  return WORDS[language]
}
