import { mentionsOf, textBetween, type Scene } from '../../discourse/scene.ts'
import { preferNames } from '../../discourse/sides.ts'

/** "Japan (3 billion), Chile (2 billion)": partners right before their sums. */
export function listsSums(scene: Scene): boolean {
  const money = mentionsOf(scene.sentence, 'money')
  return preferNames(scene.partners).some((p) =>
    money.some(
      (m) => m.start >= p.end && scene.words.withSum.test(textBetween(scene, p.end, m.start)),
    ),
  )
}
