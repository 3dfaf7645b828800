import { useEffect, useRef, type MouseEvent } from 'react'

/** Moves the focus past the header; the address stays as it is. */
export function skipToContent(event: MouseEvent) {
  event.preventDefault()
  mainPart()?.focus()
}

/** A link that opens or leaves a document goes with what it stood in: the focus is then led to what has come instead. */
export function useLostFocus(documentId: string | null) {
  const shown = useRef(documentId)
  useEffect(
    function leadFocus() {
      if (shown.current === documentId) return
      shown.current = documentId
      if (document.activeElement === document.body) mainPart()?.focus({ preventScroll: true })
    },
    [documentId],
  )
}

/** The panel or, where there is none, the page's content. */
const mainPart = () => document.getElementById('panel') ?? document.getElementById('content')
