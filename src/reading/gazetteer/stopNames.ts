import { MORE_STOP_NAMES } from '../locales/en/places.ts'
import { foldName } from './foldName.ts'

/** Names that are also ordinary words, folded; true for German nouns, which always have a capital. */
export type StopNames = ReadonlyMap<string, boolean>

/** From `stop-names.json`: the languages (`en`, `de`, `ende`) in which each name is a word. */
export function readStopNames(languages: Readonly<Record<string, string>>): StopNames {
  const stopNames = new Map(MORE_STOP_NAMES.map((name) => [foldName(name), false]))
  for (const [name, language] of Object.entries(languages))
    stopNames.set(foldName(name), language.includes('de'))
  return stopNames
}
