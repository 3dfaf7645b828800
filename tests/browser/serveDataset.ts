import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { MANIFEST, parseManifest } from '../../src/model/manifest.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Lets the page read another dataset, and a manifest of which it is a part: it is taken for whole. The files on the server stay. */
export async function serveDataset(page: Page, dataset: object): Promise<void> {
  const body = JSON.stringify(dataset)
  const manifest = parseManifest(await (await page.request.get(`/data/${MANIFEST}`)).json())
  const files = { ...manifest?.files, 'dataset.json': sha256(body) }
  await page.route(`**/data/${MANIFEST}`, (route) =>
    route.fulfill({ json: { ...manifest, files } }),
  )
  await page.route('**/data/dataset.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  )
}

/** Lets the page find no manifest, without an error in the console: it looks at every field of what it reads. */
export async function withholdManifest(page: Page): Promise<void> {
  await page.route(`**/data/${MANIFEST}`, (route) => route.fulfill({ json: null }))
}
