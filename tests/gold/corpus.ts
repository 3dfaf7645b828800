import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { Gold } from './score.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Documents of other people, annotated with ours but never copied into the project; scored where they lie beside it. */
export const SHARED_CORPUS = resolve(ROOT, '../shared/corpus')

/**
 * `docs`: written for the gold, in `documents/`. `seeds`: two thirds of the digests. `leaveout`: the other third, for
 * measuring only: nobody who writes rules looks at them. `shared`: other people's, empty where they are not at hand.
 * `practice`: `docs` and `shared` together.
 */
export const SETS = ['docs', 'shared', 'practice', 'seeds', 'leaveout'] as const
export type SetName = (typeof SETS)[number]

export interface GoldDocument {
  gold: Gold
  /** Path of the file to read. */
  file: string
}

/** The documents of a set with their gold, sorted by id. */
export function listGold(set: SetName): GoldDocument[] {
  switch (set) {
    case 'docs':
      return pairUp(join(ROOT, 'tests/gold/documents'), join(ROOT, 'tests/gold/facts'))
    case 'seeds':
      return listSeeds().filter(({ gold }) => !isLeftOut(gold.document))
    case 'leaveout':
      return listSeeds().filter(({ gold }) => isLeftOut(gold.document))
    case 'shared':
      if (!existsSync(SHARED_CORPUS)) return []
      return pairUp(join(SHARED_CORPUS, 'docs'), join(SHARED_CORPUS, 'gold')).filter(
        ({ gold }) => !/^d\d\d$/u.test(gold.document),
      )
    case 'practice':
      return [...listGold('docs'), ...listGold('shared')]
  }
}

/** One seed in three, chosen by the hash of its name, once and for all. */
export function isLeftOut(seed: string): boolean {
  const digest = createHash('sha256').update(seed).digest('hex')
  return Number.parseInt(digest.slice(0, 8), 16) % 3 === 0
}

function listSeeds(): GoldDocument[] {
  return pairUp(join(ROOT, 'seeds'), join(ROOT, 'tests/gold/seeds'))
}

function pairUp(documents: string, facts: string): GoldDocument[] {
  const fileById = new Map(
    readdirSync(documents).map((name) => [basename(name, extname(name)), join(documents, name)]),
  )
  return readdirSync(facts)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(facts, name), 'utf8')) as Gold
      const file = fileById.get(gold.document)
      if (file === undefined)
        throw new Error(`${join(facts, name)}: no document ${gold.document} in ${documents}`)
      return { gold, file }
    })
}
