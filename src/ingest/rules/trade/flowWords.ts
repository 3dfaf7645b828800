import type { TradeFlow } from '../../../model/fact.ts'
import { mentionsOf, textBetween, wordsIn, type Scene } from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'

/** A word of trade and the direction it tells. */
export interface FlowWord extends Span {
  flow: TradeFlow
}

export function flowWords(scene: Scene): FlowWord[] {
  const totals = wordsIn(scene, scene.words.trade).map((span) => ({
    ...span,
    flow: 'total' as TradeFlow,
  }))
  const free = (span: Span): boolean =>
    !totals.some((t) => t.start < span.end && span.start < t.end)
  const exports = wordsIn(scene, scene.words.export)
    .filter(free)
    .map((span) => ({ ...span, flow: direction(scene, span, 'export') }))
  const imports = wordsIn(scene, scene.words.import)
    .filter(free)
    .map((span) => ({ ...span, flow: direction(scene, span, 'import') }))
  const directed = [...exports, ...imports]
  // "sold goods worth": the verb tells the flow.
  const loose = totals.filter(
    (t) =>
      !(
        scene.links.goods.test(t.text) &&
        directed.some((d) => t.start - d.end >= 0 && t.start - d.end < 12)
      ),
  )
  return [...loose, ...directed].sort((a, b) => a.start - b.start)
}

/** Seen from the Chinese side: "Belarus' food exports to China" are its imports. */
function direction(scene: Scene, word: Span, said: 'export' | 'import'): TradeFlow {
  const { links } = scene
  const turned: TradeFlow = said === 'export' ? 'import' : 'export'
  const places = mentionsOf(scene.sentence, 'place').filter((m) => m.as !== 'dateline')
  const lead = links.tradeObject.exec(
    textBetween(scene, Math.max(scene.sentence.start, word.start - 46), word.start),
  )
  const object = lead
    ? places.filter((m) => m.end <= word.start && m.start >= word.start - lead[0].length).at(-1)
    : undefined
  if (object) return object.side === 'china' ? turned : said
  const previous = places.filter((m) => m.end <= word.start && word.start - m.end < 46).at(-1)
  const next = places.find((m) => m.start >= word.end && m.start - word.end < 60)
  const after = textBetween(scene, word.end, word.end + 60)
  const ofPartner =
    previous?.side === 'partner' &&
    links.ownTrade.test(textBetween(scene, previous.end, word.start))
  const directed = said === 'export' ? links.exportTo : links.importFrom
  const withChina = next?.side === 'china' && directed.test(after)
  const fromPartner = said === 'export' && next?.side === 'partner' && links.exportFrom.test(after)
  return (ofPartner && withChina) || fromPartner ? turned : said
}
