import type { Language } from '../../model/dataset.ts'
import type { Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { formatList, formatNumber } from '../format.ts'
import { nameInSentence, placeNameOf } from '../names.ts'
import type { Summary, Tally } from '../select/summary.ts'
import { NO_PUBLISHER, type View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { MOST_NAMES, growthPhrase, isRestricted, withFacts, yearsPhrase } from './sentenceParts.ts'

/** `36 documents tie Guangdong to Belarus, with dates from 2015 to 2024.` */
export function englishSentence(atlas: Atlas, view: View, summary: Summary): string {
  const name = (code: string) => nameInSentence(atlas, code, 'en')
  const chosenProvinces = withFacts(view.provinces, summary).map(name)
  const chosenPartners = withFacts(view.partners, summary).map(name)
  const dates = englishDates(summary)
  const documents = `${formatNumber(summary.documents)} ${summary.documents === 1 ? 'document ties' : 'documents tie'}`
  if (chosenPartners.length > 0 && chosenProvinces.length > 0) {
    return `${documents} ${named(chosenProvinces, 'place')} to ${named(chosenPartners, 'partner')}${dates}.`
  }
  if (chosenPartners.length > 0) {
    const others =
      summary.provinces.length === 0
        ? name('CN')
        : mostNamed(summary.provinces, name, 'province', 'provinces')
    return `${documents} ${named(chosenPartners, 'partner')} to ${others}${dates}.`
  }
  if (chosenProvinces.length > 0) {
    const others = mostNamed(summary.partners, name, 'partner', 'partners')
    return `${documents} ${named(chosenProvinces, 'place')} to ${others}${dates}.`
  }
  const isEverything = !isRestricted(view)
  const read = isEverything ? atlas.dataset.documents.length : summary.documents
  const subject = isEverything
    ? `${counted(read, 'document was', 'documents were')} read. ${read === 1 ? 'It ties' : 'They tie'}`
    : documents
  const ends = englishEnds(summary)
  return `${subject} ${ends}, in ${counted(summary.facts, 'fact', 'facts')}.`
}

function englishEnds(summary: Summary): string {
  const china =
    summary.provinces.length === 0
      ? 'China as a whole'
      : counted(summary.provinces.length, 'province', 'provinces')
  const partners =
    summary.countries === 0
      ? counted(summary.partners.length, 'bloc or region', 'blocs and regions')
      : summary.territories > 0
        ? counted(summary.countries, 'country or territory', 'countries and territories')
        : counted(summary.countries, 'country', 'countries')
  return `${china} to ${partners}`
}

function englishDates({ firstYear, lastYear }: Summary): string {
  if (firstYear === null || lastYear === null) return ', without a date'
  return firstYear === lastYear
    ? `, with dates in ${firstYear}`
    : `, with dates from ${firstYear} to ${lastYear}`
}

/** Up to four names, ordered by the alphabet; of more, the three with most facts and the number of the rest. */
function mostNamed(
  tallies: readonly Tally[],
  name: (code: string) => string,
  one: string,
  many: string,
): string {
  if (tallies.length <= MOST_NAMES) {
    return formatList(tallies.map(({ code }) => name(code)).sort(), 'en')
  }
  const first = tallies.slice(0, MOST_NAMES - 1).map(({ code }) => name(code))
  const rest = tallies.length - first.length
  return formatList([...first, `${formatNumber(rest)} other ${rest === 1 ? one : many}`], 'en')
}

function named(names: readonly string[], noun: 'place' | 'partner'): string {
  return names.length <= MOST_NAMES
    ? formatList([...names].sort(), 'en')
    : `${names.length} ${noun}s`
}

function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** `Only ties and events in new energy or food from 2015 to 2020 are shown.` */
export function englishRestriction(atlas: Atlas, view: View): string {
  const { kinds, sectors, places, growth } = view
  const words = sharedWords.en
  const subject =
    kinds.length === 0
      ? 'facts'
      : formatList(
          kinds.map((kind) => ENGLISH_KINDS[kind]),
          'en',
        )
  const parts = [
    subject,
    sectors.length === 0
      ? ''
      : `in ${englishChoice(sectors.map((one) => sectorInSentence(words.sector[one])))}`,
    dated(view),
    growth === null ? '' : `with ${growthPhrase(growth, 'en')}`,
    places.length === 0
      ? ''
      : `that name ${englishChoice(places.map((key) => placeNameOf(atlas, key, 'en')))}`,
    sources(view),
  ]
  return `Only ${parts.filter((part) => part !== '').join(' ')} are shown.`
}

/** `from 2015 to 2020`, `since 2015 or without a date`, `in 2015`; empty when the years are open. */
function dated(view: Pick<View, 'from' | 'to' | 'undated' | 'language'>): string {
  const years = yearsPhrase(view)
  if (years === null) return ''
  const isWhole = view.from !== null && view.to !== null
  const phrase = !isWhole ? years : view.from === view.to ? `in ${years}` : `from ${years}`
  return view.undated ? `${phrase} or without a date` : phrase
}

/** `in German documents published by RP Online or oevz.com`; empty when every document counts. */
function sources({ written, publishers }: View): string {
  if (written.length + publishers.length === 0) return ''
  const languages = written.map((language) => ENGLISH_LANGUAGES[language])
  const documents = ['in', englishChoice(languages), 'documents'].filter((part) => part !== '')
  const named = publishers.filter((publisher) => publisher !== NO_PUBLISHER)
  const by = [
    ...(named.length === 0
      ? []
      : [
          `published by ${englishChoice(namedOrCounted(named, 'other publisher', 'other publishers'))}`,
        ]),
    ...(named.length < publishers.length ? ['that name no publisher'] : []),
  ]
  return [...documents, ...(by.length === 0 ? [] : [by.join(' or ')])].join(' ')
}

const ENGLISH_LANGUAGES: Record<Language, string> = { en: 'English', de: 'German', zh: 'Chinese' }

/** Up to four names; of more, three and the number of the rest. */
function namedOrCounted(names: readonly string[], one: string, many: string): string[] {
  if (names.length <= MOST_NAMES) return [...names]
  return [...names.slice(0, MOST_NAMES - 1), counted(names.length - MOST_NAMES + 1, one, many)]
}

const ENGLISH_KINDS: Record<Kind, string> = {
  tie: 'ties',
  event: 'events',
  signing: 'signings',
  trade: 'trade facts',
  investment: 'investments',
  figure: 'figures',
}

/** `new energy, food or AI`: one of them is enough. */
function englishChoice(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}

/** `digital` alone is no noun. */
const sectorInSentence = (name: string) =>
  name === 'Digital' ? 'the digital sector' : lowerFirst(name)
