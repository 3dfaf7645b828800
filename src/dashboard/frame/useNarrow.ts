import { useSyncExternalStore } from 'react'

/** Below this the panel is a sheet and the filters are a dialog. The style sheets say the same. */
const NARROW = 'screen and (max-width: 44.99875em)'

/** Whether the screen is a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, read, () => false)
}

const query = () => (typeof matchMedia === 'function' ? matchMedia(NARROW) : null)

function subscribe(listener: () => void) {
  const media = query()
  media?.addEventListener('change', listener)
  return function unsubscribe() {
    media?.removeEventListener('change', listener)
  }
}

const read = () => query()?.matches ?? false
