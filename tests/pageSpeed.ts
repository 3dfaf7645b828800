import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium } from './findChromium.ts'

/** A slow telephone: CPU four times slower, 1.6 Mbps, 150 ms to the server. */
const SLOWER = 4
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
}

/** What a reader waits for, in milliseconds from the start of the visit. */
export interface PageSpeed {
  firstPaint: number
  largestPaint: number
  /** The page stands where its picture was. */
  whole: number
  /** A click on the map, made again and again from the first paint, is marked where it was made. */
  noticed: number
  /** It has changed the view, and the panel's heading, which nothing covers, says of what that is. */
  interactive: number
  /** Sum of the layout shifts, without a unit. */
  shift: number
}

export const WINDOWS = {
  desktop: { width: 1440, height: 900, at: { x: 520, y: 200 } },
  phone: { width: 390, height: 844, at: { x: 60, y: 130 } },
} as const

/** Opens a build of the page, served with gzip, as a slow telephone does. */
export async function measurePage(
  folder: string,
  window: keyof typeof WINDOWS,
): Promise<PageSpeed> {
  const server = await serve(folder)
  const browser = await launch()
  try {
    const address = addressOf(server)
    const passive = await visit(browser, address, window, waitUntilWhole)
    const { noticed, interactive } = await visit(browser, address, window, clickUntilAnswered)
    return { ...passive, noticed, interactive }
  } finally {
    await browser.close()
    server.close()
  }
}

const WATCH = `
  const seen = (window.seen = { shift: 0, largestPaint: 0, whole: 0, noticed: 0, interactive: 0, heading: undefined })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new MutationObserver(() => {
    const isThere = document.querySelector('#root .map-svg path.is-place') !== null
    if (isThere && document.querySelector('#opening') === null) seen.whole ||= performance.now()
    if (document.querySelector('#opening .is-pressed') !== null) seen.noticed ||= performance.now()
    const [opened, heading] = ['#opening h1', '#root h1'].map((h1) => document.querySelector(h1))
    seen.heading ??= opened?.textContent
    const isCovered = opened?.checkVisibility({ visibilityProperty: true }) === true
    if (location.search !== '' && heading !== null && !isCovered && heading.textContent !== seen.heading) {
      seen.noticed ||= performance.now()
      seen.interactive ||= performance.now()
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
`

async function visit(
  browser: Browser,
  address: string,
  name: keyof typeof WINDOWS,
  wait: (page: Page, name: keyof typeof WINDOWS) => Promise<void>,
): Promise<PageSpeed> {
  const { width, height } = WINDOWS[name]
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: 'block',
    isMobile: name === 'phone',
    hasTouch: name === 'phone',
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', LINE)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(WATCH)
  await page.goto(address, { waitUntil: 'commit' })
  await wait(page, name)
  const seen = await readSeen(page)
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  )
  await context.close()
  return { ...seen, firstPaint }
}

const readSeen = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: Omit<PageSpeed, 'firstPaint'> }).seen)

async function waitUntilWhole(page: Page): Promise<void> {
  while ((await readSeen(page)).whole === 0) await page.waitForTimeout(200)
  await page.waitForTimeout(2000)
}

async function clickUntilAnswered(page: Page, name: keyof typeof WINDOWS): Promise<void> {
  const { x, y } = WINDOWS[name].at
  while ((await readSeen(page)).interactive === 0) {
    await page.mouse.click(x, y)
    await page.waitForTimeout(50)
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

export function launch(): Promise<Browser> {
  const path = findChromium()
  return chromium.launch({
    ...(path === null ? {} : { executablePath: path }),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  })
}

/**
 * A server of a folder, with other bytes in the place of some files, by their path: `/data/dataset.json`. Those are packed once, when
 * they are first asked for.
 */
export async function serve(
  folder: string,
  others: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Server> {
  const known = new Map<string, Buffer>()
  const packed = (pathname: string, bytes: Uint8Array): Promise<Buffer> => {
    const found = known.get(pathname) ?? gzipSync(bytes)
    known.set(pathname, found)
    return Promise.resolve(found)
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const other = others.get(pathname)
    const read =
      other === undefined
        ? readFile(path).then((bytes) => gzipSync(bytes))
        : packed(pathname, other)
    read.then(
      (bytes) => {
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
        response.setHeader('Content-Encoding', 'gzip')
        response.end(bytes)
      },
      () => {
        response.statusCode = 404
        response.end()
      },
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

export function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return `http://127.0.0.1:${address.port}/`
}
