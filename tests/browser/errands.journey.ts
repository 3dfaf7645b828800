import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { test } from './atlas.ts'
import { tabTo } from './keyboard.ts'
import { settled } from './steps.ts'

/** What people come to do, from the address of the atlas to the end of it, with the keyboard alone. */

test('an analyst asks who works with Belarus, and whether it grows; compares two provinces and cites it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await search(page, 'Belarus')
  await expect(page).toHaveURL(/\?partner=BY$/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Belarus')
  const growth = page.getByRole('region', { name: 'Trade growth' }).getByRole('button', {
    name: /52\.59/u,
  })
  await enter(page, growth)
  const card = page.locator('.card[data-picked]')
  await expect(card).toBeFocused()
  await expect(card).toContainText('grew by 52.59 percent')
  await enter(page, card.getByRole('button', { name: 'cite' }))
  await enter(page, card.getByRole('button', { name: 'APA' }))
  await enter(page, card.getByRole('button', { name: 'Copy', exact: true }))
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\(n\.d\.|\(\d{4}/u)
  await search(page, 'Guangdong Gansu')
  await expect(page).toHaveURL(/view=compare/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /Guangdong.*Gansu|Gansu.*Guangdong/u,
  )
})

test('a journalist finds the number, its sentence in its document, and who else says so', async ({
  page,
}) => {
  await open(page, '?province=CN-GD&partner=BY')
  const signed = page.getByRole('region', { name: 'Signed projects' }).getByRole('button', {
    name: /4 MoUs/u,
  })
  await enter(page, signed)
  const card = page.locator('.card[data-picked]')
  await expect(card).toBeFocused()
  await expect(card).toContainText('Foreign Affairs Office of Guangzhou')
  await enter(page, card.getByRole('link', { name: 'in the document' }))
  await expect(page.locator('mark').filter({ hasText: /four memorandums/u })).toBeInViewport()
  const other = page.getByRole('region', { name: 'Also said by' }).getByRole('link').first()
  await enter(page, other)
  await expect(page).toHaveURL(/document=(?!guangzhou-tashkent-minsk-2022)/u)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
})

test('a trade office picks a province and a country, in Chinese, and takes the page along', async ({
  page,
}) => {
  await open(page)
  await enter(page, page.getByRole('link', { name: /中文/u }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await pick(page, page.getByRole('combobox', { name: '省份' }), '江苏')
  await pick(page, page.getByRole('combobox', { name: '伙伴' }), '德国')
  await expect(page).toHaveURL(/province=CN-JS&partner=DE/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('德国')
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = ''
    }
  })
  await enter(page, page.getByRole('button', { name: '导出' }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: /嵌入/u })).toHaveValue(/embed=1/u)
  await enter(page, dialog.getByRole('button', { name: '打印' }))
  await expect(page.locator('html[data-printed]')).toBeAttached()
  await expect(dialog).toBeHidden()
})

test('a researcher takes the data with its codebook, reads the error rate, and adds a document', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page)
  await enter(page, page.getByRole('button', { name: 'Take away' }))
  const dialog = page.getByRole('dialog', { name: 'Take away' })
  const scope = dialog.getByRole('radio').first()
  await tabTo(page, scope)
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio').nth(1)).toBeChecked()
  const arrived = page.waitForEvent('download')
  await enter(page, dialog.getByRole('button', { name: 'Download' }))
  const zip = unzipSync(new Uint8Array(await readFile(await (await arrived).path())))
  expect(Object.keys(zip)).toContain('silkthread/datapackage.json')
  expect(strFromU8(zip['silkthread/README.md'] ?? new Uint8Array())).not.toBe('')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await enter(page, page.getByRole('link', { name: 'About', exact: true }))
  await enter(page, page.getByRole('button', { name: 'How often it is right' }))
  await expect(page.getByRole('heading', { name: 'How often it is right' })).toBeInViewport()
  await enter(page, page.getByRole('link', { name: 'Read a document' }).first(), 'Shift+Tab')
  const text = page.getByRole('textbox', { name: 'The text of a document' })
  await tabTo(page, text)
  await page.keyboard.type('Trade between Hunan and Kenya grew by 12.5 percent in 2023.')
  await enter(page, page.getByRole('button', { name: 'Read it' }))
  const facts = page.getByRole('region', { name: 'Facts of your document' })
  await expect(facts).toContainText('12.5', { timeout: 90_000 })
})

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  await settled(page)
}

/** Goes to a control with Tab and presses it. */
async function enter(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  await expect(control).toBeVisible()
  await tabTo(page, control, key)
  await page.keyboard.press('Enter')
}

/** Types into the search, wherever the focus is, and takes the first hit. */
async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
  await page.keyboard.type(text)
  await expect(page.getByRole('option').first()).toContainText(text.split(' ')[0] ?? text)
  await page.keyboard.press('Enter')
}

/** Types into a combobox of the filters and takes the first choice. */
async function pick(page: Page, combobox: Locator, text: string): Promise<void> {
  await tabTo(page, combobox)
  await page.keyboard.insertText(text)
  await expect(page.getByRole('option').first()).toContainText(text)
  await page.keyboard.press('Enter')
}
