import { isUnreal, mentionsOf, says, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import { carriedPartners, chinaSide, ref } from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'
import type { ProposedFact } from '../../proposed.ts'
import { PARK_CHINESE } from '../examples/parkChinese.ts'
import { PARK_ENGLISH } from '../examples/parkEnglish.ts'
import { PARK_ABROAD_EXAMPLES, PARK_EXAMPLES } from '../examples/parkExamples.ts'
import { PARK_GERMAN } from '../examples/parkGerman.ts'
import type { Rule } from '../rule.ts'
import { isAbsent } from './isAbsent.ts'
import { tiePartners, type Pair } from './pairs.ts'
import {
  builtAbroad,
  developer,
  jointHere,
  nationsInName,
  pairInName,
  siteAbroad,
  stated,
} from './parkSides.ts'
import { tieFacts } from './tieFacts.ts'

/** "The Sino-Singapore Tianjin Eco-city": a park with both sides in its name, or made by both. */
export const park: Rule = {
  name: 'tie-park',
  kind: 'tie',
  read(scene, scenes) {
    const spans = wordsIn(scene, scene.words.park).filter((span) => !isAbsent(scene, span))
    return spans.flatMap((span) => {
      const pair =
        pairInName(scene, span) ??
        nationsInName(scene, span) ??
        jointHere(scene, span) ??
        builtAbroad(scene, span)
      return pair ? parkFacts(scene, scenes, 'tie-park', 0.85, span, pair) : []
    })
  },
  examples: [...PARK_EXAMPLES, ...PARK_ENGLISH, ...PARK_GERMAN, ...PARK_CHINESE],
}

/** "The Suez zone, which a company from Tianjin has developed in Egypt": a park of one side that stands with the other. */
export const parkAbroad: Rule = {
  name: 'tie-park-abroad',
  kind: 'tie',
  read(scene, scenes) {
    const span = wordsIn(scene, scene.words.park)[0] ?? wordsIn(scene, scene.words.zone)[0]
    if (!span || scene.heading || isUnreal(scene, span) || isAbsent(scene, span)) return []
    if (isCounted(scene, span)) return []
    if (scene.china.length === 0 || hasNations(scene, span) || pairInName(scene, span)) return []
    // "The Jiangxi economic zone in Kabwe" needs no verb: its name says whose it is.
    const owner = scene.china.find((p) => p.end <= span.end && span.start - p.end < 16)
    if (!owner && !says(scene, scene.words.parkVerb)) return []
    const site = siteAbroad(scene, span)
    const maker = developer(scene)
    const partner = site
      ? (tiePartners(scene).find((p) => p.code === site.code) ?? null)
      : maker && (tiePartners(scene)[0] ?? carriedPartners(scene)?.value[0] ?? null)
    const side = maker ? ref(maker) : chinaSide(scene, span)?.value
    if (!partner || !side) return []
    const exact = site?.place ? ref(site) : partner
    return parkFacts(scene, scenes, 'tie-park-abroad', 0.7, span, stated(side, exact))
  },
  examples: PARK_ABROAD_EXAMPLES,
}

/** 境外园区15个: how many parks there are, and none of them. */
const isCounted = (scene: Scene, span: Span): boolean =>
  mentionsOf(scene.sentence, 'number').some(
    (n) => !n.ordinal && n.value > 1 && n.start >= span.end && n.start - span.end < 3,
  )

/** A park, with the date of its founding from its own sentence or the next one. */
function parkFacts(
  scene: Scene,
  scenes: Scene[],
  rule: string,
  base: number,
  span: Span,
  pair: Pair,
): ProposedFact[] {
  const dates = mentionsOf(scene.sentence, 'date')
  const dated = says(scene, scene.words.parkFounded) || dates.some((d) => d.role === 'since')
  const facts = tieFacts(scene, rule, 'park', base, span, [pair], dated)
  const next = scenes[scene.index + 1]
  if (!next || facts.some((f) => f.from !== null) || says(next, next.words.park)) return facts
  const founded = says(next, next.words.parkFounded) && next.sentence.block === scene.sentence.block
  const date = founded ? mentionsOf(next.sentence, 'date').find((d) => d.from !== null) : undefined
  return date ? facts.map((fact) => ({ ...fact, from: date.from })) : facts
}

/** Both nations stand in the name itself: that is another rule's. */
const hasNations = (scene: Scene, park: Span): boolean =>
  scene.sentence.mentions.some(
    (m) =>
      m.type === 'place' && m.pair !== null && within(m, { start: park.start - 60, end: park.end }),
  )
