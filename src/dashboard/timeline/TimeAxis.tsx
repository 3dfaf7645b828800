import { useYearDrag, wayIn, type Years } from '../useYearDrag.ts'
import type { InterfaceLanguage } from '../view.ts'
import { LANE_MARGIN } from './layOutLane.ts'
import type { Tick, TimeScale } from './timeScale.ts'
import { timelineWords } from './words.ts'

export interface TimeAxisProps {
  scale: TimeScale
  ticks: readonly Tick[]
  /** Of the axis, and where it begins, in px. */
  width: number
  left: number
  language: InterfaceLanguage
  onYears: (years: Years) => void
}

/** Room that the name of a year or month takes, in px; where it has less it stands left of its line. */
const NAME_WIDTH = 36

/**
 * The years above the lanes. A press chooses one, a way across chooses several; the fields beside the title and the strip of years
 * do the same without a pointer.
 */
export function TimeAxis({ scale, ticks, width, left, language, onYears }: TimeAxisProps) {
  const words = timelineWords[language]
  const yearAt = (x: number) => scale.yearAt(x - LANE_MARGIN)
  const { dragged, handlers } = useYearDrag(yearAt, onYears)
  const xOf = (moment: number) => LANE_MARGIN + scale.xOf(moment)
  /** A name left of its line would lie over the one before it. */
  const isCrowded = (index: number) => {
    const [at, before] = [ticks[index], ticks[index - 1]].map((tick) => tick && xOf(tick.moment))
    if (at === undefined || before === undefined) return false
    return at + NAME_WIDTH > width && at - before < 2 * NAME_WIDTH
  }
  return (
    <div className="timeline-axis" aria-hidden="true">
      {left > 0 && (
        <span className="timeline-axis-heads" style={{ width: left }}>
          <span>{words.dated}</span>
          <span>{words.undated}</span>
        </span>
      )}
      <div
        className="timeline-years"
        style={{ width }}
        title={words.axis}
        {...handlers}
        onClick={(event) => {
          const year = yearAt(wayIn(event))
          onYears({ from: year, to: year })
        }}
      >
        {ticks.map(({ key, moment, year, month }, index) => (
          <span
            key={key}
            data-month={month === null ? undefined : ''}
            data-left={xOf(moment) + NAME_WIDTH > width ? '' : undefined}
            style={{ left: xOf(moment) }}
          >
            {isCrowded(index) ? null : (year ?? words.month[(month ?? 1) - 1])}
          </span>
        ))}
        {scale.knee !== null && <i className="timeline-knee" style={{ left: xOf(scale.knee) }} />}
        {dragged !== null && (
          <b
            className="timeline-dragged"
            style={{ left: xOf(dragged.from), width: xOf(dragged.to + 1) - xOf(dragged.from) }}
          >
            <span>
              {dragged.from === dragged.to ? dragged.from : `${dragged.from}–${dragged.to}`}
            </span>
          </b>
        )}
      </div>
    </div>
  )
}
