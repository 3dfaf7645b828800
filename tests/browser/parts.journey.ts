import { expect } from '@playwright/test'
import { expectAccessible, openAtlas, test } from './atlas.ts'

test('the documents are listed, and each opens with its facts marked', async ({ page }) => {
  await openAtlas(page)
  await page.getByRole('link', { name: 'Documents', exact: true }).click()
  await expect(page).toHaveURL(/\?view=documents$/u)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Guangzhou takes its investment conference/u }).click()
  await expect(page).toHaveURL(/document=guangzhou-tashkent-minsk-2022/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Guangzhou takes')
  expect(await page.locator('mark').count()).toBeGreaterThan(2)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?view=documents$/u)
})

test('a document that was never read says so', async ({ page }) => {
  await page.goto('/?document=never-read')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'No document has this address.',
  )
  await expect(page.getByRole('main').getByRole('link', { name: 'All documents' })).toBeVisible()
  await expectAccessible(page)
})

test('every chart has its table', async ({ page }) => {
  await openAtlas(page, '?partner=BY')
  for (const name of ['Trade growth', 'Signed projects', 'Facts over time']) {
    const chart = page.getByRole('region', { name, exact: true })
    await chart
      .getByRole('button', { name: /^Show as table/u })
      .first()
      .click()
    await expect(chart.getByRole('table').first()).toBeVisible()
  }
  await expectAccessible(page)
})

test('years, a kind and a sector narrow the facts; each has a chip that takes it back', async ({
  page,
}) => {
  await openAtlas(page, '?kind=trade&sector=food&from=2020&to=2023')
  await page.getByRole('button', { name: 'Remove Food' }).click()
  await expect(page).toHaveURL(/\?kind=trade&from=2020&to=2023$/u)
  await page.getByRole('button', { name: 'Remove 2020–2023' }).click()
  await expect(page).toHaveURL(/\?kind=trade$/u)
  const cards = page.getByRole('region', { name: 'Evidence' }).getByRole('article')
  await expect(cards.first()).toBeVisible()
  for (const card of await cards.all()) await expect(card).toHaveAccessibleName(/^Trade/u)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/$/u)
})
