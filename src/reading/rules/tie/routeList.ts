import { textBetween, type Scene } from '../../discourse/scene.ts'
import { ROUTE_LIST_EXAMPLES } from '../examples/routeListExamples.ts'
import type { Rule } from '../rule.ts'
import { pairEach, tiePartners } from './pairs.ts'
import { preferNames, ref } from '../../discourse/sides.ts'
import { tieFacts } from './tieFacts.ts'

/** How many lines below its head a list may go on. */
const LIST_REACH = 24
/** A line of a list is no sentence. */
const LONGEST_ROW = 60

/** "New routes this winter:" and below it "Haikou – Singapore": each line is a route. */
export const routeList: Rule = {
  name: 'tie-route-list',
  kind: 'tie',
  read(scene, scenes) {
    const [china, ...moreChina] = preferNames(scene.china)
    const [partner, ...more] = tiePartners(scene)
    if (!china || !partner || moreChina.length > 0 || more.length > 0) return []
    if (scene.text.length > LONGEST_ROW || !joinsEnds(scene) || !isListed(scene, scenes)) return []
    return tieFacts(
      scene,
      'tie-route-list',
      'route',
      0.8,
      scene.sentence,
      pairEach({ value: [ref(china)], found: 'stated' }, { value: [partner], found: 'stated' }),
    )
  },
  examples: ROUTE_LIST_EXAMPLES,
}

/** A dash stands between the two ends. */
function joinsEnds(scene: Scene): boolean {
  const ends = [...scene.china, ...scene.partners].sort((a, b) => a.start - b.start)
  return ends.some((end, i) => {
    const next = ends[i + 1]
    return (
      next !== undefined &&
      next.side !== end.side &&
      /^\s?(?:[—–-]{1,2}|至|到)\s?$/u.test(textBetween(scene, end.end, next.start))
    )
  })
}

/** The lines above are of the same list, up to the one that says what it lists. */
function isListed(scene: Scene, scenes: Scene[]): boolean {
  for (let i = scene.index - 1; i >= 0 && i >= scene.index - LIST_REACH; i--) {
    const above = scenes[i]
    if (!above) return false
    if (above.words.routesAhead.test(above.text)) return true
    if (above.text.length > LONGEST_ROW || /[.。;；]\s*$/u.test(above.text)) return false
  }
  return false
}
