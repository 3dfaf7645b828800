import type { Atlas } from './dataset.ts'
import { facetNames } from './facetNames.ts'
import { formatList, formatNumber } from './format.ts'
import type { WayOut } from './select/wayOut.ts'
import type { InterfaceLanguage, View } from './view.ts'

/** Names beyond this many become the number of the rest. */
const MOST_NAMES = 3

/** What a way out lets go of, by name, and what that gives: `Drop Belarus and Ties (12 facts)`. */
export function wayOutText(atlas: Atlas, view: View, { hindrances, facts }: WayOut): string {
  const { language } = view
  const words = wayOutWords[language]
  const names = hindrances.flatMap((hindrance) => {
    if (hindrance === 'uncertain') return []
    const all = facetNames(atlas, view, hindrance, language)
    return all.length <= MOST_NAMES
      ? all
      : [...all.slice(0, MOST_NAMES - 1), words.others(all.length - MOST_NAMES + 1)]
  })
  const action = hindrances.includes('uncertain') ? words.withUncertain(names) : words.drop(names)
  return withFacts(action, facts, language)
}

/** Something to do with the facts that it leads to: `Clear all (332 facts)`. */
export function withFacts(action: string, facts: number, language: InterfaceLanguage): string {
  return wayOutWords[language].withFacts(action, facts)
}

interface WayOutWords {
  /** What to drop of what is set, by name. */
  drop: (names: readonly string[]) => string
  /** To see uncertain facts too, and drop what is named, if anything is. */
  withUncertain: (names: readonly string[]) => string
  /** The end of a list of names. */
  others: (count: number) => string
  withFacts: (action: string, facts: number) => string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、')

const wayOutWords: Record<InterfaceLanguage, WayOutWords> = {
  en: {
    drop: (names) => `Drop ${formatList(names, 'en')}`,
    withUncertain: (names) =>
      names.length === 0
        ? 'Show uncertain facts'
        : `Drop ${formatList(names, 'en')}, show uncertain facts`,
    others: (count) => counted(count, 'other', 'others'),
    withFacts: (action, facts) => `${action} (${counted(facts, 'fact', 'facts')})`,
  },
  zh: {
    drop: (names) => `去掉${quoted(names)}`,
    withUncertain: (names) =>
      names.length === 0 ? '显示不确定的事实' : `去掉${quoted(names)}，并显示不确定的事实`,
    others: (count) => `另外${formatNumber(count)}项`,
    withFacts: (action, facts) => `${action}（${formatNumber(facts)}条）`,
  },
}
