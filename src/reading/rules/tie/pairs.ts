import { distinct, mostExact, type Party, type PartyRef } from '../../discourse/party.ts'
import { clauseAt, textBefore, textBetween, within, type Scene } from '../../discourse/scene.ts'
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

/** The Chinese places of a tie with each of its partners; of a list of pairs, these. `isLocal`: only the partners of the clause. */
export function pairsOf(scene: Scene, span: Span, isLocal = false): Pair[] {
  const listed = listedPairs(scene)
  if (listed.length > 0) return listed
  const joined = joinedPair(scene)
  if (joined) return [joined]
  const china = chinaSides(scene, span)
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

/** "Lyon and Guangzhou signed … in Paris": behind the word that tells of the tie, where they met is no party. */
export function withoutMeetingPlace(scene: Scene, span: Span): Scene {
  const areParties = (parties: Party[]): Party[] =>
    parties.some((p) => p.end <= span.start)
      ? parties.filter((p) => {
          return p.start < span.end || !scene.links.metIn.test(textBefore(scene, p.start))
        })
      : parties
  return { ...scene, china: areParties(scene.china), partners: areParties(scene.partners) }
}

/** Each of several Chinese places with each of several partners. */
export function pairEach(china: Side<PartyRef[]>, partners: Side<PartyRef[]>): Pair[] {
  return china.value.flatMap((place) =>
    partners.value.map((partner) => ({
      china: place,
      partner,
      chinaFound: china.found,
      partnerFound: partners.found,
    })),
  )
}

/** The Chinese side of a tie, with all that are listed with it: "in Beijing, Shanghai and Xi'an". */
export function chinaSides(scene: Scene, span: Span): Side<PartyRef[]> | null {
  const side = chinaSide(scene, span)
  return side && { value: withListed(scene, side.value), found: side.found }
}

export function withListed(scene: Scene, side: PartyRef): PartyRef[] {
  const list = listsOf(scene, preferNames(scene.china)).find((parties) =>
    parties.some((p) => p.code === side.code && p.place === side.place),
  )
  return list ? distinct(list.map(ref)) : [side]
}

/** Places of one side in runs, each the places that are listed together. */
function listsOf(scene: Scene, parties: Party[]): Party[][] {
  const lists: Party[][] = []
  for (const party of parties) {
    const last = lists.at(-1)?.at(-1)
    const between = last ? textBetween(scene, last.end, party.start) : ''
    // "Ningbo Zhoushan Port" is one name, no list.
    if (between.trim() !== '' && scene.links.list.test(between)) lists.at(-1)?.push(party)
    else lists.push([party])
  }
  return lists
}

/** "Surrey – Zhuhai", "Vancouver and Guangzhou, …": a list of pairs, each a Chinese place and its partner. */
function listedPairs(scene: Scene): Pair[] {
  return takeTurns(scene, (between) => scene.links.pair.test(between))
}

/** "At a forum in Suzhou, Huai'an and Kecskemét …": the two that are joined are the sides, wherever they met. */
function joinedPair(scene: Scene): Pair | null {
  const china = preferNames(scene.china)
  const partners = preferNames(scene.partners)
  const [partner] = partners
  if (china.length < 2 || partners.length !== 1 || !partner) return null
  const isMet = (p: Party): boolean => scene.links.metIn.test(textBefore(scene, p.start))
  const [own, ...others] = china.filter((p) => !isMet(p))
  if (!own || others.length > 0) return null
  const [left, right] = own.start < partner.start ? [own, partner] : [partner, own]
  if (!scene.links.pair.test(textBetween(scene, left.end, right.start))) return null
  return { china: ref(own), partner: ref(partner), chinaFound: 'stated', partnerFound: 'stated' }
}

/** How far the two sides of one pair may stand from each other where pairs follow each other. */
const PAIR_LENGTH = 60

/** "Xiamen has been twinned with Cebu since 1984, and Zhangzhou with Davao": Chinese places and partners that take turns. */
export function pairsInTurn(scene: Scene): Pair[] {
  return takeTurns(scene, (between) => between.length <= PAIR_LENGTH)
}

function takeTurns(scene: Scene, arePair: (between: string) => boolean): Pair[] {
  const parties = [...preferNames(scene.china), ...preferNames(scene.partners)].sort(
    (a, b) => a.start - b.start,
  )
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < parties.length; i += 2) {
    const [left, right] = [parties[i], parties[i + 1]] as [Party, Party]
    if (left.side === right.side || !arePair(betweenNames(scene, left, right))) return []
    const [china, partner] = left.side === 'china' ? [left, right] : [right, left]
    pairs.push({
      china: ref(china),
      partner: ref(partner),
      chinaFound: 'stated',
      partnerFound: 'stated',
    })
  }
  const own = pairs.filter((pair) => !isHead(pair, pairs))
  return own.length >= 2 && pairs.length * 2 === parties.length ? own : []
}

/** What joins two places, without the comma that ends the region of the first: "Tustin, California, and Heyuan". */
function betweenNames(scene: Scene, left: Party, right: Party): string {
  const between = textBetween(scene, left.end, right.start)
  return textBetween(scene, left.start, left.end).includes(',')
    ? between.replace(/^,/u, '')
    : between
}

/** "British Columbia and Hebei count two pairs: …": the provinces at the head of a list of their cities are no pair of it. */
const isHead = (pair: Pair, pairs: Pair[]): boolean =>
  pair.china.place === null &&
  pairs.some((p) => p.china.code === pair.china.code && p.china.place !== null)

/** Partners of a tie: every place named as such, a country only where none of its places is. */
export function tiePartners(scene: Scene): PartyRef[] {
  return mostExact(distinct(preferNames(scene.partners).map(ref)))
}
