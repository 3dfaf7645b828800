/** In the place of react-query's own, of which a page that writes nothing has no use: mutations that are none, and pages of lists that have one. */
export class MutationCache {
  findAll(): never[] {
    return []
  }

  resumePausedMutations(): Promise<void> {
    return Promise.resolve()
  }

  clear(): void {}
}

/** Of queries that come in pages, of which the atlas has none. */
export const infiniteQueryBehavior = () => undefined
