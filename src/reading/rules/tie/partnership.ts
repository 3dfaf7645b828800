import type { PartyRef } from '../../discourse/party.ts'
import {
  mentionsOf,
  says,
  textBetween,
  textFrom,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'
import { carriedPartners, type Side } from '../../discourse/sides.ts'
import { PARTNERSHIP_EXAMPLES } from '../examples/partnershipExamples.ts'
import type { Rule } from '../rule.ts'
import { isHoped } from './isHoped.ts'
import { isAbsent } from './isAbsent.ts'
import { chinaSides, pairEach, tiePartners } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

/** "A strategic partnership": a relation with a name of its own. */
export const partnership: Rule = {
  name: 'tie-partnership',
  kind: 'tie',
  read(scene) {
    const span = wordsIn(scene, scene.words.partnership)[0]
    if (!span || scene.heading || isHoped(scene, span) || isAbsent(scene, span)) return []
    const stated = scene.partners.length > 0 && (scene.china.length > 0 || scene.nation)
    const again = says(scene, scene.words.bothAgain)
    if (!stated && !again) return []
    const nations = withNation(scene)
    const partners: Side<PartyRef[]> | null =
      scene.partners.length > 0
        ? { value: nations ?? tiePartners(scene), found: 'stated' }
        : carriedPartners(scene)
    const china: Side<PartyRef[]> | null = isNations(scene, span)
      ? { value: [{ code: 'CN', place: null }], found: 'stated' }
      : chinaSides(scene, span)
    if (!china || !partners || partners.value.length > 4) return []
    return tieFacts(scene, 'tie-partnership', 'partnership', 0.7, span, pairEach(china, partners))
  },
  examples: PARTNERSHIP_EXAMPLES,
}

/** 中非全面战略合作伙伴关系: the relation bears the names of both nations. */
const isNations = (scene: Scene, span: Span): boolean =>
  mentionsOf(scene.sentence, 'place').some(
    (m) =>
      m.pair !== null &&
      m.side === 'partner' &&
      m.place === null &&
      m.end <= span.start &&
      /^\p{Script=Han}{0,6}$/u.test(textBetween(scene, m.end, span.start)) &&
      scene.words.nationsRelation.test(textFrom(scene, m.end)),
  )

/** "China and Belarus, at a summit in Samarkand": of two nations that are named together, whatever else is named. */
function withNation(scene: Scene): PartyRef[] | null {
  const places = mentionsOf(scene.sentence, 'place')
  const partner = places.find((m, i) => {
    const [left, right] = [places[i - 1], places[i + 1]]
    const joins = (a: typeof m | undefined, b: typeof m | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      ((a.pair !== null && a.pair === b.pair) ||
        scene.links.pair.test(textBetween(scene, a.end, b.start)))
    return (
      m.side === 'partner' &&
      m.place === null &&
      ((left?.level === 'nation' && joins(left, m)) ||
        (right?.level === 'nation' && joins(m, right)))
    )
  })
  return partner ? [{ code: partner.code, place: null }] : null
}
