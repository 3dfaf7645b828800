import { useEffect } from 'react'
import { stepOut } from './stepOut.ts'
import type { ChangeView, View } from './view.ts'

/** Escape goes one step back out. Open menus keep it for themselves. */
export function useEscape(view: View, changeView: ChangeView) {
  useEffect(
    function listenForEscape() {
      function leave(event: KeyboardEvent) {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        if (document.querySelector('dialog[open]') !== null) return
        changeView(stepOut(view))
      }
      window.addEventListener('keydown', leave)
      return function stopListening() {
        window.removeEventListener('keydown', leave)
      }
    },
    [view, changeView],
  )
}
