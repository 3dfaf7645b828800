import { useState, type ReactNode } from 'react'
import type { InterfaceLanguage } from '../../view.ts'
import { compareWords } from './words.ts'

const FIRST_ROWS = 6

export interface MoreRowsProps {
  rows: readonly ReactNode[]
  language: InterfaceLanguage
}

/** The first rows of a column, and the rest when asked for. */
export function MoreRows({ rows, language }: MoreRowsProps) {
  const [isLong, setIsLong] = useState(false)
  const words = compareWords[language]
  return (
    <>
      <ul>{isLong ? rows : rows.slice(0, FIRST_ROWS)}</ul>
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
