import { expect } from '@playwright/test'
import { fetchDataset, openAtlas, test } from './atlas.ts'

test('uncertain facts wait until they are asked for, and the address remembers', async ({
  page,
}) => {
  const { facts } = await fetchDataset(page)
  const uncertain = facts.filter((fact) => fact.uncertain)
  test.skip(uncertain.length === 0, 'no fact of this dataset is uncertain')
  await openAtlas(page)
  await expect(page.getByText(/uncertain facts? hidden/u)).toBeVisible()
  const counts = page.locator('.lead-sentence')
  const before = await counts.textContent()
  await page.getByRole('link', { name: 'show', exact: true }).click()
  await expect(page).toHaveURL(/uncertain=shown/u)
  await expect(page.getByText(/uncertain facts? shown/u)).toBeVisible()
  await expect(counts).not.toHaveText(before ?? '')
  await page.reload()
  await expect(page.getByText(/uncertain facts? shown/u)).toBeVisible()
  await page.getByRole('link', { name: 'hide', exact: true }).click()
  await expect(page).not.toHaveURL(/uncertain/u)
  await expect(counts).toHaveText(before ?? '')
})

test('a card says which other document says the same, and leads to its card', async ({ page }) => {
  const { facts, links } = await fetchDataset(page)
  const group = links.corroborating
    .map((ids) => facts.filter(({ id }) => ids.includes(id)))
    .find((members) => members.every(({ uncertain }) => !uncertain))
  test.skip(group === undefined, 'no two documents of this dataset say the same')
  const [one, other] = group ?? []
  await openAtlas(page, `?fact=${one?.id ?? ''}`)
  const card = page.locator('.card[data-picked]')
  await expect(card).toContainText('Also said by')
  await card.locator('.sayer summary').first().click()
  await card.getByRole('link', { name: 'open its card' }).first().click()
  await expect(page).toHaveURL(new RegExp(`fact=(?!${one?.id ?? ''})[0-9a-f]{12}`, 'u'))
  await expect(page.locator('.card[data-picked]')).toContainText('Also said by')
  await expect(page.locator(`#fact-${one?.id ?? ''}`)).toHaveCount(0)
  if (group?.length === 2) await expect(page.locator(`#fact-${other?.id ?? ''}`)).toBeFocused()
})
