import type { MouseEvent } from 'react'
import type { UnplacedReason } from '../../model/placePoints.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { YoursTag } from '../OwnTag.tsx'
import type { InnerPlace } from '../select/innerPlaces.ts'
import type { MapData } from '../select/mapData.ts'
import type { MapPlace } from '../select/mapPlaces.ts'
import type { Measured } from '../select/mapMeasure.ts'
import type { Strand, Thread } from '../select/mapThreads.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { byMeasure } from './lineMeasures.ts'
import { isReachable } from './reachable.ts'
import { MeasureNote } from './MeasureNote.tsx'
import { noneShort, valueText } from './measureTexts.ts'
import { targetName } from './sentences.ts'
import type { Target } from './target.ts'
import { mapWords } from './words.ts'

export interface MapListProps {
  data: MapData
  /** Why cities and regions are not on the map, by their keys. */
  unplaced: ReadonlyMap<string, UnplacedReason>
  language: InterfaceLanguage
  onTarget: (target: Target | null) => void
  onPick: (code: string, event: MouseEvent) => void
  /** Of a thread, or of one of its strands. */
  onOpen: (thread: Thread, factIds: readonly string[]) => void
  onClose: () => void
}

/** The map in words: provinces, partners and threads, each a button that does what its mark does. */
export function MapList(props: MapListProps) {
  const { data, unplaced, language, onTarget, onPick, onOpen, onClose } = props
  const words = mapWords[language]
  const places = [...data.placeByCode.values()]
  const provinces = bySize(places.filter(({ side }) => side === 'china'))
  const partners = bySize(
    places.filter((place) => place.side === 'partner' && isReachable(place, data)),
  )
  const nameOf = (code: string) => targetName(code, data, language)
  const innerOf = (code: string) =>
    [...data.innerByKey.values()].filter(({ within }) => within === code)
  const focusHandlers = (target: Target) => ({
    onFocus: () => onTarget(target),
    onBlur: () => onTarget(null),
  })
  const yours = (isOwn: boolean) => <YoursTag isOwn={isOwn} language={language} />
  const toInner = ({ key, names, factIds, isSelected }: InnerPlace) => {
    const reason = unplaced.get(key)
    return (
      <li key={key}>
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={(event) => onPick(key, event)}
          {...focusHandlers({ type: 'place', code: key })}
        >
          <span>
            {names[language]}
            {yours(data.own.places.has(key))}
            {reason === undefined ? null : <small> {words.unplaced[reason]}</small>}
          </span>{' '}
          <b>{measuredText(data.measureOf(factIds), data, language)}</b>
        </button>
      </li>
    )
  }
  const toStrand = (thread: Thread, { kind, factIds }: Strand) => (
    <li key={kind}>
      <button
        type="button"
        onClick={() => onOpen(thread, factIds)}
        {...focusHandlers({ type: 'thread', key: thread.key, kind })}
      >
        <span className="list-kind">
          <KindGlyph kind={kind} size={11} /> {sharedWords[language].kinds[kind]}
          {yours(factIds.some((id) => data.own.facts.has(id)))}
        </span>{' '}
        <b>{measuredText(data.measureOf(factIds), data, language)}</b>
      </button>
    </li>
  )
  const toPlace = (place: MapPlace) => (
    <li key={place.place.code}>
      <button
        type="button"
        aria-pressed={place.isSelected}
        onClick={(event) => onPick(place.place.code, event)}
        {...focusHandlers({ type: 'place', code: place.place.code })}
      >
        <span>
          {place.place.names[language]}
          {yours(data.own.places.has(place.place.code))}
        </span>{' '}
        <b>{countText(place, data, language)}</b>
      </button>
      {innerOf(place.place.code).length > 0 && <ul>{innerOf(place.place.code).map(toInner)}</ul>}
    </li>
  )
  return (
    <div
      className="map-list"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <MeasureNote measure={data.measuring.measure} language={language} />
      <section>
        <h3>{words.provinces}</h3>
        <ul>{provinces.map(toPlace)}</ul>
      </section>
      <section>
        <h3>{words.partners}</h3>
        <ul>{partners.map(toPlace)}</ul>
      </section>
      <section>
        <h3>{words.threads}</h3>
        <ul>
          {byMeasure(data, data.threads).map((thread) => (
            <li key={thread.key}>
              <button
                type="button"
                onClick={() => onOpen(thread, thread.factIds)}
                {...focusHandlers({ type: 'thread', key: thread.key, kind: null })}
              >
                <span>
                  {words.pair(nameOf(thread.province), nameOf(thread.partner))}
                  {yours(thread.isOwn)}
                </span>{' '}
                <b>{measuredText(data.measureOf(thread.factIds), data, language)}</b>
              </button>
              {data.hasSelection && thread.strands.length > 1 && (
                <ul>{thread.strands.map((strand) => toStrand(thread, strand))}</ul>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The value of a place, or why it has none. */
function countText(place: MapPlace, data: MapData, language: InterfaceLanguage): string {
  switch (place.state) {
    case 'unread':
      return mapWords[language].unreadShort
    case 'nothing':
      return mapWords[language].nothingShort
    default:
      return measuredText(place.measured, data, language)
  }
}

function measuredText(
  measured: Measured | null,
  { measuring }: MapData,
  language: InterfaceLanguage,
): string {
  return measured === null
    ? noneShort(measuring.measure, language)
    : valueText(measuring.measure, measured, language)
}

/** The largest value first, down as well as up; then most facts; then those that were at least read. */
function bySize(places: readonly MapPlace[]): MapPlace[] {
  const sizeOf = ({ measured }: MapPlace) => (measured === null ? -1 : Math.abs(measured.value))
  return places.toSorted(
    (a, b) =>
      sizeOf(b) - sizeOf(a) || b.facts - a.facts || b.total - a.total || b.documents - a.documents,
  )
}
