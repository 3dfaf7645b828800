import {
  clauseAt,
  mentionsOf,
  says,
  textBefore,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { MoneyMention } from '../../mentions/mention.ts'

/** The amount stands in a clause of investing, and in none of trade, earning or signing. */
export function isInvested(scene: Scene, amount: MoneyMention): boolean {
  const { words } = scene
  const clause = clauseAt(scene, amount.start)
  const invests = wordsIn(scene, words.invest)
  const near =
    invests.some((w) => within(w, clause)) ||
    invests.some((w) => w.start < amount.start && amount.start - w.end < 40) ||
    // "13 billion U.S. dollars of investment"
    invests.some((w) => w.start >= amount.end && w.start - amount.end < 8)
  const earned = wordsIn(scene, words.earn).some(
    (w) => within(w, clause) && !invests.some((i) => within(i, clause)),
  )
  return near && !earned && !isOther(scene, amount)
}

/** How far the word of spending and what is built or bought may stand from the amount. */
const REACH = { spend: 70, worth: 160, works: 110 }

/** The amount is spent on something built or bought. */
export function isPutIntoWorks(scene: Scene, amount: MoneyMention): boolean {
  const { words } = scene
  const isNear = (reach: number) => (w: { start: number; end: number }) =>
    Math.max(w.start - amount.end, amount.start - w.end) < reach
  const clause = clauseAt(scene, amount.start)
  const { takesOver, worksWorth } = words
  const isWorth = worksWorth.test(textBefore(scene, amount.start))
  return (
    wordsIn(scene, words.spend).some(isNear(isWorth ? REACH.worth : REACH.spend)) &&
    (takesOver.test(textBefore(scene, amount.start)) ||
      wordsIn(scene, words.works).some(isNear(REACH.works)) ||
      mentionsOf(scene.sentence, 'percent').some(isNear(REACH.works))) &&
    !wordsIn(scene, words.earn).some((w) => within(w, clause)) &&
    !wordsIn(scene, words.goods).some((w) => within(w, clause)) &&
    !isOther(scene, amount)
  )
}

/** Trade, a signing, or a mere wish. */
function isOther(scene: Scene, amount: MoneyMention): boolean {
  const { words, links } = scene
  const clause = clauseAt(scene, amount.start)
  return (
    [words.trade, words.export, words.import].some((pattern) =>
      wordsIn(scene, pattern).some((w) => within(w, clause)),
    ) ||
    says(scene, words.sign) ||
    wordsIn(scene, words.unreal).some((w) => within(w, clause) && !links.intended.test(w.text))
  )
}
