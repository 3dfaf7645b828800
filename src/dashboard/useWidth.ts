import { enlargementOf } from './letterScale.ts'
import { onPaper } from './onPaper.ts'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** The width in px of the element that `ref` is put on, kept up to date; `fixed` where it is given, `initial` until it is known. */
export function useWidth<E extends HTMLElement>(
  fixed: number | undefined,
  initial: number,
): { ref: RefObject<E | null>; width: number } {
  const ref = useRef<E>(null)
  const [measured, setMeasured] = useState(initial)

  useLayoutEffect(() => {
    const element = ref.current
    if (fixed !== undefined || element === null || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const { width } = element.getBoundingClientRect()
      if (width > 0) setMeasured(Math.floor(width / enlargementOf(element)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    const leavePaper = onPaper(measure)
    return () => {
      leavePaper()
      observer.disconnect()
    }
  }, [fixed])

  return { ref, width: fixed ?? measured }
}
