import { expect, it } from 'vitest'
import { compareTexts } from '../../../src/dashboard/select/compareTexts.ts'

it.each([
  ['CN-GD', 'CN-GS', -1],
  ['CN-GS', 'CN-GD', 1],
  ['CN-GD', 'CN-GD', 0],
  ['', '2022', -1],
  ['Z', 'a', -1],
])('compareTexts(%j, %j) is %i', (a, b, sign) => {
  expect(compareTexts(a, b)).toBe(sign)
})
