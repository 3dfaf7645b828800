import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dashboard/dataset.ts'
import { DATASET, earlier, later } from './tinyDataset.ts'

describe('indexDataset(dataset)', () => {
  it('finds places, documents and facts by their codes and ids', () => {
    const atlas = indexDataset(DATASET)
    expect(atlas.placeByCode.get('BY')?.names.en).toBe('Belarus')
    expect(atlas.documentById.get('a')?.title).toBe('A title')
    expect(atlas.factById.get(later.id)).toBe(later)
    expect(atlas.factById.get('000000000000')).toBeUndefined()
  })

  it('lists the facts of a document in the order of its text and leaves the dataset as it is', () => {
    expect(indexDataset(DATASET).factsByDocument.get('a')).toEqual([earlier, later])
    expect(DATASET.facts).toEqual([later, earlier])
  })
})
