import { says, wordsIn } from '../../discourse/scene.ts'
import { carriedPartners, chinaSide, type Found } from '../../discourse/sides.ts'
import { PARTNERSHIP_EXAMPLES } from '../examples/partnershipExamples.ts'
import type { Rule } from '../rule.ts'
import { tiePartners } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

export const partnership: Rule = {
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
