import {
  clauseAt,
  mentionsOf,
  says,
  segmentAt,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../discourse/scene.ts'
import { distinct, type PartyRef } from '../discourse/party.ts'
import {
  chinaBefore,
  chinaSide,
  partnersBefore,
  partnerSides,
  preferNames,
  ref,
  type Side,
} from '../discourse/sides.ts'
import { unitAfter, unitBefore } from '../locales/unitWords.ts'
import { scriptOf } from '../locales/script.ts'
import type {
  DateMention,
  GrowthMention,
  MoneyMention,
  NumberMention,
  Span,
} from '../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { INVESTMENT_EXAMPLES } from './examples/investmentExamples.ts'
import { WORKS_EXAMPLES } from './examples/worksExamples.ts'
import { isNationsClause } from './figure/figureSides.ts'
import { flowOf } from './investment/flowOf.ts'
import { investors } from './investment/investors.ts'
import { isInvested, isPutIntoWorks } from './investment/isInvested.ts'
import { common, type Rule } from './rule.ts'

/** Money that a word of investing is said of. */
const money: Rule = {
  name: 'investment-money',
  kind: 'investment',
  read(scene, scenes) {
    if (scene.heading || !says(scene, scene.words.invest)) return []
    return mentionsOf(scene.sentence, 'money')
      .filter((m) => !m.converted && isInvested(scene, m))
      .flatMap((amount) => investmentFacts(scene, scenes, amount, 'investment-money'))
  },
  examples: INVESTMENT_EXAMPLES,
}

/** Money that is put into a plant, a phase of building or a share of a firm: "the extension cost 140 million dollars". */
const works: Rule = {
  name: 'investment-works',
  kind: 'investment',
  read(scene, scenes) {
    if (scene.heading || !says(scene, scene.words.spend)) return []
    return mentionsOf(scene.sentence, 'money')
      .filter((m) => !m.converted && !isInvested(scene, m) && isPutIntoWorks(scene, m))
      .flatMap((amount) => investmentFacts(scene, scenes, amount, 'investment-works'))
  },
  examples: WORKS_EXAMPLES,
}

function investmentFacts(
  scene: Scene,
  scenes: Scene[],
  amount: MoneyMention,
  rule: string,
): ProposedFact[] {
  const nation: Side<PartyRef> | null = isNationsClause(scene, amount)
    ? { value: { code: 'CN', place: null }, found: 'stated' }
    : null
  const china =
    nation ??
    chinaSide(scene, amount) ??
    (isInward(scene, amount) ? chinaBefore(scene) : null) ??
    nationBefore(scene, scenes)
  const partners = investmentPartners(scene, amount)
  if (!china || !partners || partners.value.length > 3) return []
  if (china.found !== 'stated' && partners.found !== 'stated' && !goesOn(scene, scenes)) return []
  if (rule === 'investment-works' && (china.found === 'topic' || partners.found === 'topic'))
    return []
  if (china.found !== 'stated' && isOwnInvestment(scene, amount)) return []
  const clause = clauseAt(scene, amount.start)
  const growth =
    growthBehind(scene, amount) ??
    mentionsOf(scene.sentence, 'growth').find(
      (g) =>
        (Math.abs(g.start - amount.end) < 60 || within(g, clause)) &&
        !scene.words.growsOther.test(textFrom(scene, g.end)),
    ) ??
    null
  const date =
    dateBehind(scene, amount) ??
    mentionsOf(scene.sentence, 'date').find((d) => d.from !== null && d.role !== 'base') ??
    periodBefore(scene, scenes)
  return partners.value.map((partner): ProposedOf<'investment'> => ({
    kind: 'investment',
    ...common(scene, rule, 0.75, {
      china: china.value,
      partner,
      chinaFound: china.found,
      partnerFound: partners.found,
      date,
      approx: amount.approx,
    }),
    flow: flowOf(scene, scenes, amount),
    amount: amount.amount,
    currency: amount.currency,
    growthPct: growth?.growthPct ?? null,
    count: countOf(scene, amount),
  }))
}

/** "A Chinese firm builds a plant in Thuringia. It will invest 2 billion euros": no place in China is named in either. */
function nationBefore(scene: Scene, scenes: Scene[]): Side<PartyRef> | null {
  const before = scenes[scene.index - 1]
  if (!before || before.heading || before.china.length > 0 || scene.china.length > 0) return null
  if (!before.nation || before.partners.length === 0 || scene.topic.china !== null) return null
  return { value: { code: 'CN', place: null }, found: 'carried' }
}

/** "From 300 million in 2011 to 500 million in 2014": the date right behind the amount is its own. */
const dateBehind = (scene: Scene, amount: Span): DateMention | undefined =>
  mentionsOf(scene.sentence, 'date').find(
    (d) =>
      d.from !== null &&
      d.role === 'in' &&
      d.start >= amount.end &&
      scene.links.dateBehind.test(textBetween(scene, amount.end, d.start)),
  )

/** "Foreign capital used": it is put into the Chinese place that was told of last. */
function isInward(scene: Scene, amount: Span): boolean {
  const clause = clauseAt(scene, amount.start)
  return wordsIn(scene, scene.words.inward).some((w) => within(w, clause))
}

/** "Kenya has put 2 billion dollars into its own roads": the partner acts, and nobody in China is named. */
function isOwnInvestment(scene: Scene, amount: Span): boolean {
  if (scene.china.length > 0 || scene.nation || isInward(scene, amount)) return false
  if (says(scene, scene.words.chinaAgain)) return false
  return wordsIn(scene, scene.words.invest).some((verb) =>
    scene.partners.some(
      (p) =>
        p.end <= verb.start &&
        p.as === 'name' &&
        scene.words.investsItself.test(textBetween(scene, p.end, verb.start)),
    ),
  )
}

/** The growth between the amount and the next one. */
function growthBehind(scene: Scene, amount: Span): GrowthMention | undefined {
  const segment = segmentAt(scene, amount.start)
  const next = mentionsOf(scene.sentence, 'money').find(
    (m) => m.start >= amount.end && !m.converted,
  )
  return mentionsOf(scene.sentence, 'growth').find(
    (g) =>
      g.start >= amount.end &&
      within(g, segment) &&
      g.end <= (next?.start ?? g.end) &&
      !scene.words.growsOther.test(textFrom(scene, g.end)),
  )
}

/** The period of the sentence before, of which this one tells a part: 其中. */
function periodBefore(scene: Scene, scenes: Scene[]): DateMention | null {
  const before = scenes[scene.index - 1]
  const [part] = wordsIn(scene, scene.words.ofWhich)
  if (!before || part?.start !== scene.sentence.start) return null
  if (before.sentence.block !== scene.sentence.block) return null
  return (
    mentionsOf(before.sentence, 'date').findLast((d) => d.from !== null && d.role === 'in') ?? null
  )
}

/** A clause that names no partner goes on about those of the last clause that did. */
function investmentPartners(scene: Scene, amount: Span): Side<PartyRef[]> | null {
  const sides = partnerSides(scene, amount)
  const named = distinct(preferNames(partnersBefore(scene, amount)).map(ref))
  return sides?.found === 'stated' && named.length > 0 ? { value: named, found: 'stated' } : sides
}

/** A sentence that names neither side goes on about what the one before it told of both. */
function goesOn(scene: Scene, scenes: Scene[]): boolean {
  const { words, links, topic, text } = scene
  if ((says(scene, words.chinaAgain) || links.theirs.test(text)) && topic.partner) return true
  const before = scenes[scene.index - 1]
  // Pages set each sentence as a paragraph of its own.
  const isNext = before?.sentence.block === scene.sentence.block || words.investedAgain.test(text)
  return (
    before !== undefined &&
    !before.heading &&
    isNext &&
    before.partners.length > 0 &&
    (before.china.length > 0 || before.nation)
  )
}

/** Characters before a number of firms within which it stands that they were founded. */
const FOUNDS_REACH = 24

/** "… into 767 projects": the projects or companies that the money went to. */
function countOf(scene: Scene, amount: MoneyMention): number | null {
  const segment = segmentAt(scene, amount.start)
  const numbers = mentionsOf(scene.sentence, 'number').filter(
    (n) => !n.ordinal && within(n.core, segment),
  )
  const number =
    numbers.find((n) => n.start >= amount.end && n.start - amount.end < 30) ??
    numbers.findLast((n) => n.core.end <= amount.start && investsIn(scene, n, amount))
  if (!number) return null
  const unit = unitAfter(scene.language, textFrom(scene, number.core.end))
  const isAsMany =
    number.start >= amount.end ||
    scene.words.foundsFirms.test(textBefore(scene, number.start).slice(-FOUNDS_REACH)) ||
    scene.words.investedIn.test(textBefore(scene, number.start)) ||
    scene.words.fundedFirms.test(textFrom(scene, number.core.end)) ||
    (!says(scene, scene.words.park) &&
      scene.words.withInvestment.test(textBetween(scene, number.core.end, amount.start)))
  const counts = isAsMany ? /projects|companies|enterprises/u : /projects/u
  // 就业岗位8000多个: the measure word alone counts anything.
  const noun = scriptOf(scene.language).spaced
    ? null
    : unitBefore(scene.language, textBefore(scene, number.core.start))
  if (noun !== null && !counts.test(noun)) return null
  return unit && counts.test(unit.unit) ? number.value : null
}

/** "Invested in 9 projects, with 74 million dollars", 项目23个，总投资190亿元: in the part of the sentence before the amount. */
function investsIn(scene: Scene, number: NumberMention, amount: MoneyMention): boolean {
  const between = textBetween(scene, number.core.end, amount.start)
  const near = between.length < (scriptOf(scene.language).spaced ? 150 : 24)
  const others = mentionsOf(scene.sentence, 'money').some(
    (m) => m.start >= number.end && m.end <= amount.start,
  )
  return near && !others && !/[;；。]/u.test(between)
}

export const investmentRules: Rule[] = [money, works, investors]
