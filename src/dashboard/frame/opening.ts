import { paramsToView } from '../address.ts'
import type { ChangeView, View } from '../view.ts'

/** What tells that a part of the page is still on its way. */
const WAITING = '.waiting, .pending'
const PENDING = '.pending'
/** Where the map stands, once the dataset is there. */
const SLOT = '.map-slot'
/** The map, once it is drawn; or why there is none. */
const MAP = '.map-svg path.is-place'
/** What takes the keys of the map. */
const SURFACE = '.map-surface'
/** The provinces, enlarged. */
const INSET = '.map-inset'
const FAILED = '[role="alert"], .failure'
/** Longer than this the opening does not hide a page that is not whole, in milliseconds. */
const MOST = 4000

/** What answers to a click. */
export const PRESSABLE = 'a, button, input, .map-surface, .map-inset use'
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
 * when the page below it is whole, has failed, or is used where it stands. Of a click that came too early what it asks for is done at
 * once where the picture tells: a place that was chosen is what the page begins with, and of the picture only the map stays until there
 * is another. Any other click is played once the page has at its place what was pressed.
 */
export function handOver(root: HTMLElement, changeView: ChangeView): void {
  const opening = document.getElementById('opening')
  if (opening === null) return
  const uses = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
  const observer = new MutationObserver(look)
  let last: ReturnType<typeof setTimeout> | undefined
  let isPlaying = false
  /** A click was answered: the page is of another view than the opening. */
  let isAnswered = false
  let isMapUsed = false

  function look() {
    if (isPressed()) answerPress()
    if (root.childElementCount === 0 || !opening?.isConnected) return
    last ??= setTimeout(giveUp, MOST)
    const hasMap = root.querySelector(MAP) !== null
    if (!isPlaying && isPressed() && hasMap) {
      isPlaying = true
      requestAnimationFrame(() => requestAnimationFrame(playPress))
    }
    const isWhole = hasMap && (isAnswered || (root.querySelector(WAITING) === null && hasInset()))
    if (isWhole || root.querySelector(FAILED) !== null) {
      observer.disconnect()
      // What stands in the document now is painted with the next frame.
      requestAnimationFrame(() => requestAnimationFrame(takeAway))
    } else if (isAnswered && root.querySelector(PENDING) === null) uncover()
  }
  /** Where the opening shows one, so does the page. */
  function hasInset() {
    const shown = opening?.querySelector(INSET)?.getClientRects().length ?? 0
    return shown === 0 || root.querySelector(INSET) !== null
  }
  function isPressed() {
    return opening?.dataset['pressed'] !== undefined
  }
  /** A click that was made waits for the dataset as long as that takes; where it was answered, the map of the picture for the page's own. */
  function giveUp() {
    const isAwaited =
      ((isAnswered || isPressed()) && root.querySelector(PENDING) !== null) ||
      (isAnswered && root.querySelector(`${SLOT} .waiting`) !== null)
    if (isAwaited) last = setTimeout(giveUp, MOST)
    else takeAway()
  }
  /** Asks the page for what a click on the opening asked for, where that is another view. */
  function answerPress() {
    const pressed = opening?.querySelector(`.${PRESSED}`) ?? null
    const change = pressed === null ? null : changeOf(pressed)
    if (change === null) return
    delete opening?.dataset['pressed']
    isMapUsed = pressed?.closest(SURFACE) !== null
    const before = location.search
    changeView(change)
    isAnswered ||= location.search !== before
  }
  /** Of the picture the map is left until there is another: the rest of the page has an answer. */
  function uncover() {
    if (root.querySelector(SLOT) === null) {
      takeAway()
      return
    }
    if (opening !== null) opening.dataset['answered'] = ''
  }
  /** Does what a click on the opening asked for, where the page has the same by now. */
  function playPress() {
    isPlaying = false
    const pressed = opening?.querySelector<HTMLElement>(`.${PRESSED}`) ?? null
    if (pressed === null || !opening?.isConnected) return
    const [clientX = 0, clientY = 0] = (opening?.dataset['pressed'] ?? '').split(' ').map(Number)
    const below = belowAt(clientX, clientY)
    const control = below?.closest(PRESSABLE) ?? null
    if (below === undefined || !root.contains(control) || nameOf(below) !== nameOf(pressed)) return
    takeAway()
    if (control instanceof HTMLElement) control.focus()
    below.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, view: window }),
    )
  }
  /** What the page has at a place of the window, below the opening. */
  function belowAt(x: number, y: number): Element | undefined {
    return document.elementsFromPoint(x, y).find((element) => root.contains(element))
  }
  /** Before the map is there the opening shows more than the page. */
  function use(event: Event) {
    const isTouch = typeof TouchEvent === 'function' && event instanceof TouchEvent
    const at = isTouch ? event.touches[0] : event instanceof MouseEvent ? event : undefined
    if (root.querySelector(MAP) === null) return
    if (at !== undefined && belowAt(at.clientX, at.clientY)?.closest(WAITING)) return
    takeAway()
  }
  function takeAway() {
    observer.disconnect()
    clearTimeout(last)
    for (const each of uses) removeEventListener(each, use, true)
    removeEventListener('popstate', takeAway, true)
    removeEventListener('click', look, true)
    opening?.remove()
    if (isMapUsed && document.activeElement === document.body)
      root.querySelector<HTMLElement>(SURFACE)?.focus({ preventScroll: true, focusVisible: false })
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
  look()
}

/** The view that a link of the opening leads to, or what a place or thread of its map chooses; null where it does neither. */
function changeOf(pressed: Element): Partial<View> | null {
  const link = pressed.closest('a')
  if (link !== null) return paramsToView(new URL(link.href).searchParams)
  const place = pressed.closest<SVGElement>('[data-code]:not(.land:not(.is-place))')
  const codes = place?.dataset['code']?.split(' ')
  if (codes === undefined) return null
  const provinces = codes.filter(isChinese)
  const partners = codes.filter((code) => !isChinese(code))
  if (provinces.length === 0) return { partners }
  return partners.length === 0 ? { provinces } : { provinces, partners }
}

const isChinese = (code: string): boolean => /^CN(?:-|$)/u.test(code)

/** What tells the control that an element is of from others, or what is drawn on the map from the sea: the same in the opening and on the page. */
function nameOf(element: Element): string {
  const control = element.closest(PRESSABLE)
  if (control === null || control.matches('.map-surface')) {
    return element.matches('div, svg') ? 'sea' : 'map'
  }
  return [control.tagName, control.getAttribute('aria-label') ?? control.textContent].join(' ')
}
