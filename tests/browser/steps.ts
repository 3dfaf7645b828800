import { expect, type Page } from '@playwright/test'

/** Goes to another view without loading the page anew, as a link does. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Waits until the view is there and nothing in it is on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('#opening')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.locator('.waiting')).toHaveCount(0)
}
