import { expect, type Page } from '@playwright/test'
import { test } from './atlas.ts'
import { goWithin, settled } from './steps.ts'
import { VIEWS } from './views.ts'

/** WCAG 1.4.11: what tells a control or a mark from what is around it. */
const LEAST_CONTRAST = 3

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with forced colours, ${colorScheme}`, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' }, colorScheme })

    test('every control and every text is seen, and what is chosen is told from the rest', async ({
      page,
    }) => {
      test.setTimeout(300_000)
      // Colours that were chosen on this page must not stand against those of the system.
      await page.addInitScript(
        (theme) => {
          localStorage.setItem('silkthread-theme', theme)
        },
        colorScheme === 'dark' ? 'light' : 'dark',
      )
      await page.goto('/')
      await settled(page)
      const faults: string[] = []
      for (const [view, query] of Object.entries(VIEWS)) {
        await goWithin(page, `/${query}`)
        await settled(page)
        const found = await page.evaluate(findUnseen, LEAST_CONTRAST)
        faults.push(...found.map((fault) => `${view}: ${fault}`))
      }
      expect(faults).toEqual([])
    })

    test('every thread, mark and name of the map is seen', async ({ page }) => {
      await page.goto('/?province=CN-GD&partner=BY')
      await settled(page)
      await expect(page.locator('.thread-line')).not.toHaveCount(0)
      await expect(page.locator('.map-label')).not.toHaveCount(0)
      const strokes = await contrasts(page, '.thread-line', 'stroke')
      const halos = await contrasts(page, '.thread-halo', 'stroke')
      expect(Math.min(...strokes)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      expect(Math.max(...halos)).toBe(1)
      expect(Math.min(...(await contrasts(page, '.map-label', 'fill')))).toBeGreaterThan(15)
    })

    test('the focus is seen wherever it goes', async ({ page }) => {
      test.setTimeout(180_000)
      const hidden: string[] = []
      for (const query of [VIEWS.selection, VIEWS.document, VIEWS.table]) {
        await page.goto(`/${query}`)
        await settled(page)
        for (let presses = 0; presses < 40; presses += 1) {
          await page.keyboard.press('Tab')
          const fault = await page.evaluate(findUnseenFocus)
          if (fault !== null) hidden.push(fault)
        }
      }
      expect(hidden).toEqual([])
    })
  })
}

/** Contrasts of what is drawn with the ground that the system gives. */
async function contrasts(page: Page, selector: string, property: 'fill' | 'stroke') {
  const found = await page.locator(selector).evaluateAll((elements, name) => {
    const ground = getComputedStyle(document.querySelector('.map-stage') ?? document.body)
    return elements.map((element) => [
      getComputedStyle(element).getPropertyValue(name),
      ground.backgroundColor,
    ])
  }, property)
  return found.map(([colour = '', ground = '']) => contrastOf(colour, ground))
}

function contrastOf(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map(luminanceOf).sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

/** Relative luminance (WCAG) of `rgb(…)`. */
function luminanceOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Texts whose colour is not told from their ground, and controls that are chosen and look like those that are not. */
function findUnseen(least: number): string[] {
  const faults: string[] = []
  const told = (element: Element) => element.outerHTML.replaceAll(/\s+/gu, ' ').slice(0, 120)
  const partsOf = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number)
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = partsOf(colour)
      .slice(0, 3)
      .map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: string, other: string) => {
    const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x)
    return (a + 0.05) / (b + 0.05)
  }
  const canvas = getComputedStyle(document.body).backgroundColor
  const groundOf = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if ((partsOf(backgroundColor)[3] ?? 1) >= 0.9) return backgroundColor
    }
    return canvas
  }
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, svg') === null
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen = new Set<Element>()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || seen.has(element) || (node.textContent ?? '').trim() === '') continue
    seen.add(element)
    if (!isSeen(element)) continue
    const ratio = contrast(getComputedStyle(element).color, groundOf(element))
    if (ratio < least) faults.push(`text at ${ratio.toFixed(1)}: ${told(element)}`)
  }
  // Icons are drawn: in the colour of the text, or in one that the ground leaves to be seen.
  const controls = document.querySelectorAll<HTMLElement>('a[href], button, summary')
  for (const control of controls) {
    if (!isSeen(control)) continue
    for (const shape of control.querySelectorAll(':scope svg :is(path, circle, rect)')) {
      if (!shape.checkVisibility()) continue
      const { fill, stroke, opacity } = getComputedStyle(shape)
      if (Number(opacity) < 0.3 || shape.closest('.map-svg, .leaflet-pane') !== null) continue
      const drawn = [fill, stroke].filter((colour) => colour.startsWith('rgb'))
      const best = Math.max(0, ...drawn.map((colour) => contrast(colour, groundOf(control))))
      if (drawn.length > 0 && best < 1.5)
        faults.push(`icon at ${best.toFixed(1)}: ${told(control)}`)
    }
  }
  const looks = (element: Element) => {
    const { borderColor, borderWidth, outlineStyle, backgroundColor } = getComputedStyle(element)
    return [borderColor, borderWidth, outlineStyle, backgroundColor].join(' ')
  }
  for (const set of document.querySelectorAll('[aria-pressed="true"], nav [aria-current]')) {
    const other = [...(set.parentElement?.children ?? [])].find(
      (sibling) =>
        sibling !== set &&
        sibling.tagName === set.tagName &&
        sibling.className === set.className &&
        sibling.getAttribute('aria-pressed') !== 'true' &&
        !sibling.hasAttribute('aria-current'),
    )
    if (other !== undefined && isSeen(set) && looks(other) === looks(set)) {
      faults.push(`chosen, and looks like the rest: ${told(set)}`)
    }
  }
  return faults
}

/** What has the focus without an outline, itself or around it; null where it has one, or nothing has the focus. */
function findUnseenFocus(): string | null {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return null
  const candidates = [
    focused,
    focused.parentElement,
    focused.nextElementSibling,
    focused.firstElementChild,
  ]
  const hasRing = candidates.some((element) => {
    if (element === null) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  return hasRing ? null : focused.outerHTML.replaceAll(/\s+/gu, ' ').slice(0, 140)
}
