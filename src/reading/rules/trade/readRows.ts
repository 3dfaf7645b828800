import type { TradeFlow } from '../../../model/fact.ts'
import { distinct, type PartyRef } from '../../discourse/party.ts'
import { says, type Scene } from '../../discourse/scene.ts'
import { preferNames, ref, type Found } from '../../discourse/sides.ts'
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
  const zipped = says(scene, scene.words.respectively)
    ? zipRows(scene, flows, measures, before, told)
    : null
  if (zipped) return zipped
  const rows: Row[] = []
  for (const measure of measures) {
    const flow = flowOf(scene, flows, measure, told)
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
      word: flow,
      date,
      money: measure.type === 'money' ? measure : null,
      growth: measure.type === 'growth' ? measure : null,
    })
  }
  return rows
}

const sameDate = (a: Period | null, b: Period | null): boolean =>
  (a?.from ?? null) === (b?.from ?? null) && (a?.to ?? null) === (b?.to ?? null)

const sameParties = (a: PartyRef[], b: PartyRef[]): boolean =>
  a.length === b.length && a.every((p, i) => p.code === b[i]?.code && p.place === b[i].place)

/** "with A and B by x and y, respectively". */
function zipRows(
  scene: Scene,
  flows: FlowWord[],
  measures: Measure[],
  before: Scene | null,
  told: FlowWord | null,
): Row[] | null {
  const parties = distinct(preferNames(scene.partners))
  const money = measures.filter((m): m is MoneyMention => m.type === 'money')
  const growth = measures.filter((m): m is GrowthMention => m.type === 'growth')
  const all = parties.length
  if (all < 2 || (money.length !== all && growth.length !== all)) return null
  return parties.flatMap((party, i): Row[] => {
    const own = {
      money: money.length === all ? (money[i] ?? null) : null,
      growth: growth.length === all ? (growth[i] ?? null) : null,
    }
    const measure = (own.money ?? own.growth) as Measure
    const word = flowOf(scene, flows, measure, told)
    if (!word) return []
    return [
      {
        start: measure.start,
        end: measure.end,
        partners: [ref(party)],
        partnerFound: 'stated',
        flow: word.flow,
        word,
        date: dateOf(scene, measure, before),
        ...own,
      },
    ]
  })
}
