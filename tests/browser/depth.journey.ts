import { expect, type Page } from '@playwright/test'
import type { PlacePoints } from '../../src/model/placePoints.ts'
import { expectAccessible, openAtlas, test } from './atlas.ts'

const mapOf = (page: Page) => page.getByRole('region', { name: /^(?:Map|地图)$/u })
const surfaceOf = (page: Page) => mapOf(page).getByRole('application')
const nameOnMap = (page: Page, name: string) =>
  mapOf(page).locator('.map-label').getByText(name, { exact: true })
const spokenBy = (page: Page) => mapOf(page).locator('[aria-live="polite"]').first()

/** Names of the files of outlines and points that the page has asked for. */
function watchGeometry(page: Page): Set<string> {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const name = /\/data\/geo\/(.+)\.json$/u.exec(request.url())?.[1]
    if (name !== undefined) asked.add(name)
  })
  return asked
}

/** Goes to what is selected by key, and plus brings it near. */
async function zoomOntoSelection(page: Page, presses: number) {
  await surfaceOf(page).focus()
  await page.keyboard.press('ArrowUp')
  await zoomIn(page, presses)
}

async function zoomIn(page: Page, presses: number) {
  for (let press = 0; press < presses; press++) await page.keyboard.press('+')
}

test('finer outlines and the points of cities are asked for when a zoom shows them', async ({
  page,
}) => {
  const asked = watchGeometry(page)
  await openAtlas(page, '?province=CN-GD')
  await expect(mapOf(page).locator('path.land').first()).toBeVisible()
  expect([...asked].filter((name) => /fine|places/u.test(name))).toEqual([])
  await zoomOntoSelection(page, 3)
  await expect.poll(() => [...asked]).toEqual(expect.arrayContaining(['world-fine', 'places']))
  expect([...asked]).not.toContain('world-finest')
  await zoomIn(page, 2)
  await expect.poll(() => [...asked]).toContain('world-finest')
})

test('cities are reached by key, spoken, and Enter opens their facts where the map stands', async ({
  page,
}) => {
  await openAtlas(page, '?province=CN-GD')
  await zoomOntoSelection(page, 5)
  const name = nameOnMap(page, 'Guangzhou')
  await expect(name).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(spokenBy(page)).toHaveText(/^Guangzhou, Guangdong, \d+ facts: Ties \d+/u)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?province=CN-GD&place=CN-GD%2FGuangzhou$/u)
  await expect(page.getByRole('main')).toContainText('Only facts that name Guangzhou are shown.')
  await expect(name).toBeVisible()
  await expect(spokenBy(page)).toContainText('selected')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?province=CN-GD$/u)
})

test('cities tell their facts under the pointer, and a click opens them', async ({ page }) => {
  await openAtlas(page, '?province=CN-GD')
  await zoomOntoSelection(page, 5)
  const name = nameOnMap(page, 'Guangzhou')
  await name.hover()
  await expect(page.locator('.map-tooltip')).toContainText(/Guangzhou.*Guangdong · \d+ facts/su)
  await name.click()
  await expect(page).toHaveURL(/place=CN-GD%2FGuangzhou/u)
  await expectAccessible(page)
})

test('cities and regions abroad appear, too, and threads end at them', async ({ page }) => {
  await openAtlas(page, '?partner=DE')
  await zoomOntoSelection(page, 5)
  await expect(nameOnMap(page, 'Hamburg')).toBeVisible()
  const at = await mapOf(page).locator('.thread-hit').evaluateAll(findFreePoint)
  await page.mouse.move(at.x, at.y)
  await expect(page.locator('.map-tooltip')).toContainText(' – ')
})

test('in Chinese cities have their Chinese names', async ({ page }) => {
  await page.goto('/?province=CN-GD&lang=zh')
  await expect(mapOf(page)).toBeVisible()
  await zoomOntoSelection(page, 5)
  await expect(nameOnMap(page, '广州')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(spokenBy(page)).toHaveText(/^广州，广东，\d+条事实：/u)
})

test('the list has every city below its province, and says which the map cannot show', async ({
  page,
}) => {
  await openAtlas(page)
  const points = page.waitForResponse(/data\/geo\/places\.json/u)
  await mapOf(page).getByRole('button', { name: 'Show as list' }).click()
  const { unplaced } = (await (await points).json()) as PlacePoints
  const told = mapOf(page).getByRole('button', { name: /not on the map/u })
  await expect.poll(() => told.count()).toBeLessThanOrEqual(unplaced.length)
  for (const { place } of unplaced) {
    const row = mapOf(page).getByRole('button', { name: new RegExp(`^${place} `, 'u') })
    if ((await row.count()) > 0) await expect(row.first()).toContainText('not on the map')
  }
  const guangdong = mapOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Guangdong \d+$/u }) })
  await guangdong.getByRole('button', { name: /^Guangzhou/u }).click()
  await expect(page).toHaveURL(/\?province=CN-GD&place=CN-GD%2FGuangzhou$/u)
})

test('where finer outlines or points cannot be had, the map goes on without them', async ({
  page,
  watch,
}) => {
  watch.expected.push(/Failed to load resource/u)
  await page.route(/geo\/(?:world-fine|world-finest|places)\.json/u, (route) =>
    route.fulfill({ status: 404, body: '' }),
  )
  await openAtlas(page, '?province=CN-GD')
  await zoomOntoSelection(page, 5)
  await expect(mapOf(page).locator('path.land').first()).toBeVisible()
  await expect(nameOnMap(page, 'Guangdong')).toBeVisible()
  await expect(mapOf(page).getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  await expect(spokenBy(page)).toHaveText(/\p{L}/u)
})

/** A place on the screen where a thread lies, and nothing above it. */
function findFreePoint(paths: Element[]): { x: number; y: number } {
  for (const path of paths as SVGPathElement[]) {
    const matrix = path.getScreenCTM() ?? undefined
    for (let part = 0.02; part < 1; part += 0.02) {
      const { x, y } = path.getPointAtLength(part * path.getTotalLength())
      const at = new DOMPoint(x, y).matrixTransform(matrix)
      if (document.elementFromPoint(at.x, at.y) === path) return { x: at.x, y: at.y }
    }
  }
  throw new Error('no thread lies free')
}
