import type { Atlas } from '../dataset.ts'
import { formatList } from '../format.ts'
import { nameInSentence } from '../names.ts'
import type { Summary } from '../select/summary.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { chineseRestriction, chineseSentence } from './chineseSentence.ts'
import { englishRestriction, englishSentence } from './englishSentence.ts'
import { isRestricted, withFacts } from './sentenceParts.ts'

/** What is selected and what was read about it, as sentences that can be read aloud. Needs at least one fact. */
export function summarySentence(atlas: Atlas, view: View, summary: Summary): string {
  return sentences[view.language].summary(atlas, view, summary)
}

interface Sentences {
  summary: (atlas: Atlas, view: View, summary: Summary) => string
  restriction: (atlas: Atlas, view: View) => string
}

/** What is not only said in other words, but in another way. */
export const sentences: Record<InterfaceLanguage, Sentences> = {
  en: { summary: englishSentence, restriction: englishRestriction },
  zh: { summary: chineseSentence, restriction: chineseRestriction },
}

/** The chosen places that no fact names, as a sentence; null when each has one. */
export function silenceSentence(atlas: Atlas, view: View, summary: Summary): string | null {
  const chosen = [...view.provinces, ...view.partners]
  const named = withFacts(chosen, summary)
  const silent = chosen.filter((code) => !named.includes(code))
  if (silent.length === 0) return null
  const names = formatList(
    silent.map((code) => nameInSentence(atlas, code, view.language)),
    view.language,
  )
  return view.language === 'zh' ? `${names}没有相关事实。` : `No fact here names ${names}.`
}

/** The filters that the sentence does not name, as a sentence of its own; null when there is none. */
export function restrictionSentence(atlas: Atlas, view: View): string | null {
  return isRestricted(view) ? sentences[view.language].restriction(atlas, view) : null
}
