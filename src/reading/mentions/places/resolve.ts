import type { Language } from '../../../model/dataset.ts'
import type { Naming, Referent } from '../../gazetteer/nameIndex.ts'
import { TITLE_LIKE } from '../../locales/zh/places.ts'
import type { Span } from '../mention.ts'
import { indexAnchors, isAnchor, type Anchors } from './anchors.ts'
import type { Candidate } from './candidates.ts'
import { rememberedKey, type PlaceContext } from './context.ts'
import { isState, isTrusted, isTwinned, weighEvidence } from './evidence.ts'
import { hasRank, readRank, type Ranked } from './rank.ts'

/** A name that has been decided: which place it is, or null where it is to be read over. */
export interface Hit extends Span {
  referent: Referent | null
  as: Naming['as']
  /** Believed by itself, not for the sake of its country. */
  isCertain: boolean
}

/** Picks the names of one sentence, the longest first from left to right, each with its likeliest meaning. */
export function resolveCandidates(
  text: string,
  language: Language,
  candidates: readonly Candidate[],
  context: PlaceContext,
): Hit[] {
  const anchors = indexAnchors(candidates)
  const isJoined = isRelation(text, candidates)
  // A German town hall writes of its own city, and never of Germany.
  const home = language === 'de' && context.provinces.size > 0 ? HOME : NO_HOME
  const hits: Hit[] = []
  let past = 0
  let last: Hit | undefined
  candidates.forEach((candidate, at) => {
    if (candidate.start < past) return
    const name = text.slice(candidate.start, candidate.end)
    if (last?.end === candidate.start && TITLE_LIKE.has(name)) return
    const ranked = readRank(text, candidate, language)
    const twinned = candidate.namings.length > 1 || !isAnchor(candidate)
    const naming = choose(
      candidate,
      ranked,
      {
        anchors,
        context,
        isJoined,
        home,
        isTwinned: twinned && isTwinned(text, candidates, at),
        isInsideAbroad:
          language === 'zh' &&
          last?.end === candidate.start &&
          last.referent?.side === 'partner' &&
          isPart(last.referent),
        listedIn:
          last !== undefined && LIST.test(text.slice(last.end, candidate.start))
            ? last.referent?.within
            : undefined,
        isAmongCities:
          last?.referent?.level === 'city' &&
          LIST.test(text.slice(last.end, candidate.start)) &&
          GOES_ON.test(text.slice(candidate.end, candidate.end + 8)),
      },
      // In English a capital inside the sentence tells a name from a word; in German all nouns have one.
      language === 'en' && candidate.start > 3,
      text,
      language !== 'en' || candidate.start > 3,
    )
    if (naming === null) return
    if (naming.trust !== 'free' && isCutByCertain(candidates, at)) return
    past = isPart(naming.referent) ? ranked.end : candidate.end
    last = {
      start: candidate.start,
      end: past,
      referent: naming.referent,
      as: naming.as,
      isCertain: isBelievedAlone(candidate, naming),
    }
    hits.push(last)
  })
  return hits
}

/** One of its readings needs nothing else and lies in the same country: Novosibirsk, the city or the region. */
function isBelievedAlone({ namings }: Candidate, { referent }: Naming): boolean {
  return namings.some(
    (other) => other.trust === 'free' && other.referent?.within === referent?.within,
  )
}

/** A word for a rank belongs to the name of a region or a city, never to that of a country. */
function isPart(referent: Referent | null): boolean {
  return referent?.level === 'region' || referent?.level === 'city'
}

/** 面向日本: a doubtful name gives way to a certain one that begins inside it. */
function isCutByCertain(candidates: readonly Candidate[], at: number): boolean {
  const candidate = candidates[at]
  if (candidate === undefined) return false
  for (let next = at + 1; next < candidates.length; next += 1) {
    const other = candidates[next]
    if (other === undefined || other.start >= candidate.end) return false
    if (other.start > candidate.start && other.end > candidate.end && isAnchor(other)) return true
  }
  return false
}

/** 越南北宁、北江: what follows in a list lies where the one before it lies. */
const LIST = /^(?:[、和及与,，]|,?\s(?:and|und|&)\s|,\s)$/u
const GOES_ON = /^(?:[、和及与]|,?\s(?:and|und|&)\s\p{Lu}|,\s\p{Lu})/u

/** How much ten times the inhabitants count against the evidence: Melbourne stays in Australia beside Philadelphia. */
const SIZE = 1.5
/** "Perth, Scotland": what its country stands beside is decided. */
const BESIDE = 6
const DECISIVE = 9

/** As much as a word for the rank. */
const AMONG_CITIES = 3

/** Evidence for a city or region abroad from nothing but the sentence: less than any country named. */
const JOINED = 0.5
const SIZEABLE = 1e5
/** As much for the towns of the document's own country: "Ratingen" in a German text. */
const SIZEABLE_AT_HOME = 1.5e4
const SHORTEST_NAME = 4

