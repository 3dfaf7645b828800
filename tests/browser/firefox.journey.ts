import { expect, test as base } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { FIREFOX_MISSING, findFirefox } from '../findFirefox.ts'

/**
 * The main journeys in a stock Firefox. Playwright drives only a Firefox of its own making (its WebDriver BiDi sends
 * `emulation.setMediaFeaturesOverride`, which ESR 153 does not know); puppeteer drives any by WebDriver BiDi.
 */
const firefox = findFirefox()

interface Driven {
  fox: Page
}

const test = base.extend<Driven, { browserOfTests: Browser }>({
  browserOfTests: [
    async ({}, give) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox ?? '',
        headless: true,
        timeout: 120_000,
        // No animation: a click never waits for a map that moves.
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      })
      await give(browser)
      await browser.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  fox: async ({ browserOfTests }, give) => {
    const fox = await browserOfTests.newPage()
    await fox.setViewport({ width: 1440, height: 900 })
    fox.setDefaultTimeout(30_000)
    const errors: unknown[] = []
    fox.on('pageerror', (error) => errors.push(error))
    fox.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await give(fox)
    await fox.close()
    expect(errors, 'errors in the console of Firefox').toEqual([])
  },
})

test.skip(firefox === null, FIREFOX_MISSING)

test('in Firefox: a province and a partner lead to a sentence, and the sentence to its document', async ({
  fox,
  baseURL,
}) => {
  await fox.goto(`${baseURL ?? ''}/`)
  await pick(fox, 'Province', 'Guangd')
  await atAddress(fox, '?province=CN-GD')
  await pick(fox, 'Partner', 'Belar')
  await atAddress(fox, '?province=CN-GD&partner=BY')
  await toContain(fox, '.lead', 'Guangdong')
  await toContain(fox, '[aria-labelledby="evidence-title"]', 'Belarus')
  expect(await fox.$$('.map-svg .thread, .map-svg path.is-counted')).not.toHaveLength(0)
  await fox.locator('article a[href*="document="]').click()
  await fox.waitForSelector('main mark')
  expect(new URL(fox.url()).searchParams.get('document')).toBeTruthy()
  await fox.goBack()
  await fox.waitForSelector('.map-svg')
})

test('in Firefox: the search sets the view, and the language changes without losing it', async ({
  fox,
  baseURL,
}) => {
  await fox.goto(`${baseURL ?? ''}/`)
  await pick(fox, 'Search', 'Belarus')
  await atAddress(fox, '?partner=BY')
  await fox.locator('a[lang="zh-Hans"]').click()
  await atAddress(fox, '?partner=BY&lang=zh')
  await toContain(fox, 'main', '白俄罗斯')
  expect(await fox.$eval('html', (html) => html.lang)).toBe('zh-Hans')
})

test('in Firefox: table and matrix hold the facts, and the facts can be taken away', async ({
  fox,
  baseURL,
}) => {
  await fox.goto(`${baseURL ?? ''}/?view=table&partner=BY`)
  await toContain(fox, '[role="grid"]', 'Belarus')
  await fox.goto(`${baseURL ?? ''}/?view=matrix`)
  await toContain(fox, '[role="grid"]', 'Guangdong')
  await fox.locator('.take-away').click()
  await fox.waitForSelector('dialog[open]')
  await toContain(fox, 'dialog[open]', 'Download')
})

/** Types into a combobox and takes the first option. */
async function pick(fox: Page, combobox: string, text: string): Promise<void> {
  const field = await fox.waitForSelector(`::-p-aria([name="${combobox}"][role="combobox"])`)
  await field?.type(text)
  await fox.waitForSelector('[role="option"]')
  // The list answers what was typed last.
  await fox.waitForFunction(
    (wanted) => document.querySelector('[role="option"]')?.textContent?.includes(wanted) === true,
    {},
    text,
  )
  await fox.keyboard.press('Enter')
}

async function atAddress(fox: Page, query: string): Promise<void> {
  await expect.poll(() => new URL(fox.url()).search).toBe(query)
}

async function toContain(fox: Page, selector: string, text: string): Promise<void> {
  await fox.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted) === true,
    {},
    selector,
    text,
  )
}
