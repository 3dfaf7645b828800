import { clauseAt, mentionsOf, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import type { GrowthMention, MoneyMention } from '../../mentions/mention.ts'
import type { FlowWord } from './flowWords.ts'

/** A number that may be of trade. */
export type Measure = MoneyMention | GrowthMention

/** Amounts and changes that speak of goods traded, not of money invested, shares or other things counted. */
export function tradeMeasures(scene: Scene, flows: FlowWord[]): Measure[] {
  const invests = wordsIn(scene, scene.words.invest)
  const signs = wordsIn(scene, scene.words.sign)
  const unreal = wordsIn(scene, scene.words.unreal)
  const papers =
    signs.length > 0
      ? scene.words.instruments.flatMap(([, pattern]) => wordsIn(scene, pattern))
      : []
  const money = mentionsOf(scene.sentence, 'money').filter((m) => !m.converted)
  const growth = mentionsOf(scene.sentence, 'growth')
  return [...money, ...growth]
    .filter((m) => {
      const clause = clauseAt(scene, m.start)
      const flowHere = flows.some((f) => within(f, clause))
      if (!flowHere && [...invests, ...signs].some((w) => within(w, clause))) return false
      if (unreal.some((w) => within(w, clause) && w.start < m.start)) return false
      // "signed contracts for over 170 billion" is a signing's sum.
      if (m.type === 'money' && papers.some((p) => p.end <= m.start && m.start - p.end < 60))
        return false
      // "the province's foreign trade was …" in a clause that names no partner
      const partnerHere = scene.partners.some((p) => within(p, clause))
      if (!partnerHere && wordsIn(scene, scene.words.wholeTrade).some((w) => within(w, clause)))
        return false
      return (
        !flows.length ||
        flowHere ||
        !invests.some(
          (w) => w.start < m.start && !flows.some((f) => f.start > w.start && f.start < m.start),
        )
      )
    })
    .sort((a, b) => a.start - b.start)
}
