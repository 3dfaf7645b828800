import { expect } from '@playwright/test'
import { test } from './atlas.ts'
import { findOverflow } from './layoutFaults.ts'
import { goWithin } from './steps.ts'
import { VIEWS } from './views.ts'

/** What may be wider than the window, within itself: drawings and tables of two directions (WCAG 1.4.10). */
const TWO_WAY = '.map-slot, [role="grid"], table, .table-scroll, .matrix-scroll, svg, .timeline'

/** Names of the conditions, with what makes them. */
const CONDITIONS: [string, { width: number; height: number }][] = [
  ['at 400 %', { width: 320, height: 256 }],
  ['320 pixels wide', { width: 320, height: 640 }],
  ['at 200 %', { width: 640, height: 512 }],
]

for (const [name, size] of CONDITIONS) {
  test.describe(name, () => {
    test(`no view scrolls in two directions, and none loses its head`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.setViewportSize(size)
      const faults: string[] = []
      await page.goto('/')
      for (const [view, query] of Object.entries(VIEWS)) {
        await goWithin(page, `/${query}`)
        await expect(page.locator('#opening')).toHaveCount(0)
        await expect(page.getByRole('main')).toBeVisible()
        await expect(page.locator('.waiting')).toHaveCount(0)
        const found = await page.evaluate(findOverflow, TWO_WAY)
        faults.push(...found.map((fault) => `${view}: ${fault}`))
      }
      expect(faults).toEqual([])
    })
  })
}

test('what has the focus is never behind something that stands still', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 600 })
  await page.goto('/?province=CN-GD&partner=BY')
  await expect(page.locator('.waiting')).toHaveCount(0)
  const hidden: string[] = []
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(findHidden)
    if (fault === null) break
    if (fault !== '') hidden.push(fault)
  }
  expect(hidden).toEqual([])
})

/** What covers the focused element; empty when nothing does, null when nothing has the focus. */
function findHidden(): string | null {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return null
  const box = focused.getBoundingClientRect()
  if (box.width <= 1 || box.height <= 1) return ''
  const xs = [box.left + 2, box.left + box.width / 2, box.right - 2]
  const ys = [box.top + 2, box.top + box.height / 2, box.bottom - 2]
  const isSeen = xs.some((x) =>
    ys.some((y) => {
      const top = document.elementFromPoint(x, y)
      return top !== null && (focused.contains(top) || top.contains(focused))
    }),
  )
  return isSeen ? '' : focused.outerHTML.slice(0, 120)
}
