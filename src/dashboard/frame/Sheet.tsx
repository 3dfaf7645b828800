import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { frameWords } from './words.ts'

export const SHEET_STOPS = ['peek', 'half', 'full'] as const
export type SheetStop = (typeof SHEET_STOPS)[number]

export interface SheetProps {
  stop: SheetStop
  setStop: (stop: SheetStop) => void
  language: InterfaceLanguage
  children: ReactNode
}

/** A drag shorter than this, in px, goes back to where it came from. */
const SHORTEST_DRAG = 24

/** The panel: a column on a wide screen, on a narrow one a sheet over the map that is dragged or stepped between three stops. */
export function Sheet({ stop, setStop, language, children }: SheetProps) {
  const words = frameWords[language]
  const startY = useRef<number | null>(null)
  const [dragged, setDragged] = useState(0)
  const index = SHEET_STOPS.indexOf(stop)
  const more = SHEET_STOPS[index + 1]
  const less = SHEET_STOPS[index - 1]

  function startDrag(event: PointerEvent<HTMLDivElement>) {
    if (event.target instanceof Element && event.target.closest('button') !== null) return
    event.currentTarget.setPointerCapture(event.pointerId)
    startY.current = event.clientY
  }
  function drag(event: PointerEvent<HTMLDivElement>) {
    if (startY.current !== null) setDragged(event.clientY - startY.current)
  }
  function endDrag() {
    if (startY.current === null) return
    startY.current = null
    setDragged(0)
    if (dragged < -SHORTEST_DRAG && more !== undefined) setStop(more)
    if (dragged > SHORTEST_DRAG && less !== undefined) setStop(less)
  }

  return (
    <div
      className="panel"
      data-stop={stop}
      data-dragged={dragged === 0 ? undefined : ''}
      style={dragged === 0 ? undefined : { translate: `0 ${Math.max(dragged, -400)}px` }}
    >
      <div
        className="sheet-handle"
        onPointerDown={startDrag}
        onPointerMove={drag}
        onPointerUp={endDrag}
        onPointerCancel={endDrag}
      >
        <button
          type="button"
          className="sheet-step"
          disabled={less === undefined}
          onClick={() => {
            if (less !== undefined) setStop(less)
          }}
          aria-label={words.showLess}
        >
          <Chevron isUp={false} />
        </button>
        <span className="sheet-grip" aria-hidden="true" />
        <button
          type="button"
          className="sheet-step"
          disabled={more === undefined}
          onClick={() => {
            if (more !== undefined) setStop(more)
          }}
          aria-label={words.showMore}
        >
          <Chevron isUp />
        </button>
      </div>
      <div className="panel-scroll" id="panel" tabIndex={-1}>
        {children}
      </div>
    </div>
  )
}

function Chevron({ isUp }: { isUp: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={isUp ? 'M3.5 10 8 5.5 12.5 10' : 'M3.5 6 8 10.5 12.5 6'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
