import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { Gold } from './score.ts'

const GOLD = import.meta.dirname
const ROOT = resolve(GOLD, '../..')

/** Documents of other people, annotated with ours but never copied into the project; scored where they lie beside it. */
export const SHARED_CORPUS = resolve(ROOT, '../shared/corpus')

/**
 * `docs`: written for the gold, in `documents/`. `seeds`: the digests. `leaveout`: written for measuring only, in `leaveout/`:
 * nobody who writes rules looks at them. `shared`: other people's, empty where they are not at hand. `practice`: `docs` and
 * `shared` together.
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
      return pairUp(join(GOLD, 'documents'), join(GOLD, 'facts'))
    case 'seeds':
      return pairUp(join(ROOT, 'seeds'), join(GOLD, 'seeds'))
    case 'leaveout':
      return pairUp(join(GOLD, 'leaveout/documents'), join(GOLD, 'leaveout/facts'))
    case 'shared':
      if (!existsSync(SHARED_CORPUS)) return []
      return pairUp(join(SHARED_CORPUS, 'docs'), join(SHARED_CORPUS, 'gold')).filter(
        ({ gold }) => !/^d\d\d$/u.test(gold.document),
      )
    case 'practice':
      return [...listGold('docs'), ...listGold('shared')]
  }
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
