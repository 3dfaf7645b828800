import { circumstancesOf } from '../../src/reading/confidence/circumstances.ts'
import type { Judged } from '../../src/reading/confidence/learn.ts'
import type { GoldDocument } from './corpus.ts'
import { readGold } from './readGold.ts'
import { score } from './score.ts'

/** What the program finds in each annotated document, and whether the annotation has it: a fact that matches none is wrong. */
export function judgeGold(documents: GoldDocument[]): Judged[][] {
  const { golds, found, scenes } = readGold(documents)
  return golds.map((gold) => {
    const facts = found.get(gold.document) ?? []
    const spurious = new Set<object>(
      score([gold], new Map([[gold.document, facts]])).differences.flatMap(({ type, fact }) =>
        type === 'spurious' ? [fact] : [],
      ),
    )
    const ofDocument = scenes.get(gold.document) ?? []
    return facts.map((fact) => ({
      circumstances: circumstancesOf(fact, ofDocument),
      isRight: !spurious.has(fact),
    }))
  })
}
