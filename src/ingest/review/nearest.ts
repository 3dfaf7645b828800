/** How many of the nearest are named. */
const MOST = 3

/**
 * The words that come nearest to one, nearest first: those that differ in a third of its letters or less. Capitals count
 * for nothing; at most three.
 *
 * findNearest('exprot', ['total', 'export', 'import']) → ['export']
 */
export function findNearest(word: string, known: Iterable<string>): string[] {
  if (word === '') return []
  const limit = Math.max(1, Math.floor(word.length / 3))
  const folded = word.toLowerCase()
  return [...new Set(known)]
    .filter((other) => Math.abs(other.length - word.length) <= limit)
    .map((other) => ({ other, distance: editDistance(folded, other.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other)
}

/**
 * Steps from one word to another: a letter put in, left out, changed, or two neighbours that change places (each pair once).
 *
 * editDistance('trdae', 'trade') → 1
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let steps = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(steps)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? a.length
}

/**
 * The text of a list that is most like another, by the pairs of characters that both have; null where none shares 40 % of
 * them.
 */
export function findMostAlike(text: string, others: readonly string[]): string | null {
  const wanted = pairsOf(text)
  let best: string | null = null
  let most = 0.4
  for (const other of others) {
    const likeness = likenessOf(wanted, pairsOf(other))
    if (likeness > most) [best, most] = [other, likeness]
  }
  return best
}

interface Pairs {
  counts: Map<string, number>
  total: number
}

function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>()
  const folded = text.toLowerCase().replace(/\s+/gu, ' ')
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: Math.max(0, folded.length - 1) }
}

/** Dice's coefficient (1945): twice what both have by what each has. */
function likenessOf(a: Pairs, b: Pairs): number {
  let shared = 0
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0)
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total)
}
