import { expect, it } from 'vitest'
import { POLICY } from '../../src/policy/vitePlugin.ts'

it('POLICY allows no inline code, no eval and no other host', () => {
  expect(POLICY).not.toMatch(/unsafe|https?:|\*/u)
  expect(POLICY).toMatch(/^default-src 'self';/u)
})
