import type { InvestmentFlow } from '../../../model/fact.ts'
import {
  clauseAt,
  mentionsOf,
  textBefore,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { PlaceMention, Span } from '../../mentions/mention.ts'

/** Who puts the money in: as a word says it, else by the place that it goes into, else by the one that acts. */
export function flowOf(scene: Scene, scenes: Scene[], amount: Span): InvestmentFlow {
  const clause = clauseAt(scene, amount.start)
  const inward = wordsIn(scene, scene.words.inward).some((w) => within(w, clause))
  const outward = wordsIn(scene, scene.words.outward).some((w) => within(w, clause))
  if (inward !== outward) return inward ? 'inward' : 'outward'
  if (isOfFundedFirms(scene)) return 'inward'
  const named = placesOf(scene)
  const own = named.filter((m) => within(m, clause))
  const bought = boughtFirm(scene, amount)
  if (bought) return bought.side === 'partner' ? 'outward' : 'inward'
  const before = scenes[scene.index - 1]
  return (
    flowInto(scene, own) ??
    flowOfActor(own) ??
    flowInto(scene, named) ??
    flowOfActor(named) ??
    (before ? (flowInto(before, placesOf(before)) ?? flowOfActor(placesOf(before))) : null) ??
    'outward'
  )
}

/** "560 Danish-funded enterprises, with a total investment of …" */
const isOfFundedFirms = (scene: Scene): boolean =>
  mentionsOf(scene.sentence, 'number').some((n) => {
    const following = textFrom(scene, n.core.end)
    const firms = scene.words.fundedFirms.exec(following)?.[0]
    const until = n.core.end + (firms?.length ?? 0)
    return (
      firms !== undefined &&
      placesOf(scene).some((m) => m.side === 'partner' && m.start >= n.core.end && m.end <= until)
    )
  })

/** "Acquired the Danish Borgtec for 3 million": the place of the firm that is bought. */
function boughtFirm(scene: Scene, amount: Span): PlaceMention | undefined {
  const before = textBefore(scene, amount.start)
  const purchase = scene.words.takesOver.exec(before)
  const from = scene.sentence.start + (purchase?.index ?? before.length)
  return placesOf(scene).find((m) => m.start >= from && m.end <= amount.start)
}

const placesOf = (scene: Scene): PlaceMention[] =>
  mentionsOf(scene.sentence, 'place').filter((m) => m.as !== 'dateline' && m.as !== 'post')

/** The place that the money goes into: not the one that its firms are from. */
function flowInto(scene: Scene, named: PlaceMention[]): InvestmentFlow | null {
  const aim = named.find((m, at) => {
    // "From Ningde in Fujian": the province of the city before it.
    const last = named[at - 1]
    if (last?.code === m.code && m.start - last.end < 6) return false
    const before = textBefore(scene, m.start)
    return scene.links.into.test(before) && !scene.words.firmsFrom.test(before)
  })
  return aim ? (aim.side === 'china' ? 'inward' : 'outward') : null
}

function flowOfActor(named: PlaceMention[]): InvestmentFlow | null {
  const actor = named[0]
  return actor ? (actor.side === 'partner' ? 'inward' : 'outward') : null
}
