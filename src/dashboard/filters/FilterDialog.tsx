import { useEffect, useRef, type ReactNode } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { filterWords } from './words.ts'

export interface FilterDialogProps {
  isOpen: boolean
  close: () => void
  /** Facts that the filters leave, for the button that closes. */
  facts: number
  language: InterfaceLanguage
  children: ReactNode
}

/** The filters over the whole of a narrow screen; the browser's own dialog keeps the focus inside. */
export function FilterDialog({ isOpen, close, facts, language, children }: FilterDialogProps) {
  const words = filterWords[language]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(
    function showOrClose() {
      if (isOpen) dialog.current?.showModal()
      else dialog.current?.close()
    },
    [isOpen],
  )
  return (
    <dialog ref={dialog} className="filter-dialog" aria-label={words.filters} onClose={close}>
      {isOpen && (
        <>
          <div className="filter-dialog-head">
            <h2 className="filter-dialog-title">{words.filters}</h2>
            <button
              type="button"
              className="filter-dialog-cross"
              aria-label={words.closeDialog}
              onClick={close}
            >
              ✕
            </button>
          </div>
          <div className="filter-dialog-body">{children}</div>
          <button type="button" className="button filter-dialog-close" onClick={close}>
            {words.close(facts)}
          </button>
        </>
      )}
    </dialog>
  )
}
