import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/reading/gazetteer.ts'
import { traceFacts } from '../../../src/reading/pipeline.ts'
import { readDocument } from '../../../src/reading/read/document.ts'

const GEO = join(import.meta.dirname, '../../../seeds/geo')
const gazetteer = loadGazetteer((name) => readFileSync(join(GEO, name), 'utf8'))

const factsOf = (text: string) => {
  const read = readDocument('a.txt', Buffer.from(text))
  if (read.type === 'refused') throw new Error('refused')
  return traceFacts(read.value, gazetteer)
}

describe('dropUntied(facts, scenes)', () => {
  test('leaves nothing where the text itself never ties the two sides', () => {
    const { proposed, facts } = factsOf(
      [
        'Neighbours agree on a copper corridor',
        'A firm from Guizhou followed the ceremony from the back row.',
        'The road will be paved. Trucks wait for days. Drivers sleep in their cabs. Nobody likes it.',
        'In Zambia the news was welcomed. The two sides signed a cooperation agreement on Friday.',
        'Bilateral trade between the two rose by 31 percent last year.',
      ].join('\n\n'),
    )
    expect(proposed.length).toBeGreaterThan(0)
    expect(facts).toEqual([])
  })

  test('keeps what is carried where one sentence ties them', () => {
    const { facts } = factsOf(
      [
        'Guizhou and Zambia grow closer',
        'Guizhou and Zambia have been sister regions since 2012.',
        'Bilateral trade between the two rose by 31 percent last year.',
      ].join('\n\n'),
    )
    expect(facts.map(({ kind }) => kind).sort()).toEqual(['tie', 'trade'])
  })

  test('keeps the parts that partners have of the trade that it tells of a place', () => {
    const { facts } = factsOf(
      [
        'Guizhou traded more last year',
        "Guizhou's imports and exports came to 52 billion yuan. Exports rose by 9 percent. Tea did well.",
        'Trade with Laos came to 3 billion yuan.',
      ].join('\n\n'),
    )
    expect(facts.map(({ kind, partner }) => [kind, partner])).toEqual([['trade', 'LA']])
  })
})
