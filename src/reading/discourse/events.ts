import { eventDateWords } from '../locales/eventDateWords.ts'
import { eventNames } from './events/eventNames.ts'
import { absorb, isSame, type EventFrame } from './events/frame.ts'
import { settleRange } from './events/eventDates.ts'
import { addHeadcount } from './events/headcount.ts'
import { takesPart } from './events/guests.ts'
import { addDate, addDelegations, addGuests, addStops, regionsOf } from './events/laterSentences.ts'
import { readFrames } from './events/readFrames.ts'
import { sideMeeting } from './events/sideMeeting.ts'
import type { PartyRef } from './party.ts'
import { says, within, type Scene } from './scene.ts'
import { ref } from './sides.ts'

/** Sentences over which "the forum" or an undated signing still belongs to a meeting. */
const REACH = 6
/** Sentences over which delegations that are told of came for a fair. */
const FAIR_REACH = 16

/**
 * Finds the meetings of a document and lets each scene know the one it stands in. A meeting whose guests are named only in
 * a later sentence ("The forum brought together delegates from …") waits for them.
 */
export function findEvents(scenes: Scene[]): EventFrame[] {
  const frames: EventFrame[] = []
  let active: EventFrame | null = null
  let fair: EventFrame | null = null
  let visit: EventFrame | null = null
  let spoken: Spoken | null = null
  for (const scene of scenes) {
    if (active && scene.index - (active.scenes.at(-1) ?? 0) > REACH) active = null
    const found: EventFrame[] = scene.heading ? [] : readFrames(scene, active, visit)
    const side = found.some((frame) => frame.name !== null) ? null : sideMeeting(scene, active)
    if (side) {
      if (!frames.some((frame) => frame.beside === side.beside)) frames.push(side)
      scene.events.push(side)
      scene.event = side
      continue
    }
    for (const frame of found) {
      if (isAgainInGeneral(frame, scene, frames)) continue
      giveName(frame, scene, spoken)
      if (active) giveDays(frame, active, scene)
      const known: EventFrame | undefined = frames.find((f) => isSame(f, frame))
      if (known && !isLeg(known, frame)) absorb(known, frame, scene.index)
      else frames.push(frame)
      if (known && isLeg(known, frame)) leave(known, frame)
      active = known && !isLeg(known, frame) ? known : frame
      scene.events.push(active)
      if (active.type === 'named') fair = active
      if (active.type === 'visit') visit = active
      if (!known) addEarlier(frame, scenes[scene.index - 1] ?? null, scene)
    }
    spoken = speakOf(scene, found) ?? spoken
    if (found.length === 0 && active) addStops(active, scene)
    if (found.length === 0 && active && continues(scene)) {
      active.scenes.push(scene.index)
      scene.events.push(active)
      addHeadcount(active, scene)
      addGuests(active, scene)
      addDate(active, scene)
    }
    if (fair && fair !== active && scene.index - (fair.scenes[0] ?? 0) <= FAIR_REACH)
      addDelegations(fair, scene)
    scene.event = active
  }
  for (const frame of frames) {
    nameHosts(frame, scenes)
    settleRange(frame)
  }
  return frames.filter((frame) => frame.partners.length > 0)
}

/** "Initiated in 2011, the forum has become a platform": of a meeting that was told, no edition of its own. */
const isAgainInGeneral = (frame: EventFrame, scene: Scene, frames: EventFrame[]): boolean =>
  frame.type !== 'visit' &&
  frame.from?.length !== 10 &&
  eventDateWords(scene.language).inGeneral.test(scene.text) &&
  frames.some(
    (known) =>
      known.type !== 'visit' &&
      frame.partners.some((p) => known.partners.some((q) => q.code === p.code)),
  )

/** A name that is only spoken of: "Another is the China-CEEC Expo, a biennial fair." */
interface Spoken {
  name: string
  partners: PartyRef[]
  china: PartyRef[]
  index: number
}

