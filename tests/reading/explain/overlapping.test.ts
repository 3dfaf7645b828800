import { describe, expect, it } from 'vitest'
import { overlapping } from '../../../src/reading/explain/overlapping.ts'

const span = (start: number, end: number) => ({ start, end })

describe('overlapping(spans, items)', () => {
  const spans = [span(0, 10), span(10, 20), span(25, 30)]

  it.each([
    ['within one', span(2, 4), [1, 0, 0]],
    ['exactly one', span(10, 20), [0, 1, 0]],
    ['over an edge', span(8, 12), [1, 1, 0]],
    ['over all', span(0, 100), [1, 1, 1]],
    ['in a gap', span(20, 25), [0, 0, 0]],
    ['beyond the last', span(30, 40), [0, 0, 0]],
  ])('gives an item %s to those that it shares a character with', (_name, item, counts) => {
    expect(overlapping(spans, [item]).map((group) => group.length)).toEqual(counts)
  })

  it('keeps the order of the items', () => {
    const items = [span(5, 6), span(1, 2), span(12, 13)]
    expect(overlapping(spans, items)).toEqual([[items[0], items[1]], [items[2]], []])
  })
})
