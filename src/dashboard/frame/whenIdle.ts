/** Longest wait, and the wait where the browser does not tell when it is idle, in milliseconds. */
const MOST = 1000
const GUESS = 100

/** Calls back once what is drawn has been painted and nothing else is to be done. */
export function whenIdle(callback: () => void) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: MOST })
  else setTimeout(callback, GUESS)
}
