import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Dataset } from '../src/model/dataset.ts'
import type { Manifest } from '../src/model/manifest.ts'
import { addressOf, launch, serve } from './pageSpeed.ts'
import { generateDataset } from './scale/generateDataset.ts'

/** What a reader waits for after each change of a filter, in milliseconds. */
export interface FilterSpeed {
  /** A frame is painted with the filters, the sentence and the key figures of the new view. */
  painted: number[]
  /** Nothing changes on the page any more. */
  whole: number[]
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
const ROUNDS = 4

/** Opens a build of the page with so many made facts, and sets its filters. */
export async function measureFilters(folder: string, facts: number): Promise<FilterSpeed> {
  const server = await serve(folder, largeDataset(folder, facts))
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(addressOf(server))
    await page.waitForFunction(
      () =>
        document.querySelector('#root .filters') !== null &&
        document.querySelector('#opening, .waiting') === null,
      null,
      { timeout: 300_000 },
    )
    const speed: FilterSpeed = { painted: [], whole: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const change of CHANGES) {
        const { painted, whole } = await timeChange(page, change)
        speed.painted.push(painted)
        speed.whole.push(whole)
      }
    }
    return speed
  } finally {
    await browser.close()
    server.close()
  }
}

/** Goes to an address as Back does; until a frame is painted, and until the page has stood still for a second. */
const timeChange = (page: Page, address: string) =>
  page.evaluate(async (to) => {
    const start = performance.now()
    let last = start
    const observer = new MutationObserver(() => {
      last = performance.now()
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const painted = performance.now() - start
    while (performance.now() - last < 1000) await new Promise((resolve) => setTimeout(resolve, 100))
    observer.disconnect()
    return { painted, whole: last - start }
  }, address)

/** The files of a build that are others with so many facts. */
function largeDataset(folder: string, facts: number): Map<string, Buffer> {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'))
  const dataset = Buffer.from(
    JSON.stringify(generateDataset(read('dataset.json') as Dataset, facts)),
  )
  const manifest = read('manifest.json') as Manifest
  const hash = createHash('sha256').update(dataset).digest('hex')
  const files = { ...manifest.files, 'dataset.json': hash }
  return new Map([
    ['/data/dataset.json', dataset],
    ['/data/manifest.json', Buffer.from(JSON.stringify({ ...manifest, files }))],
  ])
}
