import { readFile } from 'node:fs/promises'
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

test('a picture taken away has letters of that size, none drawn out, and its legend below the map’s foot', async ({
  page,
}) => {
  await setLetters(page, LARGE)
  await page.goto('/?partner=BY')
  await settled(page)
  await page.getByRole('button', { name: 'Take away' }).click()
  const chart = await lettersOf(page, await downloadText(page, 'SVG Trade growth'))
  const row = chart.find(({ text }) => text.startsWith('Guangdong'))
  expect(row?.size).toBe(26)
  for (const { text, stretch } of chart) expect.soft(stretch, text).toBeCloseTo(1, 0.7)
  const map = await lettersOf(page, await downloadText(page, 'SVG Map'))
  const foot = map.find(({ text }) => text.includes('Unicode CLDR'))
  const legend = map.find(({ text }) => text === 'Facts read')
  expect(legend?.y).toBeGreaterThan(foot?.y ?? Infinity)
})

async function downloadText(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

/** The texts of a drawing, with their size in px, and how many times as wide as they come they are drawn. */
function lettersOf(page: Page, svg: string) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const context = document.createElement('canvas').getContext('2d')
    return [...parsed.querySelectorAll('text[textLength]')].map((element) => {
      const get = (name: string) => element.getAttribute(name) ?? ''
      const content = element.textContent
      if (context === null) throw new Error('no canvas')
      context.font = `${get('font-style')} ${get('font-weight')} ${get('font-size')}px ${get('font-family')}`
      return {
        text: content.trim(),
        size: Number(get('font-size')),
        y: Number(get('y')),
        stretch: Number(get('textLength')) / context.measureText(content).width,
      }
    })
  }, svg)
}

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
