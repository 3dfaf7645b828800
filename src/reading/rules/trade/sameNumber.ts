import { clauseAt, mentionsOf, says, type Scene } from '../../discourse/scene.ts'
import type { GrowthMention, MoneyMention } from '../../mentions/mention.ts'
import type { ProposedOf } from '../../proposed.ts'
import { common } from '../rule.ts'
import type { FlowWord } from './flowWords.ts'
import { periods, type Period } from './periods.ts'
import { tradeMeasures } from './tradeMeasures.ts'

type TradeFact = ProposedOf<'trade'>

/** The sentence right before, in the same paragraph or the one before it, that a number of trade may go on from; null after a heading. */
export function toldLast(scene: Scene, scenes: Scene[]): Scene | null {
  const before = scenes[scene.index - 1]
  if (!before || before.heading || before.sentence.block < scene.sentence.block - 1) return null
  return before
}

/** The sentence begins with a word for the number told before, and counts nothing before it comes to its own. */
export function isSameNumber(scene: Scene, scenes: Scene[], flows: FlowWord[]): boolean {
  const { words, text } = scene
  const begins = [words.sameNumber, words.yearBefore, words.periodFirst].some((p) => p.test(text))
  const other = [words.sign, words.invest, words.otherWay].some((p) => says(scene, p))
  if (!begins || other) return false
  const before = toldLast(scene, scenes)
  if (!before) return false
  const measure = tradeMeasures(scene, [], before)[0]
  if (!measure) return false
  const inFirstClause = clauseAt(scene, measure.start).start === scene.sentence.start
  const afterPeriod = words.periodFirst.test(text) || words.yearBefore.test(text)
  return (inFirstClause || afterPeriod) && !flows.some((f) => f.start < measure.start)
}

/** The last statement of `told` with the number that the sentence adds: its growth, or the amount of another year. */
export function sameNumberFacts(scene: Scene, before: Scene, told: TradeFact[]): TradeFact[] {
  const last = told.at(-1)
  if (!last) return []
  const measures = tradeMeasures(scene, [], before)
  const money = measures.find((m): m is MoneyMention => m.type === 'money') ?? null
  const growth = measures.find((m): m is GrowthMention => m.type === 'growth') ?? null
  const period = periodOf(scene, last)
  const isOther = period !== null && period.from !== last.from
  const row = told.filter(
    (f) => f.flow === last.flow && f.amount === last.amount && f.growthPct === last.growthPct,
  )
  return row.flatMap((fact): TradeFact[] => {
    const own = {
      amount: money && (isOther || fact.amount === null) ? money.amount : null,
      currency: money && (isOther || fact.amount === null) ? money.currency : null,
      growthPct: growth && (isOther || fact.growthPct === null) ? growth.growthPct : null,
    }
    if (own.amount === null && own.growthPct === null) return []
    return [
      {
        ...fact,
        ...common(scene, 'trade-same-number', 0.85, {
          china: { code: fact.china, place: fact.chinaPlace },
          partner: { code: fact.partner, place: fact.partnerPlace },
          date: period ?? { from: fact.from, to: fact.to },
          approx: (own.amount === null ? growth : money)?.approx ?? 'exact',
          first: before,
        }),
        ...own,
      },
    ]
  })
}

/** The year before that of the last number, or the period that the sentence itself names; null where it is the same. */
function periodOf(scene: Scene, last: TradeFact): Period | null {
  if (scene.words.yearBefore.test(scene.text)) {
    const shift = (date: string | null): string | null =>
      date === null ? null : `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
    return { from: shift(last.from), to: shift(last.to) }
  }
  const own = periods(scene)[0]
  return own && mentionsOf(scene.sentence, 'date')[0] === own
    ? { from: own.from, to: own.to }
    : null
}
