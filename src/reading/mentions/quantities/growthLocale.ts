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
  type: 'verb' | 'noun' | 'rate' | 'comparative' | 'neither'
  /** Its particle may turn it round. */
  turns: boolean
}

/** The growth words of a language in the form in which they are looked up. */
export interface GrowthLocale {
  cues: PhraseTrie<Cue>
  after: PhraseTrie<1 | -1>
  times: PhraseTrie<'times' | 'fold'>
  compare: PhraseTrie<true>
  by: PhraseTrie<true>
  of: PhraseTrie<true>
  at: PhraseTrie<true>
  fillers: PhraseTrie<true>
  fillersAfter: PhraseTrie<true>
  shares: PhraseTrie<true>
  joints: PhraseTrie<true>
  reaching: PhraseTrie<true>
  verbLast: boolean
  particles: PhraseTrie<true>
  levelBefore: PhraseTrie<true>
  levelAfter: PhraseTrie<true>
  risenBy: PhraseTrie<true>
  often: PhraseTrie<true>
  others: PhraseTrie<true>
}

export const GROWTH_LOCALES: Record<Language, GrowthLocale> = {
  en: compile(EN),
  de: compile(DE),
  zh: compile(ZH),
}

function compile(words: GrowthWords): GrowthLocale {
  const turning = new Set(words.turning.verbs)
  const cue = (sign: 1 | -1, type: Cue['type']) => (word: string) =>
    [word, { sign, type, turns: turning.has(word) }] as const
  const list = (phrases: readonly string[]) =>
    phraseTrie(phrases.map((phrase) => [phrase, true] as const))
  return {
    cues: phraseTrie<Cue>([
      ...words.neither.map(cue(1, 'neither')),
      ...words.upRates.map(cue(1, 'rate')),
      ...words.downRates.map(cue(-1, 'rate')),
      ...words.upNouns.map(cue(1, 'noun')),
      ...words.downNouns.map(cue(-1, 'noun')),
      ...words.up.map(cue(1, 'verb')),
      ...words.down.map(cue(-1, 'verb')),
      ...words.more.map(cue(1, 'comparative')),
      ...words.less.map(cue(-1, 'comparative')),
    ]),
    after: phraseTrie<1 | -1>([
      ...words.upAfter.map((word) => [word, 1] as const),
      ...words.downAfter.map((word) => [word, -1] as const),
    ]),
    times: phraseTrie<'times' | 'fold'>([
      ...words.times.map((word) => [word, 'times'] as const),
      ...words.fold.map((word) => [word, 'fold'] as const),
    ]),
    compare: list(words.compare),
    by: list(words.by),
    of: list(words.of),
    at: list(words.at),
    fillers: list(words.fillers),
    fillersAfter: list(words.fillersAfter),
    shares: list(words.shares),
    joints: list(words.joints),
    reaching: list(words.reaching),
    verbLast: words.verbLast,
    particles: list(words.turning.particles),
    levelBefore: list(words.levelBefore),
    levelAfter: list(words.levelAfter),
    risenBy: list(words.risenBy),
    often: list(words.often),
    others: list(words.others),
  }
}
