import { expect, type Page } from '@playwright/test'
import { test } from './atlas.ts'
import { findCut, findOverflow, findOverlaps } from './layoutFaults.ts'
import { goWithin, settled } from './steps.ts'
import { VIEWS } from './views.ts'

/** As it is, and twice that, in px: what a reader sets in the browser who needs it (WCAG 1.4.4). */
const USUAL = 16
const LARGE = 32

/** Drawings and tables of two directions scroll in themselves, and place their own names. */
const DRAWN =
  '.map-slot, [role="grid"], table, .table-scroll, .matrix-scroll, svg, .timeline, .views, .chart'
/** What may cut its text: drawings, what is off the screen, and what says the whole elsewhere. */
const MAY_CUT = `${DRAWN}, .skip, .visually-hidden, .search-key, .kind-word`

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`letters twice as large, ${width} pixels wide`, () => {
    test.use({ viewport: { width, height } })

    test('nothing is cut, nothing lies upon another, and no page scrolls in two directions', async ({
      page,
    }) => {
      test.setTimeout(240_000)
      await setLetters(page, LARGE)
      await page.goto('/')
      await settled(page)
      const faults: string[] = []
      for (const [view, query] of Object.entries(VIEWS)) {
        await goWithin(page, `/${query}`)
        await settled(page)
        const found = [
          ...(await page.evaluate(findOverflow, DRAWN)),
          ...(await page.evaluate(findCut, MAY_CUT)),
          ...(await page.evaluate(findOverlaps, DRAWN)),
        ]
        faults.push(...found.map((fault) => `${view}: ${fault}`))
      }
      expect(faults).toEqual([])
    })
  })
}

test('letters of controls, sentences, charts and names on the map all follow the reader’s size', async ({
  page,
}) => {
  const heights = async (size: number) => {
    await setLetters(page, size)
    await page.goto('/?province=CN-GD&partner=BY')
    await settled(page)
    await expect(page.locator('.map-label.is-selected').first()).toBeVisible()
    return Promise.all(
      ['.lead-sentence', '.view-tab', '.pill', '.chart h2', '.row-value', '.map-label'].map(
        (selector) => page.locator(selector).first().evaluate(letterHeight),
      ),
    )
  }
  const usual = await heights(USUAL)
  const large = await heights(LARGE)
  for (const [index, height] of large.entries())
    expect(height / (usual[index] ?? 0)).toBeCloseTo(2, 1)
})

test('a year is chosen where it stands in an enlarged strip', async ({ page }) => {
  await setLetters(page, LARGE)
  await page.goto('/?view=timeline')
  await settled(page)
  const bar = page.getByRole('button', { name: /^2018\b/u }).first()
  await bar.click()
  await expect(page).toHaveURL(/from=2018&to=2018/u)
})

/** What is set as the letter size of the browser itself, before any page says another. */
async function setLetters(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
}

/** Of its text as it is seen, in px. */
function letterHeight(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize)
  return size * ('currentCSSZoom' in element ? element.currentCSSZoom : 1)
}
