import { flushSync } from 'react-dom'

/**
 * Calls back when the page has been laid out for paper, and once more when it is back on the screen; what the callback changes
 * is drawn before the page is printed. Returns what ends it.
 */
export function onPaper(layOut: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined
  const paper = matchMedia('print')
  const change = () => {
    flushSync(layOut)
  }
  paper.addEventListener('change', change)
  return function stop() {
    paper.removeEventListener('change', change)
  }
}
