import { says, wordsIn } from '../../discourse/scene.ts'
import { carriedChina, chinaSide } from '../../discourse/sides.ts'
import { ROUTE_EXAMPLES } from '../examples/routeExamples.ts'
import type { Rule } from '../rule.ts'
import { pairEach, tiePartners } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'
import { isOnlyHoped } from './isOnlyHoped.ts'

/** "Trains run from Yiwu to Madrid": a line that is told by a verb or by its ends. */
export const route: Rule = {
  name: 'tie-route',
  kind: 'tie',
  read(scene) {
    const span = wordsIn(scene, scene.words.route)[0]
    if (!span || scene.heading || isOnlyHoped(scene, span)) return []
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
      pairEach(china, { value: partners, found: 'stated' }),
    )
  },
  examples: ROUTE_EXAMPLES,
}
