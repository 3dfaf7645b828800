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
 * The text of a list that has most of the words of another, of Chinese of its pairs of characters; of two alike the shorter. Null
 * where none has half of them.
 */
export function findMostAlike(text: string, others: readonly string[]): string | null {
  const wanted = countWords(text)
  const total = sum(wanted)
  let best: string | null = null
  let most = 0
  for (const other of others) {
    const words = countWords(other)
    let shared = 0
    for (const [word, count] of wanted) shared += Math.min(count, words.get(word) ?? 0)
    if (shared * 2 < total || shared === 0) continue
    const likeness = shared / total + shared / (total + sum(words)) / 10
    if (likeness > most) [best, most] = [other, likeness]
  }
  return best
}

const WORD = /(?=(\p{Script=Han}{2}))\p{Script=Han}|[\p{Script=Latin}\p{M}\p{N}]+/gu

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word, pair] of text.toLowerCase().matchAll(WORD)) {
    const counted = pair ?? word
    counts.set(counted, (counts.get(counted) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0)
