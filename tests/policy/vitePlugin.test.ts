import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { POLICY, policyOf } from '../../src/policy/vitePlugin.ts'

it('POLICY allows no inline code, no eval and no other host', () => {
  expect(POLICY).not.toMatch(/unsafe|https?:|\*/u)
  expect(POLICY).toMatch(/^default-src 'self';/u)
})

it('policyOf(html) allows the scripts and styles that stand in the page, each by its hash, and no other', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const html = '<style>a{}</style><script>1</script><script>2</script><script src="a.js"></script>'
  expect(policyOf(html)).toContain(`script-src 'self' ${hash('1')} ${hash('2')};`)
  expect(policyOf(html)).toContain(`style-src 'self' ${hash('a{}')};`)
  expect(policyOf('<script src="a.js"></script>')).toBe(POLICY)
})
