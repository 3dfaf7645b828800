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

const PAIR = '?province=CN-GD&partner=BY'

/** The views that tell most, each in another mixture of size, colours and language. */
export const PICTURES: readonly Picture[] = [
  { name: 'map', query: '' },
  { name: 'selection-dark', query: PAIR, isDark: true },
  { name: 'selection-phone-zh', query: `${PAIR}&lang=zh`, isPhone: true },
  { name: 'matrix-zh', query: '?view=matrix&lang=zh' },
  { name: 'table-dark', query: '?view=table', isDark: true },
  { name: 'reader', query: '?document=guangzhou-tashkent-minsk-2022' },
]
