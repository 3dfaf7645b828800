import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { preview } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

interface Site {
  address: string
  /** Puts another build in the place of the one that is served: the same page under another version. */
  publish: () => void
  /** The site goes away, as a server or a network does. */
  close: () => Promise<void>
}

/** A copy of the built page on a server of its own, which can be changed and taken away. */
const test = base.extend<{ site: Site }>({
  site: async ({}, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'silkthread-site-'))
    cpSync(resolve(ROOT, process.env['DIST'] ?? 'dist'), folder, { recursive: true })
    const server = await preview({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      base: './',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    })
    const worker = join(folder, 'sw.js')
    await give({
      address: server.resolvedUrls?.local[0] ?? '',
      publish() {
        const code = readFileSync(worker, 'utf8')
        const version = /version:[`'"]([0-9a-f]{16})[`'"]/u.exec(code)?.[1] ?? ''
        writeFileSync(worker, code.replace(version, '0123456789abcdef'))
      },
      close: () => server.close(),
    })
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

test.use({ serviceWorkers: 'allow' })

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
    })
  })
}

const noticeOf = (page: Page) => page.getByText('A newer version of the atlas is ready.')

/** The site has another build, and the page offers it. */
async function publishNewer(page: Page, site: Site): Promise<void> {
  site.publish()
  await page.reload()
  // The whole new version is there first.
  await expect(noticeOf(page)).toBeVisible({ timeout: 60_000 })
}

/** From the next load on the dataset comes when it is let through: what the worker has kept, no route sees. */
async function holdDataset(page: Page): Promise<{ letThrough: () => Promise<void> }> {
  await page.addInitScript(() => {
    const ask = window.fetch.bind(window)
    window.fetch = async (...request) => {
      if (sessionStorage.getItem('held') !== null && /data\/dataset\./u.test(String(request[0])))
        await new Promise((go) => window.addEventListener('let-through', go, { once: true }))
      return ask(...request)
    }
  })
  await page.evaluate(() => sessionStorage.setItem('held', ''))
  return {
    letThrough: () =>
      page.evaluate(() => {
        sessionStorage.removeItem('held')
        window.dispatchEvent(new Event('let-through'))
      }),
  }
}

test('after the first visit every view and every document opens without a network', async ({
  page,
  site,
}) => {
  await open(page, site.address)
  await site.close()
  await page.goto(`${site.address}?province=CN-GD&partner=BY`)
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Trade growth' })).toBeVisible()
  for (const view of ['matrix', 'table', 'documents', 'about']) {
    await page.goto(`${site.address}?view=${view}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await page.goto(`${site.address}?view=documents`)
  await page.getByRole('main').locator('a[href*="document="]').first().click()
  await expect(page.locator('mark').first()).toBeVisible()
})

test('a newer version is offered, and only its reader brings it', async ({ page, site }) => {
  // Two builds are fetched whole, and the page is opened four times.
  test.slow()
  await open(page, site.address)
  const versions = () => page.evaluate(() => caches.keys())
  const [first] = await versions()
  await publishNewer(page, site)
  const notice = noticeOf(page)
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(notice).toBeHidden()
  await page.reload()
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Load it' }).click(),
  ])
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(notice).toBeHidden()
  // The earlier one stays for pages that are still open with it.
  expect(await versions()).toEqual([first, 'silkthread-0123456789abcdef'])
})

test('a newer version can be loaded before the dataset is there, and while it comes', async ({
  page,
  site,
}) => {
  // Two builds are fetched whole, and the page is opened four times.
  test.slow()
  await open(page, site.address)
  await publishNewer(page, site)
  const dataset = await holdDataset(page)
  await page.reload()
  const load = page.getByRole('button', { name: 'Load it' })
  await expect(load).toBeVisible()
  const opening = page.locator('#opening')
  // From the first click on the picture takes what is pressed on it; the corner is no control.
  await page.mouse.click(2, 2)
  await expect(opening).not.toHaveAttribute('inert')
  const box = await load.boundingBox()
  if (box === null) throw new Error('the offer is not on the screen')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const isOnTop = await load.evaluate(
    (button, at) => document.elementFromPoint(at.x, at.y) === button,
    { x, y },
  )
  expect(isOnTop).toBe(true)
  await expect(opening).toBeAttached()
  await page.mouse.move(x, y)
  await page.mouse.down()
  const pressed = await load.elementHandle()
  await dataset.letThrough()
  await expect(opening).toHaveCount(0)
  expect(await pressed?.evaluate((button) => button.isConnected)).toBe(true)
  await Promise.all([page.waitForEvent('load'), page.mouse.up()])
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(noticeOf(page)).toBeHidden()
})

test('only files of the atlas are kept, and a page within another keeps none', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}?embed=1`)
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await open(page, site.address)
  await page.getByRole('combobox', { name: /^Search/u }).fill('tea from Minsk')
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat()
    return { addresses: requests.map(({ url }) => url), stored: Object.keys(localStorage) }
  })
  expect(kept.addresses.length).toBeGreaterThan(20)
  for (const address of kept.addresses) {
    expect(address.startsWith(site.address)).toBe(true)
    expect(address).not.toContain('?')
  }
  expect(kept.stored.filter((key) => key !== 'theme')).toEqual([])
})
