import type { Map as LeafletMap } from 'leaflet'
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type PointerEvent,
  type RefObject,
} from 'react'
import type { Target } from './target.ts'

/** What the pointer is on, and where, in px of the stage. */
export interface Pointed {
  target: Target
  x: number
  y: number
}

export interface Pointing {
  pointed: Pointed | null
  /** A pointer went down anywhere on the stage. */
  press: (event: PointerEvent) => void
  /** The pointer came onto a target, or left it: null. A finger does not point, it only picks. */
  point: (target: Target | null, event: PointerEvent) => void
  /** A click that ends a drag is none. Always false of a key. */
  wasDragged: (event: object) => boolean
}

/** Px that a pointer may move between press and release of a click. */
const STEADY = 5

export function usePointing(
  stage: RefObject<HTMLElement | null>,
  map: LeafletMap | null,
): Pointing {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const pressed = useRef<{ x: number; y: number } | null>(null)

  useEffect(
    function forgetOnMove() {
      // What is under the pointer changes, and an element that goes away tells nobody that it was left.
      function forget() {
        setPointed(null)
      }
      map?.on('movestart zoomstart', forget)
      return function stopForgetting() {
        map?.off('movestart zoomstart', forget)
      }
    },
    [map],
  )

  const press = useCallback((event: PointerEvent) => {
    pressed.current = { x: event.clientX, y: event.clientY }
    setPointed(null)
  }, [])

  const point = useCallback(
    (target: Target | null, event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const zero = stage.current?.getBoundingClientRect()
      if (target === null || zero === undefined || event.buttons !== 0) setPointed(null)
      else setPointed({ target, x: event.clientX - zero.left, y: event.clientY - zero.top })
    },
    [stage],
  )

  const wasDragged = useCallback((event: object) => {
    if (!('clientX' in event && 'clientY' in event) || pressed.current === null) return false
    const { x, y } = pressed.current
    // A key pressed on a button makes a click at 0, 0.
    if (event.clientX === 0 && event.clientY === 0) return false
    return Math.hypot(Number(event.clientX) - x, Number(event.clientY) - y) > STEADY
  }, [])

  return useMemo(() => ({ pointed, press, point, wasDragged }), [pointed, press, point, wasDragged])
}
