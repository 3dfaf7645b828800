import { expect, type Page, type Route } from '@playwright/test'
import { openAtlas, test, withholdOpeningLand } from './atlas.ts'
import { sha256 } from './serveDataset.ts'

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map', exact: true })
const retryOf = (page: Page) => page.getByRole('alert').getByRole('button', { name: 'Retry' })

/** The bytes of a file with one letter of them changed: as long, as sound, and another. */
async function alter(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = (await response.text()).replace(/facts|places|text/u, (word) => word.toUpperCase())
  await route.fulfill({ response, body })
}

test('on a slow network the page says that it reads, and works once the data are there', async ({
  page,
}) => {
  await page.route('**/data/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue().catch(() => null)
  })
  await page.goto('/?province=CN-GD&partner=BY')
  await expect(page.getByRole('status').filter({ hasText: 'Reading the dataset' })).toBeVisible()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(mapOf(page).locator('path.land').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('grid')).toBeVisible()
})

test('a network that fails and comes back leaves nothing broken', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/u, /net::ERR/u)
  await page.route('**/data/**', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toBeVisible()
  await retryOf(page).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.unrouteAll()
  await retryOf(page).click()
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a dataset that was changed on its way is told, and the right one is read when asked', async ({
  page,
}) => {
  await page.route('**/data/dataset.json', async (route) => {
    const response = await route.fetch()
    const dataset = (await response.json()) as { facts: unknown[] }
    await route.fulfill({ json: { ...dataset, facts: dataset.facts.slice(1) } })
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('not the one that was built')
  await expect(page.getByRole('alert')).toContainText('data/dataset.json')
  await page.unrouteAll()
  await retryOf(page).click()
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
})

test('outlines and texts that were changed are not used, and asked for again', async ({ page }) => {
  await page.route(/data\/(?:geo\/world|documents\/[^/]+)\.json/u, alter)
  await withholdOpeningLand(page)
  await openAtlas(page)
  await expect(mapOf(page).getByRole('alert')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
  await page.goto('/?document=guangzhou-tashkent-minsk-2022')
  await expect(page.getByRole('alert')).toContainText('data/documents/')
  await page.unrouteAll()
  await retryOf(page).click()
  await expect(page.getByText(/four memorandums on strategic cooperation/u).first()).toBeVisible()
})

test('a page that is open while another build is put up goes on with that as a whole', async ({
  page,
}) => {
  await openAtlas(page)
  const [dataset, manifest] = await Promise.all(
    ['dataset', 'manifest'].map(async (name) =>
      (await page.request.get(`/data/${name}.json`)).json(),
    ),
  )
  const id = 'guangzhou-tashkent-minsk-2022'
  const text = await (await page.request.get(`/data/documents/${id}.json`)).text()
  const hashes = await (await page.request.get('/data/documentHashes.json')).json()
  const served: Record<string, string> = {
    'dataset.json': JSON.stringify({ ...dataset, version: 'ffffffffffff' }),
    [`documents/${id}.json`]: text.replace('four memorandums', 'five memorandums'),
  }
  served['documentHashes.json'] = JSON.stringify({
    ...hashes,
    [id]: sha256(served[`documents/${id}.json`] ?? ''),
  })
  served['manifest.json'] = JSON.stringify({
    ...manifest,
    version: 'ffffffffffff',
    files: {
      ...manifest.files,
      'dataset.json': sha256(served['dataset.json'] ?? ''),
      'documentHashes.json': sha256(served['documentHashes.json']),
    },
  })
  await page.route('**/data/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const body = served[pathname.slice('/data/'.length)]
    if (body === undefined) await route.continue()
    else await route.fulfill({ body, contentType: 'application/json' })
  })
  await page.getByRole('link', { name: 'Documents', exact: true }).click()
  await page.locator(`a[href*="document=${id}"]`).first().click()
  await expect(page.getByRole('alert')).toContainText('of another build')
  await retryOf(page).click()
  await expect(page.getByText(/five memorandums on strategic cooperation/u).first()).toBeVisible()
})

test('a browser that keeps nothing and makes no hashes shows the page all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(crypto, 'subtle', { value: undefined })
  })
  await openAtlas(page, '?partner=BY')
  await page.getByRole('button', { name: 'Dark colours' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('link', { name: '中文（切换到简体中文）' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('region', { name: '依据' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('Back and Forward go through the views as they were', async ({ page }) => {
  await openAtlas(page, '?partner=BY')
  const views = ['Matrix', 'Timeline', 'Table', 'Documents']
  const addresses = [page.url()]
  for (const name of views) {
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`view=${name.toLowerCase()}`, 'u'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    addresses.push(page.url())
  }
  for (const address of addresses.slice(0, -1).toReversed()) {
    await page.goBack()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
  for (const address of addresses.slice(1)) {
    await page.goForward()
    await expect(page).toHaveURL(address)
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('two windows at once leave each other alone', async ({ context }) => {
  const [one, other] = await Promise.all([context.newPage(), context.newPage()])
  await openAtlas(one, '?province=CN-GD')
  await openAtlas(other, '?partner=BY')
  const address = one.url()
  await other.getByRole('button', { name: 'Dark colours' }).click()
  await other.getByRole('link', { name: 'Matrix', exact: true }).click()
  await expect(other).toHaveURL(/view=matrix/u)
  expect(one.url()).toBe(address)
  await expect(mapOf(one)).toBeVisible()
  await other.close()
  await one.getByRole('link', { name: 'Table', exact: true }).click()
  await expect(one.getByRole('grid')).toBeVisible()
})

test('a chart that fails leaves the map and the rest of the panel', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/u, /net::ERR/u, /dynamically imported module/u)
  await page.route('**/assets/TradeGrowth-*.js', (route) => route.abort())
  await openAtlas(page)
  await expect(page.getByRole('alert')).toContainText('Trade growth')
  await expect(mapOf(page).locator('path.land').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Signed projects' })).toBeVisible()
})
