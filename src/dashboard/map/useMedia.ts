import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds: `useMedia('(prefers-reduced-motion: reduce)')`. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return function unsubscribe() {
        list.removeEventListener('change', listener)
      }
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
