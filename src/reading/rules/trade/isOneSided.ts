import { clauseAt, says, within, type Scene } from '../../discourse/scene.ts'
import type { FlowWord } from './flowWords.ts'
import { namedSides } from './namedSides.ts'

/** "Finland's exports grew": one side's own trade with everybody, where the sentence has nothing of the other side. */
export function isOneSided(scene: Scene, word: FlowWord): boolean {
  const { words } = scene
  if (says(scene, words.throughPlace)) return true
  if (word.owner === null || says(scene, words.bothAgain)) return false
  const there = [words.towardThere, words.fromThere, words.toThatCountry, words.fromThatCountry]
  if (there.some((pattern) => says(scene, pattern))) return false
  const clause = clauseAt(scene, word.start)
  return !namedSides(scene, { there: null, country: null }).some(
    (n) => n.side !== word.owner && (n.part !== 'acts' || within(n, clause)),
  )
}
