import { useEffect, useState, useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const KEY = 'silkthread-theme'

/** The theme on the screen and a switch to the other one. It follows the system until the reader switches; no view, hence not in the address. */
export function useTheme(): [Theme, () => void] {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, readSystem, () => false)
  const [chosen, setChosen] = useState(readChosen)
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

const systemQuery = () =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null

function subscribeToSystem(listener: () => void) {
  const query = systemQuery()
  query?.addEventListener('change', listener)
  return function unsubscribe() {
    query?.removeEventListener('change', listener)
  }
}

const readSystem = () => systemQuery()?.matches ?? false

/** Storage may be forbidden or full; the theme then lasts as long as the page. */
function readChosen(): Theme | null {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : null
  } catch {
    return null
  }
}

function keepChosen(theme: Theme) {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    return
  }
}
