import { expect, type Page } from '@playwright/test'
import { expectAccessible, fetchDataset, test } from './atlas.ts'
import { serveDataset } from './serveDataset.ts'

async function openTimeline(page: Page, query = ''): Promise<void> {
  await page.goto(`/?view=timeline${query}`)
  await expect(page.getByRole('grid', { name: 'What happened when' })).toBeVisible()
}

const open = (page: Page) => page.getByRole('complementary', { name: 'The open facts' })

test('the timeline is a tab between matrix and table; a mark opens its card', async ({ page }) => {
  await page.goto('/?view=matrix')
  const views = page.getByRole('navigation', { name: 'Views' }).getByRole('link')
  const names = await views.allTextContents()
  expect(names.indexOf('Timeline')).toBe(names.indexOf('Matrix') + 1)
  expect(names.indexOf('Timeline')).toBe(names.indexOf('Table') - 1)
  await views.filter({ hasText: 'Timeline' }).click()
  await expect(page).toHaveURL(/view=timeline$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ facts have a date, from/u)
  await page
    .getByRole('gridcell', { name: /^Signing, / })
    .first()
    .click()
  await expect(page).toHaveURL(/fact=[0-9a-f]{12}/u)
  await expect(open(page).getByRole('article', { name: /^Signing/u })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(open(page)).toBeHidden()
})

test('nothing is dropped: what is dated and what is not is every fact in sight', async ({
  page,
}) => {
  await openTimeline(page)
  const marks = await page
    .locator('.spot')
    .evaluateAll((spots) =>
      spots.map((spot) =>
        Number(/^(\d+) facts/u.exec(spot.getAttribute('aria-label') ?? '')?.[1] ?? 1),
      ),
    )
  const undated = await page
    .locator('.lane-undated, .undated-only button b')
    .evaluateAll((cells) => cells.map((cell) => Number(/\d+/u.exec(cell.textContent ?? '')?.[0])))
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  await page.getByRole('button', { name: 'Show as table' }).first().click()
  await page.getByRole('link', { name: 'Every fact as a row' }).click()
  const rows = page.getByRole('grid', { name: 'Facts in sight' })
  await expect(rows).toHaveAttribute('aria-rowcount', String(sum(marks) + sum(undated) + 1))
})

test('several facts of one date, and those without a date, open together', async ({ page }) => {
  await openTimeline(page, '&lanes=partner')
  const several = page.getByRole('gridcell', { name: /^[2-9] facts, / }).first()
  const facts = Number(/^\d+/u.exec((await several.getAttribute('aria-label')) ?? '')?.[0])
  await several.click()
  await expect(open(page).getByRole('article')).toHaveCount(facts)
  const without = page.getByRole('gridcell', { name: /: [2-9] facts without a date$/u }).first()
  const undated = Number(/: (\d+)/u.exec((await without.getAttribute('aria-label')) ?? '')?.[1])
  await without.click()
  await expect(open(page).getByRole('article')).toHaveCount(undated)
})

test('years are chosen by drawing across the axis, by fields, and set back', async ({ page }) => {
  await openTimeline(page)
  const axis = page.locator('.timeline-years')
  const year = (name: string) => axis.getByText(name, { exact: true })
  const [from, to] = await Promise.all([year('2018').boundingBox(), year('2021').boundingBox()])
  if (from === null || to === null) throw new Error('the axis has no years')
  await page.mouse.move(from.x + 12, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x - 60, to.y + 8, { steps: 4 })
  await page.mouse.move(to.x + 12, to.y + 8, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2018&to=2021/u)
  await expect(year('Apr').first()).toBeVisible()
  await expect(open(page)).toBeHidden()
  await year('2019').click()
  await expect(page).toHaveURL(/from=2019&to=2019/u)
  const fields = page.getByRole('group', { name: 'Years shown' })
  await fields.getByLabel('to').fill('2022')
  await fields.getByLabel('to').press('Enter')
  await expect(page).toHaveURL(/from=2019&to=2022/u)
  await fields.getByRole('button', { name: 'Every year' }).click()
  await expect(page).toHaveURL(/view=timeline$/u)
})

test('is walked through by the arrows: along a lane, and to the next by time', async ({ page }) => {
  await openTimeline(page)
  const grid = page.getByRole('grid', { name: 'What happened when' })
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await expect(page.locator(':focus')).toHaveAccessibleName(/: \d+ facts$/u)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  await expect(page.locator('.lane:has(:focus)')).toHaveAttribute(
    'aria-rowindex',
    (await grid.getAttribute('aria-rowcount')) ?? '',
  )
  await expect(page.locator(':focus')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/fact=/u)
  await expect(page.locator('.spot:focus')).toHaveCount(1)
})

test('keeps to the filters, and leads out where nothing passes them', async ({ page }) => {
  await openTimeline(page, '&province=CN-GD&kind=tie')
  await expect(page.locator('.lane')).toHaveCount(1)
  await expect(
    page.getByRole('gridcell', { name: /^(Tie|\d+ facts, .*: Ties)/u }).first(),
  ).toBeVisible()
  await page.goto('/?view=timeline&from=1500&to=1600')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('stays quick with 20,000 facts', async ({ page }) => {
  const dataset = await fetchDataset(page)
  const facts = Array.from({ length: 20_000 }, (_, at) => ({
    ...dataset.facts[at % dataset.facts.length],
    id: at.toString(16).padStart(12, '0'),
    uncertain: false,
  }))
  const links = { corroborating: [], conflicting: [] }
  await serveDataset(page, { ...dataset, facts, links, reviews: [] })
  await openTimeline(page)
  const grid = page.getByRole('grid', { name: 'What happened when' })
  const lanes = Number(await grid.getAttribute('aria-rowcount'))
  expect(await page.locator('.lane').count()).toBeLessThan(lanes)
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+End')
  await expect(page.locator('.lane:has(:focus)')).toHaveAttribute('aria-rowindex', String(lanes))
})

test('fits a phone and a very narrow one, with targets for a finger', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    ...(baseURL === undefined ? {} : { baseURL }),
  })
  const page = await context.newPage()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await openTimeline(page)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    const sizes = await page
      .locator('.spot')
      .evaluateAll((spots) => spots.map((spot) => Math.min(spot.clientWidth, spot.clientHeight)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  }
  await page.locator('.spot').first().tap()
  await expect(open(page).getByRole('article').first()).toBeVisible()
  await context.close()
})

test('is Chinese in Chinese, and can be taken away as a picture', async ({ page }) => {
  await page.goto('/?view=timeline&lang=zh')
  await expect(page.getByRole('grid', { name: '何时发生了什么' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/条事实有日期/u)
  await expectAccessible(page)
  await page.goto('/?view=timeline')
  await page.getByRole('button', { name: 'Take away' }).click()
  await expect(page.getByRole('dialog')).toContainText('What happened when')
})
