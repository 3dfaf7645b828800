import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, type Page } from '@playwright/test'
import { expectAccessible, openAtlas, test } from './atlas.ts'

async function openTakeAway(page: Page) {
  await page.getByRole('button', { name: 'Take away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take away' })
  await expect(dialog).toBeVisible()
  return dialog
}

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFile(await file.path())
}

test('the facts as shown are one zip with their filters', async ({ page }) => {
  await openAtlas(page, '?partner=BY&from=2021')
  await openTakeAway(page)
  await expectAccessible(page)
  const zip = unzipSync(new Uint8Array(await download(page, 'Download')))
  const textOf = (name: string) => strFromU8(zip[`silkthread/${name}`] ?? new Uint8Array())
  const filters = JSON.parse(textOf('filters.json')) as { facts: number; filters: object }
  expect(filters.filters).toMatchObject({ partners: ['BY'], from: 2021 })
  const rows = textOf('facts.jsonl').trimEnd().split('\n')
  expect(rows).toHaveLength(filters.facts)
  for (const row of rows) expect(JSON.parse(row)).toMatchObject({ partner: 'BY' })
  const geo = JSON.parse(textOf('facts.geojson')) as { features: unknown[] }
  expect(geo.features).toHaveLength(filters.facts)
  expect(textOf('README.md')).toContain('Partners: Belarus')
})

test('map and charts are pictures that say what they are', async ({ page }) => {
  await openAtlas(page, '?partner=BY')
  await openTakeAway(page)
  for (const name of ['Map', 'Trade growth']) {
    const svg = (await download(page, `SVG ${name}`)).toString('utf8')
    const [isDrawing, problem] = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      return [
        parsed.documentElement.tagName === 'svg',
        parsed.querySelector('parsererror')?.textContent,
      ]
    }, svg)
    expect(problem).toBeUndefined()
    expect(isDrawing).toBe(true)
    for (const text of ['Partners: Belarus', 'Silkthread, dataset', 'partner=BY', 'Belarus']) {
      expect(svg).toContain(text)
    }
    const png = await download(page, `PNG ${name}`)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the picture of the map has its legend below it', async ({ page }) => {
    await openAtlas(page, '?partner=BY')
    await expect(page.locator('.map-legend-below')).toBeAttached()
    await openTakeAway(page)
    const svg = (await download(page, 'SVG Map')).toString('utf8')
    for (const text of ['Facts read', 'has facts, none with Belarus', 'width = facts']) {
      expect(svg).toContain(text)
    }
    await expect(page.getByText('width = facts')).toBeHidden()
  })
})

test('the link is the view, and the frame is the view with its source', async ({ page }) => {
  await openAtlas(page, '?view=map&partner=BY&lang=en')
  const dialog = await openTakeAway(page)
  await expect(dialog.getByRole('textbox', { name: /^Link/u })).toHaveValue(/\/\?partner=BY$/u)
  const frame = await dialog.getByRole('textbox', { name: /^Embed/u }).inputValue()
  const address = /src="([^"]+)"/u.exec(frame)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(new URL(address).search).toBe('?partner=BY&embed=1')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.goto(address)
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Open in Silkthread/u })).toHaveAttribute(
    'href',
    '?partner=BY',
  )
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toContainText('CC BY 4.0')
  await expectAccessible(page)
})

test('on paper the map is drawn for it, with its legend beside it and nothing that only a screen can do', async ({
  page,
}) => {
  await openAtlas(page, '?province=CN-GD&partner=BY')
  await page.emulateMedia({ media: 'print' })
  const map = page.locator('.map-slot')
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).filter({ visible: true }).first().boundingBox()
    return { x: 0, y: 0, width: 0, height: 0, ...box }
  }
  const isOnMap = async (name: string) => {
    const label = page.locator('.map-label.is-selected').filter({ hasText: name })
    const [at, surface] = [await label.boundingBox(), await boxOf('.map-surface')]
    if (at === null) return false
    const isAcross = at.x >= surface.x && at.x + at.width <= surface.x + surface.width
    return isAcross && at.y >= surface.y && at.y + at.height <= surface.y + surface.height
  }
  for (const name of ['Guangdong', 'Belarus'])
    await expect.poll(() => isOnMap(name), { message: name }).toBe(true)
  const [surface, legend] = [await boxOf('.map-surface'), await boxOf('.map-legend')]
  expect(legend.x).toBeGreaterThan(surface.x + surface.width)
  await expect(page.locator('.map-legend .legend-kinds')).toContainText('Signings 1')
  await expect(map.getByRole('button', { name: 'Show as list' })).toBeHidden()
  const chevron = await page
    .locator('.key-figure span')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').display)
  expect(chevron).toBe('none')
})

test('a profile is one page of paper before its sentences', async ({ page }) => {
  for (const query of ['?partner=BY', '?province=CN-GD', '?province=CN-GD&partner=BY&lang=zh']) {
    await page.goto(`/${query}`)
    await expect(page.locator('section.chart').nth(2)).toBeVisible()
    await page.setViewportSize({ width: 673, height: 1001 })
    await page.emulateMedia({ media: 'print' })
    const evidence = page.locator('.evidence')
    await expect
      .poll(async () => (await evidence.boundingBox())?.y ?? 9999, { message: query })
      .toBeLessThanOrEqual(1001)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
