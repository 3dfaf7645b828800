import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import { matchChoices, type Choice } from './matchChoices.ts'
import { filterWords } from './words.ts'

export interface ComboboxProps {
  /** Its name, which is also what stands in it while it is empty. */
  label: string
  /** Name of the list that opens. */
  listLabel: string
  /** In the order and groups in which they are shown while nothing is typed. */
  choices: readonly Choice[]
  /** Sets a choice, or takes it back when it is set. */
  onPick: (value: string) => void
  language: InterfaceLanguage
}

/** How far Page Up and Page Down go. */
const PAGE = 8

/**
 * An editable combobox with a list of choices (ARIA APG, "list autocomplete with automatic selection"): typing narrows the
 * list and makes its best line active, Enter picks it, Escape closes. Several choices can be set; what is set is shown as chips elsewhere.
 */
export function Combobox({ label, listLabel, choices, onPick, language }: ComboboxProps) {
  const words = filterWords[language]
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const matches = isOpen ? matchChoices(choices, text) : []
  const groups = text.trim() === '' ? groupsOf(matches) : [{ name: null, members: matches }]
  const lineOf = new Map(matches.map((choice, line) => [choice, line]))
  const optionId = (line: number) => `${id}-option-${line}`

  useEffect(
    function scrollToActive() {
      list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' })
    },
    [active],
  )

  function open(line: number) {
    setIsOpen(true)
    setActive(line)
  }
  function close() {
    setIsOpen(false)
    setActive(-1)
  }
  function pick(choice: Choice) {
    onPick(choice.value)
    setText('')
    close()
  }
  function closeOnLeaving(event: FocusEvent) {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setText('')
    close()
  }
  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const last = matches.length - 1
    const steps: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + PAGE),
      PageUp: Math.max(0, active - PAGE),
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (isOpen) setActive(step)
      else open(event.key === 'ArrowUp' ? choices.length - 1 : 0)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const choice = matches[active]
      if (choice !== undefined) pick(choice)
      else if (!isOpen) open(0)
    } else if (event.key === 'Escape' && (isOpen || text !== '')) {
      // Handled here: the page must not take it for "clear the selection".
      event.stopPropagation()
      setText('')
      close()
    }
  }

  return (
    <div className="combobox" onBlur={closeOnLeaving}>
      <input
        ref={input}
        className="combobox-input"
        role="combobox"
        type="text"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={label}
        value={text}
        onClick={() => {
          if (!isOpen) open(-1)
        }}
        onChange={(event) => {
          setText(event.target.value)
          open(event.target.value.trim() === '' ? -1 : 0)
        }}
        onKeyDown={handleKey}
      />
      <span className="combobox-count" aria-hidden="true">
        {text === '' ? formatNumber(choices.filter((choice) => choice.facts > 0).length) : ''}
      </span>
      <div
        ref={list}
        id={`${id}-list`}
        className="listbox"
        role="listbox"
        aria-label={listLabel}
        aria-multiselectable="true"
        hidden={!isOpen}
        onPointerDown={(event) => {
          // Keeps the focus in the input while the list is clicked or scrolled.
          event.preventDefault()
        }}
      >
        {groups.map((group, index) => {
          const lines = group.members.map((choice) => {
            const line = lineOf.get(choice) ?? 0
            return (
              <div
                key={choice.value}
                id={optionId(line)}
                className="option"
                role="option"
                aria-selected={choice.isSet}
                data-active={line === active ? '' : undefined}
                data-empty={choice.facts === 0 ? '' : undefined}
                onClick={() => {
                  pick(choice)
                }}
              >
                <span className="option-check" aria-hidden="true">
                  {choice.isSet ? '✓' : ''}
                </span>
                <span className="option-name">{choice.name}</span>{' '}
                <span className="option-count">{formatNumber(choice.facts)}</span>
              </div>
            )
          })
          if (group.name === null) return lines
          const headingId = `${id}-group-${index}`
          return (
            <div key={group.name} role="group" aria-labelledby={headingId}>
              <div className="option-group" id={headingId} role="presentation">
                {group.name}
              </div>
              {lines}
            </div>
          )
        })}
        {isOpen && matches.length === 0 && (
          <div className="option-none" role="option" aria-selected="false" aria-disabled="true">
            {words.noMatch(text.trim())}
          </div>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {isOpen && text !== '' ? words.matches(formatNumber(matches.length), matches.length) : ''}
      </span>
    </div>
  )
}

/** The choices under their headings, in the order in which the headings first come. */
function groupsOf(choices: readonly Choice[]): { name: string; members: Choice[] }[] {
  const membersByGroup = new Map<string, Choice[]>()
  for (const choice of choices) {
    const members = membersByGroup.get(choice.group)
    if (members === undefined) membersByGroup.set(choice.group, [choice])
    else members.push(choice)
  }
  return [...membersByGroup].map(([name, members]) => ({ name, members }))
}
