import { distinct, mostExact, type Party, type PartyRef } from '../../discourse/party.ts'
import {
  clauseAt,
  isTold,
  mentionsOf,
  says,
  textBefore,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import {
  chinaBefore,
  carriedPartners,
  chinaSide,
  partnerSides,
  preferNames,
  ref,
  withoutExamples,
  type Found,
  type Side,
} from '../../discourse/sides.ts'
import { countWords } from '../../locales/countWords.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { PlaceMention, Span } from '../../mentions/mention.ts'
import {
  CROSSING_UNITS,
  EXCHANGE_UNITS,
  GROUP_UNITS,
  HOUSE_UNITS,
  LINE_UNITS,
  PARK_UNITS,
  PLACE_UNITS,
} from './unitKinds.ts'
import { houseAt, lineAt, originOf, parkAt } from './standing.ts'

export interface FigureSides {
  china: PartyRef
  partners: PartyRef[]
  chinaFound: Found
  partnerFound: Found
  /** Where the sides come from: what the words of the sentence say, a park, a line or an office, the meeting that is told. */
  by: 'words' | 'park' | 'line' | 'house' | 'event'
}

/** The sides of a number whose unit ends at `unitEnd`; null where it is nobody's, or one side's alone. */
export function figureSides(
  scene: Scene,
  scenes: Scene[],
  number: Span,
  unit: string,
  unitEnd: number,
): FigureSides | null {
  const words = figureWords(scene.language)
  if (PARK_UNITS.has(unit)) {
    const park = parkAt(scene, scenes)
    if (park) return standing(park, 'park')
  }
  if (LINE_UNITS.has(unit)) {
    const line = lineAt(scene, scenes)
    if (line) return standing(withOwnPlace(scene, line), 'line')
  }
  if (HOUSE_UNITS.has(unit)) {
    const house = houseAt(scene, scenes)
    if (house) return standing(house, 'house')
  }
  const isTakenUp = number.end === unitEnd
  const origin =
    GROUP_UNITS.has(unit) || EXCHANGE_UNITS.has(unit) || isTakenUp
      ? originOf(scene, number, unitEnd)
      : null
  const partners = figurePartners(scene, number)
  const china = figureChina(scene, number, scenes)
  if (origin?.side === 'china') {
    const { comparedWith } = words
    const others = preferNames(scene.partners)
    const isOnlyCompared =
      others.length > 0 && others.every((p) => comparedWith.test(textBefore(scene, p.start)))
    const value = isOnlyCompared
      ? (carriedPartners(scene)?.value ?? scene.focus.partners)
      : partners?.value
    if (!value || value.length === 0) return null
    // The Chinese guests of a meeting are those of its Chinese side.
    const guests = origin.ref.code === 'CN' && says(scene, scene.words.attended)
    const own = guests && scene.event ? scene.event.host : origin.ref
    return {
      china: own,
      partners: value,
      chinaFound: 'stated',
      partnerFound: partners?.found ?? 'carried',
      by: 'words',
    }
  }
  if (origin?.side === 'partner') {
    const side = china ?? chinaBefore(scene)
    if (!side) return null
    const value = partners?.value.filter((p) => p.code === origin.ref.code)
    return {
      china: side.value,
      partners: value && value.length > 0 ? value : [origin.ref],
      chinaFound: side.found,
      partnerFound: 'stated',
      by: 'words',
    }
  }
  if (!china || !partners) return null
  if (isOfSeveral(scene, partners)) return null
  if (scene.event && says(scene, words.earlierMeetings) && isOfMeeting(unit))
    return sides(china, partners, 'words')
  const owners = namedBeside(scene, number, unitEnd)
  if (PLACE_UNITS.has(unit)) {
    if (owners.length === 0) return null
    if (china.found === 'stated')
      return sides(china, { value: distinct(owners.map(ref)), found: 'stated' }, 'words')
  }
  const both = says(scene, scene.words.bothAgain)
  if (china.found === 'stated' && partners.found === 'stated')
    return sides(china, partners, 'words')
  const oneChina = new Set(scene.china.map((p) => p.code)).size <= 1
  if (both && oneChina) return sides(china, partners, 'words')
  if (scene.event && isTold(scene, 2) && GROUP_UNITS.has(unit) && says(scene, words.part))
    return sides(china, partners, 'event')
  if (scene.event?.scenes.includes(scene.index) && SHOWN_UNITS.has(unit))
    return sides(china, partners, 'event')
  const one = china.found === 'stated' || partners.found === 'stated'
  if (isToldAgain(scene, china, partners)) return sides(china, partners, 'words')
  if (scene.listed && isTakenUp && scene.focus.age <= 2) return sides(china, partners, 'words')
  if (one && isTakenUp && scene.focus.age <= 1) return sides(china, partners, 'words')
  if (says(scene, words.relation)) return sides(china, partners, 'words')
  if (EXCHANGE_UNITS.has(unit) && (one || CROSSING_UNITS.has(unit)) && scene.focus.age <= 4)
    return sides(china, partners, 'words')
  if (partners.found === 'stated' && isOfProvince(scene, unit))
    return sides(china, partners, 'words')
  return null
}

/** A number in a sentence that names none of the several partners told before is that of all, not of each. */
const isOfSeveral = (scene: Scene, { found, value }: Side<PartyRef[]>): boolean =>
  found !== 'stated' &&
  value.length > 1 &&
  scene.event === null &&
  ![scene.words.bothAgain, scene.words.partnerAgain, scene.words.each].some((w) => says(scene, w))

/** What a fair shows. */
const SHOWN_UNITS = new Set(['products', 'booths', 'pavilions', 'species'])

/** "680 of the trains came from Chongqing": the one Chinese place of the sentence, where the line was told of the nation. */
function withOwnPlace<S extends { china: PartyRef }>(scene: Scene, line: S): S {
  const [only, ...more] = distinct(preferNames(scene.china).map(ref))
  return line.china.code === 'CN' && only && more.length === 0 ? { ...line, china: only } : line
}

const standing = (
  { china, partner, found }: { china: PartyRef; partner: PartyRef; found: Found },
  by: 'park' | 'line' | 'house',
): FigureSides => ({ china, partners: [partner], chinaFound: found, partnerFound: found, by })

const sides = (
  china: Side<PartyRef>,
  partners: Side<PartyRef[]>,
  by: 'words' | 'event',
): FigureSides => ({
  china: china.value,
  partners: partners.value,
  chinaFound: china.found,
  partnerFound: partners.found,
  by,
})

const isOfMeeting = (unit: string): boolean =>
  GROUP_UNITS.has(unit) || PLACE_UNITS.has(unit) || unit === 'dignitaries'

/** "The province has 170 companies on the continent": each side is named, or taken up by a noun of its own. */
function isToldAgain(scene: Scene, china: Side<PartyRef>, partners: Side<PartyRef[]>): boolean {
  const { chinaAgain, partnerAgain } = scene.words
  const { noSide, rankIn } = figureWords(scene.language)
  const again = (words: RegExp): boolean =>
    wordsIn(scene, words).some(
      (w) => !noSide.test(textFrom(scene, w.start)) && !rankIn.test(textBefore(scene, w.start)),
    )
  return (
    (china.found === 'stated' || again(chinaAgain)) &&
    (partners.found === 'stated' || again(partnerAgain))
  )
}

/** "The city has 12 schools in Zambia": the Chinese side stands in an anaphor of its own. */
function isOfProvince(scene: Scene, unit: string): boolean {
  return says(scene, scene.words.chinaAgain) || (scene.topic.isChinas && !COUNTED_OF_ONE.has(unit))
}

/** "10 Russian regions", "five cities in Peru", 非洲53国: whose they are stands beside them. */
function namedBeside(scene: Scene, number: Span, unitEnd: number): Party[] {
  return scene.partners.filter(
    (p) =>
      within(p, { start: number.start, end: unitEnd + 1 }) ||
      (p.end <= number.start && number.start - p.end <= 1) ||
      (p.start >= unitEnd &&
        p.start - unitEnd < 16 &&
        countWords(scene.language).ofPlace.test(textFrom(scene, unitEnd))),
  )
}

const COUNTED_OF_ONE = new Set(['countries', 'cities', 'provinces', 'ports', 'people', 'persons'])

/** At a meeting, "Chinese companies" are those of its Chinese side. */
export function figureChina(scene: Scene, span: Span, scenes: Scene[] = []): Side<PartyRef> | null {
  if (
    goesOnAboutNation(scene, scenes) ||
    (scene.china.length === 0 && says(scene, scene.words.nationsAgain))
  )
    return { value: { code: 'CN', place: null }, found: 'carried' }
  const isNations = mentionsOf(scene.sentence, 'place').some(isNation)
  if (
    scene.china.length === 0 &&
    scene.event &&
    isTold(scene, 2) &&
    isLastNamed(scene, scene.event.host) &&
    !(isNations && !scene.event.scenes.includes(scene.index))
  )
    return { value: scene.event.host, found: 'carried' }
  if (isNationsClause(scene, span)) return { value: { code: 'CN', place: null }, found: 'stated' }
  return chinaSide(scene, span)
}

/** "China is our third partner. … Some 300 firms have business ties": the nation was named last, in the same paragraph. */
function goesOnAboutNation(scene: Scene, scenes: Scene[]): boolean {
  if (scene.china.length > 0 || scene.nation || says(scene, scene.words.chinaAgain)) return false
  for (let i = scene.index - 1; i >= 0 && i >= scene.index - 2; i--) {
    const earlier = scenes[i]
    if (!earlier || earlier.heading || earlier.sentence.block !== scene.sentence.block) return false
    if (earlier.china.length > 0) return false
    if (mentionsOf(earlier.sentence, 'place').some(isNation)) return true
  }
  return false
}

const isNation = (m: PlaceMention): boolean =>
  m.level === 'nation' && m.as === 'name' && m.pair === null

/** No other Chinese place was named since the meeting was told. */
const isLastNamed = ({ focus }: Scene, host: PartyRef): boolean =>
  focus.china === null || focus.china.code === host.code

/** "110 firms have a branch in China, 14 of them in Fujian": the clause names the nation and none of its places. */
export function isNationsClause(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  if (scene.china.some((p) => within(p, clause)) || says(scene, scene.words.chinaAgain))
    return false
  return mentionsOf(scene.sentence, 'place').some((m) => isNation(m) && within(m, clause))
}

export function figurePartners(told: Scene, span: Span): Side<PartyRef[]> | null {
  const scene = { ...told, partners: withoutExamples(told) }
  if (scene.partners.length === 0 && scene.event && scene.event.named.length > 0)
    return { value: scene.event.named, found: 'carried' }
  const found = nearestPartner(scene, span) ?? partnerSides(scene, span)
  if (!found) return null
  const exact = mostExact(found.value)
  // 至乌兰巴托中欧班列: a train of that name which goes elsewhere.
  const named = exact.filter((p) => p.code !== 'EUROPE')
  const isTrainsName = scene.partners.some((p) => p.code === 'EUROPE' && p.pair !== null)
  return { ...found, value: isTrainsName && named.length > 0 ? named : exact }
}

/** The partner is only what something is compared with. */
export function isCompared(scene: Scene): boolean {
  const { comparedWith } = figureWords(scene.language)
  const named = preferNames(withoutExamples(scene))
  return named.length > 0 && named.some((p) => comparedWith.test(textBefore(scene, p.start)))
}

/** Where several partners have a number each ("东盟国家61对、越南23对"), a number is that of the partner right before it. */
function nearestPartner(scene: Scene, span: Span): Side<PartyRef[]> | null {
  const clause = clauseAt(scene, span.start)
  const here = preferNames(scene.partners).filter((p) => within(p, clause))
  const counted = [
    ...mentionsOf(scene.sentence, 'number'),
    ...mentionsOf(scene.sentence, 'percent'),
  ].filter((n) => within(n, clause))
  const before = here.filter((p) => p.end <= span.start).at(-1)
  if (
    new Set(here.map((p) => p.code)).size < 2 ||
    counted.length < 2 ||
    !before ||
    span.start - before.end > 8
  )
    return null
  return { value: [ref(before)], found: 'stated' }
}