function speakOf(scene: Scene, found: EventFrame[]): Spoken | null {
  const name = found.some((f) => f.name !== null) ? undefined : eventNames(scene)[0]
  if (!name || scene.heading) return null
  const partners = scene.partners.filter((p) => within(p, name)).map(ref)
  const china = scene.china.filter((p) => within(p, name)).map(ref)
  return { name: name.name, partners, china, index: scene.index }
}

/** "At its latest edition, held from May 16 to 20, …": the meeting of the name just spoken of. */
function giveName(frame: EventFrame, scene: Scene, spoken: Spoken | null): void {
  if (!spoken || frame.type !== 'meeting' || scene.index - spoken.index > 2) return
  if (frame.scenes[0] !== scene.index || frame.from === null || isBeside(scene, spoken)) return
  frame.type = 'named'
  frame.name = spoken.name
  frame.named = spoken.partners
  for (const partner of spoken.partners)
    if (!frame.partners.some((p) => p.code === partner.code)) frame.partners.push({ ...partner })
}

/** "A promotion conference took place shortly before the expo opened": another meeting than the expo just spoken of. */
function isBeside({ text, language }: Scene, { name }: Spoken): boolean {
  const noun = name.split(' ').at(-1)?.toLowerCase() ?? ''
  const at = text.toLowerCase().indexOf(noun)
  return at > 0 && eventDateWords(language).besideMeeting.test(text.slice(0, at))
}

/** "During the fair a round table was held": on the days of the meeting told before. */
function giveDays(frame: EventFrame, active: EventFrame, scene: Scene): void {
  if (frame.from !== null || !eventDateWords(scene.language).meanwhile.test(scene.text)) return
  frame.from = active.from
  frame.to = active.to
}

/** "In Germany they stayed from 11 to 13 October": the part of a journey to several partners that has days of its own. */
const isLeg = (known: EventFrame, frame: EventFrame): boolean =>
  known.type === 'visit' &&
  known.partners.length > 1 &&
  frame.partners.length === 1 &&
  frame.from !== null &&
  known.from !== null &&
  (frame.from !== known.from || frame.to !== known.to) &&
  frame.from.length > known.from.length

function leave(known: EventFrame, leg: EventFrame): void {
  known.partners = known.partners.filter((p) => leg.partners.every((q) => q.code !== p.code))
}

/** The guests of a named meeting whom the sentence before it tells of: "The Kenyan growers had nothing left to sell." */
function addEarlier(frame: EventFrame, before: Scene | null, scene: Scene): void {
  if (frame.type !== 'named' || !before || before.heading || before.events.length > 0) return
  if (before.sentence.block === scene.sentence.block) addDelegations(frame, before, takesPart)
}

/** A dated meeting of a document about two sides whose guests nobody named is one of these two sides. */
function nameHosts(frame: EventFrame, scenes: Scene[]): void {
  const partner = scenes[0]?.topic.partner
  if (frame.partners.length > 0 || !partner || (frame.from === null && frame.name === null)) return
  if (!isSubject(partner, scenes)) return
  frame.partners.push({ ...partner })
  frame.partnerFound = 'topic'
}

/** A partner that a document names once in passing is not whom its meetings are with. */
const isSubject = ({ code }: PartyRef, scenes: Scene[]): boolean =>
  scenes.filter((scene) => scene.partners.some((p) => p.code === code)).length > 1

/** A sentence that goes on about the meeting of the sentences before: it names none of its own and counts who came. */
function continues(scene: Scene): boolean {
  return (
    says(scene, scene.words.attended) ||
    says(scene, scene.words.speech) ||
    says(scene, scene.words.eventNoun) ||
    says(scene, scene.words.sign) ||
    says(scene, eventDateWords(scene.language).runs) ||
    scene.partners.some((p) => takesPart(scene, p)) ||
    regionsOf(scene).length > 1
  )
}
