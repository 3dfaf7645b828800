/** The result of the work, which is done when it is first asked for and then never again. */
export function lazily<Result>(work: () => Result): () => Result {
  let done: { result: Result } | null = null
  return () => (done ??= { result: work() }).result
}
