import type { InvestmentFlow } from '../../../model/fact.ts'
import {
  clauseAt,
  mentionsOf,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { PlaceMention, Span } from '../../mentions/mention.ts'

/** Who puts the money in: as a word says it, else by the place that it goes into, else by the one that acts. */
export function flowOf(scene: Scene, scenes: Scene[], amount: Span): InvestmentFlow {
  const clause = clauseAt(scene, amount.start)
  const source = placesOf(scene).find(
    (m) => within(m, clause) && scene.words.investedFrom.test(textBefore(scene, m.start)),
  )
  if (source) return source.side === 'china' ? 'outward' : 'inward'
  const named = placesOf(scene)
  const own = named.filter((m) => within(m, clause))
  const drawn = attracting(scene, own, amount)
  if (drawn) return drawn.side === 'china' ? 'inward' : 'outward'
  const inward = wordsIn(scene, scene.words.inward).some((w) => within(w, clause))
  const outward = wordsIn(scene, scene.words.outward).some((w) => within(w, clause))
  if (inward !== outward) return inward ? 'inward' : 'outward'
  if (isOfFundedFirms(scene)) return 'inward'
  const bought = boughtFirm(scene, amount)
  if (bought) return bought.side === 'partner' ? 'outward' : 'inward'
  const before = scenes[scene.index - 1]
  return (
    flowInto(scene, own) ??
    flowOfFirm(scene, own) ??
    flowOfActor(own.filter((m) => m.start < amount.start)) ??
    flowInto(scene, named) ??
    flowOfActor(named) ??
    (before ? flowBefore(before) : null) ??
    'outward'
  )
}

/** "The Sino-German park of Changzhou attracted 900 million euros": the place that the money comes to. */
function attracting(scene: Scene, own: PlaceMention[], amount: Span): PlaceMention | undefined {
  const verb = wordsIn(scene, scene.words.attracts).find(
    (w) => w.start - amount.end < ATTRACTS_REACH && amount.start - w.end < ATTRACTS_REACH,
  )
  if (!verb) return undefined
  const until = Math.min(verb.start, amount.start)
  return own.findLast((m) => m.end <= until && m.as === 'name' && m.pair === null)
}

/** How far the money may stand from the word for what brings it. */
const ATTRACTS_REACH = 40

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

/** "The committee signed a contract with a firm from Yunnan": what the firm then puts in comes from it. */
const flowBefore = (before: Scene): InvestmentFlow | null =>
  flowInto(before, placesOf(before)) ??
  flowOfFirm(before, placesOf(before)) ??
  flowOfActor(placesOf(before))

/** The places of one side alone are those of firms: they put the money in, whoever signs with them. */
function flowOfFirm(scene: Scene, named: PlaceMention[]): InvestmentFlow | null {
  const firms = named.filter(
    (m) =>
      scene.words.isFirm.test(textFrom(scene, m.end)) ||
      scene.words.firmsFrom.test(textBefore(scene, m.start)),
  )
  const [firm] = firms
  if (!firm || firms.some((m) => m.side !== firm.side)) return null
  return firm.side === 'china' ? 'outward' : 'inward'
}

/** "Acquired the Danish Borgtec for 3 million", "paid 3 million to buy the Danish Borgtec": the place of the firm that is bought. */
function boughtFirm(scene: Scene, amount: Span): PlaceMention | undefined {
  const bought = placesOf(scene).find(
    (m) =>
      m.start >= amount.end && scene.words.buysBehind.test(textBetween(scene, amount.end, m.start)),
  )
  if (bought) return bought
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
