import { expect } from '@playwright/test'
import { expectAccessible, openAtlas, test } from './atlas.ts'

test('two provinces stand side by side, from the panel to the facts of one bar', async ({
  page,
}) => {
  await openAtlas(page, '?province=CN-GD&province=CN-GX')
  await page.getByRole('link', { name: 'Compare Guangdong and Guangxi' }).click()
  await expect(page).toHaveURL(/\?view=compare&province=CN-GD&province=CN-GX$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Guangdong has \d+ facts/u)
  await expect(page.getByRole('heading', { level: 2, name: /^Guangxi/u })).toBeVisible()
  await expectAccessible(page)
  const kinds = page.getByRole('region', { name: 'Facts by kind' })
  await kinds.getByRole('button', { name: /Show as table/u }).click()
  await expect(kinds.getByRole('columnheader', { name: 'Guangxi' })).toBeVisible()
  await kinds.getByRole('button', { name: /Show as chart/u }).click()
  await kinds.getByRole('link', { name: /^Guangdong, Events: \d+ facts?$/u }).press('Enter')
  await expect(page).toHaveURL(/\?province=CN-GD&kind=event$/u)
})

test('one place alone is offered a second; places are added and removed', async ({ page }) => {
  await page.goto('/?view=compare&province=CN-GD')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Choose two to four/u)
  await expectAccessible(page)
  await page
    .getByRole('list', { name: 'Comparisons to begin with' })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/province=.*&province=/u)
  await expect(page.getByRole('region', { name: 'Facts by kind' })).toBeVisible()
  await page.getByRole('link', { name: 'Remove Guangdong', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Choose two to four/u)
})

test('in Chinese, on a phone, nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?view=compare&partner=BY&partner=RU&partner=DE&partner=HK&lang=zh')
  await expect(page.getByRole('region', { name: '各类事实' })).toBeVisible()
  const main = page.getByRole('main')
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await expectAccessible(page)
})

test('four partners with long names fit the narrowest phone, each row by its name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 780 })
  await page.goto('/?view=compare&partner=AE&partner=CEEC&partner=US&partner=RU')
  const kinds = page.getByRole('region', { name: 'Facts by kind' })
  await expect(kinds).toBeVisible()
  const main = page.getByRole('main')
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  const name = kinds.locator('.compare-cell-name', { hasText: 'United Arab Emirates' }).first()
  await expect(name).toBeVisible()
  expect(await name.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('trade over years stands on one scale; its figures can be taken away', async ({ page }) => {
  await page.goto('/?view=compare&partner=RU&partner=DE')
  const lines = page.getByRole('region', { name: 'Trade growth over the years' })
  await expect(lines.getByRole('button', { name: /^2018, \+64\.7/u })).toBeVisible()
  await page.getByRole('button', { name: 'Take away' }).click()
  const dialog = page.getByRole('dialog')
  for (const name of ['Facts by kind', 'Trade growth over the years', 'Signings']) {
    await expect(dialog).toContainText(name)
  }
})

test('the search puts two provinces side by side', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('Guangdong Zhejiang')
  await page.getByRole('option', { name: /^Compare Guangdong and Zhejiang/u }).click()
  await expect(page).toHaveURL(/view=compare&province=CN-GD&province=CN-ZJ/u)
  await expect(page.getByRole('region', { name: 'Facts by kind' })).toBeVisible()
  await page.getByRole('link', { name: 'Fact by fact on the timeline' }).click()
  await expect(page.getByRole('grid', { name: 'What happened when' })).toBeVisible()
  await expect(page.locator('.lane')).toHaveCount(2)
})
