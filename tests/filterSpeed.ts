import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { contentOf } from '../src/ingest/effects.ts'
import { hashOf } from '../src/ingest/manifest.ts'
import { formatPacked } from '../src/ingest/packedFiles.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { DATASET, datasetFile, type Manifest } from '../src/model/manifest.ts'
import { addressOf, launch, serve } from './pageSpeed.ts'
import { generateDataset } from './scale/generateDataset.ts'

/** What a reader waits for until a page of many facts is there. Times in milliseconds. */
export interface Opening {
  /** What the file of the dataset weighs, as it is and as it travels. */
  bytes: { file: number; gzip: number }
  /** From the address to the page with its filters and map. */
  opened: number
  /** What of it the page's own thread worked, and the longest that it did not answer meanwhile. */
  worked: number
  longestTask: number
  held: Held
}

/** What a page holds, in MB: objects, and bytes of columns. */
export interface Held {
  heap: number
  buffers: number
}

/** What a reader waits for after each change of a filter, in milliseconds. */
export interface FilterSpeed {
  /** From the press until the frame with the filters, the sentence and the key figures of the new view is on the screen. */
  painted: number[]
  /** Until nothing changes on the page any more. */
  whole: number[]
  /** What of that the page's own thread worked, whatever else the machine did. */
  worked: number[]
  /** After all of them. */
  held: Held
}

/** Filters as readers set them, one after the other. */
const CHANGES = [
  '?kind=trade',
  '?kind=trade&from=2015&to=2022',
  '?province=CN-GD',
  '?province=CN-GD&partner=DE',
  '?partner=DE&partner=FR',
  '?sector=energy',
  '?uncertain=shown&written=zh',
  '/',
]

/** Opens a build of the page with so many made facts, tells how that was, and sets its filters so many times each. */
export async function measureFilters(
  folder: string,
  facts: number,
  rounds: number,
  tellOpening: (opening: Opening) => void,
): Promise<FilterSpeed> {
  const { name, files } = largeDataset(folder, facts)
  const server = await serve(folder, files)
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(0)
    // The server packs it once, before anybody waits.
    const gzip = await rawLength(`${addressOf(server)}data/${name}`)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.addInitScript(WATCH)
    const start = performance.now()
    await page.goto(addressOf(server))
    await page.waitForFunction(
      () =>
        document.querySelector('#root .filters') !== null &&
        document.querySelector('#opening, .waiting') === null,
    )
    tellOpening({
      bytes: { file: files.get(`/data/${name}`)?.length ?? 0, gzip },
      opened: performance.now() - start,
      worked: await workOf(cdp),
      longestTask: await page.evaluate('window.longestTask'),
      held: await heldBy(cdp),
    })
    const speed = { painted: [] as number[], worked: [] as number[], whole: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      for (const change of CHANGES) {
        const before = await workOf(cdp)
        speed.painted.push(await timePaint(page, change))
        speed.whole.push(await timeRest(page))
        speed.worked.push((await workOf(cdp)) - before)
      }
    }
    return { ...speed, held: await heldBy(cdp) }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Presses for an address, and has the browser tell when the next frame was on the screen. */
async function timePaint(page: Page, address: string): Promise<number> {
  await page.evaluate(
    ([to, least, patience]) => {
      const button = document.createElement('button')
      button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999; padding: 12px'
      const painted = new Promise((resolve, reject) => {
        new PerformanceObserver((list) => {
          const press = list.getEntriesByName('click').at(-1)
          if (press !== undefined) resolve(press.duration)
        }).observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit)
        button.addEventListener('click', () => {
          setTimeout(reject, patience, new Error('the browser told of no frame'))
          button.remove()
          const start = performance.now()
          const watched = {
            start,
            last: start,
            observer: new MutationObserver(() => {
              watched.last = performance.now()
            }),
          }
          Object.assign(window, { watched })
          watched.observer.observe(document.body, {
            subtree: true,
            childList: true,
            attributes: true,
          })
          history.pushState(null, '', to)
          dispatchEvent(new PopStateEvent('popstate'))
        })
      })
      document.body.append(button)
      Object.assign(window, { painted })
    },
    [address, LEAST, PATIENCE] as const,
  )
  await page.mouse.click(4, 4)
  return page.evaluate('window.painted')
}

/** Frames that come sooner than this after a press are not told by the browser, in milliseconds: no change of thousands of facts is so quick. */
const LEAST = 16
/** By then it would have told. */
const PATIENCE = 20_000

/** From the same start, until the page has stood still for a second. */
const timeRest = (page: Page) =>
  page.evaluate(async () => {
    const { watched } = window as unknown as {
      watched: { start: number; last: number; observer: MutationObserver }
    }
    while (performance.now() - watched.last < 1000) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    watched.observer.disconnect()
    return watched.last - watched.start
  })

/** Milliseconds of processor time of the page's own thread so far. */
async function workOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

const WATCH = `
  window.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration)
  }).observe({ type: 'longtask', buffered: true })
`

async function heldBy(cdp: CDPSession): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage')
  return { heap: usedSize / 1e6, buffers: backingStorageSize / 1e6 }
}

const rawLength = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, (response) => {
      let length = 0
      response.on('data', (part: Buffer) => {
        length += part.length
      })
      response.on('end', () => {
        resolve(length)
      })
    }).on('error', reject)
  })

/** The files of a build that are others with so many facts, and the one of the dataset. */
function largeDataset(folder: string, facts: number) {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'))
  const dataset = generateDataset(read(DATASET) as Dataset, facts)
  const packed = formatPacked(dataset)
  const made =
    packed.length > 0 ? packed : [{ name: DATASET, text: JSON.stringify(dataset) } as const]
  const [first] = made
  const manifest = read('manifest.json') as Manifest
  const others = Object.entries(manifest.files).filter(([name]) => name !== datasetFile(manifest))
  const hash = hashOf(first === undefined ? '' : contentOf(first))
  const hashes = Object.fromEntries([...others, [first?.name ?? '', hash]])
  const files = new Map(
    made.map((file) => [`/data/${file.name}`, Buffer.from(contentOf(file) as string)]),
  )
  files.set('/data/manifest.json', Buffer.from(JSON.stringify({ ...manifest, files: hashes })))
  return { name: first?.name ?? '', files }
}
