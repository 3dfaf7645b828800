import { useEffect, useRef, type ReactNode } from 'react'

export interface BesideProps {
  /** What it tells of, for the ear. */
  label: string
  closeLabel: string
  close: () => void
  /** Changes when it tells of something else: it begins at its top again. */
  subject: string
  children: ReactNode
}

/** The facts behind a row or a cell: a column beside it, on a narrow screen a sheet over it. */
export function Beside({ label, closeLabel, close, subject, children }: BesideProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(
    function startAtTop() {
      panel.current?.scrollTo?.({ top: 0, behavior: 'instant' })
    },
    [subject],
  )
  return (
    <aside className="beside" aria-label={label} ref={panel} tabIndex={-1}>
      <button type="button" className="beside-close" aria-label={closeLabel} onClick={close}>
        <span aria-hidden="true">✕</span>
      </button>
      {children}
    </aside>
  )
}
