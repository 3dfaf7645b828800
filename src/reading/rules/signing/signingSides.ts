import { distinct, mostExact, type PartyRef } from '../../discourse/party.ts'
import { isTold, mentionsOf, wordsIn, type Scene } from '../../discourse/scene.ts'
import {
  chinaSide,
  partnerSides,
  partnersAt,
  preferNames,
  ref,
  type Side,
} from '../../discourse/sides.ts'
import type { EventFrame } from '../../discourse/events/frame.ts'
import { isVenue, isVenueOnly, partyInstead } from '../../discourse/events/venues.ts'
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

export function signingPartners(
  scene: Scene,
  item: Signed,
  scenes: Scene[],
): Side<PartyRef[]> | null {
  const [divider] = wordsIn(scene, scene.words.ofWhich)
  if (divider && scene.partners.some((p) => p.start > divider.start)) {
    // "14 projects were signed, 3 of them with Kenya": Kenya has its part, and none in the whole.
    const isPart = item.start > divider.start
    const partners = scene.partners.filter((p) => p.start > divider.start === isPart)
    const narrowed = { ...scene, partners }
    if (isPart || partners.length > 0 || scene.event) return partnersOfPaper(narrowed, item, scenes)
  }
  return partnersOfPaper(scene, item, scenes)
}

function partnersOfPaper(scene: Scene, item: Signed, scenes: Scene[]): Side<PartyRef[]> | null {
  const next = scene.partners.length === 0 && item.number !== null ? namedNext(scene, scenes) : []
  if (next.length > 0) return { value: next, found: 'stated' }
  const stated = preferNames(scene.partners)
  const same = partnersAt(scene, item)
  if (stated.length > 0 && !(same.length === 0 && isCountedAtMeeting(scene, item))) {
    const chosen = distinct(
      (same.length > 0 ? same : stated).map((p) =>
        isVenue(scene, p) ? { code: p.code, place: null } : ref(p),
      ),
    )
    return { value: mostExact(chosen), found: 'stated' }
  }
  if (isOneOfSeveral(scene, item)) return { value: scene.focus.partners, found: 'carried' }
  if (scene.event && scene.event.named.length > 0)
    return { value: scene.event.named, found: 'carried' }
  if (scene.event) return { value: signingParties(scene.event, scenes), found: 'carried' }
  return partnerSides(scene, item)
}

/** "42 projects were signed. The projects, which involve Japan and France, …": the partners that the next sentence gives them. */
export function namedNext(scene: Scene, scenes: Scene[]): PartyRef[] {
  const next = scenes[scene.index + 1]
  if (!next || next.sentence.block !== scene.sentence.block) return []
  return next.words.papersAgain.test(next.text) ? distinct(preferNames(next.partners).map(ref)) : []
}

/** "Hungary was guest of honour, and 62 projects were inked": the meeting's, not the guest's. */
function isCountedAtMeeting(scene: Scene, item: Signed): boolean {
  return scene.event !== null && scene.event.named.length > 0 && (item.count ?? 0) > 1
}

/** A single paper right after the one partner that was named is this one's, at whatever fair it was signed. */
function isOneOfSeveral(scene: Scene, item: Signed): boolean {
  const { focus } = scene
  return item.count === 1 && !scene.blockStart && focus.age === 1 && focus.partners.length === 1
}

/** The partners of a meeting; a city that it only took place in is none. */
const signingParties = (event: EventFrame, scenes: Scene[]): PartyRef[] =>
  event.partners.map((partner) =>
    isVenueOnly(event, partner, scenes)
      ? { code: partner.code, place: partyInstead(partner, scenes) }
      : partner,
  )
