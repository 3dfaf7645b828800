/** What tells that a part of the page is still on its way. */
const WAITING = '.waiting, .pending'
const PENDING = '.pending'
/** The map, once it is drawn; or why there is none. */
const MAP = '.map-svg path.is-place'
/** The provinces, enlarged. */
const INSET = '.map-inset'
const FAILED = '[role="alert"], .failure'
/** Longer than this the opening does not hide a page that is not whole, in milliseconds. */
const MOST = 4000

/** What answers to a click. */
export const PRESSABLE = 'a, button, input, .map-surface'
/** The class of what was pressed in the opening and waits for the page: a control, or a shape of the map. Set by `startScript.ts`. */
export const PRESSED = 'is-pressed'

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
 * when the page below it is whole, has failed, or is used where it stands. A click that came too early is played once the page has at its
 * place what was pressed.
 */
export function handOver(root: HTMLElement): void {
  const opening = document.getElementById('opening')
  if (opening === null) return
  const uses = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
  const observer = new MutationObserver(look)
  let last: ReturnType<typeof setTimeout> | undefined
  let isPlaying = false

  function look() {
    if (root.childElementCount === 0) return
    last ??= setTimeout(giveUp, MOST)
    if (!isPlaying && isPressed() && root.querySelector(MAP) !== null) {
      isPlaying = true
      requestAnimationFrame(() => requestAnimationFrame(playPress))
    }
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
  function isPressed() {
    return opening?.dataset['pressed'] !== undefined
  }
  /** A click that was made waits for the dataset as long as that takes. */
  function giveUp() {
    if (isPressed() && root.querySelector(PENDING) !== null) last = setTimeout(giveUp, MOST)
    else takeAway()
  }
  /** Does what a click on the opening asked for, where the page has the same by now. */
  function playPress() {
    isPlaying = false
    const pressed = opening?.querySelector<HTMLElement>(`.${PRESSED}`) ?? null
    if (pressed === null || !opening?.isConnected) return
    const [clientX = 0, clientY = 0] = (opening?.dataset['pressed'] ?? '').split(' ').map(Number)
    // The opening itself is inert, so that this is what lies below it.
    const below = document.elementFromPoint(clientX, clientY)
    const control = below?.closest(PRESSABLE) ?? null
    if (below === null || !root.contains(control) || nameOf(below) !== nameOf(pressed)) return
    takeAway()
    if (control instanceof HTMLElement) control.focus()
    below.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, view: window }),
    )
  }
  /** Before the map is there the opening shows more than the page. */
  function use(event: Event) {
    const isTouch = typeof TouchEvent === 'function' && event instanceof TouchEvent
    const at = isTouch ? event.touches[0] : event instanceof MouseEvent ? event : undefined
    const below = at === undefined ? null : document.elementFromPoint(at.clientX, at.clientY)
    if (root.querySelector(MAP) === null || below?.closest(WAITING)) return
    takeAway()
  }
  function takeAway() {
    observer.disconnect()
    clearTimeout(last)
    for (const each of uses) removeEventListener(each, use, true)
    removeEventListener('popstate', takeAway, true)
    removeEventListener('click', look, true)
    opening?.remove()
  }

  if (document.documentElement.dataset['asked'] !== undefined) {
    takeAway()
    return
  }
  for (const each of uses) addEventListener(each, use, { capture: true, passive: true })
  addEventListener('popstate', takeAway, true)
  // A click may come while nothing changes; `startScript.ts`, which marks it, hears of it first.
  addEventListener('click', look, true)
  observer.observe(root, { childList: true, subtree: true })
}

/** What tells the control that an element is of from others, or what is drawn on the map from the sea: the same in the opening and on the page. */
function nameOf(element: Element): string {
  const control = element.closest(PRESSABLE)
  if (control === null || control.matches('.map-surface')) {
    return element.matches('div, svg') ? 'sea' : 'map'
  }
  return [control.tagName, control.getAttribute('aria-label') ?? control.textContent].join(' ')
}
