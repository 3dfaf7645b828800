import type { PartyRef } from '../../discourse/party.ts'
import { mentionsOf, says, type Scene } from '../../discourse/scene.ts'
import { chinaBefore, chinaSide, type Side } from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'

const NATION: Side<PartyRef> = { value: { code: 'CN', place: null }, found: 'carried' }

/** The Chinese side of trade; a sentence that names none goes on about the nation where the one before it did. */
export function tradeChina(
  scene: Scene,
  scenes: Scene[],
  span: Span,
  before: Scene | null,
): Side<PartyRef> | null {
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

const namesNation = ({ sentence }: Scene): boolean =>
  mentionsOf(sentence, 'place').some(
    (m) => m.level === 'nation' && m.as === 'name' && m.pair === null,
  )
