import {
  clauseAt,
  mentionsOf,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { GrowthMention, MoneyMention, Span } from '../../mentions/mention.ts'
import type { FlowWord } from './flowWords.ts'

/** A number that may be of trade. */
export type Measure = MoneyMention | GrowthMention

/** Amounts and changes that speak of goods traded, not of money invested, shares or other things counted. */
export function tradeMeasures(scene: Scene, flows: FlowWord[], before: Scene | null): Measure[] {
  const invests = wordsIn(scene, scene.words.invest)
  // Where no word of trade stands, `goesOn` has seen to it that nothing is signed.
  const signs = flows.length > 0 ? wordsIn(scene, scene.words.sign) : []
  const unreal = [...wordsIn(scene, scene.words.unreal), ...wordsIn(scene, scene.words.aims)]
  const papers =
    signs.length > 0
      ? scene.words.instruments.flatMap(([, pattern]) => wordsIn(scene, pattern))
      : []
  const money = [
    ...mentionsOf(scene.sentence, 'money').filter((m) => !m.converted),
    ...bareSums(scene, before),
  ]
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
      if (m.type === 'money' && wordsIn(scene, scene.words.noGoods).some((w) => within(w, clause)))
        return false
      // "170 billion worth of trade contracts signed"
      if (m.type === 'money' && papers.some((p) => isWorthOf(scene, m, p))) return false
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

/** Papers that a sum is said of right behind it: "170 billion yuan worth of foreign trade contracts". */
const isWorthOf = (scene: Scene, money: MoneyMention, paper: Span): boolean =>
  paper.start >= money.end && scene.words.worthOf.test(textBetween(scene, money.end, paper.start))

/** The least number that is a sum where nothing is named behind it. */
const LEAST_SUM = 1e6

/** "Ghana followed with 12 billion": sums of the currency that stands behind them, or was told before. */
function bareSums(scene: Scene, before: Scene | null): MoneyMention[] {
  const own = mentionsOf(scene.sentence, 'money')
  const told = before ? mentionsOf(before.sentence, 'money').at(-1) : undefined
  return mentionsOf(scene.sentence, 'number')
    .filter(
      (n) =>
        !n.ordinal &&
        n.value >= LEAST_SUM &&
        scene.words.sumEnds.test(textFrom(scene, n.core.end).slice(0, 20)),
    )
    .flatMap((n): MoneyMention[] => {
      const other = own.find((m) => m.start >= n.end) ?? own.at(-1) ?? told
      if (!other) return []
      const { currency, unit } = other
      const { start, end, approx, core, value } = n
      return [
        {
          type: 'money',
          start,
          end,
          core,
          approx,
          amount: value,
          currency,
          unit,
          converted: false,
        },
      ]
    })
}
