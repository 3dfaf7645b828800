import { describe, expect, it } from 'vitest'
import { NOTHING_OWN, type OwnDocument } from '../../../src/dashboard/own.ts'
import { isOwn, withOwn } from '../../../src/dashboard/select/withOwn.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const fact = makeFacts().fact('trade')
const read = { ...fact, id: 'aaaaaaaaaaaa', document: 'tea' }
const other = { ...fact, id: 'bbbbbbbbbbbb', document: 'coffee' }
const brought = { ...fact, id: 'cccccccccccc', document: 'yours-1' }
const atlas = smallAtlas([read, other], [], { corroborating: [[read.id, other.id]] })

const own = (seed: string): OwnDocument => ({
  entry: document('yours-1'),
  text: { id: 'yours-1', text: '', blocks: [], spans: [] },
  facts: [brought],
  reviews: [],
  placeNames: [],
  placePoints: { points: [], unplaced: [] },
  seed,
})

const idsOf = (result: typeof atlas) => result.dataset.facts.map(({ id }) => id)

describe('withOwn(atlas, own)', () => {
  it('is the atlas itself while there is nothing', () => {
    expect(withOwn(atlas, NOTHING_OWN)).toBe(atlas)
  })

  it('puts own documents beside the rest and tells them apart', () => {
    const result = withOwn(atlas, { ...NOTHING_OWN, documents: [own('new')] })
    expect(idsOf(result)).toEqual([read.id, other.id, brought.id])
    expect(result.dataset.facts.map((each) => isOwn(result, each))).toEqual([false, false, true])
    expect(result.dataset.version).toBe('1+yours')
    expect(result.sayersById.get(read.id)).toHaveLength(2)
  })

  it('puts one in the place of the document of its name, and its links with it', () => {
    const result = withOwn(atlas, { ...NOTHING_OWN, documents: [own('tea')] })
    expect(idsOf(result)).toEqual([other.id, brought.id])
    expect(result.documentById.has('tea')).toBe(false)
    expect(result.sayersById.size).toBe(0)
  })

  it('takes the links of all facts together once they are found', () => {
    const links = { corroborating: [[other.id, brought.id]], conflicting: [] }
    const result = withOwn(atlas, { ...NOTHING_OWN, documents: [own('tea')], links })
    expect(result.sayersById.get(brought.id)).toHaveLength(2)
  })

  it('shows them alone, or not at all', () => {
    const all = { ...NOTHING_OWN, documents: [own('new')] }
    const alone = withOwn(atlas, { ...all, shown: 'own' })
    expect(idsOf(alone)).toEqual([brought.id])
    expect(alone.dataset.documents.map(({ id }) => id)).toEqual(['yours-1'])
    expect(withOwn(atlas, { ...all, shown: 'dataset' })).toBe(atlas)
  })
})
