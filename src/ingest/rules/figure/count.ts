import { isUnreal, mentionsOf, textBetween, textFrom, type Scene } from '../../discourse/scene.ts'
import { unitAfter } from '../../locales/unitWords.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import { COUNT_EXAMPLES } from '../examples/figureExamples.ts'
import type { Rule } from '../rule.ts'
import { OWN_UNITS, figureFacts } from './figureFacts.ts'

/** "More than 7,000 students from Shandong": what is counted of two sides. */
export const count: Rule = {
  name: 'figure-count',
  kind: 'figure',
  read(scene) {
    if (scene.heading) return []
    return mentionsOf(scene.sentence, 'number').flatMap((number) => {
      if (number.ordinal || number.value < 2 || isAnaphor(scene, number)) return []
      const unit = unitAfter(scene.language, textFrom(scene, number.core.end))
      if (!unit || isListed(scene, number, unit.unit) || isUnreal(scene, number)) return []
      const growth = mentionsOf(scene.sentence, 'growth').find(
        (g) => g.start >= number.core.end && g.start - number.core.end < 60,
      )
      return figureFacts(scene, 'figure-count', number, {
        value: number.value,
        unit: unit.unit,
        approx: number.approx,
        growthPct: growth?.growthPct ?? null,
        label: unit.unit,
      })
    })
  },
  examples: COUNT_EXAMPLES,
}

/** "the two countries", "die beiden Städte", "20-foot": numbers that count nothing. */
function isAnaphor(scene: Scene, number: NumberMention): boolean {
  const { links, sentence } = scene
  const { core } = number
  const before = textBetween(scene, Math.max(sentence.start, core.start - 12), core.start)
  return (
    links.sumsUp.test(before) ||
    /^-\p{L}/u.test(textFrom(scene, core.end)) ||
    (number.value === 2 && links.theTwo.test(before))
  )
}

/** "both regions", "three countries: A, B and C": a number that only sums up what is named. */
function isListed(scene: Scene, number: NumberMention, unit: string): boolean {
  if (!OWN_UNITS.has(unit)) return false
  if (number.value === 2 && unit !== 'pairs' && unit !== 'sister cities') return true
  return unit === 'countries' && new Set(scene.partners.map((p) => p.code)).size === number.value
}
