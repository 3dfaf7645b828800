import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Bundles our own small `zod/mini` in place of zod's; while developing and in Node it is zod's. */
export function bundleSmallZod(): Plugin {
  return {
    name: 'silkthread:zod',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [{ find: /^zod\/mini$/u, replacement: join(import.meta.dirname, 'mini.ts') }],
      },
    }),
  }
}
