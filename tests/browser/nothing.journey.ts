import { expect } from '@playwright/test'
import type { Dataset } from '../../src/model/dataset.ts'
import { expectAccessible, fetchDataset, openAtlas, test } from './atlas.ts'

/** Codes of the provinces for which no document was read, and of those read without a fact. */
function emptyProvinces({ documents, facts, places }: Dataset) {
  const mainland = places.filter(({ type }) => type === 'province').map(({ code }) => code)
  const withFacts = new Set(facts.map((fact) => fact.china))
  const read = new Set(documents.flatMap(({ provinces }) => provinces))
  const without = mainland.filter((code) => !withFacts.has(code))
  return {
    unread: without.filter((code) => !read.has(code)),
    nothingFound: without.filter((code) => read.has(code)),
  }
}

test('a province that no document names says so', async ({ page }) => {
  const [code] = emptyProvinces(await fetchDataset(page)).unread
  test.skip(code === undefined, 'every province is named in a document')
  await openAtlas(page, `?province=${code ?? ''}`)
  await expect(page.getByRole('main')).toContainText(/No document about .+ has been read/u)
  await expectAccessible(page)
})

test('a province that was read without a fact says so', async ({ page }) => {
  const [code] = emptyProvinces(await fetchDataset(page)).nothingFound
  test.skip(code === undefined, 'every province that was read has a fact')
  await openAtlas(page, `?province=${code ?? ''}`)
  await expect(page.getByRole('main')).toContainText(/documents? read, no fact found/u)
  await expectAccessible(page)
})

test('a province with facts, but none under the filter, says so', async ({ page }) => {
  const { facts } = await fetchDataset(page)
  const zhejiang = facts.filter((fact) => fact.china === 'CN-ZJ').length
  expect(facts.some((fact) => fact.china === 'CN-ZJ' && fact.partner === 'BY')).toBe(false)
  await openAtlas(page, '?province=CN-ZJ&partner=BY')
  await expect(page.getByRole('main')).toContainText(
    new RegExp(`Zhejiang: ${zhejiang} facts?, none with Belarus`, 'u'),
  )
  await expectAccessible(page)
})
