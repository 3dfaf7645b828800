import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { contentOf } from '../../src/ingest/effects.ts'
import { hashOf } from '../../src/ingest/manifest.ts'
import { formatPacked } from '../../src/ingest/packedFiles.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { DATASET, MANIFEST, parseManifest } from '../../src/model/manifest.ts'

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

/** The same of a dataset of many facts: its columns, and its quotes apart. */
export async function servePacked(page: Page, dataset: Dataset): Promise<void> {
  const files = formatPacked(dataset)
  const [columns] = files
  if (columns === undefined) throw new Error('too few facts to be packed')
  const manifest = parseManifest(await (await page.request.get(`/data/${MANIFEST}`)).json())
  const others = Object.entries(manifest?.files ?? {}).filter(([name]) => name !== DATASET)
  const hashes = Object.fromEntries([...others, [columns.name, hashOf(contentOf(columns))]])
  await page.route(`**/data/${MANIFEST}`, (route) =>
    route.fulfill({ json: { ...manifest, files: hashes } }),
  )
  const contents = new Map(files.map((file) => [file.name, Buffer.from(contentOf(file) as string)]))
  await page.route(/\/data\/(?:dataset\.columns|quotes\/)/u, (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/data\//u, '')
    const body = contents.get(name)
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body })
  })
}
