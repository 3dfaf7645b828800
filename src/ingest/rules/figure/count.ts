import {
  clauseAt,
  isUnreal,
  mentionsOf,
  segmentAt,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { figureWords } from '../../locales/figureWords.ts'
import { unitAfter, unitBefore } from '../../locales/unitWords.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import type { ProposedFact } from '../../proposed.ts'
import { COUNT_EXAMPLES } from '../examples/figureExamples.ts'
import type { Rule } from '../rule.ts'
import { OWN_UNITS, figureFacts } from './figureFacts.ts'
import { figureSides, isCompared } from './figureSides.ts'
import { isHeadcount } from './headcount.ts'

/** "More than 7,000 students from Shandong": what is counted of two sides. */
export const count: Rule = {
  name: 'figure-count',
  kind: 'figure',
  read(scene, scenes) {
    if (scene.heading) return []
    const facts: ProposedFact[] = []
    let last: { unit: string } | null = null
    for (const number of mentionsOf(scene.sentence, 'number')) {
      if (number.ordinal || number.value < 2 || isAnaphor(scene, number)) continue
      const unit = unitOf(scene, number, last?.unit ?? null)
      if (!unit || isListed(scene, number, unit.unit)) continue
      if (isUnreal(scene, number) || isNoFigure(scene, number, unit.unit)) continue
      last = unit
      const sides = figureSides(scene, scenes, number, unit.unit, number.core.end + unit.length)
      if (!sides || isHeadcount(scene, number, unit, sides)) continue
      facts.push(
        ...figureFacts(
          scene,
          scenes,
          'figure-count',
          number,
          {
            value: number.value,
            unit: unit.unit,
            approx: number.approx,
            growthPct: growthBeside(scene, number),
            label: unit.unit,
          },
          sides,
        ),
      )
    }
    return facts
  },
  examples: COUNT_EXAMPLES,
}

/** The unit of a number: its noun behind it, the noun it takes up again, the noun that it says the number of. */
function unitOf(
  scene: Scene,
  { core }: NumberMention,
  last: string | null,
): { unit: string; length: number } | null {
  const words = figureWords(scene.language)
  const after = unitAfter(scene.language, textFrom(scene, core.end))
  const ahead = textBefore(scene, core.start)
  const noun = unitBefore(scene.language, ahead)
  if (after)
    return scene.language === 'zh' && BARE.has(after.unit) && noun
      ? { ...after, unit: noun }
      : after
  const following = textFrom(scene, core.end)
  if (words.ofThem.test(following)) {
    const unit = last ?? noun
    return unit ? { unit, length: 0 } : null
  }
  if (/^\s*(?:[,.;。，；!)]|$|[\p{L}]{0,8}[,.])/u.test(following) && words.sameNoun.test(ahead)) {
    const unit = last ?? noun
    return unit ? { unit, length: 0 } : null
  }
  return null
}

/** Chinese measure words, whose noun may stand before the number. */
const BARE = new Set(['people', 'companies', 'flights', 'projects'])

/** The growth that a comma, a bracket or "an increase of" puts behind the number, before the next number. */
function growthBeside(scene: Scene, number: NumberMention): number | null {
  const next = scene.sentence.mentions.find(
    (m) => (m.type === 'number' || m.type === 'money') && m.start > number.end,
  )
  const growth = mentionsOf(scene.sentence, 'growth').find(
    (g) => g.start >= number.core.end && g.start - number.core.end < 70,
  )
  return growth && (!next || growth.start < next.start) ? growth.growthPct : null
}

/** Goods, which count for nothing beside their value; one side's own numbers; places that are only compared. */
function isNoFigure(scene: Scene, number: NumberMention, unit: string): boolean {
  const words = figureWords(scene.language)
  const segment = segmentAt(scene, number.start)
  const clause = clauseAt(scene, number.start)
  if (GOODS.has(unit) && mentionsOf(scene.sentence, 'money').some((m) => within(m, segment)))
    return true
  if (wordsIn(scene, words.planned).some((w) => within(w, clause))) return true
  if (wordsIn(scene, words.ownStatistic).some((w) => within(w, clause))) return true
  if ((unit === 'people' || unit === 'persons') && number.value >= 1e6 && scene.language !== 'zh')
    return true
  return isCompared(scene)
}

const GOODS = new Set(['tons', 'vehicles', 'units', 'pieces', 'cars', 'trucks', 'kilograms'])

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
  if (unit === 'ports') return true
  if (!OWN_UNITS.has(unit)) return false
  if (number.value === 2 && unit !== 'pairs' && unit !== 'sister cities') return true
  return new Set(scene.partners.map((p) => `${p.code}${p.place ?? ''}`)).size >= number.value
}
