import { expect, it } from 'vitest'
import { compareText } from '../../src/model/compareText.ts'

it.each([
  ['CN-GD', 'CN-GS', -1],
  ['CN-GS', 'CN-GD', 1],
  ['CN-GD', 'CN-GD', 0],
  ['', '2022', -1],
  ['Z', 'a', -1],
])('compareText(%j, %j) is %i', (a, b, sign) => {
  expect(compareText(a, b)).toBe(sign)
})
