import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Bundles our own small `zod/mini` in place of zod's; while developing and in Node it is zod's. So it is in the worker that reads
 * documents, which has plugins of its own: ingest asks more of zod, and what it gives must be the same there.
 */
export function bundleSmallZod(): Plugin {
  return {
    name: 'silkthread:zod',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^zod\/mini$/u },
      handler: () => join(import.meta.dirname, 'mini.ts'),
    },
  }
}
