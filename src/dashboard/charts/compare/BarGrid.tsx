import { useState, type ReactNode } from 'react'
import { formatNumber } from '../../format.ts'
import { ViewLink } from '../../ViewLink.tsx'
import type { InterfaceLanguage, View } from '../../view.ts'
import { compareWords } from './words.ts'

/** Rows before the reader asks for all. */
const FIRST_ROWS = 8

export interface BarGridRow {
  key: string
  label: ReactNode
  /** A colour of the page; that of plain bars where absent. */
  colour?: string
  /** One for each place, in their order. */
  cells: { key: string; facts: number; change: Partial<View>; name: string }[]
}

export interface BarGridProps {
  rows: readonly BarGridRow[]
  /** Of the places, in their order. */
  names: readonly string[]
  language: InterfaceLanguage
}

/** Bars of all places and rows from zero on one scale; each opens its facts. */
export function BarGrid({ rows, names, language }: BarGridProps) {
  const [isLong, setIsLong] = useState(false)
  const words = compareWords[language]
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ facts }) => facts)))
  const shown = isLong ? rows : rows.slice(0, FIRST_ROWS)
  return (
    <>
      <PlaceNames names={names} />
      <ul className="compare-rows">
        {shown.map(({ key, label, colour, cells }) => (
          <li key={key} className="compare-row">
            <span className="compare-label">{label}</span>
            {cells.map(({ key: place, facts, change, name }, at) =>
              facts === 0 ? (
                <span key={place} className="compare-cell" data-zero="">
                  <span className="visually-hidden">{name}</span>
                  <span className="compare-cell-name" aria-hidden="true">
                    {names[at]}
                  </span>
                  <span aria-hidden="true">0</span>
                </span>
              ) : (
                <ViewLink key={place} className="compare-cell" change={change} label={name}>
                  <span className="compare-cell-name">{names[at]}</span>
                  <b>{formatNumber(facts)}</b>
                  <span className="compare-track">
                    <span
                      className="compare-bar"
                      style={{
                        width: `${(100 * facts) / most}%`,
                        ...(colour === undefined ? {} : { background: colour }),
                      }}
                    />
                  </span>
                </ViewLink>
              ),
            )}
          </li>
        ))}
      </ul>
      {rows.length > FIRST_ROWS && (
        <button
          type="button"
          className="chart-link"
          aria-expanded={isLong}
          onClick={() => {
            setIsLong(!isLong)
          }}
        >
          {isLong ? words.fewer : words.more(rows.length - FIRST_ROWS)}
        </button>
      )}
    </>
  )
}

/** Whose columns they are, once more: a picture of the chart has no other heads. */
function PlaceNames({ names }: { names: readonly string[] }) {
  return (
    <p className="compare-row compare-names" aria-hidden="true">
      {names.map((name) => (
        <span key={name} className="compare-name">
          {name}
        </span>
      ))}
    </p>
  )
}
