import type { PlaceMention, Span } from '../mentions/mention.ts'
import { distinct, oneEach, type Party, type PartyRef } from './party.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  segmentAt,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from './scene.ts'

/** How far a side was looked for: in the words themselves, or from what was said before. */
export type Found = 'stated' | 'carried' | 'topic'

export interface Side<T> {
  value: T
  found: Found
}

/** Sentences after which partners that were named are forgotten. */
const MEMORY = 4

/**
 * The Chinese side of what is said at `span`: a province or place of the same clause, else of the sentence, else the nation where the sentence
 * names it, else what "the province" or silence refers to. Null when the document has none.
 */
export function chinaSide(scene: Scene, span: Span | null = null): Side<PartyRef> | null {
  if (isNationWithPartner(scene) && !(span && hasOwnPair(scene, span)))
    return { value: { code: 'CN', place: null }, found: 'stated' }
  const stated = partiesAt(scene, scene.china, span)
  if (stated.length > 0) {
    // "… as China, which has put …; Yunnan alone …": the clause is the nation's, whatever another one says.
    if (span && isNationClause(scene, stated, span))
      return { value: { code: 'CN', place: null }, found: 'stated' }
    return { value: nearest(scene, stated, span), found: 'stated' }
  }
  const again = says(scene, scene.words.chinaAgain)
  const house = again ? null : customsHouse(scene)
  if (house) return { value: house, found: 'carried' }
  if (!again && says(scene, scene.words.nationsAgain))
    return { value: { code: 'CN', place: null }, found: 'carried' }
  if (scene.nation && !again && !isProvincesOwn(scene))
    return { value: { code: 'CN', place: null }, found: 'stated' }
  return carriedChina(scene)
}

/** "Its firms … Chinese companies paid 50 million": in a text about one province, right behind a sentence that names it. */
function isProvincesOwn(scene: Scene): boolean {
  const { topic, focus } = scene
  const nations = mentionsOf(scene.sentence, 'place').filter(
    (m) => m.level === 'nation' && m.side === 'china',
  )
  const isNamed = nations.some(
    (m) =>
      !isOfTrainsName(scene, m) &&
      (m.as !== 'adjective' || scene.links.nationsOwn.test(textFrom(scene, m.end))),
  )
  const isTrainsOnly = nations.length > 0 && nations.every((m) => isOfTrainsName(scene, m))
  const reach = isTrainsOnly ? MEMORY : 1
  return (
    !isNamed &&
    topic.china !== null &&
    topic.isChinas &&
    focus.china?.code === topic.china.code &&
    focus.chinaAge <= reach
  )
}

/** "China-Europe trains made 90 trips": the nation is only in what they are called. */
const isOfTrainsName = (scene: Scene, nation: PlaceMention): boolean =>
  nation.pair !== null &&
  scene.partners.some(
    (p) =>
      p.pair === nation.pair &&
      scene.links.ofLine.test(textFrom(scene, Math.max(p.end, nation.end))),
  )

/** The customs house that handles what a sentence tells, where it names no other place in China: 钦州海关监管班列30列. */
function customsHouse(scene: Scene): PartyRef | null {
  const places = mentionsOf(scene.sentence, 'place')
  if (places.some((m) => m.level === 'nation' && m.as === 'name' && m.pair === null)) return null
  const house = places.find(
    (m) =>
      m.side === 'china' &&
      m.as === 'post' &&
      scene.links.customs.test(scene.text.slice(m.end - scene.sentence.start)),
  )
  if (!house) return null
  // "According to Nanjing Customs": its figures are those of the province.
  const tells = scene.links.customsTells.test(scene.text.slice(house.end - scene.sentence.start))
  return { code: house.code, place: tells ? null : house.place }
}

/** The Chinese side from context alone, where silence means one. */
export function carriedChina(scene: Scene): Side<PartyRef> | null {
  return isOfOthers(scene) ? null : chinaBefore(scene)
}

/** The Chinese side that was told of last. */
export function chinaBefore(scene: Scene): Side<PartyRef> | null {
  const { focus, topic } = scene
  const wants = anaphorOf(scene)
  if (wants === 'city' && focus.city) return { value: focus.city, found: 'carried' }
  if (wants === 'province' && focus.province)
    return { value: { code: focus.province.code, place: null }, found: 'carried' }
  if (focus.china) {
    // A city named in passing is not what a text about its province goes on about.
    const own = topic.china && topic.china.code === focus.china.code && topic.china.place === null
    return { value: own ? { code: focus.china.code, place: null } : focus.china, found: 'carried' }
  }
  if (topic.china) return { value: topic.china, found: 'topic' }
  return topic.national ? { value: { code: 'CN', place: null }, found: 'topic' } : null
}

