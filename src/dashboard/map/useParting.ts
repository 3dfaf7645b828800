import { useEffect, useRef, useState } from 'react'

const DURATION_MS = 250

/**
 * How far the strands of a selection have come apart, 0 to 1: from 0 each time `selection` names another one; 1 from the
 * start for the selection that the page opens with, and where nothing should move.
 */
export function useParting(selection: string, isStill: boolean): number {
  const [state, setState] = useState({ selection, parted: 1 })
  const parting = useRef(selection)
  useEffect(
    function part() {
      if (parting.current === selection) return
      parting.current = selection
      const start = performance.now()
      let request = requestAnimationFrame(step)
      function step(now: number) {
        const share = isStill ? 1 : Math.max(0, Math.min(1, (now - start) / DURATION_MS))
        setState({ selection, parted: 1 - (1 - share) ** 3 })
        if (share < 1) request = requestAnimationFrame(step)
      }
      return function stop() {
        cancelAnimationFrame(request)
      }
    },
    [selection, isStill],
  )
  if (isStill) return 1
  return state.selection === selection ? state.parted : 0
}
