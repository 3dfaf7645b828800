import { expect } from '@playwright/test'
import { openAtlas, test } from './atlas.ts'

const VIEWS = [
  '',
  '?province=CN-GD&partner=BY',
  '?view=matrix',
  '?view=table',
  '?view=documents',
  '?view=compare&province=CN-GD&province=CN-GX',
  '?view=about',
]

test('no view needs what the policy of the page forbids', async ({ page, watch }) => {
  // A forbidden thing is an error of the console, and `watch` would tell it; here it is asked for by name.
  expect(watch.expected).toEqual([])
  for (const query of VIEWS) {
    await page.goto(`/${query}`)
    await expect(page.getByRole('main')).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', /default-src 'self'; script-src 'self'/u)
})

test('a script in the page, code from text and another host are refused', async ({
  page,
  watch,
}) => {
  watch.expected.push(/Content Security Policy/u)
  await openAtlas(page)
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.head.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">')
    await new Promise((done) => setTimeout(done, 200))
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective)
    })
    const asked = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    )
    await new Promise((done) => setTimeout(done, 200))
    return { ran: 'ran' in window, asked, violations }
  })
  expect(ran).toEqual({ ran: false, asked: 'refused', violations: ['connect-src'] })
})
