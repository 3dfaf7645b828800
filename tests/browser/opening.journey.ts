import { expect, type Locator, type Page } from '@playwright/test'
import { openAtlas, test } from './atlas.ts'

/** The page without its program: every script of it is still on its way. */
async function openWithoutProgram(page: Page, query = ''): Promise<void> {
  await page.route(/\/assets\/[^/]+\.js$/u, () => undefined)
  await page.goto(`/${query}`, { waitUntil: 'commit' })
  await expect(page.locator('#opening')).toHaveCount(1)
}

/** Not among the types of the DOM yet. */
interface LayoutShift extends PerformanceEntry {
  value: number
  /** The parts of the page that moved. */
  sources: { node: Node | null }[]
}

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`nothing jumps while the page takes the place of its picture, on a ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      const shifts: { value: number; what: (string | undefined)[] }[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as LayoutShift[]) {
          const what = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120))
          shifts.push({ value, what })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await openAtlas(page)
    await expect(page.locator('#opening')).toHaveCount(0)
    await expect(page.locator('.waiting')).toHaveCount(0)
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; what: string[] }[] }).shifts,
    )
    const shifted = shifts.reduce((sum, { value }) => sum + value, 0)
    expect(shifted, JSON.stringify(shifts, null, 2)).toBeLessThan(0.02)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('h1')).toHaveCount(1)
  })

  test(`the picture shows each part where the page has it, on a ${name}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height })
    await openWithoutProgram(page)
    const other = await context.newPage()
    await other.setViewportSize({ width, height })
    await openAtlas(other)
    await expect(other.locator('.waiting')).toHaveCount(0)
    const parts = [
      '.header',
      '.header .brand',
      '.views',
      '.header-tools',
      '.map-stage',
      '.map-foot',
      '.panel',
      '.lead-sentence',
      '.key-figure-row',
      '.first-minute',
      '.strong-threads',
      ...(name === 'phone'
        ? ['.search-open', '.header .pill', '.map-legend-button']
        : ['.search', '.filters', '.time-plot', '.map-inset', '.map-legend', '.map-controls']),
    ]
    for (const part of parts) {
      const drawn = await page.locator(`#opening ${part}`).filter({ visible: true }).boundingBox()
      const real = await other.locator(`#root ${part}`).boundingBox()
      expect(rounded(drawn), part).toEqual(rounded(real))
    }
  })
}

const rounded = (box: Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>) =>
  box === null ? null : Object.values(box).map((px) => Math.round(px))

test('until the program has come the picture is for the eye alone', async ({ page }) => {
  await openWithoutProgram(page)
  await expect(page.locator('#opening')).toHaveAttribute('inert')
  await expect(page.locator('#opening')).toHaveAttribute('aria-hidden', 'true')
  await expect(page.locator('#opening .lead-sentence')).toBeVisible()
  await expect(page.locator('#opening-land path[data-code^="CN-"]')).toHaveCount(31)
})

/** The page with its program held back until it is let go, or a part of it. */
async function openHeld(page: Page, program = /\/assets\/index-[^/]+\.js$/u): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(program, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('#opening .map-surface')).toHaveCount(1)
  return letGo
}

/** What is inert is not clicked, but what lies at its place. */
async function clickMiddle(page: Page, locator: Locator): Promise<void> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('Nothing is drawn there')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Where nothing lies upon a shape of the opening, nor near by. */
function bareOf(shape: SVGElement | HTMLElement): [number, number] {
  const opening = document.getElementById('opening')
  if (opening !== null) opening.inert = false
  const { left, right, top, bottom } = shape.getBoundingClientRect()
  const bare: [number, number][] = []
  for (let x = left; x < right; x += 4) {
    for (let y = top; y < bottom; y += 4) {
      const around = [0, -6, 6].flatMap((dx) => [0, -6, 6].map((dy) => [x + dx, y + dy] as const))
      if (around.every(([a, b]) => document.elementFromPoint(a, b) === shape)) bare.push([x, y])
    }
  }
  if (opening !== null) opening.inert = true
  const [first] = bare
  if (first === undefined) throw new Error('Something lies upon all of it')
  return bare[Math.floor(bare.length / 2)] ?? first
}

test('a click on the map that comes before the page is marked at once, and played when the page is there', async ({
  page,
}) => {
  const letGo = await openHeld(page)
  const place = page.locator('#opening-land [data-code="RU"]')
  const [x, y] = await place.evaluate(bareOf)
  await page.mouse.click(x, y)
  await expect(place).toHaveClass(/is-pressed/u)
  await expect(page).toHaveURL(/\/$/u)
  letGo()
  await expect(page).toHaveURL(/partner=RU/u)
  await expect(page.locator('#opening')).toHaveCount(0)
})

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`a place is chosen before the map is there, and the panel tells of it, on a ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const letGo = await openHeld(page, /\/assets\/AtlasMap-[^/]+\.js$/u)
    const label = page.locator('#opening').getByText('Australia', { exact: true })
    const place = label.filter({ visible: true })
    await clickMiddle(page, place)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText('Australia')
    await expect(page).toHaveURL(/partner=AU/u)
    // Of the picture the map is left.
    await expect(page.locator('#opening h1')).toBeHidden()
    await expect(place).toBeVisible()
    await expect(place).toHaveClass(/is-pressed/u)
    await page.getByRole('button', { name: /^\d+ facts/u }).click()
    await expect(page.getByRole('group', { name: 'Made of' })).toBeVisible()
    letGo()
    await expect(page.locator('#opening')).toHaveCount(0)
    await expect(page.locator('.land-selected')).toHaveCount(1)
    await expect(heading).toContainText('Australia')
  })
}

test('a thread that is clicked before the page is there chooses its two ends', async ({ page }) => {
  const letGo = await openHeld(page)
  await page.mouse.click(520, 200)
  await expect(page.locator('#opening .thread-hit.is-pressed')).toHaveCount(1)
  letGo()
  await expect(page).toHaveURL(/province=CN-[A-Z]{2}&partner=[A-Z]+/u)
  await expect(page.locator('#opening')).toHaveCount(0)
})

test('of clicks that come before the page the last is played, on a link as on a button', async ({
  page,
}) => {
  const letGo = await openHeld(page)
  for (const name of ['Take away', 'Matrix']) {
    const control = page.locator('#opening').getByText(name, { exact: true })
    await clickMiddle(page, control.filter({ visible: true }))
  }
  await expect(page.locator('#opening .is-pressed')).toHaveCount(1)
  letGo()
  await expect(page).toHaveURL(/view=matrix/u)
  await expect(page.locator('#opening')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the data are asked for with the program, not after it, and the map’s code by it', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openWithoutProgram(page)
  await expect.poll(() => asked).toContain('/data/dataset.json')
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([expect.stringContaining('/index-')])
})

test('another view than the first is not preceded by its picture', async ({ page }) => {
  for (const query of ['?view=table', '?lang=zh', '?embed=1', '?province=CN-GD']) {
    await openWithoutProgram(page, query)
    await expect(page.locator('#opening')).toBeHidden()
  }
})

test('the colours that the reader chose are there before the program', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('silkthread-theme', 'dark')
  })
  await openWithoutProgram(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const ground = page.locator('#opening')
  await expect(ground).toHaveCSS('background-color', 'rgb(18, 23, 28)')
})

test('without the program the page says so and can be read', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/u)
  await page.route(/\/assets\/[^/]+\.js$/u, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('documents')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the map and the sentence stand, and the page says what it needs', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('#opening noscript p')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('documents')
    await expect(page.getByRole('img', { name: 'Map' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Matrix' })).toBeVisible()
  })
})
