import type { Span } from '../../mentions/mention.ts'
import { distinct, type Party, type PartyRef } from '../party.ts'
import { guestWords } from '../../locales/guestWords.ts'
import { journeyWords } from '../../locales/journeyWords.ts'
import {
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../scene.ts'
import { carriedChina, carriedPartners, preferNames, ref } from '../sides.ts'
import type { EventFrame } from './frame.ts'
import { runOf, withoutBackground, withoutOnlookers, withoutOtherStops } from './guests.ts'

/** The Chinese side of a meeting: the named province with its city (the party's or the venue's), else the context. */
export function eventChina(scene: Scene, names: Span[]): PartyRef | null {
  const stated = preferNames(scene.china)
  // "China's president visited Duisburg and saw a train from Chongqing arrive"
  if (
    names.length === 0 &&
    scene.nation &&
    wordsIn(scene, journeyWords(scene.language).headOfChina).length > 0 &&
    !stated.some((p) => scene.links.metIn.test(textBefore(scene, p.start)))
  )
    return { code: 'CN', place: null }
  if (stated.length === 0) {
    // A meeting of the nation that opens a paragraph of its own: "Riyadh was the scene of the Arab-China Business Conference".
    if (
      scene.nation &&
      names.length > 0 &&
      scene.blockStart &&
      !says(scene, scene.words.chinaAgain) &&
      !says(scene, scene.words.delegation)
    )
      return { code: 'CN', place: null }
    // "President Xi paid a state visit to Argentina", in a text about a province.
    if (names.length === 0 && says(scene, journeyWords(scene.language).nationsLeader))
      return { code: 'CN', place: null }
    // 两国领导人会见: the two nations, whatever province the text is about.
    if (scene.nation && says(scene, scene.words.nationsAgain)) return { code: 'CN', place: null }
    // "Paid an official visit to China": so did its prime minister, and not to the province.
    if (namesNation(scene) && says(scene, journeyWords(scene.language).ofNations))
      return { code: 'CN', place: null }
    if (scene.nation && names.length === 0 && (scene.topic.national || !scene.topic.china))
      return { code: 'CN', place: null }
    return carriedChina(scene)?.value ?? (scene.nation ? { code: 'CN', place: null } : null)
  }
  const first = stated[0]
  if (!first) return null
  const places = distinct(stated.filter((p) => p.code === first.code && p.place !== null))
  return {
    code: first.code,
    place: first.place ?? (places.length === 1 ? (places[0]?.place ?? null) : null),
  }
}

const namesNation = (scene: Scene): boolean =>
  mentionsOf(scene.sentence, 'place').some(
    (m) => m.side === 'china' && m.level === 'nation' && m.as === 'name' && m.pair === null,
  )

/** A city that is only where they met ("in Hangzhou") is no party of what was signed there. */
export function hostOf(scene: Scene, china: PartyRef): PartyRef {
  const stated = preferNames(scene.china).filter((p) => p.code === china.code)
  const [first] = stated
  if (!first) return china
  if (first.place === null) return { code: china.code, place: null }
  const isVenue =
    scene.links.metIn.test(textBefore(scene, first.start)) &&
    scene.topic.china?.place !== first.place
  return { code: china.code, place: isVenue ? null : first.place }
}

/** The other provinces that are listed with the first: "to Chongqing and Shanghai" is a meeting of each. */
export function otherChinas(scene: Scene, china: PartyRef): PartyRef[] {
  const stated = preferNames(scene.china).filter((p) => p.pair === null)
  const at = stated.findIndex((p) => p.code === china.code)
  if (at < 0) return []
  const others: PartyRef[] = []
  for (let i = at + 1; i < stated.length; i += 1) {
    const [last, next] = [stated[i - 1] as Party, stated[i] as Party]
    if (!scene.links.list.test(textBetween(scene, last.end, next.start))) break
    if (next.code !== china.code && !others.some((o) => o.code === next.code))
      others.push(ref(next))
  }
  return others
}

export function statedPartners(scene: Scene, name: Span | null = null): PartyRef[] {
  const told = withoutBackground(scene, preferNames(withoutParts(scene)))
  const all = name === null ? withoutOtherStops(scene, told) : told
  const named = name ? withoutOnlookers(scene, name, all) : all
  // Beside countries, a continent or bloc is only where they lie ("three African countries"), unless it is listed with them.
  const countries = named.filter(
    (p) =>
      p.level !== 'bloc' ||
      (p.pair !== null && !scene.links.ofLine.test(textFrom(scene, p.end))) ||
      (name !== null && within(p, name)) ||
      isListedWithCountry(scene, p),
  )
  const byCode = new Map<string, PartyRef[]>()
  for (const party of countries.length > 0 ? countries : named)
    byCode.set(party.code, [...(byCode.get(party.code) ?? []), ref(party)])
  return [...byCode].flatMap(([code, parties]) => {
    const places = [...new Set(parties.flatMap((p) => p.place ?? []))]
    const guests = guestPlaces(scene, code)
    if (guests.length > 1) return guests.map((place) => ({ code, place }))
    const listed = listedRegions(scene, code)
    if (listed.length > 1) return listed.map((place) => ({ code, place }))
    return [{ code, place: places[0] ?? null }]
  })
}

/** "stands of ASEAN, Laos and Pakistan" */
const isListedWithCountry = (scene: Scene, bloc: Party): boolean =>
  !guestWords(scene.language).members.test(textBetween(scene, bloc.start, bloc.end)) &&
  runOf(scene, bloc).some((p) => p.level !== 'bloc')

/** "14 projects were signed, 3 of them with Chita": who has a part in what was told is no other guest. */
function withoutParts(scene: Scene): Party[] {
  const [part] = wordsIn(scene, scene.words.ofWhich)
  const before = part ? scene.partners.filter((p) => p.start < part.start) : []
  return before.length > 0 ? before : scene.partners
}

/** The regions and cities of one country whose people came, each named with them: 南塔省副省长、丰沙里省代表. */
function guestPlaces(scene: Scene, code: string): string[] {
  const { envoy } = guestWords(scene.language)
  const sent = scene.partners.filter(
    (p) => p.code === code && p.place !== null && envoy.test(textFrom(scene, p.end)),
  )
  return [...new Set(sent.flatMap((p) => p.place ?? []))]
}

/** "The provinces of Lang Son, Cao Bang and Ha Giang": each is a party. */
function listedRegions(scene: Scene, code: string): string[] {
  const { regions, regionsOf } = guestWords(scene.language)
  const places = scene.partners.filter((p) => p.code === code && p.place !== null)
  const [first] = places
  if (!first) return []
  const run = runOf(scene, first).filter((p) => p.code === code && p.place !== null)
  const last = run.at(-1)
  // "The Vietnamese provinces of Lang Son …" is one party: its name begins within.
  const named = mentionsOf(scene.sentence, 'place').find(
    (m) => m.place !== null && within(m, first),
  )
  const isList =
    regionsOf.test(textBefore(scene, named?.start ?? first.start)) ||
    (last !== undefined && regions.test(textFrom(scene, last.end)))
  return isList ? [...new Set(run.flatMap((p) => p.place ?? []))] : []
}

/** The partner of a meeting that names none: the one that the document is about, where it is a meeting of two sides. */
export function impliedPartners(
  scene: Scene,
  type: EventFrame['type'],
  active: EventFrame | null,
  name: Span | null,
  travellers: EventFrame | null,
): PartyRef[] {
  // "the foreign delegation", on the way to the meeting that is being told
  if (type === 'visit' && active && active.partners.length > 1) return active.partners.map(ref)
  if (type === 'meeting' && !says(scene, scene.words.bothAgain)) return []
  if (name && isWithOthers(scene, name)) return []
  if (name && travellers && says(scene, scene.words.delegation)) return travellers.partners.map(ref)
  const carried = carriedPartners(scene)
  if (!scene.topic.partner) return carried?.value.length === 1 ? carried.value : []
  if (type === 'named' || says(scene, scene.words.bothAgain)) return [{ ...scene.topic.partner }]
  return carried?.value.slice(0, 1) ?? []
}

/** 中国—东北亚博览会: the name has the nation and a region that is nobody's place. */
const isWithOthers = (scene: Scene, name: Span): boolean =>
  mentionsOf(scene.sentence, 'place').some(
    (m) =>
      m.level === 'nation' &&
      within(m, name) &&
      /^\s?[-–—－]\s?\p{L}/u.test(textFrom(scene, m.end)),
  )
