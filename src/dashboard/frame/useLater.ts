import { startTransition, useEffect, useState } from 'react'

/**
 * The value as it was until the page has been painted with the new one elsewhere; then that, drawn piece by piece, and given up where
 * a newer one comes meanwhile. For what is drawn from so much that the rest of the page is not to wait for it.
 */
export function useLater<Value>(value: Value): Value {
  const [held, setHeld] = useState(() => value)
  useEffect(
    function follow() {
      startTransition(() => {
        setHeld(() => value)
      })
    },
    [value],
  )
  return held
}
