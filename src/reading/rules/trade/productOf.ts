import { clauseAt, textBetween, textFrom, within, type Scene } from '../../discourse/scene.ts'
import { productsIn } from '../../locales/productWords.ts'
import { scriptOf } from '../../locales/script.ts'
import type { Span } from '../../mentions/mention.ts'
import type { FlowWord } from './flowWords.ts'
import type { Row } from './readRows.ts'

interface Named extends Span {
  product: string
}

/** How far goods may stand before and after the word of trade that they belong to. */
const REACH = { spaced: { before: 1, after: 34 }, unspaced: { before: 2, after: 10 } }

/** "exports of fruit", "food exports", "pulp worth", 进口水果: a short name of the goods, or null for all goods. */
export function productOf(scene: Scene, row: Row, flows: FlowWord[]): string | null {
  const own = flows.includes(row.word) ? row.word : null
  const word = own ?? flows.find((f) => within(f, clauseAt(scene, row.start)))
  if (!word) return null
  const { start } = scene.sentence
  const reach = REACH[scriptOf(scene.language).spaced ? 'spaced' : 'unspaced']
  const clause = clauseAt(scene, word.start)
  const named = productsIn(scene.text, scene.language).map((p) => ({
    product: scene.words.leftOut.test(scene.text.slice(0, p.start))
      ? `non-${p.product}`
      : p.product,
    start: p.start + start,
    end: p.end + start,
  }))
  const before = named.find((p) => p.end <= word.start && word.start - p.end <= reach.before)
  if (before) return before.product
  const valued = named.find(
    (p) => within(p, clause) && scene.words.worth.test(textFrom(scene, p.end)),
  )
  if (valued) return withListed(scene, valued, named)
  const after = named.find(
    (p) =>
      within(p, clause) &&
      p.start >= word.end &&
      p.start - word.end <= reach.after &&
      p.start < Math.max(row.start, word.end + reach.after) &&
      !scene.words.worth.test(textBetween(scene, word.end, p.start)),
  )
  return after ? withListed(scene, after, named) : null
}

/** "garlic, ginger and onions" are one product. */
function withListed(scene: Scene, first: Named, named: Named[]): string {
  const products = [first]
  for (const next of named) {
    const last = products.at(-1) as Named
    if (next.start > last.end && scene.links.listed.test(textBetween(scene, last.end, next.start)))
      products.push(next)
  }
  return nameGoods(products) ?? first.product
}

/** "crystal, beer and car parts": the first few of several goods as one name; null of none. */
export function nameGoods(goods: readonly { product: string }[]): string | null {
  const names = [...new Set(goods.map(({ product }) => product))].slice(0, 4)
  const last = names.pop()
  if (last === undefined) return null
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last
}
