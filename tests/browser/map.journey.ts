import { expect, type Page } from '@playwright/test'
import { expectAccessible, openAtlas, test, withholdOpeningLand } from './atlas.ts'

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map', exact: true })

test('a click on a country selects it, a second one lets it go', async ({ page }) => {
  await openAtlas(page)
  // Inland, away from its mark, its name and the threads.
  const country = await middleOf(page, 'Australia')
  await page.mouse.click(country.x, country.y)
  await expect(page).toHaveURL(/\?partner=AU$/u)
  await expect(page.getByRole('main')).toContainText(/tie Australia|ties Australia/u)
  const again = await middleOf(page, 'Australia')
  await page.mouse.click(again.x, again.y)
  await expect(page).toHaveURL(/\/$/u)
})

test('the pointer over a country shows its name and its facts', async ({ page }) => {
  await openAtlas(page)
  const country = await middleOf(page, 'Australia')
  await page.mouse.move(country.x, country.y)
  await expect(page.locator('.map-tooltip')).toContainText(/Australia.*\d+ facts?/su)
})

test('the arrow keys go from place to place, Enter selects and Escape clears', async ({ page }) => {
  await openAtlas(page)
  const surface = mapOf(page).getByRole('application')
  await surface.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?(province|partner)=[A-Z-]+$/u)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$/u)
})

test('the list says what the map shows, and selects too', async ({ page }) => {
  await openAtlas(page)
  await mapOf(page).getByRole('button', { name: 'Show as list' }).click()
  await expectAccessible(page)
  await mapOf(page)
    .getByRole('button', { name: /^Belarus/u })
    .click()
  await expect(page).toHaveURL(/\?partner=BY$/u)
})

test('zooming in shows finer outlines, and the whole world comes back', async ({ page }) => {
  const fine = page.waitForResponse(/data\/geo\/world-fine\.json/u)
  await openAtlas(page, '?province=CN-GD')
  for (let presses = 0; presses < 4; presses++)
    await mapOf(page).getByRole('button', { name: 'Zoom in' }).click()
  expect((await fine).ok()).toBe(true)
  await mapOf(page).getByRole('button', { name: 'Show the whole world' }).click()
  await expect(mapOf(page).getByRole('button', { name: 'Zoom out' })).toBeDisabled()
})

test.describe('where things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  // A zoom that ends on a map that is gone fails; here none ends before, however slow the machine.
  test('the map may be left while it zooms', async ({ page }) => {
    await openAtlas(page)
    await page.evaluate(() => {
      const ends: (() => void)[] = []
      const start = window.setTimeout.bind(window)
      window.setTimeout = ((work: () => void, after: number) =>
        after === 250 ? ends.push(work) : start(work, after)) as typeof window.setTimeout
      const hold = (event: Event) => {
        event.stopImmediatePropagation()
      }
      window.addEventListener('transitionend', hold, { capture: true })
      Object.assign(window, {
        endZooms: () => {
          for (const end of ends) end()
          return ends.length
        },
      })
    })
    await mapOf(page).getByRole('button', { name: 'Zoom in' }).click()
    await expect(page.locator('.leaflet-zoom-anim')).toBeAttached()
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await expect(mapOf(page)).toBeHidden()
    await expect(page.locator('.leaflet-container')).toHaveCount(0)
    const ended = await page.evaluate(() =>
      (window as typeof window & { endZooms: () => number }).endZooms(),
    )
    expect(ended).toBeGreaterThan(0)
  })
})

test('outlines that are missing are told, and trying again draws them', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/u)
  await page.route('**/data/geo/**', (route) => route.fulfill({ status: 404, body: '' }))
  await withholdOpeningLand(page)
  await openAtlas(page)
  await expect(mapOf(page).getByRole('alert')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Signed projects' })).toBeVisible()
  await page.unroute('**/data/geo/**')
  await mapOf(page)
    .getByRole('button', { name: /try again|retry/iu })
    .click()
  await expect(mapOf(page).locator('path.land').first()).toBeVisible()
})

