import { expect } from '@playwright/test'
import { test } from './atlas.ts'
import { goWithin, settled } from './steps.ts'
import { VIEWS } from './views.ts'

/** What a reader sets who needs it, at most (WCAG 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

/** What may cut its text: drawings and tables, which scroll, what is off the screen, and names beside a chart, which its table has in full. */
const MAY_CUT =
  'svg, .skip, .visually-hidden, .row-label, .cell-quote, .search-key, [role="grid"], table, .map-slot, .matrix-scroll, .timeline'

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test(`with wider text spacing nothing is cut, ${width} pixels wide`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await settled(page)
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, SPACING)
    const faults: string[] = []
    for (const [view, query] of Object.entries(VIEWS)) {
      await goWithin(page, `/${query}`)
      await settled(page)
      const found = await page.evaluate(findCut, MAY_CUT)
      faults.push(...found.map((fault) => `${view}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
}

/** Text that its own box, or one around it that does not scroll, hides; and controls whose words leave them. */
function findCut(mayCut: string): string[] {
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
