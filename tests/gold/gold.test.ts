import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { SHARED_CORPUS, listGold, type SetName } from './corpus.ts'
import { JUDGED, findBreaches, readFloor } from './floor.ts'
import { readGold, type GoldReading } from './readGold.ts'
import { formatScore } from './report.ts'
import { score } from './score.ts'

const OTHER_SCORER = join(SHARED_CORPUS, 'score.mjs')
const GOLD = join(import.meta.dirname, 'facts')

const SCORED: readonly SetName[] = [...JUDGED, 'shared']

const readings = new Map<SetName, GoldReading>()
beforeAll(() => {
  for (const set of SCORED) readings.set(set, readGold(listGold(set)))
}, 120_000)

const readingOf = (set: SetName) => readings.get(set) ?? fail(`${set} was not read`)

describe.each(SCORED)('the gold of %s', (set) => {
  it('is read above the floor', ({ skip }) => {
    const { golds, found } = readingOf(set)
    if (golds.length === 0) skip(`no documents of the set ${set} on this machine`)
    const result = score(golds, found)
    // The figures are for people; the floor judges them.
    process.stdout.write(`\n${formatScore(set, result)}\n`)
    expect(findBreaches(readFloor(), set, result)).toEqual([])
    expect(result.inEmptyDocuments).toBe(0)
  })

  it('is quoted verbatim', () => {
    const { found, texts } = readingOf(set)
    for (const [document, facts] of found)
      for (const fact of facts)
        expect(texts.get(document)?.slice(fact.start, fact.end)).toBe(fact.quote)
  })
})

it('no document of the leave-out set is one of practice', () => {
  const practised = new Set(
    [...listGold('docs'), ...listGold('seeds')].map(({ gold }) => gold.document),
  )
  const leftOut = listGold('leaveout')
  expect(leftOut.length).toBeGreaterThanOrEqual(20)
  expect(leftOut.filter(({ gold }) => practised.has(gold.document))).toEqual([])
})

it('score(golds, found) agrees with the scorer of the corpus', ({ skip }) => {
  if (!existsSync(OTHER_SCORER)) skip('the scorer of the corpus is not on this machine')
  const { golds, found } = readingOf('docs')
  const folder = mkdtempSync(join(tmpdir(), 'silkthread-gold-'))
  try {
    const lines = [...found].flatMap(([document, facts]) =>
      facts.map((fact) => JSON.stringify({ ...fact, document })),
    )
    writeFileSync(join(folder, 'facts.jsonl'), lines.join('\n'))
    const args = ['--gold', GOLD, '--facts', join(folder, 'facts.jsonl'), '--json']
    const other = JSON.parse(
      execFileSync(process.execPath, [OTHER_SCORER, ...args], { encoding: 'utf8' }),
    ) as Record<string, { f1: number }>
    const ours = score(golds, found)
    for (const row of ['core', 'pairs', 'figure'])
      expect(ours.rows.get(row)?.f1).toBeCloseTo(other[row]?.f1 ?? NaN, 9)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function fail(message: string): never {
  throw new Error(message)
}
