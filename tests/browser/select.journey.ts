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

test('years are set by handle and by typing, and each says what it leaves', async ({ page }) => {
  await openAtlas(page)
  await page.getByRole('button', { name: 'Years', exact: true }).click()
  const years = page.getByRole('group', { name: 'Years', exact: true })
  const first = years.getByRole('slider', { name: 'First year' })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/from=\d{4}/u)
  await years.getByRole('textbox', { name: 'From' }).fill('2015')
  await years.getByRole('textbox', { name: 'To' }).fill('2018')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=2015&to=2018/u)
  await expect(first).toHaveAttribute('aria-valuetext', /^2015: \d+ facts?$/u)
  const left = await years.locator('.year-sum .option-count').innerText()
  await expect(page.locator('[data-result]')).toHaveText(
    new RegExp(`^${left} in \\d+ document`, 'u'),
  )
  await expectAccessible(page)
  await years.getByRole('button', { name: 'Every year' }).click()
  await expect(page).not.toHaveURL(/from=|to=/u)
})

test('a publisher is found, set, told in the sentence and taken back', async ({ page }) => {
  await openAtlas(page)
  await page.getByRole('button', { name: 'Sources' }).click()
  await page.getByRole('searchbox', { name: 'Find a publisher' }).fill('radio')
  const box = page.getByRole('list', { name: 'Publishers' }).getByRole('checkbox').first()
  const publisher = await page
    .getByRole('list', { name: 'Publishers' })
    .locator('.tick-name')
    .first()
    .innerText()
  await box.check()
  await expect(page).toHaveURL(/publisher=/u)
  await expect(page.getByRole('main')).toContainText(`published by ${publisher}`)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: `Remove ${publisher}` }).click()
  await expect(page).not.toHaveURL(/publisher=/u)
})

test('where nothing passes, each way out says what to drop and what that gives', async ({
  page,
}) => {
  await openAtlas(page, '?province=CN-GD&partner=BY&from=1950&to=1960')
  const ways = page.getByRole('list', { name: 'What you can do' })
  const way = ways.getByRole('link', { name: /^Drop 1950–1960 \(\d+ facts?\)$/u })
  const facts = /\((?<facts>\d+ facts?)\)/u.exec(await way.innerText())?.groups?.['facts'] ?? ''
  await way.click()
  await expect(page).toHaveURL(/\?province=CN-GD&partner=BY$/u)
  await expect(page.locator('[data-result]')).toHaveText(new RegExp(`^${facts} in `, 'u'))
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
