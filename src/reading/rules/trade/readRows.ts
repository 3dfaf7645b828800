import type { TradeFlow } from '../../../model/fact.ts'
import { distinct, type PartyRef } from '../../discourse/party.ts'
import {
  mentionsOf,
  says,
  segmentAt,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import {
  carriedPartners,
  partnerGroups,
  preferNames,
  ref,
  type Found,
} from '../../discourse/sides.ts'
import { unitAfter } from '../../locales/unitWords.ts'
import type { GrowthMention, MoneyMention, Span } from '../../mentions/mention.ts'
import { dateOf, flowOf, partnersOf } from './attribution.ts'
import type { FlowWord } from './flowWords.ts'
import type { Period } from './periods.ts'
import type { Measure } from './tradeMeasures.ts'

/** One amount, one growth, or both, of one flow with one group of partners. */
export interface Row extends Span {
  partners: PartyRef[]
  partnerFound: Found
  flow: TradeFlow
  /** The word of trade that it belongs to. */
  word: FlowWord
  date: Period | null
  money: MoneyMention | null
  growth: GrowthMention | null
}

/** The rows of a sentence in order; an amount and a growth side by side are one row. */
export function readRows(
  scene: Scene,
  flows: FlowWord[],
  measures: Measure[],
  before: Scene | null,
  told: FlowWord | null,
): Row[] {
  const zipped =
    says(scene, scene.words.respectively) || isListedAlike(scene, flows, measures)
      ? zipParts(scene, flows, measures, before, told)
      : []
  const ofZipped = (m: Measure): boolean =>
    zipped.some((row) => row.money === m || row.growth === m)
  const rows: Row[] = []
  for (const measure of withoutGrowthOfQuantities(scene, measures).filter((m) => !ofZipped(m))) {
    const flow = flowOf(scene, flows, measure, told)
    const found = partnersOf(scene, measure, flow, before)
    if (!flow || !found || isDistributed(scene, found.value)) continue
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
      word: flow,
      date,
      money: measure.type === 'money' ? measure : null,
      growth: measure.type === 'growth' ? measure : null,
    })
  }
  return [...rows, ...zipped].sort((a, b) => a.start - b.start)
}

/**
 * The growth of a quantity is none of trade: "12,000 tons worth 3 billion, up 4 and 9 percent respectively", where the first
 * is that of the tons, and "coal: 130 tons, up 19 percent", where no sum stands between.
 */
function withoutGrowthOfQuantities(scene: Scene, measures: Measure[]): Measure[] {
  const money = mentionsOf(scene.sentence, 'money')
  const growth = measures.filter((m) => m.type === 'growth')
  const tons = mentionsOf(scene.sentence, 'number').filter(
    (n) => !n.ordinal && isWeighed(scene, n.core.end),
  )
  if (growth.length === 0 || tons.length === 0) return measures
  const ofTons = new Set<Measure>()
  const [first] = growth
  const all = [...money, ...tons]
    .filter((m) => first && m.start < first.start)
    .sort((a, b) => a.start - b.start)
  if (says(scene, scene.words.respectively) && all.length === growth.length) {
    growth.forEach((g, i) => {
      if (all[i]?.type === 'number') ofTons.add(g)
    })
  } else
    for (const g of growth) {
      const segment = segmentAt(scene, g.start)
      const last = [...money, ...tons, ...growth]
        .filter((m) => m.end <= g.start && within(m, segment))
        .sort((a, b) => a.start - b.start)
        .at(-1)
      const goesOn = money.some((m) => m.start >= g.end && m.start - g.end < 12)
      if (last?.type === 'number' && !goesOn) ofTons.add(g)
    }
  return measures.filter((m) => !ofTons.has(m))
}

/** "… came to 3, 4 and 5 billion respectively": each number is that of one of those named before, never of all. */
const isDistributed = (scene: Scene, partners: PartyRef[]): boolean =>
  partners.length > 1 && scene.partners.length === 0 && says(scene, scene.words.respectively)

