import { useState } from 'react'
import type { Atlas } from '../dataset.ts'
import { countFacts } from '../select/facts.ts'
import type { FilterOptions } from '../select/options.ts'
import type { ChangeView, View } from '../view.ts'
import { Popover } from './Popover.tsx'
import { Tick } from './Tick.tsx'
import { YearField } from './YearField.tsx'
import { YearHistogram } from './YearHistogram.tsx'
import { filterWords } from './words.ts'

export interface YearMenuProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  options: FilterOptions
}

/** First and last year, by handles on the facts of each year or by typing. A first year after the last one moves the last one along, and the other way round. */
export function YearMenu({ atlas, view, changeView, options }: YearMenuProps) {
  const words = filterWords[view.language]
  return (
    <Popover label={words.years} title={words.years}>
      <Years atlas={atlas} view={view} changeView={changeView} options={options} />
    </Popover>
  )
}

function Years({ atlas, view, changeView, options }: YearMenuProps) {
  const words = filterWords[view.language]
  const { from, to } = view
  const isSet = from !== null || to !== null
  /** Years under a handle that has not come to rest. */
  const [moved, setMoved] = useState<Pick<View, 'from' | 'to'> | null>(null)
  const shown = moved ?? { from, to }
  const set = (first: number | null, last: number | null) => {
    setMoved(null)
    const isOpen = first === null && last === null
    changeView({ from: first, to: last, undated: !isOpen && view.undated, fact: null })
  }
  const first = options.years[0]?.year
  const last = options.years.at(-1)?.year
  return (
    <>
      {first !== undefined && last !== undefined && (
        <YearHistogram
          years={options.years}
          chosen={shown}
          language={view.language}
          onMove={setMoved}
          onRest={set}
        />
      )}
      <p className="year-sum">
        <b>{words.yearSpan(shown.from, shown.to)}</b>{' '}
        <span className="option-count">
          {words.facts(countFacts(atlas, { ...view, ...shown }))}
        </span>
      </p>
      <div className="year-fields">
        <YearField
          label={words.from}
          value={from}
          hint={first}
          language={view.language}
          onSet={(year) => {
            set(year, year !== null && to !== null && to < year ? year : to)
          }}
        />
        <YearField
          label={words.to}
          value={to}
          hint={last}
          language={view.language}
          onSet={(year) => {
            set(year !== null && from !== null && from > year ? year : from, year)
          }}
        />
        <button
          type="button"
          className="link"
          disabled={!isSet}
          onClick={() => {
            set(null, null)
          }}
        >
          {words.everyYear}
        </button>
      </div>
      {isSet ? (
        <Tick
          name={words.undated}
          facts={options.undated}
          isSet={view.undated}
          onToggle={() => {
            changeView({ undated: !view.undated, fact: null })
          }}
        />
      ) : (
        <p className="note">{words.undatedLeftOut(options.undated)}</p>
      )}
    </>
  )
}
