import { ownWords } from '../frame/ownWords.ts'
import type { InnerPlace } from '../select/innerPlaces.ts'
import type { MapData } from '../select/mapData.ts'
import type { KindCount, MapPlace } from '../select/mapPlaces.ts'
import type { Thread } from '../select/mapThreads.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { measuredSentence, noneSentence } from './measureTexts.ts'
import { findThread, type Target } from './target.ts'
import { mapWords } from './words.ts'

/** What there is to say of a place beside its name; null of a partner without facts. */
export function placeSentence(
  place: MapPlace,
  data: MapData,
  language: InterfaceLanguage,
): string | null {
  const words = mapWords[language]
  switch (place.state) {
    case 'counted':
      return place.measured === null
        ? words.facts(place.facts)
        : measuredSentence(
            place.measured,
            { own: place.place.code, facts: place.facts, data },
            language,
          )
    case 'zero':
      if (place.facts > 0) return noneSentence(data.measuring.measure, place.facts, language)
      return words.zero(place.total, selectedPartners(data, language))
    case 'nothing':
      return words.nothing(place.documents)
    case 'unread':
      return words.unread(place.place.names[language])
    case 'plain':
      return data.hasSelection && place.total > 0 ? words.zero(place.total, '') : null
  }
}

/** What is measured of a thread: `17 facts`, `+4 % trade, 2022`, `3 facts, no tie among them.` */
export const threadSentence = (
  { factIds }: Pick<Thread, 'factIds'>,
  data: MapData,
  language: InterfaceLanguage,
): string => factsSentence(factIds, null, data, language)

/** What is measured of a city or a region: `17 facts`, `+4 % trade with Belarus, 2022`. */
export const innerSentence = (
  { within, factIds }: InnerPlace,
  data: MapData,
  language: InterfaceLanguage,
): string => factsSentence(factIds, within, data, language)

function factsSentence(
  factIds: Thread['factIds'],
  own: Parameters<typeof measuredSentence>[1]['own'],
  data: MapData,
  language: InterfaceLanguage,
): string {
  const facts = factIds.length
  const measured = data.measureOf(factIds)
  return measured === null
    ? (noneSentence(data.measuring.measure, facts, language) ?? mapWords[language].facts(facts))
    : measuredSentence(measured, { own, facts, data }, language)
}

/** The names of the selected partners: "Belarus or Germany"; empty where none is selected, or a province is, too. */
export function selectedPartners(data: MapData, language: InterfaceLanguage): string {
  const selected = [...data.placeByCode.values()].filter(({ isSelected }) => isSelected)
  if (selected.some(({ side }) => side === 'china')) return ''
  return mapWords[language].join(selected.map(({ place }) => place.names[language]))
}

/** The name of a province, a partner, or a place within one. */
export function targetName(code: string, data: MapData, language: InterfaceLanguage): string {
  const place = data.placeByCode.get(code)?.place ?? data.innerByKey.get(code)
  return place?.names[language] ?? code
}

/** What a screen reader says of a target: "Guangdong, 41 facts: Ties 10, Events 31". */
export function spokenTarget(target: Target, data: MapData, language: InterfaceLanguage): string {
  const words = mapWords[language]
  const nameOf = (code: string) => targetName(code, data, language)
  switch (target.type) {
    case 'place': {
      const inner = data.innerByKey.get(target.code)
      if (inner !== undefined) return spokenInner(inner, data, language)
      const place = data.placeByCode.get(target.code)
      if (place === undefined) return ''
      const sentence = placeSentence(place, data, language)
      return [
        nameOf(target.code),
        ...(place.isSelected ? [words.selected] : []),
        ...ownWord(data.own.places.has(target.code), language),
        ...(sentence === null ? [] : [withKinds(sentence, place.kinds, language)]),
      ].join(language === 'zh' ? '，' : ', ')
    }
    case 'thread': {
      const thread = findThread(target.key, data)
      if (thread === undefined) return ''
      return [
        words.pair(nameOf(thread.from), nameOf(thread.to)),
        ...ownWord(thread.isOwn, language),
        withKinds(threadSentence(thread, data, language), thread.kinds, language),
      ].join(language === 'zh' ? '，' : ', ')
    }
  }
}

/** "Guangzhou, Guangdong, 17 facts: Ties 3, Events 14". */
function spokenInner(inner: InnerPlace, data: MapData, language: InterfaceLanguage): string {
  const words = mapWords[language]
  return [
    inner.names[language],
    targetName(inner.within, data, language),
    ...(inner.isSelected ? [words.selected] : []),
    ...ownWord(data.own.places.has(inner.key), language),
    withKinds(innerSentence(inner, data, language), inner.kinds, language),
  ].join(language === 'zh' ? '，' : ', ')
}

const ownWord = (isOwn: boolean, language: InterfaceLanguage): string[] =>
  isOwn ? [ownWords[language].yours] : []

function withKinds(text: string, kinds: readonly KindCount[], language: InterfaceLanguage): string {
  if (kinds.length === 0) return text
  const isChinese = language === 'zh'
  const counts = kinds.map(({ kind, facts }) =>
    mapWords[language].kindCount(sharedWords[language].kinds[kind], facts),
  )
  return `${text}${isChinese ? '：' : ': '}${counts.join(isChinese ? '，' : ', ')}`
}