/** Silence about China that means no Chinese place: a document about others, or partners that deal with each other. */
function isOfOthers(scene: Scene): boolean {
  const { words, links } = scene
  if (scene.nation || says(scene, words.chinaAgain) || says(scene, words.bothAgain)) return false
  if (!scene.topic.isChinas) return true
  const groups = partnerGroups(scene)
  const [first] = groups
  return (
    groups.length > 1 &&
    first?.[0] !== undefined &&
    !links.counterpart.test(textBefore(scene, first[0].start))
  )
}

/** The partners of what is said at `span`: those of its clause, else of the sentence, else those that were named last. */
export function partnerSides(scene: Scene, span: Span | null = null): Side<PartyRef[]> | null {
  const stated = preferNames(scene.partners)
  if (stated.length > 0) {
    const same = span ? partnersAt(scene, span) : []
    return { value: distinct((same.length > 0 ? same : stated).map(ref)), found: 'stated' }
  }
  return carriedPartners(scene)
}

export function carriedPartners(scene: Scene): Side<PartyRef[]> | null {
  const { focus, topic } = scene
  if (isDomestic(scene) || isOfTwoChinese(scene)) return null
  const both = says(scene, scene.words.bothAgain)
  if (!both && says(scene, scene.words.unnamed) && !says(scene, scene.words.partnerAgain))
    return null
  // "The two sides" of a document about two sides are these two, whoever was named in passing.
  if (
    both &&
    topic.partner &&
    ((focus.partners.length > 1 && focus.partners.some((p) => p.code === topic.partner?.code)) ||
      focus.partners.every((p) => p.code.length > 2))
  )
    return { value: [topic.partner], found: 'carried' }
  if (focus.partners.length > 0 && focus.age <= MEMORY)
    return { value: oneEach(focus.partners), found: 'carried' }
  if (topic.partner) return { value: [topic.partner], found: 'topic' }
  return null
}

/** Chinese provinces that deal with each other: "the province signed with Guangdong and Shanghai firms", 泉州与宁夏. */
function isDomestic(scene: Scene): boolean {
  const { links } = scene
  const provinces = distinct(scene.china.map(({ code }) => ({ code, place: null })))
  if (provinces.length === 0) return false
  const other = scene.china.some(
    (p) => p.code !== scene.topic.china?.code && links.dealtWith.test(textBefore(scene, p.start)),
  )
  return other && (provinces.length > 1 || says(scene, scene.words.chinaAgain))
}

/** "The two cities", right behind a sentence that named two Chinese ones and nobody else. */
const isOfTwoChinese = (scene: Scene): boolean =>
  scene.china.length === 0 &&
  scene.focus.twoChinese &&
  scene.focus.chinaAge === 1 &&
  says(scene, scene.words.bothAgain)

/** The partners without those that are only examples of a region told with them: "African countries such as Kenya and Ghana". */
export function withoutExamples(scene: Scene): Party[] {
  const { partners, links } = scene
  const examples = new Set<Party>()
  partners.forEach((party, at) => {
    const last = partners[at - 1]
    if (!last || party.level === 'bloc') return
    const between = textBetween(scene, last.end, party.start)
    if (
      last.level === 'bloc'
        ? links.suchAs.test(between)
        : examples.has(last) && links.list.test(between)
    )
      examples.add(party)
  })
  for (let at = partners.length - 2; at >= 0; at -= 1) {
    const [party, next] = [partners[at] as Party, partners[at + 1] as Party]
    if (party.level === 'bloc') continue
    const between = textBetween(scene, party.end, next.start)
    const isExample =
      next.level === 'bloc'
        ? links.suchAsBefore.test(between)
        : examples.has(next) && links.list.test(between)
    if (isExample) examples.add(party)
  }
  return partners.filter((party) => !examples.has(party))
}

/** Partners that are listed together: "the United States, Australia and South Korea". */
export function partnerGroups(scene: Scene): Party[][] {
  const groups: Party[][] = []
  for (const party of preferNames(scene.partners)) {
    const last = groups.at(-1)?.at(-1)
    if (
      last &&
      last.code !== party.code &&
      scene.links.list.test(textBetween(scene, last.end, party.start))
    )
      groups.at(-1)?.push(party)
    else groups.push([party])
  }
  return groups
}

