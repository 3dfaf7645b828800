import type { Language } from '../../model/dataset.ts'
import type { Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { formatList, formatNumber, formatShare } from '../format.ts'
import { facetNames } from '../facetNames.ts'
import { nameInSentence, placeNameOf } from '../names.ts'
import { setFacets, type Facet } from '../select/failures.ts'
import type { Summary, Tally } from '../select/summary.ts'
import { NO_PUBLISHER, type InterfaceLanguage, type View } from '../view.ts'
import { sharedWords } from '../words.ts'

/** Names beyond this many become a number: "and 5 other provinces". */
const MOST_NAMES = 4

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
  const { language } = view
  const isNamed = (facet: Facet) => facet === 'province' || facet === 'partner'
  if (setFacets(view).every(isNamed)) return null
  return sentences[language].restriction(atlas, view)
}

/** `Only ties and events in new energy or food from 2015 to 2020 are shown.` */
function englishRestriction(atlas: Atlas, view: View): string {
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

/** `仅显示2015–2020年、新能源或食品领域的结好与机构、活动类事实。` */
function chineseRestriction(atlas: Atlas, view: View): string {
  const { kinds, sectors, places, growth } = view
  const words = sharedWords.zh
  const years = yearsPhrase(view)
  const choice = (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}或${names.at(-1) ?? ''}`
  const named = view.publishers.filter((publisher) => publisher !== NO_PUBLISHER)
  const publishers = [
    ...(named.length === 0 ? [] : [`发布者为${choice(chineseNames(named))}`]),
    ...(named.length < view.publishers.length ? ['未注明发布者'] : []),
  ]
  const attributes = [
    years === null ? '' : view.undated ? `${years}或无日期` : years,
    view.written.length === 0 ? '' : `${choice(facetNames(atlas, view, 'written', 'zh'))}中`,
    publishers.join('或'),
    places.length === 0 ? '' : `涉及${choice(places.map((key) => placeNameOf(atlas, key, 'zh')))}`,
    sectors.length === 0 ? '' : `${choice(sectors.map((sector) => words.sector[sector]))}领域`,
    growth === null ? '' : growthPhrase(growth, 'zh'),
  ].filter((part) => part !== '')
  const nouns = kinds.length === 0 ? '' : `${kinds.map((kind) => words.kinds[kind]).join('、')}类`
  return `仅显示${attributes.join('、')}${attributes.length === 0 ? '' : '的'}${nouns}事实。`
}

/** Up to four names; of more, three and the number of the rest. */
const chineseNames = (names: readonly string[]) =>
  names.length <= MOST_NAMES
    ? names
    : [...names.slice(0, MOST_NAMES - 1), `其他${names.length - MOST_NAMES + 1}家`]

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

/** `growth above 50 %`, `增幅超过50%`. */
export function growthPhrase(percent: number, language: InterfaceLanguage): string {
  const share = formatShare(percent, language)
  return language === 'zh' ? `增幅超过${share}` : `growth above ${share}`
}

/** `from 2015 to 2020`, `since 2015`; null when the years are open. */
export function yearsPhrase(view: Pick<View, 'from' | 'to' | 'language'>): string | null {
  const { from, to, language } = view
  if (from === null && to === null) return null
  if (language === 'zh') {
    if (from === null) return `${to}年及以前`
    if (to === null) return `${from}年起`
    return from === to ? `${from}年` : `${from}–${to}年`
  }
  if (from === null) return `up to ${to}`
  if (to === null) return `since ${from}`
  return from === to ? String(from) : `${from} to ${to}`
}

/** The codes that a fact names, in their order. */
function withFacts(codes: readonly string[], summary: Summary): string[] {
  const named = new Set([...summary.provinces, ...summary.partners].map(({ code }) => code))
  return codes.filter((code) => named.has(code) || (code === 'CN' && summary.national > 0))
}

function englishSentence(atlas: Atlas, view: View, summary: Summary): string {
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
  const isEverything = restrictionSentence(atlas, view) === null
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

function chineseSentence(atlas: Atlas, view: View, summary: Summary): string {
  const name = (code: string) => nameInSentence(atlas, code, 'zh')
  const documents = `${formatNumber(summary.documents)}份文件`
  const dates = chineseDates(summary)
  if (view.partners.length > 0 || view.provinces.length > 0) {
    const partnerCodes = withFacts(
      view.partners.length > 0 ? view.partners : summary.partners.map(({ code }) => code),
      summary,
    )
    const provinceCodes = withFacts(
      view.provinces.length > 0 ? view.provinces : summary.provinces.map(({ code }) => code),
      summary,
    )
    const provinces =
      provinceCodes.length === 0 ? name('CN') : chineseProvinces(provinceCodes, name)
    const partners = chinesePartners(partnerCodes, name)
    return view.partners.length > 0
      ? `${documents}记录了${partners}与${provinces}的往来。${dates}`
      : `${documents}记录了${provinces}与${partners}的往来。${dates}`
  }
  const isEverything = restrictionSentence(atlas, view) === null
  const subject = isEverything
    ? `已读${formatNumber(atlas.dataset.documents.length)}份文件，从中读出${formatNumber(summary.facts)}条事实，`
    : `${documents}中有${formatNumber(summary.facts)}条事实，`
  const china =
    summary.provinces.length === 0 ? '中国整体' : `${formatNumber(summary.provinces.length)}个省份`
  const partners =
    summary.countries === 0
      ? `${formatNumber(summary.partners.length)}个集团或地区`
      : `${formatNumber(summary.countries)}个国家${summary.territories > 0 ? '和地区' : ''}`
  return `${subject}涉及${china}与${partners}的往来。`
}

function chineseDates({ firstYear, lastYear }: Summary): string {
  if (firstYear === null || lastYear === null) return '均未注明日期。'
  return firstYear === lastYear
    ? `日期均在${firstYear}年。`
    : `最早的日期是${firstYear}年，最近的是${lastYear}年。`
}

const MUNICIPALITIES = ['CN-BJ', 'CN-SH', 'CN-TJ', 'CN-CQ']
const AUTONOMOUS_REGIONS = ['CN-GX', 'CN-NM', 'CN-NX', 'CN-XJ', 'CN-XZ']
const byPinyin = new Intl.Collator('zh-Hans').compare
const CHINESE_DIGITS = ['', '', '两', '三', '四']

/** `甘肃`, `甘肃、广东、山东三省`, `北京、广东两省市`, `广东、甘肃、山东等12个省份`. */
function chineseProvinces(codes: readonly string[], name: (code: string) => string): string {
  if (codes.length === 1) return codes.map(name).join('')
  if (codes.length > MOST_NAMES) {
    return `${codes
      .slice(0, MOST_NAMES - 1)
      .map(name)
      .join('、')}等${codes.length}个省份`
  }
  if (codes.includes('CN')) return codes.map(name).join('、')
  const ranks = [
    codes.some((code) => ![...MUNICIPALITIES, ...AUTONOMOUS_REGIONS].includes(code)) ? '省' : '',
    codes.some((code) => AUTONOMOUS_REGIONS.includes(code)) ? '区' : '',
    codes.some((code) => MUNICIPALITIES.includes(code)) ? '市' : '',
  ].join('')
  const names = codes.map(name).sort(byPinyin).join('、')
  return `${names}${CHINESE_DIGITS[codes.length] ?? ''}${ranks}`
}

function chinesePartners(codes: readonly string[], name: (code: string) => string): string {
  return codes.length <= MOST_NAMES
    ? codes.map(name).join('、')
    : `${codes
        .slice(0, MOST_NAMES - 1)
        .map(name)
        .join('、')}等${codes.length}个伙伴`
}
