import type { Hit } from './resolve.ts'

/** Between the two sides of a compound: "China-Belarus", "Vancouver – Guangzhou", 中国—东盟, "China (Jinhua)-Tanzania". */
const JOINT = /^(?:\s?[-\u2010-\u2015－—–―]{1,2}\s?|[)）]\s?[-\u2010-\u2015－—–―]{1,2}\s?)$/u

/** Numbers the compounds of a sentence: both sides of "Sino-German" get 1, of the next one 2. */
export function findPairs(text: string, hits: readonly Hit[]): Map<Hit, number> {
  const pairs = new Map<Hit, number>()
  let count = 0
  hits.forEach((left, at) => {
    const right = hits[at + 1]
    if (right === undefined || left.referent === null || right.referent === null) return
    const between = text.slice(left.end, right.start)
    const isAbbreviated =
      between === '' && left.as === 'abbreviation' && right.as === 'abbreviation'
    const number = pairs.get(left)
    // 中日韩, 粤港澳: a third place belongs to the pair before it.
    if (isAbbreviated && number !== undefined) pairs.set(right, number)
    if (left.referent.side === right.referent.side || number !== undefined) return
    if (!isAbbreviated && !JOINT.test(between) && !areNations(left, right, between)) return
    count += 1
    pairs.set(left, count)
    pairs.set(right, count)
  })
  return pairs
}

/** 赞比亚中国经贸合作区, 中国白俄罗斯工业园, "the China Belarus Industrial Park": both nations in one name. */
const areNations = (left: Hit, right: Hit, between: string): boolean =>
  (between === '' || between === ' ') &&
  [left, right].every(
    ({ referent, as }) =>
      as === 'name' && (referent?.level === 'nation' || referent?.level === 'country'),
  )
