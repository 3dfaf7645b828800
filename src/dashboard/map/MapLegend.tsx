import { useId, type ReactNode } from 'react'
import { KindGlyph } from '../KindGlyph.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { NothingPatterns } from './Land.tsx'
import type { LegendRows } from './legendRows.ts'
import { mapWords } from './words.ts'

export interface MapLegendProps {
  rows: LegendRows
  /** Names of the selected partners, for "none with Belarus". */
  others: string
  language: InterfaceLanguage
}

/** What the colours, patterns and lines of the map mean. */
export function MapLegend({ rows, others, language }: MapLegendProps) {
  const words = mapWords[language]
  const id = useId()
  const nothing: [boolean, ReactNode, string][] = [
    [rows.hasZero, <rect key="zero" className="land is-zero" {...box} />, words.legendZero(others)],
    [
      rows.hasNothing,
      <rect key="nothing" {...box} style={{ fill: `url("#${id}-nothing")` }} />,
      words.legendNothing,
    ],
    [
      rows.hasUnread,
      <rect key="unread" {...box} style={{ fill: `url("#${id}-unread")` }} />,
      words.legendUnread,
    ],
  ]
  const lines: [boolean, ReactNode, string][] = [
    [rows.hasThreads, <path key="width" className="legend-line" d="M0 6H18" />, words.legendWidth],
    [
      rows.hasBlocs,
      <path key="bloc" className="legend-line is-bloc" d="M0 6H18" />,
      words.legendBloc,
    ],
    [
      rows.hasDirection,
      <path key="direction" className="legend-line is-direction" d="M6 1 12 6 6 11" />,
      words.legendDirection,
    ],
  ]
  return (
    <div className="map-legend" data-floats>
      <svg width="0" height="0" aria-hidden="true">
        <defs>
          <NothingPatterns id={id} scale={1} />
        </defs>
      </svg>
      {rows.strands.length === 0 ? null : (
        <>
          <h3>{words.legendStrands}</h3>
          <ul className="legend-kinds">
            {rows.strands.map(({ kind, facts }) => (
              <li key={kind}>
                <KindGlyph kind={kind} size={11} />
                {words.kindCount(sharedWords[language].kinds[kind], facts)}
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.classes.length === 0 ? null : (
        <>
          <h3>{words.legendTitle}</h3>
          <ul className="legend-classes">
            {rows.classes.map((fill) => (
              <li key={fill}>
                <span className={`legend-swatch fill-${fill}`} />
                {words.classes[fill - 1]}
              </li>
            ))}
          </ul>
        </>
      )}
      <Explained rows={nothing} />
      <Explained rows={lines} />
    </div>
  )
}

const box = { x: 0.5, y: 0.5, width: 17, height: 11 }

function Explained({ rows }: { rows: [boolean, ReactNode, string][] }) {
  const shown = rows.filter(([isShown]) => isShown)
  if (shown.length === 0) return null
  return (
    <ul className="legend-rows">
      {shown.map(([, mark, text]) => (
        <li key={text}>
          <svg width="18" height="12" aria-hidden="true" focusable="false">
            {mark}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
