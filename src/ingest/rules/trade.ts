import { TRADE_EXAMPLES } from './examples/tradeExamples.ts'
import type { TradeFlow } from '../../model/fact.ts'
import { distinct, type Party, type PartyRef } from '../discourse/party.ts'
import {
  clauseAt,
  segmentAt,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../discourse/scene.ts'
import {
  carriedPartners,
  chinaSide,
  partnerGroups,
  preferNames,
  ref,
  type Found,
} from '../discourse/sides.ts'
import { unitAfter } from '../locales/unitWords.ts'
import { productsIn } from '../locales/productWords.ts'
import { scriptOf } from '../locales/script.ts'
import type { DateMention, GrowthMention, MoneyMention, Span } from '../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { common, type Rule } from './rule.ts'

type Measure = MoneyMention | GrowthMention

/** One amount, one growth, or both, of one flow with one group of partners. */
interface Row extends Span {
  partners: PartyRef[]
  partnerFound: Found
  flow: TradeFlow
  date: Pick<DateMention, 'from' | 'to'> | null
  money: MoneyMention | null
  growth: GrowthMention | null
}

interface FlowWord extends Span {
  flow: TradeFlow
}

const numbers: Rule = {
  name: 'trade-numbers',
  kind: 'trade',
  read(scene, scenes) {
    if (scene.heading) return []
    const flows = flowWords(scene)
    const before = dated(lastTrade(scene, scenes), scenes) ?? periodBefore(scene, scenes)
    if (flows.length === 0 && !goesOn(scene, before)) return []
    const measures = tradeMeasures(scene, flows)
    if (measures.length === 0) return []
    const rows = readRows(scene, flows, measures, before).filter(
      (row) => !isAside(scene, row, flows),
    )
    return rows.flatMap((row) => {
      const china = chinaSide(scene, row)
      if (!china) return []
      return row.partners.map((partner): ProposedFact => {
        const fact: ProposedOf<'trade'> = {
          kind: 'trade',
          ...common(scene, 'trade-numbers', 0.9, {
            china: china.value,
            partner,
            chinaFound: china.found,
            partnerFound: row.partnerFound,
            date: row.date,
            approx: (row.money ?? row.growth)?.approx ?? 'exact',
          }),
          flow: row.flow,
          product: productOf(scene, row, flows),
          amount: row.money?.amount ?? null,
          currency: row.money?.currency ?? null,
          growthPct: row.growth?.growthPct ?? null,
        }
        return fact
      })
    })
  },
  examples: TRADE_EXAMPLES,
}

/**
 * Without a word of trade of its own, a sentence goes on about trade only where it names a partner or begins with a pronoun,
 * and neither signs nor invests nor counts anything else.
 */
function goesOn(scene: Scene, before: Scene | null): boolean {
  if (!before || says(scene, scene.words.sign) || says(before, before.words.sign)) return false
  if (says(scene, scene.words.invest)) return false
  const counted = mentionsOf(scene.sentence, 'number').some(
    (n) => unitAfter(scene.language, textFrom(scene, n.core.end)) !== null,
  )
  if (counted) return false
  const measured =
    mentionsOf(scene.sentence, 'money').length > 0 ||
    mentionsOf(scene.sentence, 'growth').length > 0
  return measured && (preferNames(scene.partners).length > 0 || scene.links.goesOn.test(scene.text))
}

/** The last sentence of the same or the previous paragraph that told of trade with a partner, if it is near. */
function lastTrade(scene: Scene, scenes: Scene[]): Scene | null {
  for (let i = scene.index - 1; i >= Math.max(0, scene.index - 3); i--) {
    const earlier = scenes[i]
    if (!earlier || earlier.heading) return null
    if (earlier.sentence.block < scene.sentence.block - 1) return null
    if (flowWords(earlier).length > 0 && namesTrade(earlier)) return earlier
  }
  return null
}

/** The same scene with the period it took over itself, where it names none. */
function dated(scene: Scene | null, scenes: Scene[]): Scene | null {
  if (!scene || periods(scene).length > 0) return scene
  const source = scenes
    .slice(Math.max(0, scene.index - 4), scene.index)
    .findLast((s) => !s.heading && flowWords(s).length > 0 && periods(s).length > 0)
  const period = source ? periods(source)[0] : undefined
  return period
    ? { ...scene, sentence: { ...scene.sentence, mentions: [...scene.sentence.mentions, period] } }
    : scene
}

/** What is told of trade with nobody named, or only hoped for, carries no partner on. */
function namesTrade(scene: Scene): boolean {
  const measured =
    mentionsOf(scene.sentence, 'money').length + mentionsOf(scene.sentence, 'growth').length > 0
  if (scene.partners.length === 0) return measured && !says(scene, scene.words.wholeTrade)
  return measured || !says(scene, scene.words.unreal)
}

/** The sentence that said "the same period", where it was not one of trade. */
function periodBefore(scene: Scene, scenes: Scene[]): Scene | null {
  const earlier = scenes[scene.index - 1]
  return earlier && flowWords(scene).length > 0 && says(scene, scene.words.samePeriod)
    ? earlier
    : null
}

function flowWords(scene: Scene): FlowWord[] {
  const totals = wordsIn(scene, scene.words.trade).map((span) => ({
    ...span,
    flow: 'total' as TradeFlow,
  }))
  const free = (span: Span): boolean =>
    !totals.some((t) => t.start < span.end && span.start < t.end)
  const exports = wordsIn(scene, scene.words.export)
    .filter(free)
    .map((span) => ({ ...span, flow: direction(scene, span, 'export') }))
  const imports = wordsIn(scene, scene.words.import)
    .filter(free)
    .map((span) => ({ ...span, flow: direction(scene, span, 'import') }))
  const directed = [...exports, ...imports]
  // "sold goods worth": the verb tells the flow.
  const loose = totals.filter(
    (t) =>
      !(
        scene.links.goods.test(t.text) &&
        directed.some((d) => t.start - d.end >= 0 && t.start - d.end < 12)
      ),
  )
  return [...loose, ...directed].sort((a, b) => a.start - b.start)
}

/** Seen from the Chinese side: "Belarus' food exports to China" are its imports. */
function direction(scene: Scene, word: Span, said: 'export' | 'import'): TradeFlow {
  const { links } = scene
  const turned: TradeFlow = said === 'export' ? 'import' : 'export'
  const places = mentionsOf(scene.sentence, 'place').filter((m) => m.as !== 'dateline')
  const lead = links.tradeObject.exec(
    textBetween(scene, Math.max(scene.sentence.start, word.start - 46), word.start),
  )
  const object = lead
    ? places.filter((m) => m.end <= word.start && m.start >= word.start - lead[0].length).at(-1)
    : undefined
  if (object) return object.side === 'china' ? turned : said
  const previous = places.filter((m) => m.end <= word.start && word.start - m.end < 46).at(-1)
  const next = places.find((m) => m.start >= word.end && m.start - word.end < 60)
  const after = textBetween(scene, word.end, word.end + 60)
  const ofPartner =
    previous?.side === 'partner' &&
    links.ownTrade.test(textBetween(scene, previous.end, word.start))
  const directed = said === 'export' ? links.exportTo : links.importFrom
  const withChina = next?.side === 'china' && directed.test(after)
  const fromPartner = said === 'export' && next?.side === 'partner' && links.exportFrom.test(after)
  return (ofPartner && withChina) || fromPartner ? turned : said
}

/** Amounts and changes that speak of goods traded, not of money invested, shares or other things counted. */
function tradeMeasures(scene: Scene, flows: FlowWord[]): Measure[] {
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

/** Goods of their own in a part of the sentence that names no partner are said of all trade, not of the partner before. */
function isAside(scene: Scene, row: Row, flows: FlowWord[]): boolean {
  if (productOf(scene, row, flows) === null || scene.partners.length === 0) return false
  const segment = segmentAt(scene, row.start)
  return segment.start > scene.sentence.start && !scene.partners.some((p) => within(p, segment))
}

function readRows(
  scene: Scene,
  flows: FlowWord[],
  measures: Measure[],
  before: Scene | null,
): Row[] {
  const zipped = says(scene, scene.words.respectively) ? zip(scene, flows, measures, before) : null
  if (zipped) return zipped
  const rows: Row[] = []
  for (const measure of measures) {
    const flow = flowOf(scene, flows, measure, before)
    const found = partnersOf(scene, measure, flow, before)
    if (!flow || !found) continue
    const date = dateOf(scene, measure, before)
    const last = rows.at(-1)
    const slot = measure.type === 'money' ? 'money' : 'growth'
    const joins =
      last &&
      last[slot] === null &&
      last.flow === flow.flow &&
      sameParties(last.partners, found.value) &&
      measure.start - last.end < 110 &&
      !flows.some((f) => f.start > last.end && f.end < measure.start && f.start !== flow.start) &&
      sameDate(last.date, date)
    if (last && joins) {
      if (measure.type === 'money') last.money = measure
      else last.growth = measure
      last.end = measure.end
      continue
    }
    rows.push({
      start: measure.start,
      end: measure.end,
      partners: found.value,
      partnerFound: found.found,
      flow: flow.flow,
      date,
      money: measure.type === 'money' ? measure : null,
      growth: measure.type === 'growth' ? measure : null,
    })
  }
  return rows
}

const sameDate = (a: Row['date'], b: Row['date']): boolean =>
  (a?.from ?? null) === (b?.from ?? null) && (a?.to ?? null) === (b?.to ?? null)

const sameParties = (a: PartyRef[], b: PartyRef[]): boolean =>
  a.length === b.length && a.every((p, i) => p.code === b[i]?.code && p.place === b[i].place)

/** "with A and B by x and y, respectively". */
function zip(
  scene: Scene,
  flows: FlowWord[],
  measures: Measure[],
  before: Scene | null,
): Row[] | null {
  const parties = distinct(preferNames(scene.partners))
  const money = measures.filter((m): m is MoneyMention => m.type === 'money')
  const growth = measures.filter((m): m is GrowthMention => m.type === 'growth')
  const all = parties.length
  if (all < 2 || (money.length !== all && growth.length !== all)) return null
  return parties.map((party, i): Row => {
    const own = {
      money: money.length === all ? (money[i] ?? null) : null,
      growth: growth.length === all ? (growth[i] ?? null) : null,
    }
    const measure = (own.money ?? own.growth) as Measure
    return {
      start: measure.start,
      end: measure.end,
      partners: [ref(party)],
      partnerFound: 'stated',
      flow: flowOf(scene, flows, measure, before)?.flow ?? 'total',
      date: dateOf(scene, measure, before),
      ...own,
    }
  })
}

function flowOf(
  scene: Scene,
  flows: FlowWord[],
  measure: Measure,
  before: Scene | null,
): FlowWord | null {
  const clause = clauseAt(scene, measure.start)
  const same = flows.filter((f) => within(f, clause))
  const left = same.filter((f) => f.end <= measure.start).at(-1)
  if (left) return left
  if (same[0]) return same[0]
  // A new partner after a semicolon goes back to what the sentence began with.
  const segment = segmentAt(scene, measure.start)
  const inSegment = flows.filter((f) => within(f, segment) && f.end <= measure.start).at(-1)
  if (inSegment) return inSegment
  const head = flows.find((f) => f.end <= measure.start) ?? flows[0]
  if (head) return head
  const carried = before ? flowWords(before).at(-1) : null
  return carried ?? null
}

/** The partners of a number: those of its clause, else the last group named before it, else the first after it, else those of the trade told before. */
function partnersOf(
  scene: Scene,
  measure: Measure,
  flow: FlowWord | null,
  before: Scene | null,
): { value: PartyRef[]; found: Found } | null {
  const groups = partnerGroups(scene)
  if (groups.length > 0) {
    const clause = clauseAt(scene, measure.start)
    const same = groups.filter((g) => g.every((p) => within(p, clause)))
    const left = groups.filter((g) => (g[0]?.start ?? 0) < measure.start)
    const sameLeft = same.filter((g) => (g[0]?.start ?? 0) < measure.start)
    const group = sameLeft.at(-1) ?? same[0] ?? left.at(-1) ?? groups[0]
    if (group && isForeignOnly(scene, group)) return null
    if (group) return { value: distinct(group.map(ref)), found: 'stated' }
  }
  if (says(scene, scene.words.wholeTrade)) return null
  if (!flow) return null
  const again = says(scene, scene.words.bothAgain) || says(scene, scene.words.partnerAgain)
  if (!before && !again) return null
  if (
    !again &&
    before &&
    before.sentence.block !== scene.sentence.block &&
    scene.blockStart &&
    scene.china.length > 0
  )
    return null
  return carriedPartners(scene)
}

/** "Trade between India and Brazil" is nobody's trade with China. */
function isForeignOnly(scene: Scene, group: Party[]): boolean {
  const [first, second] = group
  if (!first || !second || group.length !== 2) return false
  return scene.links.between.test(textBefore(scene, first.start))
}

/** The period of a number: of its clause, else the last one said before it, else any of the sentence, else of the trade told before. */
function dateOf(scene: Scene, measure: Measure, before: Scene | null): Row['date'] {
  const own = periods(scene)
  const clause = clauseAt(scene, measure.start)
  const same = own.filter((d) => within(d, clause))
  const pick =
    same.filter((d) => d.start < measure.start).at(-1) ??
    same[0] ??
    own.filter((d) => d.start < measure.start).at(-1) ??
    own[0]
  if (pick) return { from: pick.from, to: pick.to }
  const last = before ? periods(before)[0] : null
  return last ? { from: last.from, to: last.to } : null
}

/** The periods a sentence names. A single day is when somebody reported, not what was traded in. */
function periods(scene: Scene): DateMention[] {
  const roles = new Set(['in', 'until', 'since'])
  return mentionsOf(scene.sentence, 'date').filter(
    (d) => d.from !== null && roles.has(d.role) && !(d.to === null && d.from.length === 10),
  )
}

/** How far goods may stand before and after the word of trade that they belong to. */
const PRODUCT_REACH = { spaced: { before: 1, after: 24 }, unspaced: { before: 2, after: 10 } }

/** "exports of fruit", "food exports", 进口水果: a short name of the goods, or null for all goods. */
function productOf(scene: Scene, row: Row, flows: FlowWord[]): string | null {
  const clause = clauseAt(scene, row.start)
  const word = flows.filter((f) => within(f, clause)).at(0)
  if (!word) return null
  const { start } = scene.sentence
  const reach = PRODUCT_REACH[scriptOf(scene.language).spaced ? 'spaced' : 'unspaced']
  const named = productsIn(scene.text, scene.language)
    .map((p) => ({ ...p, start: p.start + start, end: p.end + start }))
    .filter((p) => within(p, clause) && p.start < row.start)
  const after = named.find((p) => p.start >= word.end && p.start - word.end <= reach.after)
  const before = named.find((p) => p.end <= word.start && word.start - p.end <= reach.before)
  return (before ?? after)?.product ?? null
}

export const tradeRules: Rule[] = [numbers]
