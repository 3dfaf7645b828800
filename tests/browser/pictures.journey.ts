import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './atlas.ts'
import { findFingerprint } from './fingerprint.ts'
import { APPROVED, checkFrozen, serveFrozen } from './frozenData.ts'
import { DESKTOP, PAPER, PHONE, PICTURES, type Picture } from './pictures.ts'

const FINGERPRINT = join(APPROVED, 'fingerprint.json')
const NOT_COMPARED =
  'Pictures are not compared: this Chromium or its fonts are others than those of tests/browser/approved/fingerprint.json (`npm run approve` takes them anew)'
const isApproving = process.env['APPROVE'] !== undefined

/** Pixels that may differ: less than a word of another length, more than what the palette of a stored picture leaves out. */
const TOLERANCE = { threshold: 0.06, maxDiffPixelRatio: 0.0002 }

const ADDRESSES = '.on-paper, dialog input:read-only[type=text], dialog input:read-only:not([type])'

/** A day on which no document was published: what the page calls today. */
const NOW = new Date('2026-01-15T12:00:00Z')

// A trace of so many pages is large, and the pictures say more.
test.use({ trace: 'off', locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light' })

test('views look as they were approved', async ({ page, browser }) => {
  test.setTimeout(PICTURES.length * 60_000)
  const here = JSON.stringify(await findFingerprint(browser), null, 2) + '\n'
  if (isApproving) writeFileSync(FINGERPRINT, here)
  const there = existsSync(FINGERPRINT) ? readFileSync(FINGERPRINT, 'utf8') : 'none'
  if (here !== there) console.log(NOT_COMPARED)
  test.skip(here !== there, NOT_COMPARED)
  expect(checkFrozen, 'frozen dataset; `npm run approve -- --data` makes it anew').not.toThrow()
  await page.clock.setFixedTime(NOW)
  await serveFrozen(page)
  for (const picture of PICTURES) {
    await test.step(picture.name, async () => {
      await show(page, picture)
      await compare(page, picture.name)
    })
  }
})

async function show(page: Page, { query, act, ...picture }: Picture): Promise<void> {
  await page.setViewportSize(picture.isPrint ? PAPER : picture.isPhone ? PHONE : DESKTOP)
  await page.emulateMedia({
    colorScheme: picture.isDark === true ? 'dark' : 'light',
    media: picture.isPrint === true ? 'print' : 'screen',
    reducedMotion: 'reduce',
  })
  await page.goto(`/${query}`, { waitUntil: 'networkidle' })
  await settle(page)
  if (act !== undefined) {
    await act(page)
    await settle(page)
  }
}

/** Nothing is on its way: no part's code, no font, no work put off until the page is idle. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('#opening')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.locator('.waiting, .pending')).toHaveCount(0)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 }))
  })
  await page.waitForLoadState('networkidle')
}

/** A slow machine is given time: the picture counts as another only when it is that still after some seconds. */
async function compare(page: Page, name: string): Promise<void> {
  const file = `${name}.png`
  // Addresses differ from one port to the next.
  const options = { ...TOLERANCE, mask: [page.locator(ADDRESSES)], maskColor: '#888888' }
  const isSame = () => expect(page).toHaveScreenshot(file, options)
  if (isApproving) await page.waitForTimeout(1500)
  else
    try {
      await isSame()
      return
    } catch {
      await page.waitForTimeout(3000)
    }
  await expect
    .soft(
      page,
      `${name} looks other than approved (see the file after “Diff” below). If it is meant to: npm run approve`,
    )
    .toHaveScreenshot(file, options)
}
