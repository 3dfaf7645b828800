/** What each of these returns is a list of faults in words; they run in the page and know nothing from outside. */

/** Whether the page, or a part that is none of `twoWay` (drawings and tables), has to be scrolled sideways, and for what. */
export function findOverflow(twoWay: string): string[] {
  const root = document.documentElement
  const scrollers = [root, ...document.querySelectorAll('main, main *')].filter((element) => {
    const { overflowX } = getComputedStyle(element)
    const canScroll = element === root || overflowX === 'auto' || overflowX === 'scroll'
    return (
      canScroll &&
      element.closest(twoWay) === null &&
      element.querySelector(':scope > table') === null
    )
  })
  const wayOf = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth
  const wide = Math.max(...scrollers.map(wayOf))
  if (wide <= 1) return []
  const widest = scrollers.find((element) => wayOf(element) === wide)?.cloneNode() as Element
  const out = [...document.querySelectorAll('main *, header *')].filter(
    (element) =>
      element.closest(twoWay) === null &&
      element.closest('.visually-hidden') === null &&
      element.getBoundingClientRect().right > root.clientWidth + 1,
  )
  const names = out.slice(0, 3).map((element) => element.outerHTML.slice(0, 100))
  return [`${wide} px wider than ${widest.outerHTML}: ${names.join(' | ')}`]
}

/** Text that its own box, or one around it that does not scroll, hides; and controls whose words leave them; but for what `mayCut` knows. */
export function findCut(mayCut: string): string[] {
  const faults = new Set<string>()
  const told = (element: Element) => element.outerHTML.replaceAll(/\s+/gu, ' ').slice(0, 110)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || (node.textContent ?? '').trim() === '') continue
    if (element.closest(mayCut) !== null) continue
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const text = range.getBoundingClientRect()
    if (text.width === 0) continue
    for (
      let box: Element | null = element;
      box !== null && box !== document.body;
      box = box.parentElement
    ) {
      const style = getComputedStyle(box)
      if (style.display === 'inline' || style.display === 'contents') continue
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const isCutAcross =
        isHidden(style.overflowX) && (text.right > right + 2 || text.left < left - 2)
      const isCutDown =
        isHidden(style.overflowY) && (text.bottom > bottom + 4 || text.top < top - 4)
      if (isCutAcross || isCutDown) faults.add(`cut by ${told(box)}: ${told(element)}`)
      if (box.matches('button, a, select') && text.right > right + 2 && style.display !== 'grid') {
        faults.add(`leaves its control: ${told(box)}`)
      }
      if (isHidden(style.overflowX) || style.overflowX === 'auto' || style.overflowX === 'scroll')
        break
    }
  }
  return [...faults]
}

/** Lines of text in sight that lie upon each other, but for what `mayMeet` knows: drawings, which place their names themselves. */
export function findOverlaps(mayMeet: string): string[] {
  interface Line {
    element: Element
    text: string
    rect: DOMRect
  }
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (element === null || text === '' || element.closest(mayMeet) !== null) continue
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      // What lies under something else is not in sight.
      const top = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)
      if (top !== null && (element.contains(top) || top.contains(element)))
        lines.push({ element, text, rect })
    }
  }
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter(({ element, rect }) => element !== line.element && meet(line.rect, rect))
      .map(({ text }) => `“${line.text.slice(0, 40)}” lies upon “${text.slice(0, 40)}”`),
  )
}
