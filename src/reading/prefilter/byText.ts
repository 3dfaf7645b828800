/** So many words are remembered where nothing else is said; then all are forgotten, so that a long text takes no more memory than a short one. */
const MOST_WORDS = 20_000

/** The same function of a text, which looks at each once: most words of a document are those of the documents before. */
export function byText<T>(find: (text: string) => T, most = MOST_WORDS): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    if (known.size >= most) known.clear()
    const value = find(text)
    known.set(text, value)
    return value
  }
}
