import { expect } from '@playwright/test'
import { expectAccessible, openAtlas, test } from './atlas.ts'

test('a key figure unfolds into its arithmetic, its parts and what was left out', async ({
  page,
}) => {
  await openAtlas(page, '?partner=BY')
  const figure = page.getByRole('button', { name: /^\d+ facts$/u })
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(figure).toHaveAttribute('aria-expanded', 'true')
  const fold = page.getByRole('group', { name: 'Made of' })
  const [count = ''] = /^\d+/u.exec(await figure.innerText()) ?? []
  await expect(fold.getByRole('row').last()).toContainText(count)
  await expect(fold.getByText('Left out')).toBeVisible()
  await expectAccessible(page)
  await fold.getByRole('link', { name: /^Ties/u }).click()
  await expect(page).toHaveURL(/\?partner=BY&kind=tie$/u)
})

test('a sector is set by its bar and taken back by it', async ({ page }) => {
  await openAtlas(page, '?province=CN-GD')
  const chart = page.getByRole('region', { name: 'Sectors', exact: true })
  const bar = chart.getByRole('button', { name: /\d facts?$/u }).first()
  await bar.press('Enter')
  await expect(page).toHaveURL(/sector=/u)
  await chart.getByRole('button', { pressed: true }).click()
  await expect(page).not.toHaveURL(/sector=/u)
  await chart.getByRole('button', { name: /Show as table/u }).click()
  await expect(chart.getByRole('table')).toBeVisible()
  await expectAccessible(page)
})

test('values are converted only when asked, marked, with their rates and source', async ({
  page,
}) => {
  await openAtlas(page, '?kind=signing')
  const chart = page.getByRole('region', { name: 'Signed projects', exact: true })
  await expect(chart.getByRole('heading', { name: 'Stated values' })).toBeVisible()
  await chart.getByRole('button', { name: 'In CNY' }).click()
  await expect(page).toHaveURL(/convert=CNY/u)
  await expect(chart.getByRole('heading', { name: 'Values in CNY converted' })).toBeVisible()
  await expect(
    chart.getByRole('button', { name: /× \d\.\d+ \(\d{4}\) .*converted/u }).first(),
  ).toBeVisible()
  await chart.getByText(/rates? used, and their source/u).click()
  await expect(chart.getByRole('table', { name: 'Average rates of the year' })).toBeVisible()
  await expect(chart.getByText(/European Central Bank/u)).toBeVisible()
  await expectAccessible(page)
  await chart.getByRole('button', { name: 'As stated', exact: true }).click()
  await expect(page).not.toHaveURL(/convert/u)
})

test('the chosen years move together by the keyboard, and one button gives them back', async ({
  page,
}) => {
  await openAtlas(page, '?from=2015&to=2017')
  const both = page.getByRole('slider', { name: 'Move the years' })
  await expect(both).toHaveAttribute('aria-valuetext', '2015 to 2017')
  await both.press('ArrowRight')
  await expect(page).toHaveURL(/from=2016&to=2018/u)
  await page.getByRole('slider', { name: 'To year' }).press('ArrowLeft')
  await expect(page).toHaveURL(/from=2016&to=2017/u)
  await page.getByRole('button', { name: 'Every year' }).click()
  await expect(page).not.toHaveURL(/from=/u)
})
