import { expect } from '@playwright/test'
import { expectAccessible, openAtlas, test } from './atlas.ts'

test('a fact is cited in four forms, and its link copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAtlas(page, '?province=CN-GD&partner=BY')
  const card = page.getByRole('region', { name: 'Evidence' }).getByRole('article').first()
  const cite = card.getByRole('button', { name: 'cite' })
  await cite.click()
  await expect(cite).toHaveAttribute('aria-expanded', 'true')
  const citation = card.getByRole('region', { name: 'Citation' })
  for (const [format, pattern] of [
    ['Text', /“.+”/u],
    ['APA', /\((?:\d{4}|n\.d\.)/u],
    ['BibTeX', /^@misc\{silkthread-[0-9a-f]{12},/u],
    ['GB/T 7714', /\[EB\/OL\]\./u],
  ] as const) {
    await card.getByRole('button', { name: format, exact: true }).click()
    await expect(citation).toHaveText(pattern)
  }
  await card.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(card.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await read()).toBe(await citation.innerText())
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Copy the link' }).click()
  await expect.poll(read).toMatch(/\?fact=[0-9a-f]{12}$/u)
  await page.goto(await read())
  await expect(page.locator('.card[data-picked]')).toBeVisible()
})

test('a reported error becomes a review that only names what was changed', async ({ page }) => {
  await openAtlas(page, '?province=CN-GD&partner=BY&kind=trade')
  const card = page.getByRole('region', { name: 'Evidence' }).getByRole('article').first()
  await card.getByRole('button', { name: 'report an error' }).click()
  await expect(card.getByText('Nothing is changed yet.')).toBeVisible()
  await card.getByRole('textbox', { name: 'Growth' }).fill('53')
  await card.getByRole('combobox', { name: /^Province/u }).selectOption('CN-GX')
  await card.getByLabel(/^Why/u).fill('A slip')
  const review = card.getByRole('region', { name: 'The review' })
  await expect(review).toHaveText(
    /^- correct: \{ id: [0-9a-f]{12}, quote: ".+" \}\s+set: \{ china: "CN-GX", growthPct: 53 \}\s+why: "A slip"\s+date: \d{4}-\d{2}-\d{2}\s*$/u,
  )
  await expect(card).toContainText(/seeds\/[a-z0-9-]+\.review\.yaml/u)
  await card.getByRole('textbox', { name: 'From' }).fill('soon')
  await expect(card.getByText('From: this value cannot be meant; it is left out.')).toBeVisible()
  await expectAccessible(page)
  await card.getByLabel('The sentence does not say this').check()
  await expect(review).toHaveText(/^- reject: /u)
})

test.describe('on a phone, in Chinese', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('both fit the width', async ({ page }) => {
    await page.goto('/?province=CN-GD&partner=BY&lang=zh')
    for (const name of ['引用', '报告错误']) {
      await page.getByRole('button', { name, exact: true }).first().tap()
      await expect(page.locator('.card-panel')).toBeVisible()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      await expectAccessible(page)
    }
  })
})