/** Where German is written: their larger cities need no country beside them in a German document about a Chinese place. */
const HOME = new Set(['DE', 'AT', 'CH'])
const NO_HOME = new Set<string>()

/** Sister cities, signatures, visits and lines, in the three languages: what joins a Chinese place to one abroad. */
const RELATION =
  /(?<!\p{L})(?:[Ss]ister|twin|friendship|friendly|partner|Freund|freundschaft|sign|ink|memorand|agreement|flight|train|route|delegation|visit|mayor|Partner|Städtepartner|verschwister|unterzeichn|Abkommen|Vereinbarung|Delegation|besuch|reis|Güterzug|Direktflug|Oberbürgermeister)|友好|友城|姐妹|结好|签署|签订|班列|航线|代表团|访问|直航/u

function isRelation(text: string, candidates: readonly Candidate[]): boolean {
  const isChinese = candidates.some(
    (candidate) =>
      isAnchor(candidate) &&
      candidate.namings.some(
        ({ referent }) => referent?.side === 'china' && referent.code !== 'CN',
      ),
  )
  return isChinese && RELATION.test(text)
}

/** A region or a larger city whose name means one place only. */
function isSizeable(
  referent: Referent,
  { namings, start, end }: Candidate,
  least: number,
): boolean {
  if (referent.side !== 'partner' || referent.weight < least || end - start < SHORTEST_NAME)
    return false
  return namings.every((naming) => naming.referent?.code === referent.code)
}

interface Surroundings {
  anchors: Anchors
  context: PlaceContext
  isTwinned: boolean
  /** The sentence joins a Chinese place to somebody by a tie, a signature, a visit or a line. */
  isJoined: boolean
  /** Countries whose larger cities need nothing else. */
  home: ReadonlySet<string>
  /** A region or city abroad stands right before it: 万象省万荣县 is in Laos. */
  isInsideAbroad: boolean
  /** Country or province of the name before it in a list. */
  listedIn: string | undefined
  /** A city stands before it in a list that goes on: "Kazan, Perm and Ufa". */
  isAmongCities: boolean
}

/** The city of a name that is also that of its region; "Seattle, Washington and …" names a state. */
const isCityOfMany = (referent: Referent, { namings }: Candidate, within: string | undefined) =>
  referent.level === 'city' &&
  referent.within === within &&
  !namings.some((other) => other.referent !== null && isState(other.referent))

/** "Buenos Aires Province"; "Chaoyang District", which is not the larger Chaoyang. */
function weighRank({ referent, trust }: Naming, { rank, isTown }: Ranked): number {
  if (isTown && trust === 'ranked') return 6
  return rank !== null && referent !== null && hasRank(referent, rank) ? 3 : 0
}

function choose(
  candidate: Candidate,
  ranked: Ranked,
  surroundings: Surroundings,
  isMidSentence: boolean,
  text: string,
  mayBeKnown: boolean,
): Naming | null {
  const { anchors, context, isJoined, home, isTwinned: twinned } = surroundings
  const { isInsideAbroad, listedIn, isAmongCities } = surroundings
  const [only, second] = candidate.namings
  if (only !== undefined && second === undefined && only.trust === 'free' && !isInsideAbroad)
    return only
  let best: Naming | null = null
  let bestScore = -Infinity
  let isTied = false
  for (const naming of candidate.namings) {
    const { referent } = naming
    if (referent === null) return naming
    if (isInsideAbroad && referent.side === 'china' && referent.level === 'city') continue
    const borne = weighEvidence(referent, candidate, twinned, anchors, context)
    const isBorne = isJoined || home.has(referent.within)
    const leastSize = isJoined && home.has(referent.within) ? SIZEABLE_AT_HOME : SIZEABLE
    const isSister = twinned && isJoined && isState(referent)
    const evidence =
      borne !== 0
        ? borne
        : isSister
          ? BESIDE
          : isBorne && isSizeable(referent, candidate, leastSize)
            ? JOINED
            : 0
    const isKnown = mayBeKnown && context.remembered.has(rememberedKey(text, candidate, referent))
    const trust = referent.within === listedIn || isKnown ? 6 : evidence
    if (!isTrusted(naming, trust, ranked, isMidSentence)) continue
    const score =
      SIZE * Math.log10(referent.weight + 1) +
      (evidence >= BESIDE ? DECISIVE : evidence) +
      weighRank(naming, ranked) +
      (isAmongCities && isCityOfMany(referent, candidate, listedIn) ? AMONG_CITIES : 0) +
      (naming.trust === 'free' ? 1.5 : 0)
    if (score > bestScore) {
      best = naming
      bestScore = score
      isTied = false
    } else if (score === bestScore && best?.referent?.within !== referent.within) isTied = true
  }
  // 鼓楼区, 朝阳区: districts of one name in several provinces, and nothing that tells which.
  return isTied && isSmall(best) ? null : best
}

function isSmall(naming: Naming | null): boolean {
  return naming?.referent?.level === 'city' && naming.referent.weight <= 1e5
}
