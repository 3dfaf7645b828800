import type { Span } from '../mentions/mention.ts'

/**
 * For each of `spans`, which are in order and without overlap, the items that share a character with it, in their own order.
 * Takes time by the number of both, and of what is shared.
 */
export function overlapping<T extends Span>(spans: Span[], items: T[]): T[][] {
  const groups = spans.map((): T[] => [])
  for (const item of items) {
    for (let at = firstEndingAfter(spans, item.start); at < spans.length; at++) {
      if ((spans[at]?.start ?? Infinity) >= item.end) break
      groups[at]?.push(item)
    }
  }
  return groups
}

/** Index of the first span that ends after a position, by halving. */
function firstEndingAfter(spans: Span[], position: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? Infinity) > position) high = middle
    else low = middle + 1
  }
  return low
}
