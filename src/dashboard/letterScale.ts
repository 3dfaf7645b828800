import { useSyncExternalStore } from 'react'

/** The letter size of browsers as they come, in px. */
const USUAL = 16

/** How much larger than usual the reader's browser is set to show letters: 2 where its letter size is 32 px; never less than 1. */
function letterScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.max(1, size / USUAL)
}

/** Px of an element's own drawing for px of the window: what is measured on the screen is divided by it before it is drawn with. */
export const enlargementOf = (element: Element): number =>
  'currentCSSZoom' in element ? element.currentCSSZoom : 1

/** Tells the style sheets, now and whenever it changes: `--letter-scale`. */
export function tellLetterScale(): void {
  const root = document.documentElement
  const probe = document.createElement('div')
  probe.style.cssText = 'position:absolute;visibility:hidden;width:1rem;height:0'
  root.append(probe)
  const tell = () => {
    const scale = letterScale()
    if (scale === told) return
    told = scale
    root.style.setProperty('--letter-scale', String(scale))
    for (const listener of listeners) listener()
  }
  tell()
  new ResizeObserver(tell).observe(probe)
}

/** What was told last, kept up to date. */
export const useLetterScale = (): number =>
  useSyncExternalStore(
    subscribe,
    () => told,
    () => 1,
  )

let told = 1
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return function unsubscribe() {
    listeners.delete(listener)
  }
}
