import { expect, type Page } from '@playwright/test'
import type { Dataset } from '../../src/model/dataset.ts'
import { expectAccessible, fetchDataset, test } from './atlas.ts'
import { serveDataset } from './serveDataset.ts'

const BELARUS = '?document=china-belarus-2023'

test('the list is ordered by its headings, and the address holds the order', async ({ page }) => {
  await openList(page)
  const { documents } = await fetchDataset(page)
  await expect(rows(page)).toHaveCount(documents.length)
  await page.getByRole('button', { name: 'Facts', exact: true }).click()
  await expect(page).toHaveURL(/listed=-facts/u)
  await expect(page.getByRole('columnheader', { name: 'Facts' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const counts = await rows(page).locator('.facts-line > b').allInnerTexts()
  expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a))
  await page.reload()
  await expect(rows(page).first().locator('.facts-line > b')).toHaveText(counts[0] ?? '')
  await expectAccessible(page)
})

test('titles are searched, and a search without a hit leads back to all', async ({ page }) => {
  await openList(page)
  const find = page.getByRole('searchbox', { name: 'Find in titles' })
  await find.fill('sister regions')
  await expect(rows(page)).toHaveCount(1)
  await find.press('Enter')
  await expect(page).toHaveURL(/title=sister\+regions/u)
  await find.fill('zzz')
  await expect(page.getByText('No title here has “zzz”.')).toBeVisible()
  await page.getByRole('button', { name: /^Show every title/u }).click()
  await expect(page).not.toHaveURL(/title=/u)
  await expect(rows(page).nth(1)).toBeVisible()
})

test('filters leave the documents that hold a fact, and name what to drop where none does', async ({
  page,
}) => {
  const { facts } = await fetchDataset(page)
  await openList(page, '?view=documents&kind=tie')
  const holders = facts.filter(({ kind, uncertain }) => kind === 'tie' && !uncertain)
  await expect(rows(page)).toHaveCount(new Set(holders.map(({ document }) => document)).size)
  await page.goto('/?view=documents&kind=tie&growth=50')
  const way = page.getByRole('list', { name: 'What you can do' }).getByRole('link').first()
  await expect(way).toHaveText(/^Drop .+ \(\d+ facts?\)$/u)
  await way.click()
  await expect(rows(page).first()).toBeVisible()
})

test('twenty thousand documents are listed, searched and scrolled to the last', async ({
  page,
}) => {
  await changeDataset(page, (dataset) => ({
    ...dataset,
    facts: [],
    links: { corroborating: [], conflicting: [] },
    reviews: [],
    documents: Array.from({ length: 20_000 }, (_, index) => ({
      id: `made-${index}`,
      title: `Made document ${index}`,
      publisher: `Publisher ${index % 700}`,
      published: `${1990 + (index % 35)}`,
      language: 'en' as const,
      url: null,
      source: null,
      characters: 10,
      facts: 0,
      uncertain: 0,
      provinces: [],
    })),
  }))
  await page.goto('/?view=documents&listed=title')
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '20001')
  expect(await rows(page).count()).toBeLessThan(100)
  await page.locator('main').evaluate((main) => {
    main.scrollTop = main.scrollHeight
  })
  await expect(page.getByRole('link', { name: 'Made document 19999' })).toBeInViewport()
  await page.getByRole('searchbox', { name: 'Find in titles' }).fill('12345')
  await expect(rows(page)).toHaveCount(1)
})

test('a mark leads to the card of its fact, and the card back to its passage', async ({ page }) => {
  await page.goto(`/${BELARUS}`)
  const mark = page.locator('mark').nth(4)
  const facts = page.getByRole('region', { name: 'Facts of this document' })
  await mark.hover()
  await expect(facts.locator('.passage-row[data-pointed]')).toHaveCount(1)
  await mark.click()
  await expect(page).toHaveURL(/fact=[0-9a-f]{12}/u)
  const line = facts.locator('.fact-line[aria-current="true"]')
  await expect(line).toBeInViewport()
  await expect(facts.getByRole('button', { name: 'cite', exact: true })).toBeVisible()
  await expect(mark).toHaveAttribute('data-picked', '')
  await facts.getByRole('button', { name: 'to its passage' }).click()
  await expect(mark).toBeFocused()
  await expectAccessible(page)
})

