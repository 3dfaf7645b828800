import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packTables } from './packTables.ts'

const MODULE = 'virtual:place-tables'
/** No `.gz`: some servers would say that the browser has to unpack it, and it would. */
const FILE = 'place-tables.bin'

/**
 * Puts the packed tables of places beside the page as a file of their own, and tells by `virtual:place-tables` where it is
 * (`src/tables/placeTables.d.ts`). Nothing fetches it until a document is to be read.
 */
export function servePlaceTables(): Plugin {
  let root = process.cwd()
  let isBuild = false
  const pack = () => packTables((name) => readFileSync(join(root, 'seeds/geo', name), 'utf8'))
  return {
    name: 'silkthread:place-tables',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/octet-stream')
        response.setHeader('Cache-Control', 'no-store')
        response.end(pack())
      })
    },
    resolveId: {
      filter: { id: /^virtual:place-tables$/u },
      handler: () => `\0${MODULE}`,
    },
    load: {
      filter: { id: /^\0virtual:place-tables$/u },
      handler() {
        if (!isBuild) return tell(`new URL('/${FILE}', self.location.href).href`, 0)
        const source = pack()
        const file = this.emitFile({ type: 'asset', name: FILE, source })
        return tell(`import.meta.ROLLUP_FILE_URL_${file}`, source.length)
      },
    },
  }
}

const tell = (address: string, bytes: number): string =>
  `export const PLACE_TABLES = { address: ${address}, bytes: ${bytes} }`
