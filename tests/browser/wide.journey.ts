import { expect, type Page } from '@playwright/test'
import { expectAccessible, fetchDataset, test } from './atlas.ts'
import { serveDataset } from './serveDataset.ts'

async function openWide(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`)
  await expect(page.getByRole('grid')).toBeVisible()
}

test.describe('the table', () => {
  test('holds every fact in sight, is ordered by its heads and opens a card', async ({ page }) => {
    await openWide(page, '?view=table&partner=BY&kind=trade')
    const { facts } = await fetchDataset(page)
    const trade = facts.filter(
      ({ partner, kind, uncertain }) => partner === 'BY' && kind === 'trade' && !uncertain,
    )
    const grid = page.getByRole('grid', { name: 'Facts in sight' })
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 1
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThanOrEqual(trade.length)
    await grid.getByRole('button', { name: 'Province' }).click()
    await expect(page).toHaveURL(/sort=china$/u)
    await expect(grid.getByRole('columnheader', { name: 'Province' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await grid.getByRole('row').nth(1).click()
    await expect(page).toHaveURL(/fact=[0-9a-f]{12}/u)
    const card = page.getByRole('complementary', { name: 'The open facts' })
    await expect(card.getByRole('article', { name: /^Trade/u })).toBeVisible()
    await expectAccessible(page)
    await card.getByRole('button', { name: 'Close' }).click()
    await expect(card).toBeHidden()
  })

  test('keeps its columns in the address', async ({ page }) => {
    await openWide(page, '?view=table')
    await page.getByText(/^Columns 7$/u).click()
    await page.getByRole('checkbox', { name: 'Amount' }).check()
    await page.getByRole('checkbox', { name: 'Quote' }).uncheck()
    await expect(page).toHaveURL(/columns=kind\.china\.partner\.date\.value\.amount\.publisher/u)
    await page.keyboard.press('Escape')
    await page.reload()
    const heads = page.getByRole('columnheader')
    await expect(heads).toHaveText([
      'Kind',
      'Province',
      'Partner',
      'Date',
      'What is said',
      'Amount',
      'Publisher',
    ])
    await expectAccessible(page)
  })

  test('is walked through by the keyboard, to its last row and back', async ({ page }) => {
    await openWide(page, '?view=table')
    const grid = page.getByRole('grid')
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('Control+End')
    const rows = Number(await grid.getAttribute('aria-rowcount'))
    await expect(page.locator('[role="row"]:has(:focus)')).toHaveAttribute(
      'aria-rowindex',
      String(rows),
    )
    await expect(page.locator(':focus')).toBeInViewport()
    await page.keyboard.press('Control+Home')
    // The first rows are drawn anew: a key that is pressed before has nothing to go by.
    await expect(page.locator('[role="row"]:has(:focus)')).toHaveAttribute('aria-rowindex', '2')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/fact=/u)
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('button', { name: 'Province' }).last()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/sort=china/u)
  })

  test('stays quick with 100,000 facts', async ({ page }) => {
    const dataset = await fetchDataset(page)
    const facts = Array.from({ length: 100_000 }, (_, at) => ({
      ...dataset.facts[at % dataset.facts.length],
      id: at.toString(16).padStart(12, '0'),
      uncertain: false,
      quote: 'One sentence.',
      end: 13,
      start: 0,
    }))
    const links = { corroborating: [], conflicting: [] }
    await serveDataset(page, { ...dataset, facts, links, reviews: [] })
    await page.goto('/?view=table')
    const grid = page.getByRole('grid')
    // Most of it is the dataset itself, which has to be read and checked.
    await expect(grid).toHaveAttribute('aria-rowcount', '100001', { timeout: 60_000 })
    expect(await grid.getByRole('row').count()).toBeLessThan(60)
    await grid.evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2
    })
    await expect(grid.locator('[aria-rowindex="50000"]')).toBeVisible()
  })
})

test.describe('the matrix', () => {
  test('opens the facts of a cell, as many as it says', async ({ page }) => {
    await openWide(page, '?view=matrix')
    const cell = page.getByRole('gridcell', { name: /^Guangdong – Belarus: \d+ facts/u })
    const facts = Number(/(\d+) facts/u.exec((await cell.getAttribute('aria-label')) ?? '')?.[1])
    await cell.click()
    await expect(page).toHaveURL(/pair=CN-GD\.BY/u)
    const beside = page.getByRole('complementary', { name: 'Guangdong – Belarus' })
    await expect(beside.getByRole('article')).toHaveCount(facts)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(beside).toBeHidden()
    await expect(page).toHaveURL(/view=matrix$/u)
  })

  test('is ordered three ways, and no total is more than its cells together', async ({ page }) => {
    for (const order of ['by total', 'by similarity', 'by region']) {
      await openWide(page, '?view=matrix&uncertain=shown')
      await page.getByRole('button', { name: order }).click()
      await expect(page.getByRole('button', { name: order })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      for (const row of await page.locator('.matrix tbody tr:not([role])').all()) {
        const total = Number(await row.locator('.matrix-total').textContent())
        const cells = (await row.locator('.matrix-number').allTextContents()).map(Number)
        expect(total).toBeLessThanOrEqual(cells.reduce((sum, count) => sum + count, 0))
        expect(total).toBeGreaterThanOrEqual(Math.max(...cells))
      }
    }
  })

  test('is walked through by the arrows, headings and cells', async ({ page }) => {
    await openWide(page, '?view=matrix&province=CN-GD&partner=BY&partner=DE')
    const grid = page.getByRole('grid')
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Guangdong: \d+ facts in all$/u)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Guangdong – /u)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/pair=CN-GD\./u)
  })
})

test('one view follows another by the tabs of the header', async ({ page }) => {
  await openWide(page, '?view=table')
  const views = page.getByRole('navigation', { name: 'Views' })
  for (const [tab, grid] of [
    ['Matrix', 'Facts by province and partner'],
    ['Timeline', 'What happened when'],
    ['Table', 'Facts in sight'],
  ] as const) {
    await views.getByRole('link', { name: tab }).click()
    await expect(page.getByRole('grid', { name: grid })).toBeVisible()
  }
})

test('years of the map’s strip are chosen by drawing across its bars, by a bar and by a finger', async ({
  page,
}) => {
  await page.goto('/')
  const bars = page.getByRole('toolbar', { name: 'Facts by year' })
  const bar = (year: number) => bars.getByRole('button', { name: new RegExp(`^${year}:`, 'u') })
  await bar(2016).hover()
  await page.mouse.down()
  await bar(2018).hover()
  await bar(2019).hover()
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2016&to=2019/u)
  await expect(page.getByRole('slider', { name: 'From year' })).toHaveValue('2016')
  await bar(2021).click()
  await expect(page).toHaveURL(/from=2021&to=2021/u)
  await bar(2021).press('Enter')
  await expect(page).not.toHaveURL(/from=/u)
})

for (const [name, query] of [
  ['table', '?view=table'],
  ['matrix', '?view=matrix'],
] as const) {
  test(`the ${name} fits a phone and a very narrow one`, async ({ page }) => {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 780 })
      await openWide(page, query)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(beyond).toBeLessThanOrEqual(0)
    }
    await expectAccessible(page)
  })

  test(`the ${name} is Chinese in Chinese`, async ({ page }) => {
    await openWide(page, `${query}&lang=zh`)
    await expect(page.getByRole('main')).toContainText('广东')
    await expect(page.getByRole('columnheader').first()).toContainText(/\p{Script=Han}/u)
    await expectAccessible(page)
  })
}
