import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { enlargementOf } from './letterScale.ts'

/** Two years, both inclusive. */
export interface Years {
  from: number
  to: number
}

export interface YearDrag {
  /** The years under a drag that has not come to rest; null while there is none. */
  dragged: Years | null
  /** For the element whose left edge `yearAt` counts from. */
  handlers: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onPointerMove: (event: PointerEvent<HTMLElement>) => void
    onPointerUp: () => void
    onPointerCancel: () => void
    onClickCapture: (event: MouseEvent<HTMLElement>) => void
  }
}

/** A press that moves less is a click, in px. */
const LEAST_WAY = 4

/**
 * Years chosen by drawing pointer or finger across them: a press and its way are a range, told when it is let go; Escape lets
 * it be. A press without a way stays the click that it is. `yearAt` gives the year at so many px from the element's left edge.
 */
export function useYearDrag(
  yearAt: (x: number) => number,
  onRest: (years: Years) => void,
): YearDrag {
  const start = useRef<{ x: number; year: number } | null>(null)
  const wasDrag = useRef(false)
  const [dragged, setDragged] = useState<Years | null>(null)
  const isDragging = dragged !== null

  useEffect(
    function listenForEscape() {
      if (!isDragging) return
      function leave(event: KeyboardEvent) {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        start.current = null
        setDragged(null)
      }
      window.addEventListener('keydown', leave, { capture: true })
      return function stopListening() {
        window.removeEventListener('keydown', leave, { capture: true })
      }
    },
    [isDragging],
  )

  const leave = () => {
    start.current = null
    setDragged(null)
  }
  return {
    dragged,
    handlers: {
      onPointerDown: (event) => {
        wasDrag.current = false
        if (event.button !== 0 || !event.isPrimary) return
        start.current = { x: event.clientX, year: yearAt(wayIn(event)) }
      },
      onPointerMove: (event) => {
        if (start.current === null) return
        // It was let go where nobody heard of it.
        if (event.buttons === 0) {
          leave()
          return
        }
        if (!wasDrag.current && Math.abs(event.clientX - start.current.x) < LEAST_WAY) return
        if (!wasDrag.current) {
          wasDrag.current = true
          // So that the way may leave the element; not every browser lets a pen be held.
          event.currentTarget.setPointerCapture?.(event.pointerId)
        }
        const ends = [start.current.year, yearAt(wayIn(event))]
        setDragged({ from: Math.min(...ends), to: Math.max(...ends) })
      },
      onPointerUp: () => {
        leave()
        if (dragged !== null) onRest(dragged)
      },
      onPointerCancel: leave,
      onClickCapture: (event) => {
        if (!wasDrag.current) return
        wasDrag.current = false
        event.preventDefault()
        event.stopPropagation()
      },
    },
  }
}

/** How far from the left edge of the element, in px of its drawing. */
export const wayIn = ({ clientX, currentTarget }: MouseEvent<HTMLElement>) =>
  (clientX - currentTarget.getBoundingClientRect().left) / enlargementOf(currentTarget)
