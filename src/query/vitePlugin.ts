import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Those that the page reaches. */
const USERS = /query-core[\\/].*[\\/](?:query|queryClient)\.js$/u

/** Bundles react-query without what writes to servers and what comes in pages; while developing and in unit tests it is whole. */
export function cutQueries(): Plugin {
  return {
    name: 'silkthread:query',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/(?:mutationCache|infiniteQueryBehavior)\.js$/u },
      handler: (_id, importer) =>
        importer !== undefined && USERS.test(importer)
          ? join(import.meta.dirname, 'withoutMutations.ts')
          : null,
    },
  }
}
