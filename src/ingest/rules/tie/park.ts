import type { Party, PartyRef } from '../../discourse/party.ts'
import { isUnreal, says, textBefore, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import { chinaSide, ref } from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'
import { PARK_ABROAD_EXAMPLES, PARK_EXAMPLES } from '../examples/parkExamples.ts'
import type { Rule } from '../rule.ts'
import { tiePartners } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

/** "The Sino-Singapore Tianjin Eco-city": a park with both sides in its name. */
export const park: Rule = {
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
        says(scene, scene.words.parkFounded),
      )
    }
    return []
  },
  examples: PARK_EXAMPLES,
}

/** "The Suez zone, which a company from Tianjin has developed in Egypt": a park of one side that stands with the other. */
export const parkAbroad: Rule = {
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
    const site = scene.partners.find((p) => scene.links.parkIn.test(textBefore(scene, p.start)))
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
  return (
    party.place !== null &&
    Math.abs(party.start - park.start) < 90 &&
    scene.links.siteIn.test(textBefore(scene, party.start))
  )
}
