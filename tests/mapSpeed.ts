import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { build } from 'vite'
import { cutLeaflet } from '../src/leaflet/vitePlugin.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { cutQueries } from '../src/query/vitePlugin.ts'
import { partWords } from '../src/words/vitePlugin.ts'
import { DATASET } from './mapBench/contract.ts'
import { addressOf, launch, serve } from './pageSpeed.ts'
import { generateDataset } from './scale/generateDataset.ts'
import { quantile } from './scale/quantile.ts'

/** The pages of `tests/mapBench`, each with a map of the same land and the same pairs. */
export const MAPS = ['ours', 'echarts'] as const
export type MapName = (typeof MAPS)[number]

/** What one of them takes: medians of some rounds. */
export interface MapSpeed {
  /** Scripts and styles, gzip. */
  bytes: number
  /** Milliseconds until the pairs are painted, land and all at the first time. */
  first: number
  /** The same for other pairs on the same land. */
  draw: number
  pan: FrameTimes
  zoom: FrameTimes
}

export interface FrameTimes {
  /** Milliseconds between two frames, of all rounds: at the 95th percentile, and the longest. */
  p95: number
  longest: number
  /** Milliseconds that the main thread was busy, a round. */
  busy: number
}

const ROUNDS = 5
const SIZE = { width: 1200, height: 800 }

/** Draws, moves and zooms 2,000 pairs of so many made facts, in turn on each map. */
export async function measureMaps(facts: number): Promise<Record<MapName, MapSpeed>> {
  const folder = await mkdtemp(join(tmpdir(), 'silkthread-bench-'))
  const browser = await launch()
  try {
    const bytes = await buildPages(folder)
    const dataset = JSON.parse(readFileSync('public/data/dataset.json', 'utf8')) as Dataset
    const made = Buffer.from(JSON.stringify(generateDataset(dataset, facts)))
    const others = new Map([[`/${DATASET}`, made]])
    for (const name of await readdir('public/data/geo')) {
      others.set(`/data/geo/${name}`, readFileSync(join('public/data/geo', name)))
    }
    others.set('/data/manifest.json', readFileSync('public/data/manifest.json'))
    const server = await serve(folder, others)
    try {
      return {
        ours: await measureMap(browser, addressOf(server), 'ours', bytes.ours),
        echarts: await measureMap(browser, addressOf(server), 'echarts', bytes.echarts),
      }
    } finally {
      server.close()
    }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

/** Builds each page by itself, as the atlas is built; how large its scripts and styles are. */
async function buildPages(folder: string): Promise<Record<MapName, number>> {
  const sizes = { ours: 0, echarts: 0 }
  for (const name of MAPS) {
    const assets = join(folder, name)
    await build({
      configFile: false,
      root: 'tests/mapBench',
      logLevel: 'error',
      base: './',
      publicDir: false,
      plugins: [react(), cutLeaflet(), cutQueries(), partWords()],
      build: {
        target: 'es2023',
        modulePreload: { polyfill: false },
        outDir: folder,
        emptyOutDir: false,
        assetsDir: name,
        rolldownOptions: { input: join('tests/mapBench', `${name}.html`) },
      },
    })
    for (const file of await readdir(assets)) {
      sizes[name] += gzipSync(await readFile(join(assets, file))).length
    }
  }
  return sizes
}

async function measureMap(
  browser: Browser,
  address: string,
  name: MapName,
  bytes: number,
): Promise<MapSpeed> {
  const first: number[] = []
  const draw: number[] = []
  const pans: Move[] = []
  const zooms: Move[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage({ viewport: SIZE })
    await page.goto(`${address}${name}.html`)
    await page.evaluate(async () => void (await window.mapBench))
    first.push(await timeDrawing(page, 'trade'))
    await page.waitForTimeout(1000)
    draw.push(await timeDrawing(page, 'all'))
    await page.waitForTimeout(1000)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    pans.push(await watchFrames(page, cdp, pan))
    zooms.push(await watchFrames(page, cdp, zoom))
    await page.close()
  }
  return {
    bytes,
    first: quantile(first, 0.5),
    draw: quantile(draw, 0.5),
    pan: together(pans),
    zoom: together(zooms),
  }
}

const timeDrawing = (page: Page, facts: 'trade' | 'all') =>
  page.evaluate(async (which) => {
    const bench = await window.mapBench
    const facts = bench.choose(which)
    const start = performance.now()
    await bench.draw(facts)
    return performance.now() - start
  }, facts)

interface Move {
  frames: number[]
  busy: number
}

/** As text: a function would be changed by what runs this file. */
const NOTE_FRAMES = `
  globalThis.frameTimes = []
  {
    const times = globalThis.frameTimes
    let last = performance.now()
    const note = () => {
      const now = performance.now()
      times.push(now - last)
      last = now
      if (times.length > 0) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  }
`

/** Every frame from the begin of a move until a second after its end. */
async function watchFrames(
  page: Page,
  cdp: CDPSession,
  move: (page: Page) => Promise<void>,
): Promise<Move> {
  await page.evaluate(NOTE_FRAMES)
  const before = await busyOf(cdp)
  await move(page)
  await page.waitForTimeout(1000)
  const busy = (await busyOf(cdp)) - before
  const frames = await page.evaluate<number[]>('frameTimes.splice(0)')
  return { frames, busy }
}

/** Milliseconds of work of the page's main thread so far. */
async function busyOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Two drags there and back. */
async function pan(page: Page): Promise<void> {
  const { width, height } = SIZE
  await page.mouse.move(width / 2, height / 2)
  await page.mouse.down()
  for (const [x, y] of [
    [-200, 60],
    [200, -60],
    [0, 0],
  ] as const) {
    await page.mouse.move(width / 2 + x, height / 2 + y, { steps: 30 })
  }
  await page.mouse.up()
}

/** Into the middle and out again. */
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(SIZE.width / 2, SIZE.height / 2)
  for (const way of [-1, -1, -1, 1, 1, 1]) {
    await page.mouse.wheel(0, way * 120)
    await page.waitForTimeout(250)
  }
}

function together(moves: readonly Move[]): FrameTimes {
  const frames = moves.flatMap((move) => move.frames)
  return {
    p95: quantile(frames, 0.95),
    longest: Math.max(...frames),
    busy: quantile(
      moves.map(({ busy }) => busy),
      0.5,
    ),
  }
}
