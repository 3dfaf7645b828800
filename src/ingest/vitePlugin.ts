import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Connect, Plugin } from 'vite'

/** Editors write a file in several steps; this long after the last one, in milliseconds, it is read. */
const PAUSE = 100

/**
 * `npm run dev`: makes the dataset when the server starts, again whenever a file in `seeds/` appears, changes or goes, and
 * then reloads the page. Ingest runs in a process of its own, so its code is always the present one; what it refuses
 * stands in the terminal, and the page keeps the last good dataset when it fails.
 */
export function rereadSeeds(): Plugin {
  return {
    name: 'silkthread:seeds',
    apply: (_config, { command, mode, isPreview }) =>
      command === 'serve' && mode !== 'test' && isPreview !== true,
    configureServer(server) {
      const seeds = join(server.config.root, 'seeds')
      const reread = coalesce(async () => {
        const code = await runIngest(server.config.root)
        if (code === 0 || code === 1) server.ws.send({ type: 'full-reload' })
        else server.config.logger.error('ingest failed; the page shows the last good dataset')
      }, PAUSE)
      server.middlewares.use('/data', serveFolder(join(server.config.publicDir, 'data')))
      server.watcher.add(seeds)
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(seeds + sep)) reread()
      })
      reread()
    },
  }
}

/**
 * A function that asks for `run` and returns at once. Calls within `pause` milliseconds are one; a call during a run asks for one more
 * run after it; never two at a time.
 */
export function coalesce(run: () => Promise<void>, pause: number): () => void {
  let timer: NodeJS.Timeout | null = null
  let isRunning = false
  let isWanted = false
  const start = async () => {
    timer = null
    if (isRunning) {
      isWanted = true
      return
    }
    isRunning = true
    try {
      await run()
    } finally {
      isRunning = false
      if (isWanted) {
        isWanted = false
        ask()
      }
    }
  }
  const ask = () => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void start(), pause)
  }
  return ask
}

/** Vite lists public files when it starts, and would not find those of a document that came later. */
function serveFolder(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const path = join(folder, name)
    if (!path.startsWith(folder + sep)) {
      next()
      return
    }
    readFile(path).then(
      (bytes) => {
        response.setHeader(
          'Content-Type',
          path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
        )
        response.setHeader('Cache-Control', 'no-store')
        response.end(bytes)
      },
      () => {
        // No page in its place: whoever asks for data must see that there is none.
        response.statusCode = 404
        response.end()
      },
    )
  }
}

/** Exit code of `npm run ingest`, or null when it was killed. */
function runIngest(root: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ['--import', 'tsx', 'src/ingest/main.ts'], {
      cwd: root,
      stdio: 'inherit',
    })
    program.on('error', reject)
    program.on('exit', resolve)
  })
}
