import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, type Request } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expectAccessible, fetchDataset, test } from './atlas.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')

const TEXT = `Guangdong and Belarus agree on tea

17 May 2024

Trade between Guangdong Province and Belarus grew by 52.59 percent in 2023 to 3.2 billion US dollars. At a meeting in Minsk on 14 May 2024 the two sides signed eight agreements worth 400 million yuan.

A mill by the river was handed over to farmers near Gomel. Trade between Hunan and Kenya was lively.
`

/** The reader's words and tables are fetched and made ready before the first document is read. */
const expectRead = expect.configure({ timeout: 60_000 })
test.describe.configure({ timeout: 180_000 })

async function openEntrance(page: Page, query = '') {
  await page.goto(`/?view=read${query}`)
  await expect(page.getByRole('heading', { name: /^(Read a document|读一份文件)$/u })).toBeVisible()
}

async function readText(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'The text of a document' }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expectRead(page.getByRole('region', { name: 'Facts of your document' })).toBeVisible()
}

test('a document is read in the page as ingest reads it, and nothing of it leaves', async ({
  page,
  context,
  baseURL,
}) => {
  const { facts, documents } = await fetchDataset(page)
  await openEntrance(page)
  await expect(page.getByText('Nothing leaves this computer')).toBeVisible()
  await expectAccessible(page)
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  const ids = ['sichuan-nrw-2014', 'guangxi-youcheng-2024', 'guangdong-africa-trade-2023']
  const read = ids.filter((id) => documents.some((document) => document.id === id))
  expect(read.length).toBeGreaterThan(0)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ])
  await chooser.setFiles(read.map((id) => join(SEEDS, `${id}.md`)))
  const list = page.getByRole('navigation', { name: 'Your documents' })
  await expectRead(list.getByRole('link')).toHaveCount(read.length + 1)

  for (const [at, id] of read.entries()) {
    const title = documents.find((document) => document.id === id)?.title ?? ''
    await list.getByRole('link', { name: title, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`document=yours-${at + 1}(&|$)`, 'u'))
    const rows = page.locator('.own-fact')
    const wanted = facts.filter(({ document }) => document === id)
    await expect(rows).toHaveCount(wanted.length)
    const shown = await rows.evaluateAll((all) => all.map(({ id }) => id.replace('own-', '')))
    expect(shown.toSorted()).toEqual(wanted.map((fact) => fact.id).toSorted())
  }

  for (const request of requests) {
    expect(request.method(), request.url()).toBe('GET')
    expect(request.postData(), request.url()).toBeNull()
    expect(new URL(request.url()).origin, request.url()).toBe(baseURL)
    for (const id of read) expect(request.url()).not.toContain(id)
  }
  const kept = await page.evaluate(async () => ({
    local: Object.entries(localStorage).filter(([key]) => !key.includes('theme')),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    title: document.title,
  }))
  expect(kept).toEqual({
    ...{ local: [], session: [], databases: [], cookies: '' },
    title: 'Read a document · Silkthread',
  })
})

test('facts are corrected, rejected and added, and saved with a review that ingest reads', async ({
  page,
}) => {
  await openEntrance(page)
  await readText(page, TEXT)
  const rows = page.locator('.own-fact')
  await expect(rows).toHaveCount(3)
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Reject: Event/u }).click()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(rows).toHaveCount(3)
  await page.getByRole('button', { name: /^Reject: Event/u }).click()
  await expect(page.getByText('Rejected: 1 fact')).toBeVisible()

  await page.getByRole('button', { name: /^Correct: Trade/u }).click()
  const form = page.getByRole('form', { name: 'Correct the fact' })
  await form.getByRole('textbox', { name: 'Growth' }).fill('53')
  await form.getByRole('button', { name: 'Apply' }).click()
  await expect(rows.first()).toContainText('+53')
  await expect(rows.first()).toContainText('reviewed')

  // By selecting text …
  await page.locator('.reader-body p', { hasText: 'A mill by the river' }).evaluate((paragraph) => {
    const range = document.createRange()
    const node = paragraph.firstChild
    if (node === null) throw new Error('no text')
    range.setStart(node, 2)
    range.setEnd(node, 20)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  })
  await page.getByRole('button', { name: 'Add a fact from the selected text' }).click()
  const adding = page.getByRole('form', { name: 'Add a fact' })
  await expect(adding).toContainText('A mill by the river was handed over')
  // … and by the keyboard's fields.
  await adding.getByRole('combobox', { name: 'Kind' }).selectOption('tie')
  await expectAccessible(page)
  await adding.getByRole('combobox', { name: 'Tie' }).selectOption('park')
  await adding.getByRole('combobox', { name: 'Province' }).selectOption('CN-GD')
  await adding.getByRole('combobox', { name: 'Partner' }).selectOption('BY')
  await adding.getByRole('button', { name: 'Add it' }).click()
  await expect(rows).toHaveCount(3)
  await expect(page.getByText('3 changes are not saved.')).toBeVisible()

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Both in one zip' }).click(),
  ])
  const zip = unzipSync(new Uint8Array(await readFile(await file.path())))
  const name = 'guangdong-and-belarus-agree-on-tea'
  expect(Object.keys(zip).toSorted()).toEqual([`${name}.md`, `${name}.review.yaml`])
  const seed = strFromU8(zip[`${name}.md`] ?? new Uint8Array())
  expect(seed).toMatch(/^---\ntitle: "Guangdong and Belarus agree on tea"\n/u)
  expect(seed.endsWith(`---\n${TEXT}`)).toBe(true)
  const review = strFromU8(zip[`${name}.review.yaml`] ?? new Uint8Array())
  expect(review).toContain('set: { growthPct: 53 }')
  expect(review).toContain('- reject:')
  expect(review).toContain('kind: "tie"')
  await expect(page.getByText('gives the same facts')).toBeVisible()
  await expect(page.getByText('3 changes are not saved.')).toBeHidden()
})

