import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { readHere } from '../../src/ingest/readHere.ts'
import { ingest } from '../../src/ingest/run.ts'
import { nameFacts } from '../../src/reading/nameFacts.ts'
import { createSilentEffects } from '../ingest/silentEffects.ts'
import { sisterReader } from '../ingest/sisterReader.ts'
import { runs } from '../sound/runs.ts'
import { makeDocument, makeFacts, PLACES } from './review/reviewedDocument.ts'

const CODES = new Set(PLACES.keys())

const SENTENCES = [
  'Guangdong and Belarus have been sister regions since 1998.',
  'Zhejiang and Germany have been sister regions since 1986.',
  'Zhejiang and Belarus became sister regions in 2004.',
  'Tea was drunk by both sides.',
  'The sister regions Guangdong and Germany met again in 2019.',
]

/** Folders of documents: what one says others say too, and some say it twice. */
const folder = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('ahorn', 'birke', 'eiche', 'linde', 'tanne', 'weide', '茶', 'Ünal'),
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8, selector: ([name]) => name },
  )
  .map((list) =>
    list.map(([name, sentences]) => [`seeds/${name}.txt`, sentences.join(' ')] as const),
  )

async function read(files: readonly (readonly [string, string])[]): Promise<Dataset> {
  const effects = createSilentEffects(Object.fromEntries(files))
  await ingest('seeds', 'data', readHere(sisterReader), [], effects)
  return JSON.parse(effects.written.get('data/dataset.json') ?? '') as Dataset
}

describe('ids of facts', () => {
  it('are the same whatever other documents come, go, or are told first', async () => {
    await fc.assert(
      fc.asyncProperty(
        folder.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all]))),
        async ([all, some]) => {
          const [whole, part] = [await read(all), await read(some)]
          const kept = new Set(part.documents.map(({ id }) => id))
          expect(part.facts).toEqual(whole.facts.filter(({ document }) => kept.has(document)))
          expect(new Set(whole.facts.map(({ id }) => id)).size).toBe(whole.facts.length)
          // What two documents say of each other does not depend on a third.
          const ids = new Set(part.facts.map(({ id }) => id))
          const between = whole.links.corroborating
            .map((group) => group.filter((id) => ids.has(id)))
            .filter((group) => group.length > 1)
          expect(part.links.corroborating.map(String).sort()).toEqual(between.map(String).sort())
        },
      ),
      runs(80),
    )
  })

  it('are the same for the same folder in any order, and so is every other byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        folder.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        async ([all, shuffled]) => {
          expect(await read(shuffled)).toEqual(await read(all))
        },
      ),
      runs(30),
    )
  })
})

describe('nameFacts(document, proposed, codes)', () => {
  const document = makeDocument()
  // As the rules give them: without what naming adds.
  const ADDED = new Set(['id', 'statement', 'document', 'uncertain', 'reviewed'])
  const proposed = makeFacts(document).map((fact) =>
    Object.fromEntries(Object.entries(fact).filter(([field]) => !ADDED.has(field))),
  ) as unknown as Parameters<typeof nameFacts>[1]

  it('names each fact the same among any others, in any order of the rules', () => {
    const all = new Map(nameFacts(document, proposed, CODES).map((fact) => [fact.id, fact]))
    fc.assert(
      fc.property(fc.shuffledSubarray(proposed), (some) => {
        const named = nameFacts(document, some, CODES)
        expect(named).toHaveLength(some.length)
        for (const fact of named) expect(all.get(fact.id)).toEqual(fact)
      }),
      runs(100),
    )
  })

  it('tells twins apart by their order, so that both keep their ids when others come and go', () => {
    const [first] = proposed
    if (first === undefined) throw new Error('the document has facts')
    const twins = nameFacts(document, [first, first], CODES).map(({ id }) => id)
    expect(new Set(twins).size).toBe(2)
    fc.assert(
      fc.property(fc.shuffledSubarray([...proposed, first]), (some) => {
        const ids = nameFacts(document, some, CODES).map(({ id }) => id)
        const own = ids.filter((id) => twins.includes(id))
        expect(own.length).toBe(some.filter((fact) => fact === first).length)
        if (own.length === 1)
          expect(own).toEqual(nameFacts(document, [first], CODES).map(({ id }) => id))
      }),
      runs(100),
    )
  })
})
