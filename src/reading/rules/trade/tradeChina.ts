import type { PartyRef } from '../../discourse/party.ts'
import { clauseAt, mentionsOf, says, within, type Scene } from '../../discourse/scene.ts'
import { chinaBefore, chinaSide, type Side } from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'

const NATION: Side<PartyRef> = { value: { code: 'CN', place: null }, found: 'carried' }

/**
 * The Chinese side of the trade told by `word`; a sentence that names none goes on about the nation where the one before it
 * did.
 */
export function tradeChina(
  scene: Scene,
  scenes: Scene[],
  span: Span,
  word: Span,
  before: Scene | null,
): Side<PartyRef> | null {
  if (isOfNations(scene, span, word)) return { ...NATION, found: 'stated' }
  // Partners that have their part in the trade told before have it with the same side.
  const side = chinaSide(scene, span) ?? (before ? chinaBefore(scene) : null)
  if (side === null || side.found === 'stated' || says(scene, scene.words.chinaAgain)) return side
  for (let i = scene.index - 1; i >= Math.max(0, scene.index - 3); i--) {
    const earlier = scenes[i]
    if (!earlier || earlier.heading || earlier.sentence.block !== scene.sentence.block) return side
    if (earlier.china.length > 0) return side
    if (namesNation(earlier)) return NATION
  }
  return side
}

/** "China-Chile trade", 中智贸易: of the two nations, whatever province another clause is about. */
function isOfNations(scene: Scene, span: Span, word: Span): boolean {
  const clauses = [clauseAt(scene, span.start), clauseAt(scene, word.start)]
  if (scene.china.some((p) => clauses.some((clause) => within(p, clause)))) return false
  const places = mentionsOf(scene.sentence, 'place').filter((m) =>
    within(m, clauseAt(scene, word.start)),
  )
  return places.some((left, i) => {
    const right = places[i + 1]
    return (
      right !== undefined &&
      left.side !== right.side &&
      [left, right].some((m) => m.level === 'nation') &&
      left.pair !== null &&
      left.pair === right.pair &&
      left.end <= word.start
    )
  })
}

const namesNation = ({ sentence }: Scene): boolean =>
  mentionsOf(sentence, 'place').some(
    (m) => m.level === 'nation' && m.as === 'name' && m.pair === null,
  )
