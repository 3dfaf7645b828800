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
  cells: { key: string; facts: number; isOwn: boolean; change: Partial<View>; name: string }[]
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
            {cells.map((cell, at) => (
              <span key={cell.key} className="compare-place">
                <span className="compare-cell-name" aria-hidden="true">
                  {names[at]}
                </span>
                <Cell {...cell} most={most} colour={colour} />
              </span>
            ))}
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

interface CellProps {
  facts: number
  /** A document of the reader's own says one of them. */
  isOwn: boolean
  change: Partial<View>
  name: string
  most: number
  colour: string | undefined
}

/** The facts of one place in one row; its bar leads to them. */
function Cell({ facts, isOwn, change, name, most, colour }: CellProps) {
  if (facts === 0) {
    return (
      <span className="compare-cell" data-zero="">
        <span className="visually-hidden">{name}: </span>0
      </span>
    )
  }
  return (
    <ViewLink className={`compare-cell${isOwn ? ' is-own' : ''}`} change={change} label={name}>
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
