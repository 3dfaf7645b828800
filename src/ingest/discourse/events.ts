import { eventDateWords } from '../locales/eventDateWords.ts'
import { absorb, isSame, type EventFrame } from './events/frame.ts'
import { settleRange } from './events/eventDates.ts'
import { addHeadcount } from './events/headcount.ts'
import { addDate, addGuests } from './events/laterSentences.ts'
import { readFrames } from './events/readFrames.ts'
import type { PartyRef } from './party.ts'
import { says, type Scene } from './scene.ts'

/** Sentences over which "the forum" or an undated signing still belongs to a meeting. */
const REACH = 6

/**
 * Finds the meetings of a document and lets each scene know the one it stands in. A meeting whose guests are named only in
 * a later sentence ("The forum brought together delegates from …") waits for them.
 */
export function findEvents(scenes: Scene[]): EventFrame[] {
  const frames: EventFrame[] = []
  let active: EventFrame | null = null
  for (const scene of scenes) {
    if (active && scene.index - (active.scenes.at(-1) ?? 0) > REACH) active = null
    const found: EventFrame[] = scene.heading ? [] : readFrames(scene, active)
    for (const frame of found) {
      const known: EventFrame | undefined = frames.find((f) => isSame(f, frame))
      if (known) absorb(known, frame, scene.index)
      else frames.push(frame)
      active = known ?? frame
      scene.events.push(active)
    }
    if (found.length === 0 && active && continues(scene)) {
      active.scenes.push(scene.index)
      scene.events.push(active)
      addHeadcount(active, scene)
      addGuests(active, scene)
      addDate(active, scene)
    }
    scene.event = active
  }
  for (const frame of frames) {
    nameHosts(frame, scenes)
    settleRange(frame)
  }
  return frames
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
    says(scene, eventDateWords(scene.language).runs)
  )
}
