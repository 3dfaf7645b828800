import type { LinkWords } from '../locales/linkWords.ts'
import type { PlaceMention, Span } from '../mentions/mention.ts'
import type { Sentence } from '../mentions/sentence.ts'

/** A place as a side of a fact. */
export interface PartyRef {
  /** `CN-GD`, `CN`, `BY`, `ASEAN`. */
  code: string
  /** City, zone or region in English, or null for the province, country or bloc itself. */
  place: string | null
}

/** A place that a sentence names as a possible side of a fact. */
export interface Party extends PartyRef, Span {
  side: 'china' | 'partner'
  level: PlaceMention['level']
  as: PlaceMention['as']
  pair: number | null
}

/** How far a place may stand from the larger place that explains it: "Hefei, the capital of Anhui". */
const APPOSITION_LENGTH = 48

/**
 * The places of one side that a sentence names, in order of appearance, the nation itself left out. A city and the
 * province or country that explains it ("Guangzhou, Guangdong Province", "the German state of Hesse") are one party, unless the words of `links` between them set them apart.
 */
export function partiesOf(
  sentence: Sentence,
  side: 'china' | 'partner',
  links: LinkWords,
): Party[] {
  const parties: Party[] = []
  for (const mention of sentence.mentions) {
    if (mention.type !== 'place' || mention.side !== side || mention.level === 'nation') continue
    if (mention.as === 'dateline' || mention.as === 'post') continue
    const party: Party = { ...mention, side }
    const previous = parties.at(-1)
    if (previous && previous.code === party.code && isApposed(sentence, previous, party, links)) {
      const isInside = isCityOfRegion(sentence, previous, party, links)
      parties[parties.length - 1] = {
        ...previous,
        place: isInside ? party.place : (previous.place ?? party.place),
        level: previous.place === null || isInside ? party.level : previous.level,
        as: previous.as === 'organisation' ? party.as : previous.as,
        end: Math.max(previous.end, party.end),
      }
      continue
    }
    parties.push(party)
  }
  return parties
}

/** Chinese names the larger place first, with nothing but its rank in between: 庆尚北道浦项市 is Pohang, 比奥比奥大区康塞普西翁市 Concepción. */
function isCityOfRegion(
  sentence: Sentence,
  left: Party,
  right: Party,
  { rank }: LinkWords,
): boolean {
  return (
    left.side === 'partner' &&
    left.level === 'region' &&
    right.level === 'city' &&
    /^\p{Script=Han}/u.test(sentence.text.slice(right.start - sentence.start)) &&
    rank.test(sentence.text.slice(left.end - sentence.start, right.start - sentence.start))
  )
}

function isApposed(sentence: Sentence, left: Party, right: Party, links: LinkWords): boolean {
  if (right.start <= left.end || isCityOfRegion(sentence, left, right, links)) return true
  if (left.place !== null && right.place !== null && left.place === right.place) return true
  const between = sentence.text.slice(left.end - sentence.start, right.start - sentence.start)
  if (between.length > APPOSITION_LENGTH || links.apart.test(between)) return false
  // "A service to Yangon that calls at Mandalay", "besides Iowa, the states of Ohio and Utah": two cities or regions, unless
  // one is said to be in the other.
  if (
    left.side === 'partner' &&
    (left.level === 'city' || left.level === 'region') &&
    right.level === left.level &&
    !links.lyingIn.test(between)
  )
    return false
  if (left.level === 'city' && right.level === 'region' && between === ', ')
    return !isOfRegions(sentence, right, links)
  // Two cities or two regions in a row are a list, not an explanation.
  return !(left.place !== null && right.place !== null && /^[\s,]*$/u.test(between))
}

/** "Berkeley, California" is one place, "Kyiv, Lviv region and Odesa region" a list of several. */
function isOfRegions(sentence: Sentence, region: Party, { regions }: LinkWords): boolean {
  return sentence.mentions.some(
    (m) =>
      m.type === 'place' &&
      m.code === region.code &&
      m.level === 'region' &&
      m.start > region.end &&
      regions.test(sentence.text.slice(region.end - sentence.start, m.start - sentence.start)),
  )
}

/** Equal places once, in order. */
export function distinct<P extends PartyRef>(parties: P[]): P[] {
  const seen = new Set<string>()
  return parties.filter(({ code, place }) => {
    const key = `${code}|${place ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Without the countries of which a place is named beside them: "Belarus" beside "Minsk" is no party of its own. */
export function mostExact<P extends PartyRef>(parties: P[]): P[] {
  const placed = new Set(parties.filter((p) => p.place !== null).map((p) => p.code))
  return parties.filter((p) => p.place !== null || !placed.has(p.code))
}

/**
 * One party a code: a code whose places differ stands for all of them with place null ("several places share it"), and a
 * country named beside one of its regions is that region.
 */
export function oneEach(parties: PartyRef[]): PartyRef[] {
  const placesByCode = new Map<string, Set<string>>()
  for (const { code, place } of parties) {
    const places = placesByCode.get(code) ?? new Set<string>()
    if (place !== null) places.add(place)
    placesByCode.set(code, places)
  }
  return [...placesByCode].map(([code, places]) => ({
    code,
    place: places.size === 1 ? ([...places][0] ?? null) : null,
  }))
}
