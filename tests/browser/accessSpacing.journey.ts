import { expect } from '@playwright/test'
import { test } from './atlas.ts'
import { findCut } from './layoutFaults.ts'
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
