import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { measure } from '../../../src/dashboard/about/accuracy.ts'
import { reportSchema } from '../../../src/model/report.ts'

it.each<[[number, number][], [number, number, number] | null]>([
  [[], null],
  [[[0, 0]], null],
  // Values of the table in Newcombe, Statistics in Medicine 17 (1998), method 3.
  [[[263, 81]], [0.308, 0.2553, 0.3662]],
  [
    [
      [100, 60],
      [48, 15 - 15],
    ],
    [0.4054, 0.3297, 0.4859],
  ],
  [[[20, 0]], [0, 0, 0.1611]],
])('measure(%j) is %j', (bins, expected) => {
  const measured = measure(bins.map(([facts, right]) => ({ facts, right })))
  if (expected === null) expect(measured).toBeNull()
  else {
    const [share, low, high] = expected
    expect(measured?.share).toBeCloseTo(share, 3)
    expect(measured?.low).toBeCloseTo(low, 3)
    expect(measured?.high).toBeCloseTo(high, 3)
  }
})

it('the report of the dataset has what is measured', () => {
  const path = resolve(import.meta.dirname, '../../../public/data/report.json')
  const report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  expect(measure(report.confidence.reliability.unseen)?.facts).toBeGreaterThan(0)
})
