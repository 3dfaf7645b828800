import type { FilterOptions } from '../select/facts.ts'
import type { ChangeView, View } from '../view.ts'
import { Popover } from './Popover.tsx'
import { filterWords } from './words.ts'

export interface YearMenuProps {
  view: View
  changeView: ChangeView
  options: FilterOptions
}

/** First and last year. A first year after the last one moves the last one along, and the other way round. */
export function YearMenu({ view, changeView, options }: YearMenuProps) {
  const words = filterWords[view.language]
  const { from, to } = view
  const isSet = from !== null || to !== null
  return (
    <Popover label={words.years} title={words.years}>
      <div className="year-selects">
        <YearSelect
          label={words.from}
          value={from}
          options={options}
          view={view}
          onChange={(year) => {
            const last = year !== null && to !== null && to < year ? year : to
            changeView({ from: year, to: last, fact: null })
          }}
        />
        <YearSelect
          label={words.to}
          value={to}
          options={options}
          view={view}
          onChange={(year) => {
            const first = year !== null && from !== null && from > year ? year : from
            changeView({ from: first, to: year, fact: null })
          }}
        />
      </div>
      <p className="note">{isSet ? words.undatedHidden : words.undatedLeftOut(options.undated)}</p>
    </Popover>
  )
}

interface YearSelectProps {
  label: string
  value: number | null
  options: FilterOptions
  view: View
  onChange: (year: number | null) => void
}

function YearSelect({ label, value, options, view, onChange }: YearSelectProps) {
  const words = filterWords[view.language]
  const known = options.years.filter(({ year, facts }) => facts > 0 || year === value)
  const isUnknown = value !== null && !known.some(({ year }) => year === value)
  return (
    <label className="year-select">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.target.value === '' ? null : Number(event.target.value))
        }}
      >
        <option value="">{words.openEnd}</option>
        {isUnknown && <option value={value}>{value}</option>}
        {known.map(({ year, facts }) => (
          <option key={year} value={year}>
            {year} ({words.facts(facts)})
          </option>
        ))}
      </select>
    </label>
  )
}
