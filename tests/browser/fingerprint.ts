import { createHash } from 'node:crypto'
import type { Browser } from '@playwright/test'

/** What decides how a page comes out that is the same: two machines that share it draw the same pixels. */
export interface Fingerprint {
  /** Its major version. */
  chromium: string
  /** SHA-256 of a picture of letters, in every family that the page asks for, with a slanted line and a curve. */
  drawing: string
}

/** The families of `src/dashboard/tokens.css`, and what the browser takes where it has none of them. */
const FAMILIES = [
  'system-ui',
  'Segoe UI',
  'Roboto',
  'PingFang SC',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'sans-serif',
  'Iowan Old Style',
  'Charter',
  'Georgia',
  'Noto Serif',
  'Songti SC',
  'Noto Serif CJK SC',
  'SimSun',
  'serif',
  'monospace',
]

export async function findFingerprint(browser: Browser): Promise<Fingerprint> {
  const page = await browser.newPage({ viewport: { width: 640, height: 800 } })
  await page.setContent(SAMPLE)
  const drawing = createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
  await page.close()
  return { chromium: browser.version().split('.')[0] ?? '', drawing }
}

const isGeneric = (family: string) => /^[a-z-]+$/u.test(family)

const SAMPLE = `<!doctype html><meta charset="utf-8" />
${FAMILIES.map(
  (family) =>
    `<p style="margin:0;font:14.5px/1.4 ${isGeneric(family) ? family : `'${family}'`}">Guangdong, <b>+17.58 %</b>, <i>Straße</i> ● ≈ → − <span lang="zh-CN">广东省与白俄罗斯，<b>两国</b></span></p>`,
).join('\n')}
<svg width="600" height="120"><path d="M3 100Q300 -60 590 110M0 7L600 90" fill="none" stroke="#1f4f86" stroke-width="1.7" /></svg>
<input placeholder="广东 Minsk" /><select><option>Year</option></select>
`
