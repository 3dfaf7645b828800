import type { Party, PartyRef } from '../party.ts'
import { textBefore, type Scene } from '../scene.ts'
import type { EventFrame } from './frame.ts'

/** "In Hobart on 6 May, …": where it was, not who took part. */
export function isVenue(scene: Scene, party: Party): boolean {
  return party.level === 'city' && scene.links.signedIn.test(textBefore(scene, party.start))
}

/** The partner's place is named for the meeting only as where it took place. */
export function isVenueOnly(event: EventFrame, partner: PartyRef, scenes: Scene[]): boolean {
  if (partner.place === null) return false
  const named = event.scenes.flatMap((index) => {
    const scene = scenes[index]
    if (!scene) return []
    return scene.partners
      .filter((p) => p.code === partner.code && p.place === partner.place)
      .map((party) => isVenue(scene, party))
  })
  return named.length > 0 && !named.includes(false)
}

/** The region or city of the same country that the text is about, where it is another than the venue. */
export function partyInstead(partner: PartyRef, scenes: Scene[]): string | null {
  const topic = scenes[0]?.topic.partner
  return topic?.code === partner.code && topic.place !== partner.place ? topic.place : null
}
