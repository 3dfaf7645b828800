import { clauseAt, within, type Scene } from '../../discourse/scene.ts'
import { productsIn } from '../../locales/productWords.ts'
import { scriptOf } from '../../locales/script.ts'
import type { FlowWord } from './flowWords.ts'
import type { Row } from './readRows.ts'

/** How far goods may stand before and after the word of trade that they belong to. */
const PRODUCT_REACH = { spaced: { before: 1, after: 24 }, unspaced: { before: 2, after: 10 } }

/** "exports of fruit", "food exports", 进口水果: a short name of the goods, or null for all goods. */
export function productOf(scene: Scene, row: Row, flows: FlowWord[]): string | null {
  const clause = clauseAt(scene, row.start)
  const word = flows.filter((f) => within(f, clause)).at(0)
  if (!word) return null
  const { start } = scene.sentence
  const reach = PRODUCT_REACH[scriptOf(scene.language).spaced ? 'spaced' : 'unspaced']
  const named = productsIn(scene.text, scene.language)
    .map((p) => ({ ...p, start: p.start + start, end: p.end + start }))
    .filter((p) => within(p, clause) && p.start < row.start)
  const after = named.find((p) => p.start >= word.end && p.start - word.end <= reach.after)
  const before = named.find((p) => p.end <= word.start && word.start - p.end <= reach.before)
  return (before ?? after)?.product ?? null
}
