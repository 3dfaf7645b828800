import { distinct, mostExact, type Party, type PartyRef } from '../../discourse/party.ts'
import { isTold, mentionsOf, textBefore, type Scene } from '../../discourse/scene.ts'
import {
  chinaSide,
  partnerSides,
  partnersAt,
  preferNames,
  ref,
  type Side,
} from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'
import type { Signed } from './papers.ts'

export function signingChina(scene: Scene, item: Signed): Side<PartyRef> | null {
  if (scene.china.length > 0) return chinaSide(scene, item)
  // "China and Morocco have signed": the nation's own, said in the midst of a meeting.
  const nation = mentionsOf(scene.sentence, 'place').some(
    (m) => m.level === 'nation' && m.as === 'name' && m.pair === null,
  )
  // What is counted at a meeting is the meeting's, whoever is named for it.
  const counted = scene.event !== null && item.number !== null && isTold(scene, 1)
  if (nation && scene.partners.length > 0 && !counted)
    return { value: { code: 'CN', place: null }, found: 'stated' }
  if (scene.event) return { value: scene.event.host, found: 'carried' }
  return chinaSide(scene, item)
}

export function signingPartners(scene: Scene, item: Span): Side<PartyRef[]> | null {
  const stated = preferNames(scene.partners)
  if (stated.length > 0) {
    const same = partnersAt(scene, item)
    const chosen = distinct(
      (same.length > 0 ? same : stated).map((p) =>
        isVenue(scene, p) ? { code: p.code, place: null } : ref(p),
      ),
    )
    return { value: mostExact(chosen), found: 'stated' }
  }
  if (scene.event && scene.event.named.length > 0)
    return { value: scene.event.named, found: 'carried' }
  if (scene.event) return { value: scene.event.partners, found: 'carried' }
  return partnerSides(scene, item)
}

/** "In Hobart on 6 May, …": where it was signed, not who signed. */
function isVenue(scene: Scene, party: Party): boolean {
  return party.level === 'city' && scene.links.signedIn.test(textBefore(scene, party.start))
}
