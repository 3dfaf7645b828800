import { describe, expect, it } from 'vitest'
import { nextPlace } from '../../../src/dashboard/map/nextPlace.ts'

const POINTS = [
  ['west', [-1, 0.1]],
  ['far west', [-2, 0]],
  ['north', [0, 1]],
  ['north-east', [0.6, 0.9]],
  ['here', [0, 0]],
] as const

describe('nextPlace(from, arrow, points)', () => {
  it.each([
    ['ArrowLeft', [0, 0], 'west'],
    ['ArrowLeft', [-1, 0.1], 'far west'],
    ['ArrowUp', [0, 0], 'north'],
    ['ArrowRight', [0, 1], 'north-east'],
    ['ArrowRight', [-2, 0], 'west'],
    ['ArrowDown', [0, 0], null],
    ['ArrowDown', [0, 1], 'here'],
  ] as const)('%s from %j is %s', (arrow, from, code) => {
    expect(nextPlace(from, arrow, POINTS)).toBe(code)
  })
})
