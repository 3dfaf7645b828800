import { clauseAt, mentionsOf, says, within, wordsIn } from '../../discourse/scene.ts'
import { OFFICE_EXAMPLES } from '../examples/officeExamples.ts'
import type { Rule } from '../rule.ts'
import { pairsOf } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'
import { isOnlyHoped } from './isOnlyHoped.ts'

/** "Hamburg maintains an office in Shanghai": a house of one side with the other. */
export const office: Rule = {
  name: 'tie-office',
  kind: 'tie',
  read(scene) {
    const spans = wordsIn(scene, scene.words.office)
    for (const span of spans) {
      const verbs = wordsIn(scene, scene.words.officeVerb)
      if (verbs.length === 0 || scene.heading) continue
      const clause = clauseAt(scene, span.start)
      const near = verbs.some(
        (v) =>
          within(v, clause) ||
          Math.abs(v.start - span.end) < 90 ||
          Math.abs(span.start - v.end) < 90,
      )
      if (!near || isOnlyHoped(scene, span)) continue
      if (
        wordsIn(scene, scene.words.officeOnlyEmployer).some(
          (w) => w.start <= span.end && w.end >= span.start - 12,
        )
      )
        continue
      // An office belongs to one side and sits with the other.
      const seat = mentionsOf(scene.sentence, 'place').some(
        (m) => m.side === 'china' && m.as === 'post',
      )
      const again = says(scene, scene.words.chinaAgain)
      const both = again && says(scene, scene.words.partnerAgain) && scene.topic.partner !== null
      if (!both && ((scene.china.length === 0 && !seat && !again) || scene.partners.length === 0))
        continue
      return tieFacts(scene, 'tie-office', 'office', 0.8, span, pairsOf(scene, span, true))
    }
    return []
  },
  examples: OFFICE_EXAMPLES,
}
