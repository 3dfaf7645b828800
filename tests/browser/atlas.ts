import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'
import type { Dataset } from '../../src/model/dataset.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** The landmarks of the page that a reader steers by. */
export const LANDMARKS = [
  'Filters',
  'Map',
  'Trade growth',
  'Signed projects',
  'Facts over time',
  'Evidence',
] as const

interface Watch {
  /** Messages of the console that a journey brings about itself: a file that it withholds. */
  expected: RegExp[]
}

/** A test that fails when any of its pages writes an error to the console, throws, or asks another host for anything. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = { expected: [] }
      const errors: string[] = []
      const elsewhere: string[] = []
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return
        // Journeys meet the server itself; `offline.journey.ts` lets the worker in.
        if (message.text() === 'Service Worker registration blocked by Playwright') return
        errors.push(message.text())
      })
      context.on('weberror', (error) => errors.push(String(error.error())))
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol !== 'data:' && protocol !== 'blob:' && origin !== baseURL)
          elsewhere.push(request.url())
      })
      await use(watch)
      expect(elsewhere, 'requests to another host').toEqual([])
      expect(
        errors.filter((error) => !watch.expected.some((pattern) => pattern.test(error))),
        'errors and warnings in the console',
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens an address of the atlas and waits until the dataset is drawn. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
  // The picture that the page begins with has everything once more.
  await expect(page.locator('#opening')).toHaveCount(0)
}

/** The page brings the first outlines along, in the picture that it begins with: here it does not. */
export async function withholdOpeningLand(page: Page): Promise<void> {
  await page.route('/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('id="opening-land"', 'id="elsewhere"')
    await route.fulfill({ response, body })
  })
}

/** The dataset that the page under test shows. */
export async function fetchDataset(page: Page): Promise<Dataset> {
  const response = await page.request.get('/data/dataset.json')
  expect(response.ok()).toBe(true)
  return (await response.json()) as Dataset
}

/** Types into a combobox and takes the option that begins with the name. */
export async function choose(page: Page, combobox: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: combobox }).fill(name)
  await page
    .getByRole('option', { name: new RegExp(`^${name}`, 'u') })
    .first()
    .click()
}

/** Runs axe over the page as it stands, in light and in dark colours. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('.waiting')).toHaveCount(0)
  await loadAxe(page)
  expect(await axeFaults(page, ['light', 'dark']), 'axe').toEqual([])
}

/** Puts axe into the page; it stays until the page is loaded anew. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource)
}

/** What axe finds in the page as it stands: all in the first colours, in the others what depends on them. */
export async function axeFaults(
  page: Page,
  schemes: readonly ('light' | 'dark')[],
): Promise<string[]> {
  const faults: string[] = []
  for (const [index, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = await page.evaluate(async (isFirst) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(
        document,
        isFirst ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] },
      )
      return violations.map(
        ({ id, help, nodes }) =>
          `${id} (${help}): ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      )
    }, index === 0)
    faults.push(...violations.map((violation) => `axe, ${colorScheme}: ${violation}`))
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return faults
}
