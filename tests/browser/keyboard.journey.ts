import { expect } from '@playwright/test'
import { fetchDataset, openAtlas, test } from './atlas.ts'
import { tabTo } from './keyboard.ts'

test('n and p work in a document as soon as a link has opened it, and nowhere else', async ({
  page,
}) => {
  await page.goto('/?view=documents')
  const title = page.getByRole('link', { name: /^China and Belarus, from the Minsk/u })
  await tabTo(page, title)
  await page.keyboard.press('Enter')
  const facts = page.getByRole('region', { name: 'Facts of this document' })
  const { documents } = await fetchDataset(page)
  const all = documents.find(({ id }) => id === 'china-belarus-2023')?.facts ?? 0
  await expect(facts.getByText(`${all} facts`, { exact: true })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('n')
  await expect(facts.getByText(`1 of ${all}`)).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Table', exact: true }), 'Shift+Tab')
  await page.keyboard.press('n')
  await page.keyboard.press('p')
  await page.keyboard.press('p')
  await expect(facts.getByText(`1 of ${all}`)).toBeVisible()
  await expect(page).toHaveURL(/document=china-belarus-2023/u)
})

test('keys that are pressed alone can be switched off, and stay off', async ({ page }) => {
  await page.goto('/?view=about')
  const toggle = page.getByRole('checkbox', { name: 'Use /, n and p on their own' })
  await tabTo(page, toggle, 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(toggle).not.toBeChecked()
  await openAtlas(page)
  const search = page.getByRole('combobox', { name: 'Search' })
  await expect(search).not.toHaveAttribute('aria-keyshortcuts')
  await page.keyboard.press('/')
  await expect(search).not.toBeFocused()
  await page.goto('/?view=about')
  await toggle.focus()
  await page.keyboard.press('Space')
  await expect(toggle).toBeChecked()
  await expect(search).toHaveAttribute('aria-keyshortcuts', '/')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
})
