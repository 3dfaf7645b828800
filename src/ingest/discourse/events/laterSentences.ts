import { mentionsOf, says, wordsIn, type Scene } from '../scene.ts'
import { statedPartners } from './eventSides.ts'
import type { EventFrame } from './frame.ts'

/** "The conference took place there on 14 August": the day of a meeting that had none. */
export function addDate(frame: EventFrame, scene: Scene): void {
  const date = mentionsOf(scene.sentence, 'date').find((d) => d.from !== null && d.role === 'in')
  const noun = wordsIn(scene, scene.words.eventNoun)[0]
  if (frame.from !== null || !date || !noun || !says(scene, scene.words.eventVerb)) return
  frame.from = date.from
  frame.to = date.to
}

/** Guests that a later sentence names: "representatives from Australia, Germany and Nepal attended". */
export function addGuests(frame: EventFrame, scene: Scene): void {
  if (scene.partners.length === 0) return
  const came = says(scene, scene.words.attended) && !says(scene, scene.words.route)
  const many = frame.partners.length > 1
  const blocOnly = frame.partners.every((p) => p.code.length > 2) && frame.name === null
  for (const guest of statedPartners(scene).filter((p) => p.code.length === 2)) {
    const known = frame.partners.find((p) => p.code === guest.code)
    if (known) known.place ??= guest.place
    else if (frame.type === 'named' && says(scene, scene.words.tookPart)) frame.partners.push(guest)
    else if (
      came &&
      (frame.partners.length === 0 || many || blocOnly || frame.guests === scene.index)
    ) {
      if (blocOnly) frame.partners = frame.partners.filter((p) => p.code.length === 2)
      frame.partners.push(guest)
      frame.guests = scene.index
      frame.partnerFound = 'stated'
    } else if (many && says(scene, scene.words.speech)) frame.partners.push(guest)
  }
}
