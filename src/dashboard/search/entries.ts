import type { SearchNames } from '../../model/searchNames.ts'
import { SECTORS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { placesOf } from '../select/facts.ts'
import { selectThings } from '../select/things.ts'
import { sharedWords } from '../words.ts'
import { fold } from './fold.ts'
import type { SearchName } from './rank.ts'

/** What can be found by its name, in the order in which groups of equal rank are shown. */
export const NAMED_GROUPS = ['province', 'city', 'country', 'place', 'bloc', 'sector'] as const
export type NamedGroup = (typeof NAMED_GROUPS)[number]

/** Something with a name: a place or a sector. */
export interface NamedEntry {
  group: NamedGroup
  /** Code of a place of the dataset, `CN-GD/Guangzhou`, or a sector. */
  key: string
  name: { en: string; zh: string }
  /** Code of the province or partner that it lies in; null for those themselves. */
  within: string | null
  names: readonly SearchName[]
  /** Facts that choosing it shows, each once; uncertain ones are hidden and do not count. */
  facts: number
}

/** Everything that has a name, cities without a fact too. `names` is null while or where they could not be had. */
export function listEntries(atlas: Atlas, names: SearchNames | null): NamedEntry[] {
  const counts = countFacts(atlas)
  const factsOf = (key: string) => counts.get(key) ?? 0
  const toNames = (all: readonly (string | null)[]): SearchName[] =>
    [...new Set(all)].flatMap((name) => (name === null ? [] : spellings(name, names)))
  const places = atlas.dataset.places.map((place): NamedEntry => {
    const groups = {
      nation: 'province',
      province: 'province',
      country: 'country',
      bloc: 'bloc',
    } as const
    const { en, de, zh } = place.names
    return {
      group: groups[place.type],
      key: place.code,
      name: { en, zh },
      within: null,
      names: toNames([
        en,
        de,
        zh,
        place.code.replace('CN-', ''),
        ...(names?.others[place.code] ?? []),
      ]),
      facts: factsOf(place.code),
    }
  })
  const inner = [...counts.keys()].filter((key) => key.includes('/')).sort()
  const known = new Set(inner)
  const smaller = inner.map((key): NamedEntry => {
    const slash = key.indexOf('/')
    const [within, en] = [key.slice(0, slash), key.slice(slash + 1)]
    const others = atlas.namesByPlace.get(key)
    return {
      group: isChinese(within) ? 'city' : 'place',
      key,
      name: { en, zh: others?.zh ?? en },
      within,
      names: toNames([en, others?.zh ?? null, others?.de ?? null]),
      facts: factsOf(key),
    }
  })
  const silent = (names?.cities ?? []).flatMap(([within, en, zh]): NamedEntry[] => {
    const key = `${within}/${en}`
    if (known.has(key)) return []
    return [{ group: 'city', key, name: { en, zh }, within, names: toNames([en, zh]), facts: 0 }]
  })
  const sectors = SECTORS.map((sector): NamedEntry => {
    const name = { en: sharedWords.en.sector[sector], zh: sharedWords.zh.sector[sector] }
    const all = [name.en, name.zh, GERMAN_SECTORS[sector] ?? null]
    return {
      group: 'sector',
      key: sector,
      name,
      within: null,
      names: toNames(all),
      facts: factsOf(sector),
    }
  })
  return [...places, ...smaller, ...silent, ...sectors]
}

const isChinese = (code: string) => code === 'CN' || code.startsWith('CN-')

/** Facts by province, partner, smaller place and sector, what several documents say once. */
function countFacts(atlas: Atlas): Map<string, number> {
  const counts = new Map<string, number>()
  const certain = atlas.dataset.facts.filter((fact) => !fact.uncertain)
  for (const fact of selectThings(atlas, certain)) {
    for (const key of keysOf(fact)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // A place that only uncertain facts name has a name all the same.
  for (const key of atlas.dataset.facts.flatMap(placesOf)) if (!counts.has(key)) counts.set(key, 0)
  return counts
}

const keysOf = (fact: Fact) =>
  new Set([fact.china, fact.partner, ...placesOf(fact), ...fact.sectors])

/** A name as it is written and, where it is Chinese, as it is read. */
function spellings(name: string, names: SearchNames | null): SearchName[] {
  const words = fold(name)
  const written = { words, joined: words.replaceAll(' ', ''), initials: '' }
  const syllables = names === null ? null : readingOf(name, names)
  if (syllables === null) return [written]
  // As one word: a syllable in the middle of a name is no beginning.
  const read = syllables.join('')
  const initials = syllables.map((syllable) => syllable[0]).join('')
  return [written, { words: read, joined: read, initials }]
}

/** The syllables of a Chinese name, or null when one of its characters is not known. */
function readingOf(name: string, { readings, exceptions }: SearchNames): string[] | null {
  if (!/^\p{Script=Han}+$/u.test(name)) return null
  const exception = exceptions[name]
  if (exception !== undefined) return exception.split(' ')
  const syllables = [...name].map((character) => readings[character])
  return syllables.every((syllable) => syllable !== undefined) ? syllables : null
}

const GERMAN_SECTORS: Partial<Record<string, string>> = {
  agriculture: 'Landwirtschaft',
  food: 'Lebensmittel',
  energy: 'Energie',
  'new-energy': 'Neue Energien',
  'mining-metals': 'Bergbau und Metalle',
  chemicals: 'Chemie',
  biomedicine: 'Biomedizin',
  healthcare: 'Gesundheit',
  machinery: 'Maschinenbau',
  automotive: 'Automobil',
  electronics: 'Elektronik',
  digital: 'Digitalisierung',
  ai: 'Künstliche Intelligenz',
  construction: 'Bau',
  logistics: 'Logistik',
  finance: 'Finanzen',
  textiles: 'Textilien',
  environment: 'Umwelt',
  tourism: 'Tourismus',
  education: 'Bildung',
  culture: 'Kultur',
  science: 'Wissenschaft',
  'real-estate': 'Immobilien',
  'trade-services': 'Handel und Dienstleistungen',
}