test('the keys n and p walk through the facts, and the text follows', async ({ page }) => {
  await page.goto(`/${BELARUS}`)
  const facts = page.getByRole('region', { name: 'Facts of this document' })
  const { documents } = await fetchDataset(page)
  const all = documents.find(({ id }) => BELARUS.endsWith(id))?.facts ?? 0
  await expect(facts.getByText(`${all} facts`, { exact: true })).toBeVisible()
  await page.getByRole('main').focus()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('n')
  await expect(facts.getByText(`3 of ${all}`)).toBeVisible()
  const third = new URL(page.url()).searchParams.get('fact')
  await page.keyboard.press('p')
  await expect(facts.getByText(`2 of ${all}`)).toBeVisible()
  await page.keyboard.press('p')
  await page.keyboard.press('p')
  await expect(facts.getByText(`${all} of ${all}`)).toBeVisible()
  await expect(page.locator('mark[data-picked]').first()).toBeInViewport()
  await page.goto(`/${BELARUS}&fact=${third ?? ''}`)
  await expect(facts.getByText(`3 of ${all}`)).toBeVisible()
})

test('a number in the text takes the keyboard to its facts', async ({ page }) => {
  await page.goto(`/${BELARUS}`)
  const number = page.getByRole('button', { name: /^Passage 12: / })
  await number.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#passage-12-facts')).toBeFocused()
  await expect(page.locator('#passage-12-facts')).toBeInViewport()
})

test('a document is cited, and its original is one click away', async ({ page }) => {
  const { documents } = await fetchDataset(page)
  const original = documents.find(({ url }) => url !== null)
  test.skip(original === undefined, 'no document of this dataset states its address')
  await page.goto(`/?document=${original?.id ?? ''}`)
  await expect(page.getByRole('link', { name: /^original at / })).toHaveAttribute(
    'href',
    original?.url ?? '',
  )
  await page.getByRole('button', { name: 'cite this document' }).click()
  await expect(page.getByRole('region', { name: 'Citation' })).toContainText(
    `document ${original?.id ?? ''}: `,
  )
})

test('on a phone the picked fact stands at the foot, with the way to the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/${BELARUS}`)
  await page.locator('mark').nth(1).click()
  const dock = page.locator('.reader-dock')
  const before = await dock.innerText()
  await dock.getByRole('button', { name: 'Next fact' }).click()
  await expect(dock).not.toHaveText(before)
  await expect(page.locator('mark[data-picked]').first()).toBeInViewport()
  await dock.locator('.fact-steps-picked').click()
  await expect(page.locator('.fact-line[aria-current="true"]')).toBeInViewport()
  await expectAccessible(page)
})

async function openList(page: Page, query = '?view=documents'): Promise<void> {
  await page.goto(`/${query}`)
  await expect(rows(page).first()).toBeVisible()
}

const rows = (page: Page) => page.getByRole('table').locator('tbody tr:not([aria-hidden])')

/** Lets the page read a changed dataset; the one on the server stays. */
async function changeDataset(page: Page, change: (dataset: Dataset) => Dataset): Promise<void> {
  await serveDataset(page, change(await fetchDataset(page)))
}

test('the number of a passage stands on the line of its last word, at every width', async ({
  page,
}) => {
  await page.goto(`/${BELARUS}`)
  await expect(page.locator('.passage-numbers')).not.toHaveCount(0)
  for (const width of [1440, 1000, 390, 360, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const alone = await page.locator('.passage-numbers').evaluateAll((all) =>
      all
        .filter((numbers) => {
          const word = [...(numbers.previousElementSibling?.getClientRects() ?? [])].at(-1)
          const { top, bottom } = numbers.getBoundingClientRect()
          return word === undefined || bottom < word.top || top > word.bottom
        })
        .map((numbers) => numbers.textContent),
    )
    expect(alone, `${width} px`).toEqual([])
  }
})
