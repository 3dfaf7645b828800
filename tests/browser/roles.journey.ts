import { expect, type Page } from '@playwright/test'
import { test } from './atlas.ts'
import { checkFrozen, serveFrozen } from './frozenData.ts'
import { settled } from './steps.ts'

/** A day on which no document was published: what the page calls today. */
const NOW = new Date('2026-01-15T12:00:00Z')

interface Spoken {
  /** Of its files in `approved/aria/`, before the language. */
  name: string
  query: string
  /** What is heard; the whole page where absent. */
  part?: string
  act?: (page: Page) => Promise<void>
}

const take = async (page: Page) => {
  await page.locator('.take-away').click()
  // Addresses differ from one port to the next.
  await page.locator('.takeaway input[readonly]').evaluateAll((inputs) => {
    for (const input of inputs as HTMLInputElement[]) input.value = ''
  })
}

/** The views as a screen reader has them; few facts where a view is one row for each. */
const SPOKEN: readonly Spoken[] = [
  { name: 'map', query: '' },
  { name: 'pair', query: '?province=CN-GD&partner=BY' },
  { name: 'nothing', query: '?province=CN-ZJ&partner=BY&kind=investment&from=1990&to=1991' },
  { name: 'matrix', query: '?view=matrix&province=CN-HI' },
  { name: 'timeline', query: '?view=timeline&province=CN-HI' },
  { name: 'table', query: '?view=table&province=CN-GD&partner=BY' },
  { name: 'documents', query: '?view=documents&province=CN-GD' },
  { name: 'reader', query: '?document=guangzhou-tashkent-minsk-2022', part: 'main' },
  { name: 'compare', query: '?view=compare&province=CN-HI&province=CN-ZJ', part: 'main' },
  { name: 'about', query: '?view=about', part: '.about-contents' },
  { name: 'read', query: '?view=read', part: 'main' },
  { name: 'takeaway', query: '?province=CN-GD&partner=BY', part: '.takeaway', act: take },
  { name: 'embed', query: '?partner=BY&embed=1' },
]

test.use({ locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light' })

for (const language of ['en', 'zh'] as const) {
  test(`every name and role is where it was approved to be, ${language}`, async ({ page }) => {
    test.setTimeout(SPOKEN.length * 30_000)
    expect(checkFrozen, 'frozen dataset; `npm run approve -- --data` makes it anew').not.toThrow()
    await page.clock.setFixedTime(NOW)
    await serveFrozen(page)
    for (const { name, query, part = 'body', act } of SPOKEN) {
      await test.step(name, async () => {
        await page.goto(`/${query}${query === '' ? '?' : '&'}lang=${language}`)
        await settled(page)
        await expect(page.locator('.pending')).toHaveCount(0)
        await page.waitForLoadState('networkidle')
        await act?.(page)
        await expect
          .soft(page.locator(part), `${name}: if it is meant to differ, npm run approve`)
          .toMatchAriaSnapshot({ name: `${name}-${language}.aria.yml` })
      })
    }
  })
}
