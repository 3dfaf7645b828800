import { useEffect, useState } from 'react'

/** The message that the waiting service worker understands (`src/offline/serviceWorker.ts`). */
const TAKE_OVER = 'take over'

/**
 * Keeps the built page for when there is no network, and tells when another build is ready: a function that loads it, else null. Nothing
 * happens where the page is part of another one, is being developed, or the browser keeps nothing.
 */
export function useNewVersion(isEmbedded: boolean): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)

  useEffect(
    function keepPage() {
      if (isEmbedded || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
      const stop = new AbortController()
      const register = () => {
        navigator.serviceWorker
          .register('sw.js', { updateViaCache: 'none' })
          .then((registration) => watchUpdates(registration, setWaiting, stop.signal))
          // A private window may keep nothing: the page works without.
          .catch(() => null)
      }
      // After the page itself: the first visit does not compete with what it wants to show.
      if (document.readyState === 'complete') register()
      else addEventListener('load', register, { signal: stop.signal })
      return () => stop.abort()
    },
    [isEmbedded],
  )

  if (waiting === null) return null
  return function loadNewVersion() {
    // Another window has brought it already: nothing will change hands.
    if (waiting.state !== 'installed') {
      location.reload()
      return
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    })
    waiting.postMessage(TAKE_OVER)
  }
}

function watchUpdates(
  registration: ServiceWorkerRegistration,
  tell: (waiting: ServiceWorker) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  const look = () => {
    // The first one of all waits for nobody, and has no page to replace.
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) {
      tell(registration.waiting)
    }
  }
  const follow = () => registration.installing?.addEventListener('statechange', look, { signal })
  look()
  // One may be on its way already.
  follow()
  registration.addEventListener('updatefound', follow, { signal })
  // Browsers look by themselves, some of them much later.
  registration.update().catch(() => null)
}
