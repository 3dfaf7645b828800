import { mentionsOf, wordsIn, type Scene } from '../../discourse/scene.ts'
import type { NumberMention } from '../../mentions/mention.ts'

/** "125 million tons, 70 million of them from Guinea": the partner of a part has no part in the whole. */
export function isWhole(scene: Scene, number: NumberMention): boolean {
  const divider = wordsIn(scene, scene.words.ofWhich).find((w) => w.start >= number.core.end)
  const next = mentionsOf(scene.sentence, 'number').find((n) => n.start >= number.core.end)
  if (!divider || !next || divider.start - next.core.end > 24) return false
  const from = Math.min(divider.start, next.start)
  return scene.partners.length > 0 && scene.partners.every((p) => p.start >= from)
}
