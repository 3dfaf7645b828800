/** What tells that a part of the page is still on its way. */
const WAITING = '.waiting, .pending'
/** The map, once it is drawn; or why there is none. */
const MAP = '.map-svg path.is-place'
/** The provinces, enlarged. */
const INSET = '.map-inset'
const FAILED = '[role="alert"], .failure'
/** Longer than this the opening does not hide a page that is not whole, in milliseconds. */
const MOST = 4000

/** Its land, which goes with it: read before anything takes it away. */
let land =
  typeof document === 'undefined' ? null : document.querySelector<SVGGElement>('#opening-land')

/** The land of the opening, the first time; null where there is none. */
export function takeOpeningLand(): SVGGElement | null {
  const taken = land
  land = null
  return taken
}

/**
 * The opening is a picture of the page, made by the build, which stands in `index.html` until the page itself does. Takes it away
 * when the page below it is whole, has failed, or is used.
 */
export function handOver(root: HTMLElement): void {
  const opening = document.getElementById('opening')
  if (opening === null) return
  const uses = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'popstate'] as const
  const observer = new MutationObserver(look)
  let last: ReturnType<typeof setTimeout> | undefined

  function look() {
    if (root.childElementCount === 0) return
    last ??= setTimeout(takeAway, MOST)
    const isWhole =
      root.querySelector(MAP) !== null && root.querySelector(WAITING) === null && hasInset()
    if (isWhole || root.querySelector(FAILED) !== null) {
      observer.disconnect()
      // What stands in the document now is painted with the next frame.
      requestAnimationFrame(() => requestAnimationFrame(takeAway))
    }
  }
  /** Where the opening shows one, so does the page. */
  function hasInset() {
    const shown = opening?.querySelector(INSET)?.getClientRects().length ?? 0
    return shown === 0 || root.querySelector(INSET) !== null
  }
  function takeAway() {
    observer.disconnect()
    clearTimeout(last)
    for (const use of uses) removeEventListener(use, takeAway, true)
    opening?.remove()
  }

  if (document.documentElement.dataset['asked'] !== undefined) {
    takeAway()
    return
  }
  for (const use of uses) addEventListener(use, takeAway, true)
  observer.observe(root, { childList: true, subtree: true })
}
