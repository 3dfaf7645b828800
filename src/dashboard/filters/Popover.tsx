import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

export interface PopoverProps {
  label: ReactNode
  /** Name of what opens. */
  title: string
  children: ReactNode
}

/** A button and what it opens below it; Escape and a click elsewhere close it. */
export function Popover({ label, title, children }: PopoverProps) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)

  useEffect(
    function closeFromOutside() {
      if (!isOpen) return
      function closeUnlessInside(event: Event) {
        if (event.target instanceof Node && root.current?.contains(event.target) === true) return
        setIsOpen(false)
      }
      document.addEventListener('pointerdown', closeUnlessInside)
      document.addEventListener('focusin', closeUnlessInside)
      return function stopListening() {
        document.removeEventListener('pointerdown', closeUnlessInside)
        document.removeEventListener('focusin', closeUnlessInside)
      }
    },
    [isOpen],
  )

  return (
    <div
      className="popover"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setIsOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className="pill"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {label}
      </button>
      <div className="popover-body" id={id} role="group" aria-label={title} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  )
}
