import { useSyncExternalStore } from 'react'
import { paramsToView, viewToHref } from './address.ts'
import type { ChangeView, View } from './view.ts'

/** The view of the address, and the one way to change it. */
export function useView(): [View, ChangeView] {
  const query = useSyncExternalStore(subscribeToAddress, readQuery, readNoQuery)
  return [viewOf(query), changeView]
}

/** Changes the view of the address. A change that changes nothing leaves no entry. */
export const changeView: ChangeView = (change) => {
  const before = currentView()
  const href = viewToHref({ ...before, ...change })
  if (href === viewToHref(before)) return
  history.pushState(null, '', href === '.' ? location.pathname : href)
  for (const listener of listeners) listener()
}

/** The view that the address asks for by now: of what was drawn a moment ago the reader may have changed it since. */
export const currentView = (): View => viewOf(readQuery())

/** What was read of an address last: every link of the page asks for it. */
let known: { query: string; view: View } | null = null

function viewOf(query: string): View {
  if (known?.query !== query) known = { query, view: paramsToView(new URLSearchParams(query)) }
  return known.view
}

const listeners = new Set<() => void>()

function subscribeToAddress(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return function unsubscribe() {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

const readQuery = () => location.search
/** The build draws the view in which nothing is chosen. */
const readNoQuery = () => ''
