/** A cluster: items side by side, the most alike next to each other. */
type Cluster = readonly [number, ...number[]]

/**
 * Items so that those with like counts stand together: clusters of the nearest average cosine are joined, each time at the ends
 * that are most alike. `vectors` are the counts of an item, by column; equal likeness goes by the given order.
 */
export function orderBySimilarity(vectors: readonly ReadonlyMap<string, number>[]): number[] {
  const likeness = vectors.map((a) => vectors.map((b) => cosine(a, b)))
  const between = (a: number, b: number) => likeness[a]?.[b] ?? 0
  let clusters: Cluster[] = vectors.map((_, item) => [item])
  while (clusters.length > 1) {
    let best = { value: -1, a: 0, b: 1 }
    clusters.forEach((one, a) => {
      clusters.slice(a + 1).forEach((other, offset) => {
        const value = average(one, other, between)
        if (value > best.value + 1e-12) best = { value, a, b: a + 1 + offset }
      })
    })
    const [one, other] = [clusters[best.a], clusters[best.b]]
    if (one === undefined || other === undefined) break
    const joined = join(one, other, between)
    clusters = clusters.flatMap((cluster, at) =>
      at === best.a ? [joined] : at === best.b ? [] : [cluster],
    )
  }
  return clusters.flat()
}

/** 1 for the same proportions, 0 for nothing in common. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0
  for (const [key, count] of a) product += count * (b.get(key) ?? 0)
  const length = (vector: ReadonlyMap<string, number>) =>
    Math.sqrt([...vector.values()].reduce((sum, count) => sum + count * count, 0))
  const lengths = length(a) * length(b)
  return lengths === 0 ? 0 : product / lengths
}

type Between = (a: number, b: number) => number

function average(one: Cluster, other: Cluster, between: Between): number {
  let sum = 0
  for (const a of one) for (const b of other) sum += between(a, b)
  return sum / (one.length * other.length)
}

/** Both, each turned so that the ends that meet are the most alike; the first stays as it is where that is as good. */
function join(one: Cluster, other: Cluster, between: Between): Cluster {
  const turned = (cluster: Cluster) => [...cluster].reverse() as unknown as Cluster
  const choices: readonly (readonly [Cluster, Cluster])[] = [
    [one, other],
    [one, turned(other)],
    [turned(one), other],
    [turned(one), turned(other)],
  ]
  const meet = ([left, right]: readonly [Cluster, Cluster]) =>
    between(left.at(-1) ?? left[0], right[0])
  let [best] = choices
  for (const choice of choices) {
    if (best === undefined || meet(choice) > meet(best) + 1e-12) best = choice
  }
  const [left, right] = best ?? [one, other]
  return [left[0], ...left.slice(1), ...right]
}
