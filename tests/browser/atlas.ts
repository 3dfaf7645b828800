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
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(axeSource)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const results = await axe.run(document)
      return results.violations.map(
        ({ id, help, nodes }) =>
          `${id} (${help}): ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      )
    })
    expect(violations, `axe, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}
