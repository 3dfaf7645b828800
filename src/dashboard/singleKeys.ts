import { useSyncExternalStore } from 'react'

const KEY = 'silkthread-single-keys'
const OFF = 'off'

/**
 * Whether a letter or sign alone does something: `/` goes to the search, `n` and `p` through the facts of a document. Who speaks to
 * the computer, or hits keys unasked, switches them off (WCAG 2.1.4); the browser keeps that, hence it is not in the address.
 */
export function useSingleKeys(): [boolean, (isOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, areOn, () => true), switchSingleKeys]
}

let isOffHere = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return function unsubscribe() {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Storage may be forbidden or full; the choice then lasts as long as the page. */
function areOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF && !isOffHere
  } catch {
    return !isOffHere
  }
}

function switchSingleKeys(isOn: boolean) {
  isOffHere = false
  try {
    if (isOn) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, OFF)
  } catch {
    isOffHere = !isOn
  }
  for (const listener of listeners) listener()
}