/** Weighed or counted by the piece. */
const isWeighed = (scene: Scene, end: number): boolean => {
  const unit = unitAfter(scene.language, textFrom(scene, end))?.unit
  return unit !== undefined && WEIGHED.has(unit)
}

const WEIGHED = new Set([
  'tons',
  'tonnes',
  'kilograms',
  'cubic meters',
  'vehicles',
  'pieces',
  'TEU',
  'containers',
  'litres',
  'bottles',
  'barrels',
  'tires',
  'cars',
  'trucks',
  'units',
])

const sameDate = (a: Period | null, b: Period | null): boolean =>
  (a?.from ?? null) === (b?.from ?? null) && (a?.to ?? null) === (b?.to ?? null)

const sameParties = (a: PartyRef[], b: PartyRef[]): boolean =>
  a.length === b.length && a.every((p, i) => p.code === b[i]?.code && p.place === b[i].place)

/** "With A and B by x and y, respectively": of the whole sentence, else of the part between semicolons that says so. */
function zipParts(
  scene: Scene,
  flows: FlowWord[],
  measures: Measure[],
  before: Scene | null,
  told: FlowWord | null,
): Row[] {
  const parts = [
    scene.sentence,
    ...wordsIn(scene, scene.words.respectively).map((word) => segmentAt(scene, word.start)),
  ]
  for (const part of parts) {
    const rows = zipRows(scene, flows, measures, before, told, part)
    if (rows) return rows
  }
  return []
}

/** "To Japan, Korea and India by 3, 4 and 5 percent": one list of partners, and one of as many numbers. */
function isListedAlike(scene: Scene, flows: FlowWord[], measures: Measure[]): boolean {
  const groups = partnerGroups(scene)
  const [first] = measures
  if (groups.length !== 1 || first === undefined) return false
  if (new Set(flows.map(({ flow }) => flow)).size !== 1) return false
  const alike = measures.filter((m) => m.type === first.type)
  const all = groups[0]?.length ?? 0
  return (
    all > 1 &&
    alike.length === all &&
    measures.every((m, i) => {
      const next = measures[i + 1]
      return (
        next === undefined ||
        next.type !== m.type ||
        scene.links.listed.test(textBetween(scene, m.end, next.start))
      )
    })
  )
}

/** The partners of the part in their order; "these markets", in the order of the sentence before. */
function zippedParties(scene: Scene, part: Span): PartyRef[] {
  if (scene.partners.length > 0)
    return distinct(preferNames(scene.partners).filter((p) => within(p, part))).map(ref)
  return carriedPartners(scene)?.value ?? []
}

function zipRows(
  scene: Scene,
  flows: FlowWord[],
  measures: Measure[],
  before: Scene | null,
  told: FlowWord | null,
  part: Span,
): Row[] | null {
  const parties = zippedParties(scene, part)
  const money = measures.filter((m): m is MoneyMention => m.type === 'money' && within(m, part))
  const growth = measures.filter((m): m is GrowthMention => m.type === 'growth' && within(m, part))
  const all = parties.length
  // "From A 15 tons worth 3 billion, up 4 and 9 percent respectively; from B 2 tons": B has no part in it.
  const word = wordsIn(scene, scene.words.respectively).findLast((w) => within(w, part))
  if (
    word &&
    scene.partners.some((p) => within(p, part) && p.start > segmentAt(scene, word.start).end)
  )
    return null
  if (all < 2 || (money.length !== all && growth.length !== all)) return null
  return parties.flatMap((party, i): Row[] => {
    const own = {
      money: money.length === all ? (money[i] ?? null) : null,
      growth: growth.length === all ? (growth[i] ?? null) : null,
    }
    const measure = (own.money ?? own.growth) as Measure
    const flow = flowOf(scene, flows, measure, told)
    if (!flow) return []
    return [
      {
        start: measure.start,
        end: measure.end,
        partners: [party],
        partnerFound: scene.partners.length > 0 ? 'stated' : 'carried',
        flow: flow.flow,
        word: flow,
        date: dateOf(scene, measure, before),
        ...own,
      },
    ]
  })
}
