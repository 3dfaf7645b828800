import type { Party, PartyRef } from '../../discourse/party.ts'
import {
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  type Scene,
} from '../../discourse/scene.ts'
import { carriedPartners, preferNames, ref } from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'
import { distinct } from '../../discourse/party.ts'
import type { Pair } from './pairs.ts'

/** How far before its noun the name of a park may begin. */
const NAME_LENGTH = 60
/** How far behind its noun a park's place may stand: "the park (Dalian)", "park in Suzhou". */
const PLACE_REACH = 24

/** Cities that are provinces. */
const CITIES: ReadonlySet<string> = new Set(['CN-BJ', 'CN-SH', 'CN-TJ', 'CN-CQ'])

/** An organisation that China is a member of makes no park with it. */
const NO_SIDE: ReadonlySet<string> = new Set(['SCO', 'RCEP', 'BRICS'])

/** "The Erenhot-Zamyn-Uud economic zone": a place of each side in the name, one right behind the other. */
export function pairInName(scene: Scene, park: Span): Pair | null {
  const parties = nameParties(scene, park)
  for (const [i, left] of parties.entries()) {
    const right = parties[i + 1]
    if (!right || left.side === right.side || (left.place ?? right.place) === null) continue
    if (!/^\s?[-–—·/]?\s?$/u.test(textBetween(scene, left.end, right.start))) continue
    const [china, partner] = left.side === 'china' ? [left, right] : [right, left]
    return stated(ref(china), ref(partner))
  }
  return null
}

/** "The Sino-Singapore Tianjin Eco-city", 中白工业园: both nations in the name. */
export function nationsInName(scene: Scene, park: Span): Pair | null {
  const region = { start: park.start - NAME_LENGTH, end: park.end }
  const name = mentionsOf(scene.sentence, 'place').findLast(
    (m) => m.side === 'partner' && m.pair !== null && within(m, region),
  )
  const partner = name && scene.partners.find((p) => within(name, p))
  if (!partner || NO_SIDE.has(partner.code) || isTradeArea(scene, name)) return null
  // A park in China stands at its city or in its province's name; one abroad has the nation for its Chinese side.
  const inName = mentionsOf(scene.sentence, 'place').find(
    (m) => m.side === 'china' && m.level !== 'nation' && m.start >= name.end && m.end <= park.start,
  )
  const own =
    inName ??
    scene.china.find((p) => isSite(scene, p, park) && !isOnlyAhead(scene, p, name)) ??
    developer(scene)
  const abroad = siteAbroad(scene, park)
  return stated(
    own ? ref(own) : { code: 'CN', place: null },
    abroad && abroad.code === partner.code ? ref(abroad) : ref(partner),
  )
}

/** "The China-ASEAN Free Trade Zone": no place, but an agreement between nations. */
const isTradeArea = (scene: Scene, name: Span): boolean =>
  scene.words.tradeArea.test(textFrom(scene, name.end))

/** "Hubei's firms in the China-Serbia park": what stands ahead of the two nations with other words between is not where the park is. */
const isOnlyAhead = (scene: Scene, party: Party, name: Span): boolean =>
  party.end <= name.start &&
  !scene.links.siteIn.test(textBefore(scene, party.start)) &&
  !scene.words.parkOfPlace.test(textBetween(scene, party.end, name.start))

/** "The industrial park in Suzhou, a joint project with Singapore": a park in China that a partner has a share in. */
export function jointHere(scene: Scene, park: Span): Pair | null {
  const site = scene.china.find(
    (p) =>
      isSite(scene, p, park) &&
      (p.place !== null || scene.china.length === 1 || CITIES.has(p.code)),
  )
  if (!site || !says(scene, scene.words.parkJoint)) return null
  const named = distinct(preferNames(scene.partners).map(ref))
  const carried = says(scene, scene.words.bothAgain) ? carriedPartners(scene)?.value : undefined
  const partners = named.length > 0 ? named : (carried ?? [])
  const [partner] = partners
  return partner && new Set(partners.map((p) => p.code)).size === 1
    ? stated(ref(site), { code: partner.code, place: null })
    : null
}

/** Where abroad a park stands: "in the suburbs of Vientiane", 在埃及, 万象赛色塔开发区. */
export function siteAbroad(scene: Scene, park: Span): Party | null {
  const sites = scene.partners.filter(
    (p) =>
      scene.links.parkIn.test(textBefore(scene, p.start)) ||
      scene.links.parkAt.test(textFrom(scene, p.end)) ||
      (p.end <= park.start && park.start - p.end < PLACE_REACH / 2 && p.place !== null),
  )
  return sites.find((p) => p.place !== null) ?? sites[0] ?? null
}

/** "A Chinese-built industrial park in Malawi": one of the nation's, told by no place in China. */
export function builtAbroad(scene: Scene, park: Span): Pair | null {
  if (scene.china.length > 0 || !scene.words.parkBuilt.test(textBefore(scene, park.start)))
    return null
  const site = siteAbroad(scene, park)
  return site?.code.length === 2 ? stated({ code: 'CN', place: null }, ref(site)) : null
}

/** The Chinese place that a park is run from: "by the Red Bean Group of Wuxi", 由云南省…开发. */
export function developer(scene: Scene): Party | null {
  if (!says(scene, scene.words.parkVerb)) return null
  return scene.china.find((p) => scene.links.parkBy.test(textBefore(scene, p.start))) ?? null
}

/** Whether a Chinese place is where a park stands: in its name ("Sino-Singapore Tianjin Eco-city"), beside it, or "in Qingdao". */
function isSite(scene: Scene, party: Party, park: Span): boolean {
  const named = party.start <= park.end + 6 && party.end >= park.start - 30
  if (party.as === 'organisation' && (park.start - party.end > 3 || party.start > park.end))
    return false
  if (named && party.end <= park.start)
    return !scene.links.parkBy.test(textBefore(scene, party.start))
  if (named) return true
  return (
    Math.abs(party.start - park.start) < 90 &&
    scene.links.siteIn.test(textBefore(scene, party.start))
  )
}

const nameParties = (scene: Scene, park: Span): Party[] =>
  [...scene.china, ...scene.partners]
    .filter((p) => within(p, { start: park.start - NAME_LENGTH, end: park.end }))
    .sort((a, b) => a.start - b.start)

export const stated = (china: PartyRef, partner: PartyRef): Pair => ({
  china,
  partner,
  chinaFound: 'stated',
  partnerFound: 'stated',
})
