import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until the control has the focus, as a reader does who has no pointer. */
export async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  await expect(control).toBeAttached()
  const mark = `tab-${Math.random()}`
  await control.evaluate((element, name) => {
    element.setAttribute('data-wanted', name)
  }, mark)
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press(key)
    const isThere = await page.evaluate(
      (name) => document.activeElement?.getAttribute('data-wanted') === name,
      mark,
    )
    if (isThere) return
  }
  throw new Error(`Tab never reaches ${String(control)}`)
}
