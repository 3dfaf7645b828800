/**
 * Pictures of every view in both colours, languages and sizes, from the last build, into `test-results/gallery/`, with sheets that
 * show them beside each other: `npm run build && npx tsx tests/browser/gallery.ts`, with words after it only those pictures
 * whose names have them all (`matrix dark`).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { preview } from 'vite'
import { CHROMIUM_MISSING, findChromium } from '../findChromium.ts'
import { settled } from './steps.ts'
import { VIEWS } from './views.ts'

interface Shot {
  query: string
  /** What is done to the view before the picture. */
  act?: (page: Page) => Promise<void>
  /** As it comes out on paper. */
  isPrint?: boolean
}

const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.waitForTimeout(300)
}

const SHOTS: Record<string, Shot> = {
  ...Object.fromEntries(Object.entries(VIEWS).map(([name, query]) => [name, { query }])),
  search: {
    query: '',
    act: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('guang', { delay: 20 })
      await page.waitForTimeout(700)
    },
  },
  cite: { query: '?province=CN-GD&partner=BY', act: press(/^(cite|引用)$/iu) },
  takeaway: { query: '?partner=BY', act: press(/^(Take away|导出)$/u) },
  embed: { query: '?partner=BY&embed=1' },
  print: { query: '?province=CN-GD&partner=BY', isPrint: true },
  printProvince: { query: '?province=CN-HI', isPrint: true },
  filters: { query: '?province=CN-GD&partner=BY&kind=trade', act: press(/^(Filters|筛选)/u) },
  error: {
    query: '?partner=BY',
    act: async (page) => {
      await page.route('**/data/dataset.json*', (route) => route.abort())
      await page.reload()
      await page.locator('.failure').waitFor()
    },
  },
}

const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
}
/** Where pictures stand beside each other on a sheet: how wide one is, and how many there are. */
const SHEETS = {
  desktop: { width: 620, count: 9 },
  tablet: { width: 460, count: 8 },
  phone: { width: 300, count: 12 },
  narrow: { width: 300, count: 12 },
}
const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'test-results/gallery')
const PORT = Number(process.env['PORT'] ?? 4176)

const wanted = process.argv.slice(2)
const executablePath = findChromium()
if (executablePath === null) throw new Error(CHROMIUM_MISSING)
mkdirSync(FOLDER, { recursive: true })
const outDir = process.env['DIST'] ?? 'dist'
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  build: { outDir },
  preview: { host: '127.0.0.1', port: PORT },
})
const base = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
})

const made: string[] = []
for (const [sizeName, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      reducedMotion: 'reduce',
      hasTouch: sizeName !== 'desktop',
      serviceWorkers: 'block',
    })
    for (const language of ['en', 'zh']) {
      for (const [view, shot] of Object.entries(SHOTS)) {
        const name = [view, sizeName, colorScheme, language].join('-')
        if (wanted.some((word) => !name.split('-').includes(word))) continue
        if (shot.isPrint && (sizeName !== 'desktop' || colorScheme === 'dark')) continue
        if (view === 'filters' && !['phone', 'narrow'].includes(sizeName)) continue
        const page = await context.newPage()
        await take(page, shot, language, join(FOLDER, `${name}.png`))
        await page.close()
        made.push(name)
        console.log(name)
      }
    }
    await context.close()
  }
}
await makeSheets(browser)
await browser.close()
await server.close()

async function take(page: Page, shot: Shot, language: string, path: string): Promise<void> {
  const lang = language === 'en' ? '' : `${shot.query === '' ? '?' : '&'}lang=${language}`
  if (shot.isPrint) await page.emulateMedia({ media: 'print' })
  await page.goto(`${base}${shot.query}${lang}`)
  await settled(page)
  await page.waitForTimeout(300)
  await shot.act?.(page)
  await page.screenshot({ path, ...(shot.isPrint ? { fullPage: true } : {}) })
}

/** `index.html` with all of them, and a picture of each dozen: `sheet-desktop-1.png`. */
async function makeSheets(browser: Browser): Promise<void> {
  writeFileSync(join(FOLDER, 'index.html'), sheet('Silkthread, every view', made, 360))
  for (const [size, { width, count }] of Object.entries(SHEETS)) {
    const ofSize = made.filter((name) => name.includes(`-${size}-`))
    for (let first = 0; first < ofSize.length; first += count) {
      const title = `sheet-${size}-${first / count + 1}`
      const path = join(FOLDER, `${title}.html`)
      writeFileSync(path, sheet(title, ofSize.slice(first, first + count), width))
      const page = await browser.newPage({ viewport: { width: 1920, height: 600 } })
      await page.goto(`file://${path}`, { waitUntil: 'load' })
      await page.screenshot({ path: join(FOLDER, `${title}.png`), fullPage: true })
      await page.close()
    }
  }
}

function sheet(title: string, names: readonly string[], width: number): string {
  return `<!doctype html>
<meta charset="utf-8" /><title>${title}</title>
<style>body{font:13px sans-serif;display:flex;flex-wrap:wrap;gap:12px;margin:12px}figure{margin:0}
img{width:${width}px;max-height:700px;object-fit:cover;object-position:top;border:1px solid #999;display:block}</style>
${names.map((name) => `<figure><a href="${name}.png"><img src="${name}.png" alt="" /></a><figcaption>${name}</figcaption></figure>`).join('\n')}
`
}
