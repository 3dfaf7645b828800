import { expect, type Page } from '@playwright/test'
import type { Dataset } from '../../src/model/dataset.ts'
import { expectAccessible, fetchDataset, openAtlas, test } from './atlas.ts'
import { serveDataset } from './serveDataset.ts'

const TIBET = 'CN-XZ'

test('a province that no document names says so', async ({ page }) => {
  await changeDataset(page, (dataset) => ({
    ...withoutFactsOf(dataset, TIBET),
    documents: dataset.documents.map((document) => ({
      ...document,
      provinces: document.provinces.filter((code) => code !== TIBET),
    })),
  }))
  await openAtlas(page, `?province=${TIBET}`)
  await expect(page.getByRole('main')).toContainText('No document about Tibet has been read')
  await expectAccessible(page)
})

test('a province that was read without a fact says so', async ({ page }) => {
  await changeDataset(page, (dataset) => ({
    ...withoutFactsOf(dataset, TIBET),
    documents: dataset.documents.map((document, index) => ({
      ...document,
      provinces: index < 2 ? [TIBET] : document.provinces.filter((code) => code !== TIBET),
    })),
  }))
  await openAtlas(page, `?province=${TIBET}`)
  await expect(page.getByRole('main')).toContainText('Tibet: 2 documents read, no fact found')
  await expectAccessible(page)
})

test('a province with facts, but none under the filter, says so', async ({ page }) => {
  const { facts, links, places } = await fetchDataset(page)
  const province = facts.find((fact) => fact.china !== 'CN')?.china ?? ''
  const itsPartners = new Set(
    facts.flatMap((fact) => (fact.china === province ? fact.partner : [])),
  )
  const partner = facts.find((fact) => !itsPartners.has(fact.partner))?.partner ?? ''
  const repeated = new Set(links.corroborating.flatMap(([, ...others]) => others))
  const count = facts.filter((fact) => fact.china === province && !repeated.has(fact.id)).length
  const nameOf = (code: string) => places.find((place) => place.code === code)?.names.en ?? code

  await openAtlas(page, `?province=${province}&partner=${partner}`)
  await expect(page.getByRole('main')).toContainText(
    new RegExp(`${nameOf(province)}: ${count} facts?, none with ${nameOf(partner)}`, 'u'),
  )
  await expectAccessible(page)
})

/** Lets the page read a changed dataset; the one on the server stays. */
async function changeDataset(page: Page, change: (dataset: Dataset) => Dataset): Promise<void> {
  await serveDataset(page, change(await fetchDataset(page)))
}

function withoutFactsOf(dataset: Dataset, province: string): Dataset {
  return { ...dataset, facts: dataset.facts.filter((fact) => fact.china !== province) }
}
