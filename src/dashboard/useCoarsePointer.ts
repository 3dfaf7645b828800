import { useSyncExternalStore } from 'react'

const query = '(pointer: coarse)'

/** Whether the reader points with a finger, who needs rows of 44 px. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(subscribe, matches, () => false)
}

const matches = () => typeof matchMedia === 'function' && matchMedia(query).matches

function subscribe(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined
  const list = matchMedia(query)
  list.addEventListener('change', onChange)
  return () => {
    list.removeEventListener('change', onChange)
  }
}
