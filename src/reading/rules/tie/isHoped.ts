import { segmentAt, textBefore, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'

/** "She hoped that both would build on …, and promote friendly relations": a hope governs all that follows it. */
export function isHoped(scene: Scene, span: Span): boolean {
  if (scene.links.states.test(textBefore(scene, span.start).slice(-80))) return false
  const segment = segmentAt(scene, span.start)
  return wordsIn(scene, scene.words.hopes).some(
    (word) => within(word, segment) && word.start < span.start,
  )
}
