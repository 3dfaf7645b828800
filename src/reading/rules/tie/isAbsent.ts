import { clauseAt, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'

/** "There is no flight yet", "a sister city remains a dream": what does not exist is no tie. */
export function isAbsent(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return wordsIn(scene, scene.words.absent).some((word) => within(word, clause))
}
