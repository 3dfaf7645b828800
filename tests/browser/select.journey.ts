import { expect, type Locator, type Page } from '@playwright/test'
import { LANDMARKS, choose, expectAccessible, openAtlas, test } from './atlas.ts'

const GUANGDONG_BELARUS = '?province=CN-GD&partner=BY'

test('the page opens on everything that was read', async ({ page }) => {
  await openAtlas(page)
  for (const name of LANDMARKS)
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden()
  await expectAccessible(page)
})

test('picking Guangdong, then Belarus, shows what ties them', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Province', 'Guangdong')
  await expect(page).toHaveURL(/\?province=CN-GD$/u)
  await choose(page, 'Partner', 'Belarus')
  await expect(page).toHaveURL(/\?province=CN-GD&partner=BY$/u)
  await expect(page.getByRole('region', { name: 'Trade growth' })).toContainText('52.59')
  await expect(page.getByRole('region', { name: 'Signed projects' })).toContainText('4 MoUs')
  await expectAccessible(page)
})

test('the growth of 2021 leads to its sentence', async ({ page }) => {
  await openAtlas(page, GUANGDONG_BELARUS)
  await page
    .getByRole('region', { name: 'Trade growth' })
    .getByRole('button', { name: /52\.59/u })
    .click()
  await expect(page).toHaveURL(/fact=[0-9a-f]{12}/u)
  const card = cardOf(page, /^Trade · Guangzhou – Belarus · 2021$/u)
  await expect(card.getByText(/trade with Belarus grew by 52\.59 percent/u)).toBeInViewport()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?province=CN-GD&partner=BY$/u)
})

test('the four memorandums lead to their sentence, marked in its document', async ({ page }) => {
  await openAtlas(page, GUANGDONG_BELARUS)
  await page
    .getByRole('region', { name: 'Signed projects' })
    .getByRole('button', { name: /4 MoUs/u })
    .click()
  const card = cardOf(page, /^Signing · Guangzhou – (Belarus|Minsk)/u)
  await expect(card.getByText(/put their names to four memorandums/u)).toBeInViewport()
  await card.getByRole('link', { name: 'in the document' }).click()
  await expect(page).toHaveURL(/document=guangzhou-tashkent-minsk-2022/u)
  await expect(page.locator('mark').filter({ hasText: /four memorandums/u })).toBeInViewport()
  await expectAccessible(page)
})

test('a shared address opens the same view', async ({ page, context }) => {
  await openAtlas(page)
  await choose(page, 'Province', 'Guangdong')
  await choose(page, 'Partner', 'Belarus')
  await expect(page).toHaveURL(/partner=BY/u)
  // What the pointer lies on has a tooltip.
  await page.mouse.move(0, 0)
  const other = await context.newPage()
  await openAtlas(other, new URL(page.url()).search)
  for (const name of LANDMARKS) {
    if (name === 'Filters') continue
    const here = await page.getByRole('region', { name }).innerText()
    await expect
      .poll(() => other.getByRole('region', { name }).innerText(), { message: name })
      .toBe(here)
  }
  const here = await placeOfBelarus(page)
  const there = await placeOfBelarus(other)
  expect(Math.hypot(here.x - there.x, here.y - there.y), 'the map has moved').toBeLessThan(4)
})

test('Clear all, Escape, back and forward walk through the views', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Province', 'Guangdong')
  await expect(page).toHaveURL(/province=CN-GD/u)
  await choose(page, 'Partner', 'Belarus')
  await expect(page).toHaveURL(/partner=BY/u)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/$/u)
  await page.goBack()
  await expect(page).toHaveURL(/\?province=CN-GD&partner=BY$/u)
  await expect(page.getByRole('region', { name: 'Trade growth' })).toContainText('52.59')
  await page.goBack()
  await expect(page).toHaveURL(/\?province=CN-GD$/u)
  await page.goForward()
  await expect(page).toHaveURL(/partner=BY/u)
  await page.getByRole('region', { name: 'Map' }).press('Escape')
  await expect(page).toHaveURL(/\/$/u)
})

/** The card of a fact in the evidence, by its heading. */
function cardOf(page: Page, heading: RegExp): Locator {
  return page.getByRole('region', { name: 'Evidence' }).getByRole('article', { name: heading })
}

/** Where the map writes the name, in pixels of the window. */
async function placeOfBelarus(page: Page): Promise<{ x: number; y: number }> {
  const label = page.getByRole('region', { name: 'Map' }).getByText('Belarus', { exact: true })
  const box = await label.first().boundingBox()
  if (box === null) throw new Error('The map does not name Belarus')
  return box
}
