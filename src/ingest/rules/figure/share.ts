import { clauseAt, mentionsOf, within, wordsIn } from '../../discourse/scene.ts'
import { SHARE_EXAMPLES } from '../examples/figureExamples.ts'
import type { Rule } from '../rule.ts'
import { figureFacts } from './figureFacts.ts'

/** "34.2 percent of all Chinese investment in Russia". */
export const share: Rule = {
  name: 'figure-share',
  kind: 'figure',
  read(scene) {
    if (scene.heading) return []
    const words = wordsIn(scene, scene.words.share)
    if (words.length === 0) return []
    return mentionsOf(scene.sentence, 'percent')
      .filter(
        (p) =>
          !p.points &&
          words.some((w) => within(w, clauseAt(scene, p.start)) || Math.abs(w.end - p.start) < 30),
      )
      .flatMap((percent) =>
        figureFacts(scene, 'figure-share', percent, {
          value: percent.value,
          unit: 'percent',
          approx: percent.approx,
          growthPct: null,
          label: 'share',
        }),
      )
  },
  examples: SHARE_EXAMPLES,
}
