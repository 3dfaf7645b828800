import { useId, useState } from 'react'
import { LANGUAGES } from '../../model/dataset.ts'
import { publisherName } from '../facetNames.ts'
import { formatNumber } from '../format.ts'
import type { FilterOptions } from '../select/options.ts'
import { NO_PUBLISHER, type ChangeView, type View } from '../view.ts'
import { matchChoices, type Choice } from './matchChoices.ts'
import { Popover } from './Popover.tsx'
import { Tick } from './Tick.tsx'
import { toggled } from './toggled.ts'
import { filterWords } from './words.ts'

export interface SourceMenuProps {
  view: View
  changeView: ChangeView
  options: FilterOptions
}

/** Who published and in which language. */
export function SourceMenu({ view, changeView, options }: SourceMenuProps) {
  const words = filterWords[view.language]
  return (
    <Popover label={words.sources} title={words.sources}>
      <Publishers view={view} changeView={changeView} options={options} />
      <fieldset className="menu-group">
        <legend className="option-group">{words.written}</legend>
        <ul className="ticks">
          {options.written.map(({ value, facts, isSet }) => (
            <li key={value}>
              <Tick
                name={words.writtenIn[value]}
                facts={facts}
                isSet={isSet}
                onToggle={() => {
                  const written = toggled(view.written, value)
                  changeView({
                    written: LANGUAGES.filter((each) => written.includes(each)),
                    fact: null,
                  })
                }}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </Popover>
  )
}

/** Publishers shown at once; the others are found by typing. */
const MOST_SHOWN = 100

function Publishers({ view, changeView, options }: SourceMenuProps) {
  const { language } = view
  const words = filterWords[language]
  const id = useId()
  const [text, setText] = useState('')
  const choices = options.publishers
    .map((option): Choice => {
      const name = publisherName(option.value, language)
      return { ...option, name, names: [name], group: '' }
    })
    .sort(
      (a, b) =>
        Number(a.value === NO_PUBLISHER) - Number(b.value === NO_PUBLISHER) ||
        b.facts - a.facts ||
        a.name.localeCompare(b.name, language),
    )
  const matches = matchChoices(choices, text)
  const shown = matches.slice(0, MOST_SHOWN)
  return (
    <fieldset className="menu-group">
      <legend className="option-group">{words.publisher}</legend>
      <input
        className="menu-search"
        type="search"
        aria-label={words.findPublisher}
        aria-controls={id}
        placeholder={words.findPublisher}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return
          event.stopPropagation()
          setText('')
        }}
      />
      <ul className="ticks menu-scroll" id={id} aria-label={words.publishers}>
        {shown.map(({ value, name, facts, isSet }) => (
          <li key={value}>
            <Tick
              name={name}
              facts={facts}
              isSet={isSet}
              onToggle={() => {
                changeView({ publishers: toggled(view.publishers, value).sort(), fact: null })
              }}
            />
          </li>
        ))}
      </ul>
      {shown.length < matches.length && (
        <p className="note">{words.morePublishers(matches.length - shown.length)}</p>
      )}
      {matches.length === 0 && <p className="note">{words.noPublisher(text.trim())}</p>}
      <p className="visually-hidden" role="status">
        {text.trim() === '' ? '' : words.matches(formatNumber(matches.length), matches.length)}
      </p>
    </fieldset>
  )
}
