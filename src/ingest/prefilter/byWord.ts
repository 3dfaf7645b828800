/** So many words are remembered; then all are forgotten, so that a long text takes no more memory than a short one. */
const MOST_WORDS = 20_000

/** The same function of a word, which looks at each word once: most words of a text are those of the texts before. */
export function byWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined || known.has(word)) return found as T
    if (known.size >= MOST_WORDS) known.clear()
    const value = find(word)
    known.set(word, value)
    return value
  }
}
