import type { ReactNode } from 'react'
import { KindGlyph } from '../KindGlyph.tsx'
import type { MapData } from '../select/mapData.ts'
import type { KindCount } from '../select/mapPlaces.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { placeSentence, targetName, threadSentence } from './sentences.ts'
import type { Target } from './target.ts'
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
  switch (target.type) {
    case 'place': {
      const inner = data.innerByKey.get(target.code)
      if (inner !== undefined) {
        return (
          <>
            <strong>{nameOf(inner.key)}</strong>
            <p>
              {nameOf(inner.within)} · {words.facts(inner.factIds.length)}
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
          <strong>{nameOf(target.code)}</strong>
          {sentence === null ? null : <p>{sentence}</p>}
          <KindCounts kinds={place.kinds} language={language} />
        </>
      )
    }
    case 'thread': {
      const thread = data.threads.find(({ key }) => key === target.key)
      if (thread === undefined) return null
      const strand = thread.strands.find(({ kind }) => kind === target.kind)
      const sentence = threadSentence(strand ?? thread, data, language)
      const kinds = thread.kinds.filter(({ kind }) => target.kind === null || kind === target.kind)
      return (
        <>
          <strong>{words.pair(nameOf(thread.from), nameOf(thread.to))}</strong>
          {sentence === null ? null : <p>{sentence}</p>}
          <KindCounts kinds={kinds} language={language} />
        </>
      )
    }
  }
}

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
