import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dashboard/dataset.ts'
import { MOST_WOVEN } from '../../src/dashboard/map/mapScene.ts'
import { selectFacts } from '../../src/dashboard/select/facts.ts'
import { failuresOf } from '../../src/dashboard/select/failures.ts'
import { MOST_THREADS, selectThreads } from '../../src/dashboard/select/mapThreads.ts'
import { selectThings } from '../../src/dashboard/select/things.ts'
import { selectTradeGrowth } from '../../src/dashboard/select/tradeGrowth.ts'
import { EMPTY_VIEW } from '../../src/dashboard/view.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { generateDataset } from './generateDataset.ts'

const sample = JSON.parse(readFileSync('public/data/dataset.json', 'utf8')) as Dataset
const FACTS = 20_000
const atlas = indexDataset(generateDataset(sample, FACTS))

/** Bytes of columns that a fact may cost: at a million facts they are 70 MB beside what was read. */
const COLUMN_BYTES = 70

// Sizes and counts, which are the same on every machine; what they are for is timed by `npm run bench`.
describe(`an atlas of ${FACTS} facts keeps to its budgets`, () => {
  it(`holds at most ${COLUMN_BYTES} bytes a fact in columns`, () => {
    const bytes = Object.values(atlas.columns)
      .filter((column) => ArrayBuffer.isView(column))
      .reduce((sum, { byteLength }) => sum + byteLength, 0)
    expect(bytes / FACTS).toBeLessThanOrEqual(COLUMN_BYTES)
  })

  it('sweeps a view once, whoever asks for it', () => {
    const view = { ...EMPTY_VIEW, provinces: ['CN-GD'] }
    expect(failuresOf(atlas, { ...view })).toBe(failuresOf(atlas, { ...view, fact: 'any' }))
    expect(selectThings(atlas, selectFacts(atlas, { ...view }))).toBe(
      selectThings(atlas, selectFacts(atlas, view)),
    )
  })

  it('has more pairs than the map draws and weaves', () => {
    expect(selectThreads(atlas, atlas.dataset.facts).length).toBeGreaterThan(MOST_WOVEN)
    expect([MOST_THREADS, MOST_WOVEN]).toEqual([60, 2000])
  })

  it('draws at most a dozen lines of trade, of 40 points each, and loses no mark', () => {
    const facts = selectFacts(atlas, { ...EMPTY_VIEW, partners: ['DE'] })
    const lines = selectTradeGrowth(facts, { lines: true, sayersById: atlas.sayersById })
    const rows = selectTradeGrowth(facts, { sayersById: atlas.sayersById })
    const inLines = lines.series.reduce((sum, { points }) => sum + points.length, 0)
    expect(lines.series.length).toBeLessThanOrEqual(12)
    expect(Math.max(...lines.series.map(({ points }) => points.length))).toBeLessThanOrEqual(40)
    expect(inLines + lines.yearOnYear.length).toBe(rows.yearOnYear.length)
  })
})
