import { useEffect, useRef, useState } from 'react'
import type { Years } from '../useYearDrag.ts'
import type { InterfaceLanguage } from '../view.ts'
import { chartWords } from './words.ts'
import { BARS_HEIGHT, STRIP_MARGIN, yearScale } from './yearScale.ts'

const HANDLE = 24

export interface YearHandlesProps {
  bounds: { first: number; last: number }
  /** Within the bounds. */
  chosen: Years
  width: number
  language: InterfaceLanguage
  onYears: (years: Years) => void
}

/**
 * Two handles on the axis of years and, once years are chosen, what lies between them as a third that moves both. They follow
 * pointer, finger and arrow keys, and tell the years when they come to rest.
 */
export function YearHandles({ bounds, chosen, width, language, onYears }: YearHandlesProps) {
  const words = chartWords[language].time
  const { band, leftOf } = yearScale(bounds, width)
  const [dragged, setDragged] = useState<Years | null>(null)
  const years = dragged ?? chosen
  const settle = (from: number, to: number) => {
    setDragged(null)
    onYears({ from, to })
  }
  return (
    <div className="time-handles" style={{ top: BARS_HEIGHT - HANDLE / 2 }}>
      <div
        className="time-chosen"
        data-all={years.from === bounds.first && years.to === bounds.last}
        style={{ left: leftOf(years.from), width: leftOf(years.to + 1) - leftOf(years.from) }}
      />
      {(years.from !== bounds.first || years.to !== bounds.last) && (
        <Handle
          name={words.moveYears}
          bounds={{ first: bounds.first, last: bounds.last - (years.to - years.from) }}
          value={years.from}
          text={words.span(years.from, years.to)}
          left={STRIP_MARGIN}
          band={band}
          grip={(years.to - years.from + 1) * band}
          onMove={(year) => {
            setDragged({ from: year, to: year + years.to - years.from })
          }}
          onRest={(year) => {
            settle(year, year + years.to - years.from)
          }}
        />
      )}
      <Handle
        name={words.fromYear}
        bounds={bounds}
        value={years.from}
        left={STRIP_MARGIN}
        band={band}
        onMove={(year) => {
          setDragged({ ...years, from: Math.min(year, years.to) })
        }}
        onRest={(year) => {
          settle(Math.min(year, years.to), years.to)
        }}
      />
      <Handle
        name={words.toYear}
        bounds={bounds}
        value={years.to}
        left={STRIP_MARGIN + band}
        band={band}
        onMove={(year) => {
          setDragged({ ...years, to: Math.max(year, years.from) })
        }}
        onRest={(year) => {
          settle(years.from, Math.max(year, years.from))
        }}
      />
    </div>
  )
}

interface HandleProps {
  name: string
  bounds: { first: number; last: number }
  value: number
  /** Where the handle stands at the first year, in px. */
  left: number
  band: number
  /** Width of what is taken hold of, in px; that of a handle where absent. */
  grip?: number
  /** What is read out where the year alone does not say it. */
  text?: string
  onMove: (year: number) => void
  onRest: (year: number) => void
}

function Handle({ name, bounds, value, left, band, grip, text, onMove, onRest }: HandleProps) {
  const ref = useRef<HTMLInputElement>(null)
  const rest = useRef(onRest)
  useEffect(() => {
    rest.current = onRest
  })

  // React's onChange is the browser's `input`, which comes with every pixel; `change` comes when the handle is let go.
  useEffect(() => {
    const input = ref.current
    if (input === null) return
    const tellRest = () => {
      rest.current(Number(input.value))
    }
    input.addEventListener('change', tellRest)
    return () => {
      input.removeEventListener('change', tellRest)
    }
  }, [])

  return (
    <input
      ref={ref}
      type="range"
      className={grip === undefined ? 'time-handle' : 'time-handle time-window'}
      aria-label={name}
      {...(text === undefined ? {} : { 'aria-valuetext': text })}
      min={bounds.first}
      max={bounds.last}
      step={1}
      value={value}
      style={
        grip === undefined
          ? { left: left - HANDLE / 2, width: (bounds.last - bounds.first) * band + HANDLE }
          : ({
              left,
              width: (bounds.last - bounds.first) * band + grip,
              '--grip': `${grip}px`,
            } as React.CSSProperties)
      }
      onChange={(event) => {
        onMove(Number(event.target.value))
      }}
    />
  )
}
