import type { Language } from '../../../model/dataset.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import type { Naming } from '../../gazetteer/nameIndex.ts'
import type { Span } from '../mention.ts'
import { collectHan } from './hanCandidates.ts'
import { collectLatin } from './latinCandidates.ts'

/** A stretch of text that is a name of the gazetteer, with all its readings. */
export interface Candidate extends Span {
  namings: readonly Naming[]
}

/** Every name that stands in the text, by beginning, the longest of a beginning first. */
export function collectCandidates(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
): Candidate[] {
  const latin = LETTER.test(text) ? collectLatin(text, language, gazetteer) : []
  if (language !== 'zh') return latin
  const han = collectHan(text, gazetteer.han)
  return latin.length === 0
    ? han
    : [...han, ...latin].sort((a, b) => a.start - b.start || b.end - a.end)
}

const LETTER = /[A-Za-z]/u
