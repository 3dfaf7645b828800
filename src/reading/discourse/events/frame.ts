import type { Approx } from '../../../model/fact.ts'
import type { PartyRef } from '../party.ts'
import type { Found } from '../sides.ts'
import { takeRange } from './eventDates.ts'

/** A meeting as it is told over one or more sentences. */
export interface EventFrame {
  type: 'named' | 'meeting' | 'visit'
  name: string | null
  /** The partners in its name ("China-ASEAN Expo"): what is said of the meeting is said of them, whoever else comes. */
  named: PartyRef[]
  china: PartyRef
  /** Other provinces that it was with or in. */
  others: PartyRef[]
  /** The Chinese side without its venue: what its signings and figures take. */
  host: PartyRef
  partners: PartyRef[]
  from: string | null
  to: string | null
  /** How many days it took, and whether `from` is so far only its first or its last day. */
  days: number | null
  edge: 'opens' | 'ends' | null
  participants: number | null
  companies: number | null
  approx: Approx
  /** Told by people who met or by a meeting's noun, not only by where they went. */
  meets: boolean
  /** Indexes of the scenes that tell it; the first proposes it. */
  scenes: number[]
  chinaFound: Found
  partnerFound: Found
  /** The later sentence that first named its guests. */
  guests?: number
  /** The noun of a meeting that was in the course of another. */
  beside?: string
}

export function isSame(a: EventFrame, b: EventFrame): boolean {
  if (a.china.code !== b.china.code) return false
  const shared = b.partners.some((p) => a.partners.some((q) => q.code === p.code))
  if (!shared) return false
  if (a.name !== null && b.name !== null) return a.name === b.name && sameDay(a, b)
  // The forum that a delegation came for is told beside its visit.
  if (a.type !== b.type && (a.type === 'visit' || b.type === 'visit')) return false
  if (a.type !== b.type && a.name === null && b.name === null) return false
  if (a.from !== null && b.from !== null) return sameDay(a, b) || isStop(a, b)
  const distance = (b.scenes[0] ?? 0) - (a.scenes.at(-1) ?? 0)
  // The meeting was named; "they attended the meeting" in the next sentence is that.
  const isOfIt = b.partners.every((q) =>
    a.partners.some((p) => p.code === q.code && (q.place === null || q.place === p.place)),
  )
  if (b.type === 'meeting' && b.from === null && distance <= 1 && isOfIt) return true
  return a.type === b.type && distance <= 3
}

/** A day within a journey of the same people is a part of it. */
const isStop = (journey: EventFrame, stop: EventFrame): boolean =>
  journey.type === 'visit' &&
  stop.type === 'visit' &&
  !stop.meets &&
  journey.from !== null &&
  journey.to !== null &&
  stop.from !== null &&
  stop.from.length === journey.from.length &&
  journey.from <= stop.from &&
  stop.from <= journey.to

const sameDay = (a: EventFrame, b: EventFrame): boolean =>
  a.from === null ||
  b.from === null ||
  a.from.startsWith(b.from) ||
  b.from.startsWith(a.from) ||
  a.to === b.from ||
  b.to === a.from

export function absorb(frame: EventFrame, more: EventFrame, scene: number): void {
  frame.name ??= more.name
  if (frame.named.length === 0) frame.named = more.named
  if (!takeRange(frame, more)) {
    if (frame.from === null) frame.edge = more.edge
    frame.from ??= more.from
  }
  frame.days ??= more.days
  frame.edge ??= more.edge
  if (frame.china.place === null) frame.china = { ...frame.china, place: more.china.place }
  if (frame.participants === null && more.participants !== null) {
    frame.participants = more.participants
    frame.approx = more.approx
  }
  frame.companies ??= more.companies
  for (const china of more.others)
    if (![frame.china, ...frame.others].some((c) => c.code === china.code)) frame.others.push(china)
  for (const partner of more.partners) {
    const known = frame.partners.find((p) => p.code === partner.code)
    if (!known) frame.partners.push(partner)
    else known.place ??= partner.place
  }
  frame.scenes.push(scene)
}
