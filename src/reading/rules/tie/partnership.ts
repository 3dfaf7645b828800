import type { PartyRef } from '../../discourse/party.ts'
import { says, wordsIn } from '../../discourse/scene.ts'
import { carriedPartners, type Side } from '../../discourse/sides.ts'
import { PARTNERSHIP_EXAMPLES } from '../examples/partnershipExamples.ts'
import type { Rule } from '../rule.ts'
import { chinaSides, pairEach, tiePartners } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

/** "A strategic partnership": a relation with a name of its own. */
export const partnership: Rule = {
  name: 'tie-partnership',
  kind: 'tie',
  read(scene) {
    const span = wordsIn(scene, scene.words.partnership)[0]
    if (!span || scene.heading) return []
    const stated = scene.partners.length > 0 && (scene.china.length > 0 || scene.nation)
    const again = says(scene, scene.words.bothAgain)
    if (!stated && !again) return []
    const partners: Side<PartyRef[]> | null =
      scene.partners.length > 0
        ? { value: tiePartners(scene), found: 'stated' }
        : carriedPartners(scene)
    const china = chinaSides(scene, span)
    if (!china || !partners || partners.value.length > 4) return []
    return tieFacts(scene, 'tie-partnership', 'partnership', 0.7, span, pairEach(china, partners))
  },
  examples: PARTNERSHIP_EXAMPLES,
}