test('the facts stand on the map beside the rest, marked as yours, alone or not at all', async ({
  page,
}) => {
  await openEntrance(page)
  await readText(page, TEXT)
  await page.getByRole('link', { name: 'See them on the map' }).click()
  const bar = page.getByRole('region', { name: 'yours' })
  await expect(bar).toContainText('Yours: 3 facts of 1 document')
  await expect(page.locator('.map-threads .own-thread')).toHaveCount(1)
  await expect(page.locator('.map-threads .own-label')).toHaveText('yours')
  await bar.getByRole('radio', { name: 'Only yours' }).check()
  await expect(page.locator('.card')).toHaveCount(3)
  await expect(page.locator('.card .yours-tag')).toHaveCount(3)
  await expectAccessible(page)
  await bar.getByRole('radio', { name: 'Hide yours' }).check()
  await expect(page.locator('.own-thread')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(bar).toHaveCount(0)
})

test('a file that cannot be read says why, and dropping one anywhere reads it', async ({
  page,
}) => {
  await openEntrance(page)
  await page.locator('.entrance-files input').setInputFiles([
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') },
    { name: 'table.xlsx', mimeType: 'application/x', buffer: Buffer.from('x') },
  ])
  await expectRead(page.getByText('It is of a kind that is not read.')).toBeVisible()
  await expectRead(page.getByText(/^It cannot be opened/u)).toBeVisible()

  await page.goto('/?view=table')
  await expect(page.locator('.table-page, main')).toBeVisible()
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'tea.txt', { type: 'text/plain' }))
    return data
  }, TEXT)
  // What takes files comes after the page itself.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
    await expect(page.getByText('Drop to read it here')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expectRead(page.locator('.own-fact')).toHaveCount(3)
  await expect(page).toHaveURL(/document=yours-1/u)
})

test('a text without a fact says why, and what was nearly read', async ({ page }) => {
  await openEntrance(page)
  await readText(page, 'Trade between Hunan and Kenya was lively. The weather was fine.')
  await expect(page.getByText('no fact was found in it')).toBeVisible()
  await expect(page.getByText('without an amount or a change')).toBeVisible()
  await page.goto('/?view=read&document=yours-1&lang=zh')
  await expect(page.getByText('请重新给出')).toBeVisible()
  await expectAccessible(page)
})

test('within another page nothing is read', async ({ page }) => {
  await page.goto('/?view=read&embed=1')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(page.locator('.entrance')).toHaveCount(0)
})

test('the browser asks before it leaves changes that are not saved, and no longer once they are', async ({
  page,
}) => {
  const asks = () =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
  await openEntrance(page)
  await readText(page, TEXT)
  expect(await asks()).toBe(false)
  await page.getByRole('button', { name: /^Reject: Event/u }).click()
  await expect(page.getByText('One change is not saved.')).toBeVisible()
  expect(await asks()).toBe(true)
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Both in one zip' }).click(),
  ])
  const saved = page.getByText('gives the same facts')
  await expect(saved).toBeVisible()
  expect(await asks()).toBe(false)
  // What is said after that is not in the file.
  await page.getByRole('button', { name: /^Reject: Trade/u }).click()
  await expect(saved).toBeHidden()
  expect(await asks()).toBe(true)
})
