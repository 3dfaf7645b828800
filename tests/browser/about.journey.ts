import { expect } from '@playwright/test'
import type { Report } from '../../src/model/report.ts'
import { expectAccessible, openAtlas, test } from './atlas.ts'

test('the page about the atlas says what was measured, read and used', async ({ page }) => {
  await page.goto('/?view=about')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this atlas')
  const accuracy = page.getByRole('region', { name: 'How often it is right' })
  const report = (await (await page.request.get('/data/report.json')).json()) as Report
  const { unseen } = report.confidence.reliability
  const right = unseen.reduce((sum, bin) => sum + bin.right, 0)
  const facts = unseen.reduce((sum, bin) => sum + bin.facts, 0)
  await expect(accuracy).toContainText(`${right} of ${facts}`)
  const licences = page.getByRole('region', { name: 'Licences' })
  await licences.getByText(/^The page is made of \d+ packages$/u).click()
  await expect(licences.getByText(/^react-leaflet [\d.]+ · Hippocratic-2.1$/u)).toBeVisible()
  await licences.getByText(/^react [\d.]+ · MIT$/u).click()
  await expect(licences).toContainText('Permission is hereby granted')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'What was read' }).click()
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeFocused()
  await page.getByRole('rowheader', { name: 'Guangdong' }).getByRole('link').click()
  await expect(page).toHaveURL(/\?province=CN-GD$/u)
})

test.describe('in Chinese on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('it fits the width', async ({ page }) => {
    await page.goto('/?view=about&lang=zh')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于本图集')
    await expect(page.getByText(/95%置信区间/u).first()).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
})

test('three examples stand on the opening view; each shows facts', async ({ page }) => {
  await openAtlas(page)
  for (const [name, query] of [
    [/^Guangdong and Belarus/u, /\?province=CN-GD&partner=BY$/u],
    [/^What was signed with Germany/u, /\?partner=DE&kind=signing$/u],
    [/^Growth above 50/u, /\?growth=50$/u],
  ] as const) {
    const examples = page.getByRole('list', { name: 'Begin with an example' })
    await examples.getByRole('link', { name }).click()
    await expect(page).toHaveURL(query)
    await expect(examples).toBeHidden()
    const cards = page.getByRole('region', { name: 'Evidence' }).getByRole('article')
    await expect(cards.first()).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(/\/$/u)
  }
})
