import { expect, type Page } from '@playwright/test'
import { expectAccessible, openAtlas, test } from './atlas.ts'

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

test('outlines that are missing are told, and trying again draws them', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/u)
  await page.route('**/data/geo/**', (route) => route.fulfill({ status: 404, body: '' }))
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