/** The partners of the clause at `span`, else of its part between semicolons, with all that are listed with them. */
export function partnersAt(scene: Scene, span: Span): Party[] {
  const groups = partnerGroups(scene)
  const inside = (part: Span): Party[] =>
    groups.filter((group) => group.some((p) => within(p, part))).flat()
  const clause = inside(clauseAt(scene, span.start))
  return clause.length > 0 ? clause : inside(segmentAt(scene, span.start))
}

/** As `partnersAt`, of the part between semicolons only those of the last clause that named any before `span`. */
export function partnersBefore(scene: Scene, span: Span): Party[] {
  const groups = partnerGroups(scene)
  const own = partnersAt(scene, span)
  const last = groups.filter((group) => (group.at(-1)?.end ?? 0) <= span.start).at(-1)
  const party = last?.at(-1)
  if (!party || own.some((p) => within(p, clauseAt(scene, span.start)))) return own
  const clause = clauseAt(scene, party.end - 1)
  return own.filter((p) => p.end > clause.start && p.end <= clause.end)
}

export const ref = ({ code, place }: PartyRef): PartyRef => ({ code, place })

/** "China and Singapore signed": the two nations are the sides, whatever place it is about. */
function isNationWithPartner(scene: Scene): boolean {
  const { links } = scene
  return mentionsOf(scene.sentence, 'place').some(
    (nation) =>
      nation.level === 'nation' &&
      nation.as === 'name' &&
      nation.pair === null &&
      !isOwnerOf(scene, nation) &&
      scene.partners.some(
        (p) =>
          p.place === null &&
          ((p.start >= nation.end && links.pair.test(textBetween(scene, nation.end, p.start))) ||
            (nation.start >= p.end && links.pair.test(textBetween(scene, p.end, nation.start)))),
      ),
  )
}

/** The clause of what is said names a Chinese place and a partner of its own, and the two nations stand in another. */
function hasOwnPair(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return (
    scene.china.some((p) => p.as !== 'organisation' && within(p, clause)) &&
    scene.partners.some((p) => within(p, clause)) &&
    !mentionsOf(scene.sentence, 'place').some((m) => m.level === 'nation' && within(m, clause))
  )
}

/** "Nepal and China's Tibet": the nation is only whose province it is. */
const isOwnerOf = (scene: Scene, nation: Span): boolean =>
  scene.china.some(
    (p) =>
      p.start >= nation.end &&
      scene.links.ownProvince.test(textBetween(scene, nation.end, p.start)),
  )

/** The places of the clause at `span`, else of the sentence; those named as such before those inside names of organisations. */
function partiesAt(scene: Scene, parties: Party[], span: Span | null): Party[] {
  const clause = span && clauseAt(scene, span.start)
  const here = clause ? parties.filter((p) => within(p, clause)) : []
  return preferNames(here.length > 0 ? here : parties)
}

/** Places named as such go before places inside the names of organisations. */
export function preferNames(parties: Party[]): Party[] {
  const names = parties.filter((p) => p.as !== 'organisation')
  return names.length > 0 ? names : parties
}

function isNationClause(scene: Scene, stated: Party[], span: Span): boolean {
  const segment = segmentAt(scene, span.start)
  // "Taicang, east China's Jiangsu province reached …": a place that ends in the segment is named in it.
  if (stated.some((p) => p.start < segment.end && p.end > segment.start)) return false
  return scene.sentence.mentions.some(
    (m) =>
      m.type === 'place' &&
      m.level === 'nation' &&
      m.as === 'name' &&
      m.pair === null &&
      within(m, segment),
  )
}

function nearest(scene: Scene, parties: Party[], span: Span | null): PartyRef {
  const first = parties[0] as Party
  if (!span || parties.length === 1) return ref(first)
  const clause = clauseAt(scene, span.start)
  const same = parties.filter((p) => within(p, clause))
  return ref(same[0] ?? parties.filter((p) => p.start < span.start).at(-1) ?? first)
}

function anaphorOf(scene: Scene): 'city' | 'province' | null {
  const words = wordsIn(scene, scene.words.chinaAgain)
  if (words.some((w) => scene.links.cityAgain.test(w.text))) return 'city'
  if (words.some((w) => scene.links.provinceAgain.test(w.text))) return 'province'
  return null
}
