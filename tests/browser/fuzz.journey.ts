import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Dataset } from '../../src/model/dataset.ts'
import { openAtlas, test } from './atlas.ts'
import { withholdManifest } from './serveDataset.ts'
import { createRandom } from '../scale/random.ts'

/** `FUZZ=long` tries much more than one wants to wait for each time: 2,000 addresses and 200 datasets, each journey a part of them. */
const IS_LONG = process.env['FUZZ'] === 'long'
const JOURNEYS = IS_LONG ? 25 : 1
const ADDRESSES = 80
const BROKEN_DATASETS = IS_LONG ? 8 : 12
const PATIENCE = 300_000

const TEXT = readFileSync(resolve(import.meta.dirname, '../../public/data/dataset.json'), 'utf8')
const DATASET = JSON.parse(TEXT) as Dataset

/** Values that an address may hold: sound ones of each parameter, and nonsense. */
const VALUES: Record<string, string[]> = {
  view: ['map', 'matrix', 'timeline', 'table', 'documents', 'compare', 'about', 'read', 'nowhere'],
  province: [...DATASET.places.map(({ code }) => code), 'CN-XX', 'Tea'],
  partner: [...DATASET.places.map(({ code }) => code), 'ZZ', 'minsk'],
  place: DATASET.placeNames.map(({ code, place }) => `${code}/${place}`),
  kind: ['tie', 'event', 'signing', 'trade', 'investment', 'figure', 'tea'],
  sector: ['food', 'digital', 'machinery', 'tea'],
  publisher: [...DATASET.documents.map(({ publisher }) => publisher ?? ''), 'Nobody'],
  written: ['en', 'de', 'zh', 'fr'],
  document: [...DATASET.documents.map(({ id }) => id), '../dataset', 'none'],
  fact: [...DATASET.facts.map(({ id }) => id), '000000000000'],
  from: ['1949', '2010', '2024', '99999', '-1', 'tea'],
  to: ['1950', '2015', '2025', '0'],
  growth: ['50', '-50', '1e9', 'NaN'],
  measure: ['ties', 'signed', 'growth', 'amount-CNY', 'tea'],
  pair: ['CN-GD.BY', 'BY.CN-GD', '.'],
  order: ['total', 'similarity', 'tea'],
  sort: ['-amount', 'date', '--', 'tea'],
  columns: ['kind.china.amount', '', 'tea.tea'],
  listed: ['-facts', 'title', 'tea'],
  convert: ['CNY', 'EUR', 'XXX'],
  side: ['province', 'partner', 'tea'],
  lanes: ['partner', 'tea'],
  uncertain: ['shown', 'tea'],
  undated: ['shown', 'tea'],
  title: ['port', '%00', '🀄'.repeat(60)],
  lang: ['en', 'zh', 'fr'],
  embed: ['1', 'tea'],
}
const NONSENSE = [
  '',
  '%',
  '%E0%A4%A',
  '<script>',
  'null',
  '\u202e',
  'x'.repeat(5_000),
  '&=&',
  '#',
  '。',
]

function createAddress(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const parts = Array.from({ length: 1 + Math.floor(random() * 7) }, () => {
    const name = pick(Object.keys(VALUES))
    const value = random() < 0.15 ? pick(NONSENSE) : pick(VALUES[name] ?? [])
    return `${name}=${random() < 0.1 ? value : encodeURIComponent(value)}`
  })
  return `?${parts.join('&')}`
}

/** What a reader sees is something, and no part of the page has given up. */
async function expectPage(page: Page, tried: string): Promise<void> {
  const content = page.getByRole('main')
  await expect(content, tried).toBeVisible()
  await expect(content, tried).toHaveText(/\S.{20}/su)
  await expect(page.getByRole('alert'), tried).toHaveCount(0)
}

for (let journey = 1; journey <= JOURNEYS; journey += 1) {
  test(`no address leaves a blank page (${journey})`, async ({ page, watch }) => {
    test.setTimeout(PATIENCE)
    // A document that is not there is told on the page; the browser tells it too.
    watch.expected.push(/Failed to load resource/u)
    await openAtlas(page)
    const random = createRandom(7 + journey)
    for (let at = 0; at < ADDRESSES; at += 1) {
      const address = createAddress(random)
      await page.evaluate((query) => {
        history.pushState(null, '', query)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address)
      await expectPage(page, address)
    }
  })

  test(`no broken dataset leaves a blank page: it says what is wrong, and tries again when asked (${journey})`, async ({
    page,
    watch,
  }) => {
    test.setTimeout(PATIENCE)
    watch.expected.push(/Failed to load resource/u)
    const random = createRandom(1007 + journey)
    let body = ''
    await withholdManifest(page)
    await page.route('**/data/dataset.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    )
    for (let at = 0; at < BROKEN_DATASETS; at += 1) {
      body = breakDataset(random, at)
      await page.goto('/')
      await expect(
        page
          .getByRole('alert')
          .or(page.getByRole('region', { name: 'Map', exact: true }))
          .first(),
      ).toBeVisible()
      await expect(page.locator('h1').first()).toBeVisible()
    }
    await page.unrouteAll()
    const retry = page.getByRole('button', { name: 'Retry' })
    if (await retry.isVisible()) await retry.click()
    await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  })
}

/** The dataset cut off, with a field gone, of another type or of no sense. */
function breakDataset(random: () => number, at: number): string {
  if (at % 5 === 0) return TEXT.slice(0, Math.floor(random() * TEXT.length))
  const dataset = structuredClone(DATASET) as unknown as Record<string, unknown>
  let parent: Record<string, unknown> = dataset
  for (;;) {
    const keys = Object.keys(parent)
    const key = keys[Math.floor(random() * keys.length)] ?? ''
    const child = parent[key]
    if (
      typeof child === 'object' &&
      child !== null &&
      random() < 0.8 &&
      Object.keys(child).length > 0
    ) {
      parent = child as Record<string, unknown>
      continue
    }
    if (random() < 0.3) Reflect.deleteProperty(parent, key)
    else parent[key] = [null, 'tea', -1, {}, [], 1e308][Math.floor(random() * 6)]
    return JSON.stringify(dataset)
  }
}
