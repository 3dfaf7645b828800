import type { Page } from '@playwright/test'

/** One view that is compared with its approved picture. */
export interface Picture {
  /** Of its file in `approved/`. */
  name: string
  query: string
  isPhone?: boolean
  isDark?: boolean
  /** As it comes out on paper. */
  isPrint?: boolean
  /** What is done to the view before the picture. */
  act?: (page: Page) => Promise<void>
}

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }
/** What is left of A4 upright within its margins of 16 mm. */
export const PAPER = { width: 673, height: 1001 }

const PAIR = '?province=CN-GD&partner=BY'
const NOTHING = '?province=CN-ZJ&partner=BY&kind=investment&from=1990&to=1991'
const TWO = '?view=compare&province=CN-HI&province=CN-ZJ'
const READ = '?document=guangzhou-tashkent-minsk-2022'

const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

const search = (text: string) => async (page: Page) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.getByRole('option').first().waitFor()
}

const openDetails = async (page: Page) => {
  await page.locator('.card').first().scrollIntoViewIfNeeded()
}

/** The views that tell most, each in another mixture of size, colours and language. */
export const PICTURES: readonly Picture[] = [
  { name: 'map', query: '' },
  { name: 'map-dark-zh', query: '?lang=zh', isDark: true },
  { name: 'map-phone', query: '', isPhone: true },
  { name: 'selection-dark', query: PAIR, isDark: true },
  { name: 'selection-phone-zh', query: `${PAIR}&lang=zh`, isPhone: true },
  { name: 'evidence', query: '?partner=US', act: openDetails },
  { name: 'nothing', query: NOTHING },
  { name: 'nothing-phone-dark-zh', query: `${NOTHING}&lang=zh`, isPhone: true, isDark: true },
  { name: 'matrix-zh', query: '?view=matrix&lang=zh' },
  { name: 'matrix-phone-dark', query: '?view=matrix', isPhone: true, isDark: true },
  { name: 'timeline', query: '?view=timeline' },
  { name: 'timeline-phone-zh', query: '?view=timeline&lang=zh', isPhone: true },
  { name: 'table-dark', query: '?view=table', isDark: true },
  { name: 'table-phone-zh', query: '?view=table&lang=zh', isPhone: true },
  { name: 'documents-zh', query: '?view=documents&lang=zh' },
  { name: 'documents-phone', query: '?view=documents', isPhone: true },
  { name: 'reader', query: READ },
  { name: 'reader-phone-dark', query: READ, isPhone: true, isDark: true },
  { name: 'compare', query: TWO },
  { name: 'compare-phone-dark-zh', query: `${TWO}&lang=zh`, isPhone: true, isDark: true },
  { name: 'about-dark', query: '?view=about', isDark: true },
  { name: 'about-phone-zh', query: '?view=about&lang=zh', isPhone: true },
  { name: 'read', query: '?view=read' },
  { name: 'read-phone-dark-zh', query: '?view=read&lang=zh', isPhone: true, isDark: true },
  { name: 'search', query: '?view=table', act: search('guang') },
  { name: 'takeaway-dark-zh', query: '?view=table&lang=zh', isDark: true, act: press(/^导出$/u) },
  { name: 'embed-phone', query: '?partner=BY&embed=1', isPhone: true },
  { name: 'print', query: PAIR, isPrint: true },
]
