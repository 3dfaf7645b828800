import { says, wordsIn } from '../../discourse/scene.ts'
import { ROUTE_CHINESE } from '../examples/routeChinese.ts'
import { ROUTE_ENGLISH } from '../examples/routeEnglish.ts'
import { ROUTE_EXAMPLES } from '../examples/routeExamples.ts'
import { ROUTE_GERMAN } from '../examples/routeGerman.ts'
import type { Rule } from '../rule.ts'
import { isAbsent } from './isAbsent.ts'
import { isOnlyHoped } from './isOnlyHoped.ts'
import { joinsBothSides, lineOf, namesAnEnd } from './line.ts'
import { tieFacts } from './tieFacts.ts'

/** "Trains run from Yiwu to Madrid": a line that is told by a verb or by its ends. */
export const route: Rule = {
  name: 'tie-route',
  kind: 'tie',
  read(scene) {
    if (scene.heading) return []
    const { words } = scene
    const vehicles = wordsIn(scene, words.route)
    const joined = says(scene, words.routeVerb) && joinsBothSides(scene)
    // "The line", "a plane" are of a route only where both its ends are named.
    const spans = vehicles.length > 0 || !joined ? vehicles : wordsIn(scene, words.routeWeak)
    if (!says(scene, words.routeVerb) && !says(scene, words.fromTo)) return []
    const told = spans.filter((span) => !isOnlyHoped(scene, span) && !isAbsent(scene, span))
    // Each clause tells of its own line: "… to Seoul; the train to Hamburg …".
    const lines = told.filter((span) => namesAnEnd(scene, span))
    const [first] = told
    const facts = (lines.length > 0 ? lines : first ? [first] : []).flatMap((span) =>
      tieFacts(scene, 'tie-route', 'route', 0.75, span, lineOf(scene, span)),
    )
    return facts.filter(
      (fact, i) =>
        facts.findIndex(
          (f) =>
            f.china === fact.china &&
            f.chinaPlace === fact.chinaPlace &&
            f.partner === fact.partner &&
            f.partnerPlace === fact.partnerPlace,
        ) === i,
    )
  },
  examples: [...ROUTE_EXAMPLES, ...ROUTE_ENGLISH, ...ROUTE_GERMAN, ...ROUTE_CHINESE],
}
