import { expect, type Page } from '@playwright/test'
import { LANDMARKS, choose, expectAccessible, openAtlas, test } from './atlas.ts'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the page fits the width and everything can be reached', async ({ page }) => {
    await openAtlas(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await expectAccessible(page)
    await openAtlas(page, '?province=CN-GD&partner=BY')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await expect(page.getByRole('region', { name: 'Trade growth' })).toContainText('52.59')
    await expectAccessible(page)
  })

  test('the filters open over the page, narrow the facts and close', async ({ page }) => {
    await openAtlas(page)
    const open = page.getByRole('button', { name: /^Filters/u })
    const dialog = page.getByRole('dialog', { name: 'Filters' })
    await expect(dialog).toBeHidden()
    await open.tap()
    await expect(dialog).toBeVisible()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await expectAccessible(page)
    await choose(page, 'Province', 'Guangdong')
    await expect(page).toHaveURL(/\?province=CN-GD$/u)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: /^Show [\d,]+ facts?$/u }).tap()
    await expect(dialog).toBeHidden()
    await expect(open).toHaveText('Filters 1')
    await open.tap()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/\?province=CN-GD$/u)
  })
})

test('at 1,024 pixels nothing is cut', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await openAtlas(page, '?partner=BY')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await expectAccessible(page)
})

test('the keyboard alone picks a province and a partner and clears them', async ({ page }) => {
  await openAtlas(page)
  await page.getByRole('combobox', { name: 'Province' }).focus()
  await page.keyboard.type('Guangd')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?province=CN-GD$/u)
  await page.getByRole('combobox', { name: 'Partner' }).focus()
  await page.keyboard.type('Belar')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?province=CN-GD&partner=BY$/u)
  const clear = page.getByRole('button', { name: 'Clear all' })
  await clear.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/$/u)
})

test('the tab key reaches every control without a trap, and each shows its focus', async ({
  page,
}) => {
  await openAtlas(page, '?province=CN-GD&partner=BY')
  const landmarks = new Set<string>()
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) break
    const name = await focused.evaluate((element) => {
      const landmark = element.closest('section, header, form')
      const heading = landmark?.getAttribute('aria-labelledby') ?? ''
      return landmark?.getAttribute('aria-label') ?? document.getElementById(heading)?.innerText
    })
    if (name !== undefined) landmarks.add(name)
    if (await focused.evaluate(hasOutline)) continue
    // Some draw their focus on a part of themselves: a thumb, an edge, a mark.
    const withFocus = await page.screenshot()
    await focused.evaluate((element: HTMLElement) => {
      element.blur()
      requestAnimationFrame(() => {
        element.dataset['wasFocused'] = ''
      })
    })
    const left = page.locator('[data-was-focused]')
    const withoutFocus = await page.screenshot()
    expect(
      withFocus.equals(withoutFocus),
      `focus is seen on ${await left.evaluate((element) => element.outerHTML.slice(0, 160))}`,
    ).toBe(false)
    await left.evaluate((element: HTMLElement) => {
      delete element.dataset['wasFocused']
      element.focus({ focusVisible: true } as FocusOptions)
    })
  }
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  for (const landmark of LANDMARKS) expect([...landmarks]).toContain(landmark)
})

test('the interface in Chinese is Chinese throughout', async ({ page }) => {
  await page.goto('/?lang=zh&province=CN-GD&partner=BY')
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/u)
  await expect(page.getByRole('combobox').first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('广东')
  await expect(page.getByRole('main')).toContainText('白俄罗斯')
  await expectAccessible(page)
})

/** How many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

function hasOutline(element: Element): boolean {
  const { outlineStyle, boxShadow } = getComputedStyle(element)
  return outlineStyle !== 'none' || boxShadow !== 'none'
}
