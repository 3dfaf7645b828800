import {
  dateFor,
  mentionsOf,
  says,
  segmentAt,
  textFrom,
  type Scene,
} from '../../discourse/scene.ts'
import { unitAfter } from '../../locales/unitWords.ts'
import type { EventFrame } from '../../discourse/events/frame.ts'
import type { PartyRef } from '../../discourse/party.ts'
import type { DateMention, MoneyMention, Span } from '../../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../../proposed.ts'
import { common } from '../rule.ts'
import { readInstruments, type Signed } from './papers.ts'
import { namedNext, signingChina, signingPartners } from './signingSides.ts'

export function signingFacts(scene: Scene, item: Signed, scenes: Scene[]): ProposedFact[] {
  const next = scenes[scene.index + 1] ?? null
  const stated = scene.partners.length > 0
  const event = scene.event
  // Without a count a signing needs its partner in its own sentence, or a pronoun for it, or the meeting it was signed at.
  const told = event !== null && event.partners.length === 1
  if (!stated && item.count === null && !told && !says(scene, scene.words.bothAgain)) return []
  const china = signingChina(scene, item)
  const partners = signingPartners(scene, item, scenes)
  if (!china || !partners) return []
  const total = totalOf(scene, item)
  const later = total ? null : sumOf(scene, next)
  const isNext =
    next !== null && !stated && item.number !== null && namedNext(scene, scenes).length > 0
  const money = total ?? later
  const date = dateFor(scene, item)
  const own = date?.role === 'anniversary' ? otherDate(scene) : date
  const dateOf = (partner: PartyRef) =>
    own ?? (event && isAtMeeting(event, china.value, partner, scene) ? event : null)
  return partners.value.map((partner): ProposedOf<'signing'> => ({
    kind: 'signing',
    ...common(
      (later || isNext) && next ? next : scene,
      'signing-signed',
      item.count === null ? 0.75 : 0.85,
      {
        china: china.value,
        partner,
        chinaFound: china.found,
        partnerFound: partners.found,
        first: scene,
        date: dateOf(partner),
        approx: money && item.number === null ? money.approx : item.approx,
      },
    ),
    count: item.count,
    instrument: item.instrument,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
  }))
}

/** The day beside an anniversary: "on 12 November they signed a paper on 30 years of partnership". */
const otherDate = ({ sentence }: Scene): DateMention | null =>
  mentionsOf(sentence, 'date').find((d) => d.from !== null && d.role === 'in') ?? null

/** The paper is of the meeting that is told: between its sides, and not of an earlier edition. */
function isAtMeeting(event: EventFrame, china: PartyRef, partner: PartyRef, scene: Scene): boolean {
  return (
    event.from !== null &&
    event.china.code === china.code &&
    event.partners.some(({ code }) => code === partner.code) &&
    !says(scene, scene.words.otherTime)
  )
}

/** "Together they are worth …": the sum that the next sentence states for what was signed in this one. */
function sumOf(scene: Scene, next: Scene | null): MoneyMention | null {
  if (!next || next.sentence.block !== scene.sentence.block || says(next, next.words.sign))
    return null
  if (!says(next, next.words.sum) || countsOthers(next)) return null
  const { trade, export: sold, import: bought } = next.words
  if ([trade, sold, bought].some((pattern) => says(next, pattern))) return null
  return mentionsOf(next.sentence, 'money').find((m) => !m.converted) ?? null
}

/** "By then 234 firms had come and brought 1.1 billion in total": the sum is that of what this sentence counts. */
const countsOthers = (next: Scene): boolean =>
  readInstruments(next).every((paper) => paper.number === null) &&
  mentionsOf(next.sentence, 'number').some(
    (n) => unitAfter(next.language, textFrom(next, n.core.end)) !== null,
  )

/** The sum stated for what was signed: the first amount that is not a conversion. */
function totalOf(scene: Scene, item: Span): MoneyMention | null {
  // "A and B signed a memorandum; B and C a contract worth 3 million": the sum is that of the second.
  const between = segmentAt(scene, item.start)
  const others = readInstruments(scene).filter((paper) => paper.start >= between.end)
  const money = mentionsOf(scene.sentence, 'money').filter(
    (m) =>
      !m.converted &&
      !others.some((paper) => segmentAt(scene, paper.start).end >= m.end && m.start >= between.end),
  )
  return (
    money.find((m) => m.start > item.start && m.start - item.end < 160) ??
    money.find((m) => item.start - m.end < 40 && m.end <= item.start) ??
    null
  )
}
