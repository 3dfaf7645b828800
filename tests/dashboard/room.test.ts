import { expect, test } from 'vitest'
import { roomOf } from '../../src/dashboard/room.ts'
import { EMPTY_VIEW, PAGES } from '../../src/dashboard/view.ts'

test.each(PAGES)('the page %s is its own room', (page) => {
  expect(roomOf({ ...EMPTY_VIEW, page })).toBe(page)
})

test.each([
  ['a document of the atlas', 'gd-by-2023', false, 'reader'],
  ["a document of the reader's", 'yours-1', false, 'read'],
  ["a document of the reader's, within another page", 'yours-1', true, 'reader'],
])('%s opens in its room', (_, document, embed, room) => {
  expect(roomOf({ ...EMPTY_VIEW, page: 'table', document, embed })).toBe(room)
})
