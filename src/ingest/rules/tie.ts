import {
  OFFICE_EXAMPLES,
  PARK_ABROAD_EXAMPLES,
  PARK_EXAMPLES,
  PARTNERSHIP_EXAMPLES,
  ROUTE_EXAMPLES,
  SISTER_EXAMPLES,
} from './examples/tieExamples.ts'
import type { Tie } from '../../model/fact.ts'
import { distinct, mostExact, type Party, type PartyRef } from '../discourse/party.ts'
import {
  clauseAt,
  dateFor,
  mentionsOf,
  isUnreal,
  says,
  within,
  wordsIn,
  type Scene,
} from '../discourse/scene.ts'
import {
  carriedChina,
  carriedPartners,
  chinaSide,
  partnerSides,
  preferNames,
  ref,
  type Found,
} from '../discourse/sides.ts'
import type { DateMention, Span } from '../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { common, type Rule } from './rule.ts'

interface Pair {
  china: PartyRef
  partner: PartyRef
  chinaFound: Found
  partnerFound: Found
}

/** "Surrey – Zhuhai", "Vancouver and Guangzhou, …": a list of pairs, each a Chinese place and its partner. */
function listedPairs(scene: Scene): Pair[] {
  const parties = [...scene.china, ...scene.partners].sort((a, b) => a.start - b.start)
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < parties.length; i++) {
    const [left, right] = [parties[i], parties[i + 1]] as [Party, Party]
    if (left.side === right.side || left.place === null || right.place === null) continue
    const gap = scene.text.slice(
      left.end - scene.sentence.start,
      right.start - scene.sentence.start,
    )
    if (!/^\s*(?:[–—-]|[与和同跟]|and|with|und|mit)\s*$/iu.test(gap)) continue
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

/** Each Chinese place of a tie with each of its partners. */
function pairsOf(scene: Scene, span: Span, isLocal = false): Pair[] {
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
  return named.map((partner) => ({
    china: china.value,
    partner,
    chinaFound: china.found,
    partnerFound: partners.found,
  }))
}

/** Partners of a tie: every place named as such, a country only where none of its places is. */
function tiePartners(scene: Scene): PartyRef[] {
  return mostExact(distinct(preferNames(scene.partners).map(ref)))
}

function tieDate(scene: Scene, span: Span): Pick<DateMention, 'from' | 'to'> | null {
  const dates = mentionsOf(scene.sentence, 'date').filter((d) => d.from !== null)
  const anchored =
    dates.find((d) => d.role === 'anniversary') ??
    dates.find((d) => d.role === 'since' || d.role === 'ago')
  // The day of a visit is not the day on which the relation began.
  const begun =
    says(scene, scene.words.established) ||
    says(scene, scene.words.officeVerb) ||
    says(scene, scene.words.routeVerb)
  // "Le Havre, France (1985)": a year right behind the partner is its own.
  const beside = dates.find((d) => {
    const gap = scene.text.slice(span.end - scene.sentence.start, d.start - scene.sentence.start)
    return (
      d.year === 'stated' &&
      d.start >= span.end &&
      /^(?:[^.;()（）]{0,24}[(（–—-]\s?|,\s)$/u.test(gap)
    )
  })
  const date = beside ?? anchored ?? (begun ? dateFor(scene, span) : null)
  return date ? { from: date.from, to: null } : null
}

/** In a list of partners each has the date of its own clause: "Fort Worth followed in 2010, Bishkek in 2011". */
function spanOf(scene: Scene, pair: Pair, pairs: Pair[]): Span | null {
  if (pairs.length < 2) return null
  return (
    scene.partners.find((p) => p.code === pair.partner.code && p.place === pair.partner.place) ??
    null
  )
}

function tieFacts(
  scene: Scene,
  rule: string,
  tie: Tie,
  base: number,
  span: Span,
  pairs: Pair[],
  dated = true,
): ProposedFact[] {
  return pairs.map((pair): ProposedOf<'tie'> => ({
    kind: 'tie',
    ...common(scene, rule, base, {
      ...pair,
      date: dated ? tieDate(scene, spanOf(scene, pair, pairs) ?? span) : null,
    }),
    tie,
  }))
}

const sister: Rule = {
  name: 'tie-sister',
  kind: 'tie',
  read(scene) {
    const names = wordsIn(scene, scene.words.eventName)
    const spans = wordsIn(scene, scene.words.sister)
      .concat(wordsIn(scene, scene.words.sisterVerb))
      .filter((word) => !names.some((name) => within(word, name)))
    const span = spans[0]
    if (!span || scene.heading) return []
    const bothStated = scene.china.length > 0 && scene.partners.length > 0
    const oneStated = scene.china.length > 0 || scene.partners.length > 0
    const again = says(scene, scene.words.bothAgain) || says(scene, scene.words.chinaAgain)
    // A count of sister cities is a figure; the cities themselves must be named.
    if (countsOnly(scene, span) && scene.partners.every((p) => p.place === null)) return []
    if (isUnreal(scene, span)) return []
    const dated = mentionsOf(scene.sentence, 'date').some((d) => d.from !== null)
    const told =
      says(scene, scene.words.established) ||
      says(scene, scene.words.sisterVerb) ||
      mentionsOf(scene.sentence, 'date').some((d) => d.role === 'anniversary')
    if (scene.partners.length === 0 && !again && !told) return []
    if (!bothStated && !dated && !(oneStated && again)) return []
    return tieFacts(
      scene,
      'tie-sister',
      'sister',
      0.9,
      span,
      pairsOf(scene, span).filter((p) => p.china.code !== 'CN'),
    )
  },
  examples: SISTER_EXAMPLES,
}

/** "eight sister cities": the number stands right before the words. */
function countsOnly(scene: Scene, span: Span): boolean {
  return mentionsOf(scene.sentence, 'number').some(
    (n) => !n.ordinal && n.value > 1 && n.end <= span.start && span.start - n.end < 14,
  )
}

/** How far a list may stand from the sentence that says what it lists. */
const LIST_REACH = 6

/** "Paris, Brussels and Amsterdam joined later"; "• Vancouver (1985)": a list that goes on after sister cities were named. */
const sisterList: Rule = {
  name: 'tie-sister-list',
  kind: 'tie',
  read(scene, scenes) {
    if (scene.heading || scene.partners.length === 0) return []
    if (wordsIn(scene, scene.words.sister).length > 0) return []
    const placed = tiePartners(scene).filter((p) => p.place !== null)
    if (placed.length === 0) return []
    const opener = scenes
      .slice(Math.max(0, scene.index - LIST_REACH), scene.index)
      .findLast((s) => says(s, s.words.sister))
    if (!opener) return []
    const between = scenes.slice(opener.index + 1, scene.index)
    const unbroken = between.every((s) => s.partners.some((p) => p.place !== null))
    if (!unbroken || !(scene.listed || says(scene, scene.words.joined))) return []
    const china = scene.china.length > 0 ? chinaSide(scene, scene.sentence) : carriedChina(scene)
    if (!china || china.value.code === 'CN') return []
    const span = scene.partners[0] as Span
    return tieFacts(
      scene,
      'tie-sister-list',
      'sister',
      0.8,
      span,
      placed.map((partner) => ({
        china: china.value,
        partner,
        chinaFound: china.found,
        partnerFound: 'stated',
      })),
    )
  },
  examples: [
    {
      language: 'zh',
      text: '1979年，北京市与日本东京都结为友好城市。法国巴黎和荷兰阿姆斯特丹后来也陆续加入。',
      finds: [
        { china: 'CN-BJ', partner: 'FR', partnerPlace: 'Paris', tie: 'sister' },
        { china: 'CN-BJ', partner: 'NL', partnerPlace: 'Amsterdam', tie: 'sister' },
      ],
    },
    {
      language: 'en',
      text: 'Chengdu counts 36 sister cities. Experts from Lyon and Turin spoke about rail.',
      finds: [],
    },
  ],
}

const park: Rule = {
  name: 'tie-park',
  kind: 'tie',
  read(scene) {
    const spans = wordsIn(scene, scene.words.park)
    for (const span of spans) {
      const clause = { start: Math.max(scene.sentence.start, span.start - 60), end: span.end + 20 }
      const partners = scene.partners.filter((p) => within(p, clause))
      const paired = scene.sentence.mentions.some(
        (m) =>
          m.type === 'place' && m.pair !== null && m.start >= clause.start && m.end <= span.end,
      )
      const partner = partners[0]
      if (!paired || !partner) continue
      // A park in China stands at its city or in its province's name; one abroad has the nation for its Chinese side.
      const own = scene.china.find((p) => isSite(scene, p, span))
      const side: PartyRef = own ? ref(own) : { code: 'CN', place: null }
      return tieFacts(
        scene,
        'tie-park',
        'park',
        0.85,
        span,
        [{ china: side, partner: ref(partner), chinaFound: 'stated', partnerFound: 'stated' }],
        /found|establish|launch|set up|gegründet|成立|设立|建立/u.test(scene.text),
      )
    }
    return []
  },
  examples: PARK_EXAMPLES,
}

/** "The Suez zone, which a company from Tianjin has developed in Egypt": a park of one side that stands with the other. */
const parkAbroad: Rule = {
  name: 'tie-park-abroad',
  kind: 'tie',
  read(scene) {
    const span = wordsIn(scene, scene.words.park)[0] ?? wordsIn(scene, scene.words.zone)[0]
    if (!span || scene.heading || !says(scene, scene.words.parkVerb)) return []
    if (scene.china.length === 0 || scene.partners.length === 0 || isUnreal(scene, span)) return []
    if (
      scene.sentence.mentions.some(
        (m) =>
          m.type === 'place' && m.pair !== null && m.end <= span.end && span.start - m.end < 60,
      )
    )
      return []
    const china = chinaSide(scene, span)
    const site = scene.partners.find((p) =>
      /(?:(?<!\p{L})in\s+(?:the\s+|der\s+)?|[在于])$/iu.test(
        scene.text.slice(0, p.start - scene.sentence.start),
      ),
    )
    const partner = site ? tiePartners(scene).find((p) => p.code === site.code) : null
    if (!china || !partner) return []
    return tieFacts(scene, 'tie-park-abroad', 'park', 0.7, span, [
      { china: china.value, partner, chinaFound: china.found, partnerFound: 'stated' },
    ])
  },
  examples: PARK_ABROAD_EXAMPLES,
}

/** Whether a Chinese place is where a park stands: in its name ("Sino-Singapore Tianjin Eco-city"), beside it, or "in Qingdao". */
function isSite(scene: Scene, party: Party, park: Span): boolean {
  if (party.as === 'organisation') return false
  const named = party.start <= park.end + 6 && party.end >= park.start - 30
  if (named) return true
  const before = scene.text.slice(0, party.start - scene.sentence.start)
  return (
    party.place !== null &&
    Math.abs(party.start - park.start) < 90 &&
    /(?:(?<!\p{L})(?:in|at)\s+|位于|落户)$/iu.test(before)
  )
}

const office: Rule = {
  name: 'tie-office',
  kind: 'tie',
  read(scene) {
    const spans = wordsIn(scene, scene.words.office)
    for (const span of spans) {
      const verbs = wordsIn(scene, scene.words.officeVerb)
      if (verbs.length === 0 || scene.heading) continue
      const clause = clauseAt(scene, span.start)
      const near = verbs.some(
        (v) =>
          within(v, clause) ||
          Math.abs(v.start - span.end) < 90 ||
          Math.abs(span.start - v.end) < 90,
      )
      if (!near || isPlannedHope(scene, span)) continue
      if (
        wordsIn(scene, scene.words.officeOnlyEmployer).some(
          (w) => w.start <= span.end && w.end >= span.start - 12,
        )
      )
        continue
      // An office belongs to one side and sits with the other.
      const seat = mentionsOf(scene.sentence, 'place').some(
        (m) => m.side === 'china' && m.as === 'post',
      )
      const again = says(scene, scene.words.chinaAgain)
      const both = again && says(scene, scene.words.partnerAgain) && scene.topic.partner !== null
      if (!both && ((scene.china.length === 0 && !seat && !again) || scene.partners.length === 0))
        continue
      return tieFacts(scene, 'tie-office', 'office', 0.8, span, pairsOf(scene, span, true))
    }
    return []
  },
  examples: OFFICE_EXAMPLES,
}

/** Announced is a fact ("will open"), hoped for is not. */
function isPlannedHope(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return wordsIn(scene, scene.words.unreal).some(
    (w) => within(w, clause) && !/plan|准备|计划|拟|intend/iu.test(w.text),
  )
}

const route: Rule = {
  name: 'tie-route',
  kind: 'tie',
  read(scene) {
    const spans = wordsIn(scene, scene.words.route)
    const span = spans[0]
    if (!span || scene.heading || isPlannedHope(scene, span)) return []
    if (!says(scene, scene.words.routeVerb) && !says(scene, scene.words.fromTo)) return []
    if (scene.partners.length === 0) return []
    const china =
      scene.china.length > 0 || scene.nation ? chinaSide(scene, span) : carriedChina(scene)
    if (!china) return []
    const cities = tiePartners(scene)
    const named = cities.filter((p) => p.code !== 'EUROPE')
    // "China-EU train" is a train to Europe.
    const partners =
      named.length > 0 ? named.map((p) => (p.code === 'EU' ? { ...p, code: 'EUROPE' } : p)) : cities
    if (partners.length > 3) return []
    return tieFacts(
      scene,
      'tie-route',
      'route',
      0.75,
      span,
      partners.map((partner) => ({
        china: china.value,
        partner,
        chinaFound: china.found,
        partnerFound: 'stated',
      })),
    )
  },
  examples: ROUTE_EXAMPLES,
}

const partnership: Rule = {
  name: 'tie-partnership',
  kind: 'tie',
  read(scene) {
    const span = wordsIn(scene, scene.words.partnership)[0]
    if (!span || scene.heading) return []
    const stated = scene.partners.length > 0 && (scene.china.length > 0 || scene.nation)
    const again = says(scene, scene.words.bothAgain)
    if (!stated && !again) return []
    const partners =
      scene.partners.length > 0
        ? { value: tiePartners(scene), found: 'stated' as Found }
        : carriedPartners(scene)
    const china = chinaSide(scene, span)
    if (!china || !partners || partners.value.length > 4) return []
    return tieFacts(
      scene,
      'tie-partnership',
      'partnership',
      0.7,
      span,
      partners.value.map((partner) => ({
        china: china.value,
        partner,
        chinaFound: china.found,
        partnerFound: partners.found,
      })),
    )
  },
  examples: PARTNERSHIP_EXAMPLES,
}

export const tieRules: Rule[] = [sister, sisterList, park, parkAbroad, office, route, partnership]
