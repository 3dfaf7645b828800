import { startTransition, useEffect, useState } from 'react'

/**
 * The value as it was until the page has been painted with the new one elsewhere; then that, drawn piece by piece, and given up where
 * a newer one comes meanwhile. At the beginning `first`, where it is given. For what is drawn from so much that the rest of the page
 * is not to wait for it.
 */
export function useLater<Value>(value: Value, first: Value = value): Value {
  const [held, setHeld] = useState(() => first)
  useEffect(
    function follow() {
      const draw = () => {
        startTransition(() => {
          setHeld(() => value)
        })
      }
      // A page that nobody sees is painted when it is seen; what it draws need not wait for that.
      if (document.hidden) {
        draw()
        return undefined
      }
      // Drawing that begins in the frame itself begins when the frame is on its way.
      const request = requestAnimationFrame(draw)
      return function giveUp() {
        cancelAnimationFrame(request)
      }
    },
    [value],
  )
  return held
}
