import { distinct, mostExact, type Party, type PartyRef } from '../../discourse/party.ts'
import {
  says,
  textBefore,
  textBetween,
  within,
  clauseAt,
  type Scene,
} from '../../discourse/scene.ts'
import {
  carriedChina,
  carriedPartners,
  chinaSide,
  preferNames,
  ref,
  type Side,
} from '../../discourse/sides.ts'
import type { PlaceMention, Span } from '../../mentions/mention.ts'
import { pairEach, pairsInTurn, withListed, type Pair } from './pairs.ts'

/** More ends than a line has are a list of something else; "flights to Russia, Germany, … and the Philippines" may be many lines. */
const MOST_ENDS = 6
const MOST_LINES = 12

/** The two ends of a train, flight or shipping line; one that is not named is that of the sentences before. */
export function lineOf(scene: Scene, span: Span): Pair[] {
  const inTurn = pairsInTurn(scene)
  if (inTurn.length > 0 && [...scene.china, ...scene.partners].every((p) => isEnd(scene, p)))
    return inTurn
  // "44 flights that join the two countries": no place is told that has the line.
  if (scene.china.length === 0 && !scene.nation && says(scene, scene.words.nationsAgain)) return []
  const china = chinaEnds(scene, span)
  const partners = partnerEnds(scene, span)
  const most = endsOf(scene, scene.partners).length > 0 ? MOST_LINES : MOST_ENDS
  if (!china || !partners || partners.value.length > most) return []
  return pairEach(china, partners)
}

/** "between Xi'an and Seoul", "from Xi'an to Seoul": both ends are named, each as an end. */
export function joinsBothSides(scene: Scene): boolean {
  return [scene.china, scene.partners].every((parties) => endsOf(scene, parties).length > 0)
}

/** "From Xi'an", "to Europe": one of the places stands as an end. */
export const namesAnyEnd = (scene: Scene): boolean =>
  [scene.china, scene.partners].some((parties) => endsOf(scene, parties).length > 0)

/** The clause of a train or flight names where abroad it goes. */
export function namesAnEnd(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return endsOf(scene, scene.partners).some((p) => within(p, clause))
}

function chinaEnds(scene: Scene, span: Span): Side<PartyRef[]> | null {
  const ends = endsOf(scene, scene.china)
  const first = ends.find((p) => within(p, clauseAt(scene, span.start))) ?? ends[0]
  if (first) return { value: withListed(scene, ref(first)), found: 'stated' }
  // "Yunnan has opened 90 trains between China and Laos": whose they are.
  const owner = scene.nation
    ? scene.china.find(
        (p) =>
          p.as !== 'organisation' &&
          p.start <= span.start &&
          !scene.links.siteIn.test(textBefore(scene, p.start)),
      )
    : undefined
  if (owner) return { value: [ref(owner)], found: 'stated' }
  // "Between the two cities": those told before, whatever the airline is called.
  const again = scene.china.length === 0 && says(scene, scene.words.bothAgain)
  const side =
    again && scene.focus.china
      ? { value: scene.focus.city ?? scene.focus.china, found: 'carried' as const }
      : scene.china.length > 0 || scene.nation
        ? chinaSide(scene, span)
        : carriedChina(scene)
  return side && { value: withListed(scene, side.value), found: side.found }
}

function partnerEnds(scene: Scene, span: Span): Side<PartyRef[]> | null {
  const ends = endsOf(scene, scene.partners)
  const clause = clauseAt(scene, span.start)
  const here = withListedEnds(
    scene,
    ends,
    ends.filter((p) => within(p, clause)),
  )
  const parties = here.length > 0 ? here : ends.length > 0 ? ends : passedBy(scene)
  const partners = mostExact(distinct(preferNames(parties).map(ref)))
  // "Haikou and Sanya, the two places": these two are both Chinese.
  const both = says(scene, scene.words.bothAgain) && scene.china.length < 2
  if (partners.length === 0) return both ? carriedPartners(scene) : null
  const named = partners.filter((p) => p.code !== 'EUROPE')
  // "China-EU train" is a train to Europe.
  const value =
    named.length > 0 ? named.map((p) => (p.code === 'EU' ? { ...p, code: 'EUROPE' } : p)) : partners
  return { value, found: 'stated' }
}

/** "… with Liège in Belgium, Pécs in Hungary and Graz in Austria": all that are listed with an end, whatever clause a comma opens. */
function withListedEnds(scene: Scene, ends: Party[], here: Party[]): Party[] {
  const all = new Set(here)
  ends.forEach((party, at) => {
    const last = ends[at - 1]
    const isNext =
      last !== undefined &&
      all.has(last) &&
      (last.code !== party.code || (last.level === 'city' && party.level === 'city')) &&
      scene.links.list.test(textBetween(scene, last.end, party.start))
    if (isNext) all.add(party)
  })
  return [...all]
}

/** The places that stand as an end of a line, with those listed with them. */
function endsOf(scene: Scene, parties: Party[]): Party[] {
  const ends: Party[] = []
  for (const [at, party] of parties.entries()) {
    if (party.side === 'partner' && isWithChinese(scene, party)) continue
    const last = ends.at(-1)
    const before = parties[at - 1]
    const listed =
      last !== undefined && scene.links.list.test(textBetween(scene, last.end, party.start))
    // "Including Germany and Poland": the second of two is no more an end than the first.
    const asTheOther =
      party.side === 'partner' &&
      before !== undefined &&
      before !== last &&
      scene.links.andAlso.test(textBetween(scene, before.end, party.start))
    if (listed || (!asTheOther && isEnd(scene, party))) ends.push(party)
  }
  return ends
}

/** "From Almaty to Xi'an, Seoul and Bangkok": the end of a line that also goes to China is no end of the Chinese one. */
function isWithChinese(scene: Scene, party: Party): boolean {
  const before = scene.sentence.mentions.filter(
    (m): m is PlaceMention => m.type === 'place' && m.end <= party.start,
  )
  let next: Span = party
  for (const place of before.reverse()) {
    const between = textBetween(scene, place.end, next.start)
    if (!scene.links.list.test(between)) return false
    // "Xi'an and Seoul" are two ends, "Xi'an, Seoul" two places of a list.
    if (place.side === 'china') return /[,、]/u.test(between)
    next = place
  }
  return false
}

function isEnd(scene: Scene, party: Party): boolean {
  const { lineEnd, lineFrom } = scene.links
  return (
    lineEnd.test(textBefore(scene, party.start)) ||
    lineFrom.test(scene.text.slice(party.end - scene.sentence.start))
  )
}

/** "Via Kazakhstan to Germany": what lies on the way is no end. */
function passedBy(scene: Scene): Party[] {
  return scene.partners.filter(
    (p) =>
      !scene.links.lineVia.test(textBefore(scene, p.start)) &&
      !(p.side === 'partner' && isWithChinese(scene, p)),
  )
}
