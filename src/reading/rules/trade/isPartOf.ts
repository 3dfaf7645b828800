import { mentionsOf, type Scene } from '../../discourse/scene.ts'
import { hasFlow } from './flowWords.ts'
import type { Row } from './readRows.ts'

/**
 * "Its trade with Chile was worth 9 billion. Exports made up 6 billion, imports 3 billion": an export or import that the
 * sentence right behind one of trade with a partner names is a part of that trade, where it is no larger.
 */
export function isPartOf(scene: Scene, before: Scene | null, { flow, money }: Row): boolean {
  if (!before || before.index !== scene.index - 1 || flow === 'total' || !money) return false
  if (before.partners.length === 0 || !hasFlow(before)) return false
  return mentionsOf(before.sentence, 'money').some(
    (m) => !m.converted && m.currency === money.currency && m.amount >= money.amount,
  )
}
