/** Takes the pictures of `docs/screenshots/` from the built atlas: `npm run build && npx tsx tests/browser/screenshots.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { CHROMIUM_MISSING, findChromium } from '../findChromium.ts'
import { palettePng } from './palettePng.ts'

interface Picture {
  name: string
  query: string
  width: number
  height: number
  colorScheme: 'light' | 'dark'
}

const DESKTOP = { width: 1440, height: 900, colorScheme: 'light' } as const
const PHONE = { width: 390, height: 844, colorScheme: 'light' } as const

const PICTURES: Picture[] = [
  { name: 'map', query: '', ...DESKTOP },
  { name: 'belarus', query: '?partner=BY', ...DESKTOP },
  { name: 'belarus-dark', query: '?partner=BY', ...DESKTOP, colorScheme: 'dark' },
  { name: 'belarus-zh', query: '?partner=BY&lang=zh', ...DESKTOP },
  {
    name: 'document',
    query: '?province=CN-GD&partner=BY&document=guangzhou-tashkent-minsk-2022',
    ...DESKTOP,
  },
  { name: 'phone', query: '?partner=BY', ...PHONE },
  { name: 'phone-zh', query: '?partner=BY&lang=zh', ...PHONE },
]

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'docs/screenshots')

const executablePath = findChromium()
if (executablePath === null) throw new Error(CHROMIUM_MISSING)
mkdirSync(FOLDER, { recursive: true })

const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 4175 },
})
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
})
for (const { name, query, width, height, colorScheme } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: width < 720 ? 2 : 1,
  })
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${query}`, { waitUntil: 'networkidle' })
  // The charts come after the first paint, and the map settles after them.
  await page.waitForTimeout(1000)
  const path = join(FOLDER, `${name}.png`)
  const picture = palettePng(await page.screenshot())
  writeFileSync(path, picture)
  console.log(`${path}: ${Math.round(picture.length / 1000)} kB`)
  await page.close()
}
await browser.close()
await server.close()
