/** One line of a combobox. */
export interface Choice {
  value: string
  /** In the reader's language. */
  name: string
  /** Names in every language it can be found by. */
  names: readonly string[]
  facts: number
  isSet: boolean
  /** Heading it stands under. */
  group: string
}

/**
 * The choices that the typed text can mean, best first: a name that begins with it, then a name with a word that does,
 * then a code that is it. Empty text keeps all, in their order. Accents, case and ß do not count: `Weissr` finds Weißrussland.
 */
export function matchChoices(choices: readonly Choice[], text: string): Choice[] {
  const wanted = folded(text)
  if (wanted === '') return [...choices]
  return choices
    .map((choice, order) => ({ choice, order, rank: rankOf(choice, wanted) }))
    .filter((entry) => entry.rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || b.choice.facts - a.choice.facts || a.order - b.order)
    .map((entry) => entry.choice)
}

const NO_MATCH = 4

function rankOf(choice: Choice, wanted: string): number {
  const names = choice.names.map(folded)
  if (names.some((name) => name === wanted) || folded(choice.value) === wanted) return 0
  if (names.some((name) => name.startsWith(wanted))) return 1
  if (names.some((name) => name.split(/[\s\-–—(&,]+/u).some((word) => word.startsWith(wanted)))) {
    return 2
  }
  // Chinese names have no spaces between their words.
  const isHan = /\p{Script=Han}/u.test(wanted)
  return isHan && names.some((name) => name.includes(wanted)) ? 3 : NO_MATCH
}

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
}
