import type { Found } from '../discourse/sides.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Fact, Kind } from '../../model/fact.ts'

/** What is known of how a fact was read, before anybody says whether it is right. */
export interface Circumstances {
  kind: Kind
  rule: string
  /** Where the sides are named: in the quote, in the sentences right before it, or elsewhere in the document. */
  china: Found
  partner: Found
  /** Both sides are what the whole document is about. */
  isMainPair: boolean
}

/** Sentences before the quote in which a side counts as carried over. */
const NEAR = 4

/** The circumstances of a fact of a document whose sentences are `scenes`, in their order. */
export function circumstancesOf(
  fact: Pick<Fact, 'kind' | 'rule' | 'china' | 'partner' | 'start' | 'end'>,
  scenes: readonly Scene[],
): Circumstances {
  const { kind, rule, china, partner, start, end } = fact
  const namesChina = (scene: Scene) =>
    scene.china.some(({ code }) => code === china) || (china === 'CN' && scene.nation)
  const namesPartner = (scene: Scene) => scene.partners.some(({ code }) => code === partner)
  const first = firstEndingAfter(scenes, start)
  const beyond = firstStartingAt(scenes, end)
  const found = (names: (scene: Scene) => boolean): Found => {
    if (scenes.slice(first, beyond).some(names)) return 'stated'
    return scenes.slice(Math.max(0, first - NEAR), first).some(names) ? 'carried' : 'topic'
  }
  const topic = scenes[first]?.topic
  return {
    kind,
    rule,
    china: found(namesChina),
    partner: found(namesPartner),
    isMainPair: topic?.china?.code === china && topic.partner?.code === partner,
  }
}

const firstEndingAfter = (scenes: readonly Scene[], position: number) =>
  lowerBound(scenes, ({ sentence }) => sentence.end > position)

const firstStartingAt = (scenes: readonly Scene[], position: number) =>
  lowerBound(scenes, ({ sentence }) => sentence.start >= position)

/** Index of the first scene for which `holds`, which then holds for all after it. */
function lowerBound(scenes: readonly Scene[], holds: (scene: Scene) => boolean): number {
  let [low, high] = [0, scenes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const scene = scenes[middle]
    if (scene !== undefined && holds(scene)) high = middle
    else low = middle + 1
  }
  return low
}
