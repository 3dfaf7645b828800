import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './atlas.ts'

const WITHHELD = [
  ['missing', { status: 404, contentType: 'text/plain', body: 'not found' }],
  [
    'cut short',
    { status: 200, contentType: 'application/json', body: '{"schemaVersion": 2, "facts": [' },
  ],
  [
    'of another shape',
    { status: 200, contentType: 'application/json', body: '{"schemaVersion": 2}' },
  ],
  [
    'of a newer version',
    { status: 200, contentType: 'application/json', body: '{"schemaVersion": 99}' },
  ],
] as const

for (const [how, response] of WITHHELD)
  test(`a dataset that is ${how} is told, and trying again reads it`, async ({ page, watch }) => {
    watch.expected.push(/Failed to load resource/u)
    await page.route('**/data/dataset.json*', (route) => route.fulfill(response))
    await page.goto('/')
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
    await page.unroute('**/data/dataset.json*')
    await tryAgain(page)
    await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
    await expect(page.getByRole('alert')).toBeHidden()
  })

test('a dataset that is on its way is told', async ({ page }) => {
  let send = () => {}
  const sent = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/data/dataset.json*', async (route) => {
    await sent
    await route.continue()
  })
  await page.goto('/')
  await expect(page.getByRole('status').filter({ hasText: 'Reading the dataset' })).toBeVisible()
  await expectAccessible(page)
  send()
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
})

test('a document that is missing is told, and trying again reads it', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/u)
  await page.route('**/data/documents/**', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/?document=guangzhou-tashkent-minsk-2022')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.unroute('**/data/documents/**')
  await tryAgain(page)
  await expect(page.getByText(/four memorandums on strategic cooperation/u).first()).toBeVisible()
})

async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click()
}
