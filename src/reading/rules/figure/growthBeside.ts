import { mentionsOf, says, segmentAt, within, type Scene } from '../../discourse/scene.ts'
import type { GrowthMention, MoneyMention, NumberMention } from '../../mentions/mention.ts'

/** The growth that a comma, a bracket or "an increase of" puts behind the number, before the next number. */
export function growthBeside(scene: Scene, number: NumberMention | MoneyMention): number | null {
  const zipped = growthInTurn(scene, number)
  if (zipped) return zipped.growthPct
  const next = scene.sentence.mentions.find(
    (m) => (m.type === 'number' || (m.type === 'money' && !m.converted)) && m.start > number.end,
  )
  const growth = mentionsOf(scene.sentence, 'growth').find(
    (g) => g.start >= number.core.end && g.start - number.core.end < 70,
  )
  return growth && (!next || growth.start < next.start) ? growth.growthPct : null
}

/** 列车160列、货值9亿元,同比分别增长6%、11%: as many growths as measures right before them, one each in their order. */
function growthInTurn(scene: Scene, number: NumberMention | MoneyMention): GrowthMention | null {
  if (!says(scene, scene.words.respectively)) return null
  const segment = segmentAt(scene, number.start)
  const growths = mentionsOf(scene.sentence, 'growth').filter((g) => within(g, segment))
  const [first] = growths
  if (!first || growths.length < 2) return null
  const measures = [
    ...mentionsOf(scene.sentence, 'number').filter((n) => !n.ordinal),
    ...mentionsOf(scene.sentence, 'money').filter((m) => !m.converted),
  ]
    .filter((m) => within(m, segment) && m.end <= first.start)
    .sort((a, b) => a.start - b.start)
    .slice(-growths.length)
  return measures.length === growths.length ? (growths[measures.indexOf(number)] ?? null) : null
}
