import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { PACKED_FROM } from '../../src/model/packedDataset.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { generateDataset } from '../scale/generateDataset.ts'
import { openAtlas, test } from './atlas.ts'
import { servePacked } from './serveDataset.ts'

test.beforeEach(({ watch }) => {
  // The page under test was built with a small dataset, which it asks for early.
  watch.expected.push(/dataset\.json was preloaded/u)
})

/** So many facts that their quotes come apart; every one has its own. */
async function serveMany(page: Page): Promise<Dataset> {
  const sample = (await (await page.request.get('/data/dataset.json')).json()) as Dataset
  const dataset = generateDataset(sample, PACKED_FROM + 200)
  await servePacked(page, dataset)
  return dataset
}

test('quotes of an atlas of many facts come with its cards, in its table, in its search', async ({
  page,
}) => {
  const { facts } = await serveMany(page)
  const quotes = new Set(facts.map(({ quote }) => quote))
  await openAtlas(page)
  const cards = page.getByRole('region', { name: 'Evidence' }).locator('article > blockquote')
  await expect(cards).toHaveCount(20)
  for (const text of await cards.allTextContents()) expect(quotes).toContain(text)

  await page.goto('/?view=table')
  const cell = page.locator('.cell-quote').first()
  await expect(cell).toBeVisible()
  expect(quotes).toContain(await cell.textContent())

  await page.goto('/')
  // Its end has the number of its document, so that no other has these words in this order.
  const end = facts.findLast(({ quote }) => /^[ -~]+$/u.test(quote))?.quote.slice(-30) ?? ''
  const phrase = end.replace(/^\S*\s/u, '')
  await page.getByRole('combobox', { name: 'Search' }).fill(`“${phrase}”`)
  await expect(page.locator('.search-quote').first()).toContainText(phrase.slice(-12))
})

test('quotes that cannot be had are told on their cards, and trying again reads them', async ({
  page,
  watch,
}) => {
  watch.expected.push(/Failed to load resource/u)
  await serveMany(page)
  await page.route('**/data/quotes/**', (route) => route.fulfill({ status: 404 }))
  await openAtlas(page, '?partner=BY')
  const evidence = page.getByRole('region', { name: 'Evidence' })
  const failure = evidence.getByRole('alert').first()
  await expect(failure).toContainText('The quote could not be read')
  await page.unroute('**/data/quotes/**')
  await failure.getByRole('button', { name: 'Retry' }).click()
  await expect(evidence.locator('blockquote')).not.toHaveCount(0)
})

test('what is taken away of an atlas of many facts has all of its quotes', async ({ page }) => {
  const { facts } = await serveMany(page)
  await openAtlas(page)
  await page.getByRole('button', { name: 'Take away' }).click()
  await page.getByRole('radio', { name: /^All/u }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  const zip = unzipSync(new Uint8Array(await readFile(await download.path())))
  const lines = new TextDecoder().decode(zip['silkthread/facts.jsonl']).trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { quote: string }).quote)).toEqual(
    facts.map(({ quote }) => quote),
  )
})
