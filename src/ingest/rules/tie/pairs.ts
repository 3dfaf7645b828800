import { distinct, mostExact, type Party, type PartyRef } from '../../discourse/party.ts'
import { clauseAt, textBetween, within, type Scene } from '../../discourse/scene.ts'
import {
  chinaSide,
  partnerSides,
  preferNames,
  ref,
  type Found,
  type Side,
} from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'

/** A Chinese place and a partner, and how far each was looked for. */
export interface Pair {
  china: PartyRef
  partner: PartyRef
  chinaFound: Found
  partnerFound: Found
}

/** The Chinese place of a tie with each of its partners; of a list of pairs, these. `isLocal`: only the partners of the clause. */
export function pairsOf(scene: Scene, span: Span, isLocal = false): Pair[] {
  const listed = listedPairs(scene)
  if (listed.length > 0) return listed
  const china = chinaSide(scene, span)
  const partners = partnerSides(scene, span)
  if (!china || !partners) return []
  const here = clauseAt(scene, span.start)
  const near = preferNames(scene.partners).filter((p) => within(p, here))
  // An office or a park is with the partners of its own clause; sisters may be listed over several.
  const local =
    isLocal && near.length > 0 ? tiePartners({ ...scene, partners: near }) : tiePartners(scene)
  const named = scene.partners.length > 0 ? local : partners.value
  return pairEach(china, { value: named, found: partners.found })
}

/** One Chinese place with each of several partners. */
export function pairEach(china: Side<PartyRef>, partners: Side<PartyRef[]>): Pair[] {
  return partners.value.map((partner) => ({
    china: china.value,
    partner,
    chinaFound: china.found,
    partnerFound: partners.found,
  }))
}

/** "Surrey – Zhuhai", "Vancouver and Guangzhou, …": a list of pairs, each a Chinese place and its partner. */
function listedPairs(scene: Scene): Pair[] {
  const parties = [...scene.china, ...scene.partners].sort((a, b) => a.start - b.start)
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < parties.length; i++) {
    const [left, right] = [parties[i], parties[i + 1]] as [Party, Party]
    if (left.side === right.side || left.place === null || right.place === null) continue
    if (!scene.links.pair.test(textBetween(scene, left.end, right.start))) continue
    const [china, partner] = left.side === 'china' ? [left, right] : [right, left]
    pairs.push({
      china: ref(china),
      partner: ref(partner),
      chinaFound: 'stated',
      partnerFound: 'stated',
    })
    i++
  }
  return pairs.length >= 2 && pairs.length * 2 === parties.length ? pairs : []
}

/** Partners of a tie: every place named as such, a country only where none of its places is. */
export function tiePartners(scene: Scene): PartyRef[] {
  return mostExact(distinct(preferNames(scene.partners).map(ref)))
}