/** A point of the window on the land of a country: left of where the map writes its name. */
async function middleOf(page: Page, country: string): Promise<{ x: number; y: number }> {
  const label = mapOf(page).getByText(country, { exact: true }).first()
  await expect(label).toBeVisible()
  const box = await label.boundingBox()
  if (box === null) throw new Error(`The map does not name ${country}`)
  return { x: box.x - 24, y: box.y + box.height / 2 + 14 }
}

test('the measure shades places, numbers the list and stands in the address', async ({ page }) => {
  await openAtlas(page)
  const choice = mapOf(page).getByRole('combobox', { name: 'What the map measures' })
  await choice.focus()
  await choice.selectOption({ label: 'Trade growth' })
  await expect(page).toHaveURL(/\?measure=growth$/u)
  await expect(mapOf(page).getByText(/latest stated change of all trade/u)).toBeVisible()
  await expect(page.locator('.map-inset')).toContainText('Change of trade, %')
  await mapOf(page).getByRole('button', { name: 'Show as list' }).click()
  await expect(
    mapOf(page)
      .getByRole('button', { name: /^[A-Z].*[+−][\d.,]+\s?%$/u })
      .first(),
  ).toBeVisible()
  await expect(
    mapOf(page)
      .getByRole('button', { name: /not stated$/u })
      .first(),
  ).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/$/u)
  await expect(choice).toHaveValue('facts')
})

test('a currency that no document names leaves the map standing, and says so', async ({ page }) => {
  await openAtlas(page, '?measure=trade-amount.XXX')
  await expect(mapOf(page).getByText('has facts, no yearly trade in XXX')).toBeVisible()
  await expectAccessible(page)
})

test('Ctrl adds a place to the selection, and takes it out again', async ({ page }) => {
  await openAtlas(page, '?partner=AU')
  const country = page.locator('.map-label', { hasText: 'Australia' })
  await mapOf(page).getByRole('button', { name: 'Show as list' }).click()
  const list = page.locator('.map-list')
  await list.getByRole('button', { name: /^Germany/u }).click({ modifiers: ['Control'] })
  await expect(page).toHaveURL(/\?partner=AU&partner=DE$/u)
  await mapOf(page).getByRole('button', { name: 'Close the list' }).click()
  await country.click({ modifiers: ['Control'] })
  await expect(page).toHaveURL(/\?partner=DE$/u)
})

test('several places are selected without a modifier, and with Shift and Enter', async ({
  page,
}) => {
  await openAtlas(page)
  const adding = mapOf(page).getByRole('button', { name: 'Select several places' })
  await adding.click()
  await expect(adding).toHaveAttribute('aria-pressed', 'true')
  await mapOf(page).getByRole('button', { name: 'Show as list' }).click()
  const list = page.locator('.map-list')
  await list.getByRole('button', { name: /^Belarus/u }).click()
  await list.getByRole('button', { name: /^Germany/u }).click()
  await expect(page).toHaveURL(/\?partner=BY&partner=DE$/u)
  await mapOf(page).getByRole('button', { name: 'Close the list' }).click()
  await adding.click()
  await mapOf(page).getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+Enter')
  // The keys begin at the first selected place, and Shift takes it out again.
  await expect(page).toHaveURL(/\?partner=(BY|DE)$/u)
})

test('the legend picks a class out of the map and shows one kind', async ({ page }) => {
  await openAtlas(page, '?partner=BY')
  const legend = page.locator('.map-legend')
  const zero = legend.getByRole('button', { name: 'has facts, none with Belarus' })
  await zero.focus()
  await page.keyboard.press('Enter')
  await expect(zero).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.leaflet-pane path.land.is-counted.is-faded').first()).toBeAttached()
  await expect(page.locator('.leaflet-pane path.land.is-zero.is-faded')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.locator('.leaflet-pane path.land.is-faded')).toHaveCount(0)
  await legend.getByRole('button', { name: /^Trade \d/u }).click()
  await expect(page).toHaveURL(/\?partner=BY&kind=trade$/u)
  await legend.getByRole('button', { name: /^Trade \d/u, pressed: true }).click()
  await expect(page).toHaveURL(/\?partner=BY$/u)
})

