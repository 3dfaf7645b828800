import { useEffect, useState, useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

/** Where the choice is stored. */
export const THEME_KEY = 'silkthread-theme'

/** The theme on the screen and a switch to the other one. It follows the system until the reader switches; no view, hence not in the address. */
export function useTheme(): [Theme, () => void] {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, readSystem, () => false)
  const areForced = useSyncExternalStore(subscribeToForced, readForced, () => false)
  const [kept, setChosen] = useState(readChosen)
  // Colours that the reader forces upon every page are dark or light themselves.
  const chosen = areForced ? null : kept
  const theme = chosen ?? (isSystemDark ? 'dark' : 'light')
  useEffect(
    function markDocument() {
      if (chosen === null) delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = chosen
    },
    [chosen],
  )
  function switchTheme() {
    const next = theme === 'dark' ? 'light' : 'dark'
    setChosen(next)
    keepChosen(next)
  }
  return [theme, switchTheme]
}

const [subscribeToSystem, readSystem] = mediaStore('(prefers-color-scheme: dark)')
const [subscribeToForced, readForced] = mediaStore('(forced-colors: active)')

/** How to hear of a media query, and how to read it. */
function mediaStore(query: string) {
  const list = () => (typeof matchMedia === 'function' ? matchMedia(query) : null)
  function subscribe(listener: () => void) {
    const heard = list()
    heard?.addEventListener('change', listener)
    return function unsubscribe() {
      heard?.removeEventListener('change', listener)
    }
  }
  return [subscribe, () => list()?.matches ?? false] as const
}

/** Storage may be forbidden or full; the theme then lasts as long as the page. */
function readChosen(): Theme | null {
  try {
    const stored = localStorage.getItem(THEME_KEY)
    return stored === 'light' || stored === 'dark' ? stored : null
  } catch {
    return null
  }
}

function keepChosen(theme: Theme) {
  try {
    localStorage.setItem(THEME_KEY, theme)
  } catch {
    return
  }
}
