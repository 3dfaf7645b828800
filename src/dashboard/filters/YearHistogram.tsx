import { useEffect, useRef, type CSSProperties } from 'react'
import type { FilterOptions } from '../select/options.ts'
import { useYearDrag } from '../useYearDrag.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { filterWords } from './words.ts'

export interface YearHistogramProps {
  /** Every year from the first to the last, at least one. */
  years: FilterOptions['years']
  chosen: Pick<View, 'from' | 'to'>
  language: InterfaceLanguage
  /** A handle is on its way. */
  onMove: (years: Pick<View, 'from' | 'to'>) => void
  /** A handle has come to rest, or a bar was clicked; null where it stands at the end. */
  onRest: (from: number | null, to: number | null) => void
}

/** Facts of each year as bars, those outside the chosen years faint, and a handle for each end. A click on a bar chooses its year, drawing across bars all of theirs. */
export function YearHistogram({ years, chosen, language, onMove, onRest }: YearHistogramProps) {
  const words = filterWords[language]
  const first = years[0]?.year ?? 0
  const last = years.at(-1)?.year ?? first
  const most = Math.max(1, ...years.map(({ facts }) => facts))
  const bars = useRef<HTMLDivElement>(null)
  const yearAt = (x: number) => {
    const band = (bars.current?.clientWidth ?? 1) / years.length
    return Math.min(last, Math.max(first, first + Math.floor(x / band)))
  }
  const { dragged, handlers } = useYearDrag(yearAt, (drawn) => {
    rest(drawn.from, drawn.to)
  })
  const from = dragged?.from ?? Math.min(last, Math.max(first, chosen.from ?? first))
  const to = dragged?.to ?? Math.max(first, Math.min(last, chosen.to ?? last))
  const open = (lower: number, upper: number) => ({
    from: lower <= first ? null : lower,
    to: upper >= last ? null : upper,
  })
  function rest(lower: number, upper: number) {
    const set = open(lower, upper)
    onRest(set.from, set.to)
  }
  const factsIn = (year: number) => years[year - first]?.facts ?? 0
  const handle = (
    name: string,
    year: number,
    end: 'from' | 'to',
    fit: (year: number) => number[],
  ) => (
    <Handle
      name={name}
      end={end}
      bounds={{ first, last }}
      value={year}
      text={words.yearAlone(year, factsIn(year))}
      onMove={(moved) => {
        const [lower = first, upper = last] = fit(moved)
        onMove(open(lower, upper))
      }}
      onRest={(moved) => {
        const [lower = first, upper = last] = fit(moved)
        rest(lower, upper)
      }}
    />
  )
  return (
    <div className="year-histogram" style={{ '--years': years.length } as CSSProperties}>
      <div className="year-bars" aria-hidden="true" ref={bars} {...handlers}>
        {years.map(({ year, facts }) => (
          <div
            key={year}
            className="year-bar"
            title={words.yearAlone(year, facts)}
            data-outside={year < from || year > to ? '' : undefined}
            onClick={() => {
              onRest(year, year)
            }}
          >
            <span style={{ height: `${(facts / most) * 100}%` }} data-any={facts > 0} />
          </div>
        ))}
      </div>
      {handle(words.firstYear, from, 'from', (year) => [Math.min(year, to), to])}
      {handle(words.lastYear, to, 'to', (year) => [from, Math.max(year, from)])}
      <p className="year-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  )
}

interface HandleProps {
  name: string
  /** It stands at the left edge of its year, or at the right one. */
  end: 'from' | 'to'
  bounds: { first: number; last: number }
  value: number
  /** What is read out. */
  text: string
  onMove: (year: number) => void
  onRest: (year: number) => void
}

function Handle({ name, end, bounds, value, text, onMove, onRest }: HandleProps) {
  const ref = useRef<HTMLInputElement>(null)
  const rest = useRef(onRest)
  useEffect(function keepLatest() {
    rest.current = onRest
  })

  // React's onChange is the browser's `input`, which comes with every pixel; `change` comes when the handle is let go.
  useEffect(function listenForRest() {
    const input = ref.current
    if (input === null) return
    const tellRest = () => {
      rest.current(Number(input.value))
    }
    input.addEventListener('change', tellRest)
    return function stopListening() {
      input.removeEventListener('change', tellRest)
    }
  }, [])

  return (
    <input
      ref={ref}
      type="range"
      className="year-handle"
      data-end={end}
      aria-label={name}
      aria-valuetext={text}
      min={bounds.first}
      max={bounds.last}
      step={1}
      value={value}
      onChange={(event) => {
        onMove(Number(event.target.value))
      }}
    />
  )
}
