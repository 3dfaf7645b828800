import { clauseAt, segmentAt, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'

/** "There is no flight yet", "a sister city remains a dream": what does not exist, or no longer, is no tie. */
export function isAbsent(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return (
    wordsIn(scene, scene.words.absent).some((word) => within(word, clause)) || hasEnded(scene, span)
  )
}

/** "A flight, launched in 2018, was dropped in August": ended behind it in the sentence, and not taken up again. */
function hasEnded(scene: Scene, span: Span): boolean {
  const segment = segmentAt(scene, span.start)
  const behind = (word: Span): boolean => within(word, segment) && word.start >= span.end
  return (
    wordsIn(scene, scene.words.ended).some(behind) &&
    !wordsIn(scene, scene.words.resumed).some((word) => within(word, segment))
  )
}
