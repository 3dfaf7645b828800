import { mentionsOf, says, type Scene } from '../../discourse/scene.ts'
import type { FlowWord } from './flowWords.ts'

/** "Finland's exports grew": one side's own trade with everybody, where the sentence has nothing of the other side. */
export function isOneSided(scene: Scene, word: FlowWord): boolean {
  const { words } = scene
  if (says(scene, words.throughPlace)) return true
  if (word.owner === null || says(scene, words.bothAgain)) return false
  const there = [words.towardThere, words.fromThere, words.toThatCountry, words.fromThatCountry]
  if (there.some((pattern) => says(scene, pattern))) return false
  const sides = new Set(
    mentionsOf(scene.sentence, 'place')
      .filter((m) => m.as !== 'dateline' && m.as !== 'post')
      .map((m) => m.side),
  )
  if (says(scene, words.chinaAgain)) sides.add('china')
  if (says(scene, words.partnerAgain)) sides.add('partner')
  return sides.size < 2 && sides.has(word.owner)
}
