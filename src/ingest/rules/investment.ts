import { INVESTMENT_EXAMPLES } from './examples/investmentExamples.ts'
import type { InvestmentFlow } from '../../model/fact.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  textBefore,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../discourse/scene.ts'
import { chinaSide, partnerSides } from '../discourse/sides.ts'
import { unitAfter } from '../locales/unitWords.ts'
import type { MoneyMention, Span } from '../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { common, type Rule } from './rule.ts'

const money: Rule = {
  name: 'investment-money',
  kind: 'investment',
  read(scene) {
    if (scene.heading) return []
    const words = wordsIn(scene, scene.words.invest)
    if (words.length === 0) return []
    return mentionsOf(scene.sentence, 'money')
      .filter((m) => !m.converted && isInvested(scene, m, words))
      .flatMap((amount) => investmentFacts(scene, amount))
  },
  examples: INVESTMENT_EXAMPLES,
}

/** The amount stands in a clause of investing, and in none of trade or signing. */
function isInvested(scene: Scene, amount: MoneyMention, words: Span[]): boolean {
  const clause = clauseAt(scene, amount.start)
  const near =
    words.some((w) => within(w, clause)) ||
    words.some((w) => w.start < amount.start && amount.start - w.end < 40)
  const other =
    wordsIn(scene, scene.words.trade).some((w) => within(w, clause)) ||
    says(scene, scene.words.sign)
  const unreal = wordsIn(scene, scene.words.unreal).some(
    (w) => within(w, clause) && !scene.links.intended.test(w.text),
  )
  return near && !other && !unreal
}

function investmentFacts(scene: Scene, amount: MoneyMention): ProposedFact[] {
  const china = chinaSide(scene, amount)
  const partners = partnerSides(scene, amount)
  if (!china || !partners) return []
  const again = says(scene, scene.words.chinaAgain) || scene.links.theirs.test(scene.text)
  if (china.found !== 'stated' && partners.found !== 'stated' && !(again && scene.topic.partner))
    return []
  const clause = clauseAt(scene, amount.start)
  const growth =
    mentionsOf(scene.sentence, 'growth').find(
      (g) => Math.abs(g.start - amount.end) < 60 || within(g, clause),
    ) ?? null
  const date = mentionsOf(scene.sentence, 'date').find((d) => d.from !== null) ?? null
  return partners.value.map((partner): ProposedOf<'investment'> => ({
    kind: 'investment',
    ...common(scene, 'investment-money', 0.75, {
      china: china.value,
      partner,
      chinaFound: china.found,
      partnerFound: partners.found,
      date,
      approx: amount.approx,
    }),
    flow: flowOf(scene, amount),
    amount: amount.amount,
    currency: amount.currency,
    growthPct: growth?.growthPct ?? null,
    count: countOf(scene, amount),
  }))
}

/** "… into 767 projects": the projects or companies that the money went to. */
function countOf(scene: Scene, amount: MoneyMention): number | null {
  const number = mentionsOf(scene.sentence, 'number').find(
    (n) => !n.ordinal && n.start >= amount.end && n.start - amount.end < 30,
  )
  if (!number) return null
  const unit = unitAfter(scene.language, textFrom(scene, number.core.end))
  return unit && /projects|companies|enterprises/u.test(unit.unit) ? number.value : null
}

/** Who puts the money in: the place named as the subject before the amount. */
function flowOf(scene: Scene, amount: Span): InvestmentFlow {
  const clause = clauseAt(scene, amount.start)
  const named = scene.sentence.mentions.filter(
    (m) => m.type === 'place' && m.as !== 'dateline' && m.as !== 'post',
  )
  const subject = named.find((m) => within(m, clause)) ?? named[0]
  const inward = wordsIn(scene, scene.words.inward).some((w) => within(w, clause))
  const outward = wordsIn(scene, scene.words.outward).some((w) => within(w, clause))
  if (inward !== outward) return inward ? 'inward' : 'outward'
  const aim = named.find(
    (m) => within(m, clause) && scene.links.into.test(textBefore(scene, m.start)),
  )
  if (aim?.type === 'place') return aim.side === 'china' ? 'inward' : 'outward'
  return subject?.type === 'place' && subject.side === 'partner' ? 'inward' : 'outward'
}

export const investmentRules: Rule[] = [money]
