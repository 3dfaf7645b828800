import { useRef, type KeyboardEvent } from 'react'
import { COLUMNS, FIRST_COLUMNS } from '../columns.ts'
import type { ChangeView, View } from '../view.ts'
import { tableWords } from './words.ts'

export interface ColumnMenuProps {
  view: View
  changeView: ChangeView
}

/** Which columns the table has; the last one cannot be taken away. */
export function ColumnMenu({ view, changeView }: ColumnMenuProps) {
  const words = tableWords[view.language]
  const menu = useRef<HTMLDetailsElement>(null)
  function close(event: KeyboardEvent) {
    if (event.key !== 'Escape' || menu.current?.open !== true) return
    event.preventDefault()
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  return (
    <details
      className="column-menu"
      ref={menu}
      onKeyDown={close}
      onBlur={(event) => {
        const isWithin = event.currentTarget.contains(event.relatedTarget)
        if (event.relatedTarget !== null && !isWithin) event.currentTarget.open = false
      }}
    >
      <summary className="pill">{words.columns(view.columns.length)}</summary>
      <div className="column-menu-body" role="group" aria-label={words.chooseColumns}>
        {COLUMNS.map((column) => {
          const isShown = view.columns.includes(column)
          return (
            <label key={column} className="column-choice">
              <input
                type="checkbox"
                checked={isShown}
                disabled={isShown && view.columns.length === 1}
                onChange={() => {
                  const chosen = COLUMNS.filter((other) =>
                    other === column ? !isShown : view.columns.includes(other),
                  )
                  changeView({ columns: chosen })
                }}
              />
              {words.column[column]}
            </label>
          )
        })}
        <button
          type="button"
          className="pill"
          onClick={() => {
            changeView({ columns: FIRST_COLUMNS })
          }}
        >
          {words.firstColumns}
        </button>
      </div>
    </details>
  )
}
