import type { GrowthWords } from '../../locales/growthWords.ts'
import { GROWTH_WORDS as DE } from '../../locales/de/growth.ts'
import { GROWTH_WORDS as EN } from '../../locales/en/growth.ts'
import { GROWTH_WORDS as ZH } from '../../locales/zh/growth.ts'
import type { Language } from '../../../model/dataset.ts'
import { phraseTrie } from './phraseTrie.ts'
import type { PhraseTrie } from './phraseTrie.ts'

/** What a word says of the number near it. */
export interface Cue {
  sign: 1 | -1
  type: 'change' | 'rate' | 'comparative' | 'neither'
}

/** The growth words of a language in the form in which they are looked up. */
export interface GrowthLocale {
  cues: PhraseTrie<Cue>
  after: PhraseTrie<1 | -1>
  times: PhraseTrie<'times' | 'fold'>
  compare: RegExp | null
  gap: RegExp
  rateGap: RegExp
  gapAfter: RegExp
  list: RegExp
  multiples: readonly (readonly [RegExp, number])[]
  levelBefore: RegExp
  levelAfter: RegExp
}

export const GROWTH_LOCALES: Record<Language, GrowthLocale> = {
  en: compile('en', EN),
  de: compile('de', DE),
  zh: compile('zh', ZH),
}

function compile(language: Language, words: GrowthWords): GrowthLocale {
  const rates = new Set([...words.rateUp, ...words.rateDown])
  const cue = (sign: 1 | -1, type: Cue['type']) => (word: string) => [word, { sign, type }] as const
  return {
    cues: phraseTrie<Cue>([
      ...words.neither.map(cue(1, 'neither')),
      ...words.rateUp.map(cue(1, 'rate')),
      ...words.rateDown.map(cue(-1, 'rate')),
      ...words.up.filter((word) => !rates.has(word)).map(cue(1, 'change')),
      ...words.down.filter((word) => !rates.has(word)).map(cue(-1, 'change')),
      ...words.moreBefore.map(cue(1, 'comparative')),
      ...words.lessBefore.map(cue(-1, 'comparative')),
    ]),
    after: phraseTrie<1 | -1>([
      ...words.upAfter.map((word) => [word, 1] as const),
      ...words.downAfter.map((word) => [word, -1] as const),
    ]),
    times: phraseTrie<'times' | 'fold'>([
      ...words.times.map((word) => [word, 'times'] as const),
      ...words.fold.map((word) => [word, 'fold'] as const),
    ]),
    compare: words.compare === '' ? null : new RegExp(words.compare, 'u'),
    gap: new RegExp(`^(?:${words.gap})$`, 'u'),
    rateGap: new RegExp(`^(?:${words.rateGap})$`, 'u'),
    gapAfter: new RegExp(words.gapAfter, 'uy'),
    list: new RegExp(`^(?:${words.list})$`, 'u'),
    multiples: words.multiples.map(([source, percent]) => [
      language === 'zh'
        ? new RegExp(source, 'gu')
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?!\\p{L})`, 'gu'),
      percent,
    ]),
    levelBefore: new RegExp(words.levelBefore, 'u'),
    levelAfter: new RegExp(words.levelAfter, 'u'),
  }
}
