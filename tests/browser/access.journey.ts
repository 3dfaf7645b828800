import { expect, type Page } from '@playwright/test'
import { axeFaults, loadAxe, test } from './atlas.ts'
import { VIEWS } from './views.ts'

const SIZES = [
  { name: 'on a desktop', size: { width: 1440, height: 900 }, hasTouch: false },
  { name: 'on a phone', size: { width: 390, height: 844 }, hasTouch: true },
]
const LANGUAGES = ['en', 'zh'] as const

for (const { name, size, hasTouch } of SIZES) {
  for (const language of LANGUAGES) {
    test.describe(`${name}, ${language}`, () => {
      test.use({ viewport: size, hasTouch })

      test('every view is what axe, headings, targets and languages ask for, in light and dark', async ({
        page,
      }) => {
        test.setTimeout(300_000)
        await page.goto(addressOf('', language))
        await settled(page)
        await loadAxe(page)
        const faults: string[] = []
        for (const [view, query] of Object.entries(VIEWS)) {
          await goWithin(page, addressOf(query, language))
          await settled(page)
          const found = [
            ...(await axeFaults(page, ['light', 'dark'])),
            ...(await page.evaluate(findFaults, { language, least: 24 })),
          ]
          faults.push(...found.map((fault) => `${view}: ${fault}`))
        }
        expect(faults).toEqual([])
      })
    })
  }
}

/** The address of a view in a language. */
function addressOf(query: string, language: string): string {
  if (language === 'en') return `/${query}`
  return `/${query}${query === '' ? '?' : '&'}lang=${language}`
}

/** Goes to another view without loading the page anew, as a link does. */
async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Waits until the view is there and nothing in it is on its way. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('#opening')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.locator('.waiting')).toHaveCount(0)
}

/** What axe does not measure: sizes of targets, a title of the tab's own, languages of quotes, one main heading, a way past the header. */
function findFaults({ language, least }: { language: string; least: number }): string[] {
  const faults: string[] = []
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const told = (element: Element) => element.outerHTML.replaceAll(/\s+/gu, ' ').slice(0, 120)

  if (document.querySelectorAll('h1').length !== 1) faults.push('not exactly one h1')
  if (!/Silkthread/u.test(document.title)) faults.push(`title is “${document.title}”`)
  const spoken = document.documentElement.lang
  if (spoken !== (language === 'zh' ? 'zh-Hans' : 'en')) faults.push(`html lang is ${spoken}`)
  for (const quote of document.querySelectorAll('blockquote, q')) {
    if (quote.closest('[lang]:not(html)') === null) faults.push(`no lang: ${told(quote)}`)
  }
  const skip = document.querySelector('a.skip')
  const target = skip?.getAttribute('href')?.slice(1) ?? ''
  if (document.getElementById(target) === null) faults.push(`skip link leads to no #${target}`)

  // Exempt (WCAG 2.5.8): links within a sentence, and the bars of the years, which the filters set too.
  const controls =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="option"]'
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    if (!isSeen(control) || control.matches(':disabled, .visually-hidden, .skip')) continue
    if (control.closest('svg, .visually-hidden, [data-year]') !== null) continue
    const isInSentence =
      getComputedStyle(control).display === 'inline' && control.closest('p, li, dd, td, blockquote')
    if (isInSentence) continue
    const label = control.closest('label')
    const boxes = [control, ...(label === null ? [] : [label])].map((part) =>
      part.getBoundingClientRect(),
    )
    const isLarge = boxes.some(({ width, height }) => width >= least - 0.5 && height >= least - 0.5)
    if (!isLarge && !hasRoom(control)) {
      const { width, height } = control.getBoundingClientRect()
      faults.push(`target of ${Math.round(width)} × ${Math.round(height)}: ${told(control)}`)
    }
  }
  return faults

  /** Whether a circle of the least size around it touches no other control. */
  function hasRoom(control: HTMLElement): boolean {
    const { left, top, width, height } = control.getBoundingClientRect()
    const x = left + width / 2
    const y = top + height / 2
    return [...document.querySelectorAll<HTMLElement>(controls)].every((other) => {
      if (other === control || other.contains(control) || !isSeen(other)) return true
      const box = other.getBoundingClientRect()
      const dx = Math.max(box.left - x, 0, x - box.right)
      const dy = Math.max(box.top - y, 0, y - box.bottom)
      return Math.hypot(dx, dy) >= least / 2
    })
  }
}
