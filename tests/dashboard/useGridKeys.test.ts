import { expect, it } from 'vitest'
import { nextCell } from '../../src/dashboard/useGridKeys.ts'

const size = { rows: 30, columns: 5, firstColumn: -1, page: 8 } as const
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })

it.each([
  ['ArrowDown', false, { row: 3, column: 1 }],
  ['ArrowUp', true, { row: -1, column: 1 }],
  ['ArrowLeft', false, { row: 2, column: 0 }],
  ['ArrowLeft', true, { row: 2, column: -1 }],
  ['ArrowRight', true, { row: 2, column: 4 }],
  ['PageDown', false, { row: 10, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['Home', false, { row: 2, column: -1 }],
  ['End', true, { row: 29, column: 4 }],
  ['a', false, null],
])('nextCell: %s, with Ctrl: %j, leads from the third row to %j', (key, isFar, cell) => {
  expect(nextCell({ row: 2, column: 1 }, press(key, isFar), size)).toEqual(cell)
})

it('nextCell stays within the grid', () => {
  expect(nextCell({ row: 29, column: 4 }, press('ArrowRight'), size)).toEqual({
    row: 29,
    column: 4,
  })
  expect(nextCell({ row: -1, column: -1 }, press('ArrowUp'), size)).toEqual({ row: -1, column: -1 })
})