test('a selected thread parts into strands, each of which opens its facts', async ({ page }) => {
  await openAtlas(page, '?province=CN-GD&partner=BY')
  const hits = page.locator('.thread-hit.is-strand')
  await expect(hits.nth(1)).toBeAttached()
  // Where a strand bends most it is farthest from its neighbours.
  const middles = await hits.evaluateAll((paths) =>
    paths.map((path) => {
      const curve = path as SVGPathElement
      const { x, y } = curve.getPointAtLength(curve.getTotalLength() / 2)
      const matrix = curve.getScreenCTM()
      const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined)
      return { x: at.x, y: at.y }
    }),
  )
  const [first, second] = middles
  if (first === undefined || second === undefined) throw new Error('fewer than two strands')
  expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThan(6)
  await page.mouse.move(first.x, first.y)
  await expect(page.locator('.thread.is-active')).toHaveCount(1)
  await expect(page.locator('.thread.is-dimmed')).toHaveCount(middles.length - 1)
  await page.mouse.click(first.x, first.y)
  await expect(page).toHaveURL(/fact=[0-9a-f]{12}/u)
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const) {
  test(`no name on the map lies over another at ${width} px, in either language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const query of ['', '?lang=zh', '?partner=DE', '?partner=DE&lang=zh']) {
      await page.goto(`/${query}`)
      await expect(page.locator('#opening')).toHaveCount(0)
      await expect(page.locator('.map-label').first()).toBeVisible()
      expect(await overlappingNames(page), query).toEqual([])
    }
  })
}

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a tap selects, one finger leaves the whole world to the page and pans a closer one', async ({
    page,
  }) => {
    await openAtlas(page)
    const map = page.locator('.map-leaflet')
    await expect(map).not.toHaveClass(/leaflet-touch-drag/u)
    const mark = page.locator('.mark.is-partner').last()
    const box = await mark.boundingBox()
    if (box === null) throw new Error('no partner on the map')
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await expect(page).toHaveURL(/\?(partner|province)=[A-Z-]+$/u)
    await expect(map).toHaveClass(/leaflet-touch-drag/u)
  })

  test('two fingers zoom', async ({ page }) => {
    await openAtlas(page)
    const zoomOut = mapOf(page).getByRole('button', { name: 'Zoom out' })
    await expect(zoomOut).toBeHidden()
    const client = await page.context().newCDPSession(page)
    const fingers = (apart: number) => [
      { x: 195 - apart, y: 160, id: 0 },
      { x: 195 + apart, y: 160, id: 1 },
    ]
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) })
    for (const apart of [45, 70, 100, 130]) {
      await client.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: fingers(apart),
      })
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(zoomOut).toBeVisible()
  })
})

/** Pairs of names that lie over each other, or under what floats above the map. */
async function overlappingNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.map-label')].map((label) => ({
      name: label.textContent,
      box: label.getBoundingClientRect(),
    }))
    const floating = [...document.querySelectorAll('.map-stage [data-floats]')].map((element) => ({
      name: `(${element.className})`,
      box: element.getBoundingClientRect(),
    }))
    // A line box is a little higher than its letters.
    const over = (one: DOMRect, other: DOMRect) =>
      one.left + 1 < other.right &&
      other.left + 1 < one.right &&
      one.top + 3 < other.bottom &&
      other.top + 3 < one.bottom
    return boxes.flatMap(({ name, box }, index) =>
      [...boxes.slice(index + 1), ...floating]
        .filter((other) => over(box, other.box))
        .map((other) => `${name} – ${other.name}`),
    )
  })
}
