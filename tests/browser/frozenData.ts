import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkDataset } from '../../src/dashboard/checkData.ts'
import { withholdManifest } from './serveDataset.ts'

/** Where the approved pictures lie, and what they were made with. */
export const APPROVED = join(import.meta.dirname, 'approved')

/** A small dataset that stays as it is whatever the rules read and the seeds hold; its outlines of land are those of the build. */
export const FROZEN = join(APPROVED, 'data')

/** The documents that it was made of: each kind of fact, three languages, several sources of one fact, a review. */
export const FROZEN_SEEDS = [
  'anhui-niedersachsen-2021',
  'guangxi-youcheng-2024',
  'guangzhou-tashkent-minsk-2022',
  'hainan-dongmeng-2013',
  'hebei-iowa-memorandums-2013',
  'heilongjiang-russia-trade-2012',
  'heilongjiang-russia-trade-2018',
  'inner-mongolia-partners-2022',
  'iowa-hebei-thirty-years-2013',
  'jilin-russia-delegation-2023',
  'liaoning-delegation-drei-laender-2023',
  'ningxia-arab-expo-preview-2023',
  'ningxia-arab-expo-wam-2023',
  'shandong-hanguo-chukou-2016',
  'zhejiang-belt-road-2018',
] as const

/** The page is given the frozen files where there is one, and the build's otherwise. */
export async function serveFrozen(page: Page): Promise<void> {
  await page.route('**/data/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const path = join(FROZEN, pathname.slice(pathname.indexOf('/data/') + '/data/'.length))
    if (existsSync(path)) await route.fulfill({ path, contentType: 'application/json' })
    else await route.continue()
  })
  // The manifest is of the build, and not of this mixture.
  await withholdManifest(page)
}

/** Throws where the frozen dataset is of a shape that the page no longer reads. */
export function checkFrozen(): void {
  const file = join(FROZEN, 'dataset.json')
  checkDataset(JSON.parse(readFileSync(file, 'utf8')), file)
}
