import type { ReactNode } from 'react'
import { KindGlyph } from '../KindGlyph.tsx'
import { YoursTag } from '../OwnTag.tsx'
import type { MapData } from '../select/mapData.ts'
import type { KindCount } from '../select/mapPlaces.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { innerSentence, placeSentence, targetName, threadSentence } from './sentences.ts'
import { findThread, type Target } from './target.ts'
import { mapWords } from './words.ts'
import type { Size } from './fit.ts'

export interface MapTooltipProps {
  target: Target
  /** Where it points at, in px of the map. */
  x: number
  y: number
  data: MapData
  language: InterfaceLanguage
  size: Size
}

const WIDTH = 224
const OFFSET = 14

/** What the pointer or the keyboard is on: its name, its facts, their kinds. Spoken words say the same elsewhere. */
export function MapTooltip({ target, x, y, data, language, size }: MapTooltipProps) {
  const content = tooltipContent(target, data, language)
  if (content === null) return null
  const isLeft = x + OFFSET + WIDTH > size.width
  const isUp = y > size.height / 2
  return (
    <div
      className="map-tooltip"
      aria-hidden="true"
      style={{
        maxWidth: WIDTH,
        ...(isLeft ? { right: size.width - x + OFFSET } : { left: x + OFFSET }),
        ...(isUp ? { bottom: size.height - y + OFFSET } : { top: y + OFFSET }),
      }}
    >
      {content}
    </div>
  )
}

function tooltipContent(
  target: Target,
  data: MapData,
  language: InterfaceLanguage,
): ReactNode | null {
  const words = mapWords[language]
  const nameOf = (code: string) => targetName(code, data, language)
  const head = (name: string, isOwn: boolean) => (
    <strong>
      {name}
      <YoursTag isOwn={isOwn} language={language} />
    </strong>
  )
  switch (target.type) {
    case 'place': {
      const inner = data.innerByKey.get(target.code)
      if (inner !== undefined) {
        return (
          <>
            {head(nameOf(inner.key), data.own.places.has(inner.key))}
            <p>
              {nameOf(inner.within)} · {innerSentence(inner, data, language)}
            </p>
            <KindCounts kinds={inner.kinds} language={language} />
          </>
        )
      }
      const place = data.placeByCode.get(target.code)
      if (place === undefined) return null
      const sentence = placeSentence(place, data, language)
      return (
        <>
          {head(nameOf(target.code), data.own.places.has(target.code))}
          {sentence === null ? null : <p>{sentence}</p>}
          <KindCounts kinds={place.kinds} language={language} />
        </>
      )
    }
    case 'thread': {
      const thread = findThread(target.key, data)
      if (thread === undefined) return null
      const strand = thread.strands.find(({ kind }) => kind === target.kind)
      const sentence = threadSentence(strand ?? thread, data, language)
      const kinds = thread.kinds.filter(({ kind }) => target.kind === null || kind === target.kind)
      return (
        <>
          {head(words.pair(nameOf(thread.from), nameOf(thread.to)), hasOwn(strand ?? thread, data))}
          {sentence === null ? null : <p>{sentence}</p>}
          <KindCounts kinds={kinds} language={language} />
        </>
      )
    }
  }
}

const hasOwn = ({ factIds }: { factIds: readonly string[] }, { own }: MapData): boolean =>
  factIds.some((id) => own.facts.has(id))

function KindCounts({ kinds, language }: { kinds: KindCount[]; language: InterfaceLanguage }) {
  if (kinds.length === 0) return null
  return (
    <ul className="kind-counts">
      {kinds.map(({ kind, facts }) => (
        <li key={kind}>
          <KindGlyph kind={kind} size={11} />
          <span>{sharedWords[language].kinds[kind]}</span>
          <b>{facts}</b>
        </li>
      ))}
    </ul>
  )
}
