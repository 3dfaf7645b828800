import { clauseAt, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'

/** Announced is a fact ("will open"), hoped for is not. */
export function isOnlyHoped(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return wordsIn(scene, scene.words.unreal).some(
    (w) => within(w, clause) && !scene.links.announced.test(w.text),
  )
}
