/**
 * `tsx tests/rebuild.ts`, after `npm run build`: builds the same sources once more, in another folder, time zone and language, with
 * files that were made in another order and nothing remembered, and compares every byte of `dist/` and of `public/data/`.
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { firstDifference } from './firstDifference.ts'

const ROOT = resolve(import.meta.dirname, '..')
/** What a build makes, and what it remembers: a clone has none of it. */
const MADE = new Set([
  '.git',
  'dist',
  'out',
  'test-results',
  'public/data',
  'node_modules/.cache',
  'node_modules/.vite',
])
/** What must be the same. */
const COMPARED = ['dist', 'public/data']

if (!COMPARED.every((folder) => existsSync(join(ROOT, folder)))) {
  console.error('tests/rebuild.ts: there is no build to compare with; run `npm run build` first')
  process.exit(2)
}

const root = mkdtempSync(join(tmpdir(), 'silkthread-'))
try {
  // A blank and a letter that is no ASCII: programs that make addresses out of paths stumble over them.
  const other = join(root, 'another folder ü', 'deeper')
  cloneFolder('')
  process.exitCode = rebuild(other) && sameIn(other) ? 0 : 1

  function cloneFolder(name: string) {
    mkdirSync(join(other, name), { recursive: true })
    const entries = readdirSync(join(ROOT, name), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? 1 : -1))) {
      const path = name === '' ? entry.name : `${name}/${entry.name}`
      if (MADE.has(path)) continue
      const [from, to] = [join(ROOT, path), join(other, path)]
      if (entry.isDirectory()) cloneFolder(path)
      else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
      else if (path.startsWith('node_modules/')) linkOrCopy(from, to)
      else copyFileSync(from, to)
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Packages are only read: a second name of the same file is enough, where the disc is the same one. */
function linkOrCopy(from: string, to: string) {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function rebuild(folder: string): boolean {
  const { status, error } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...{ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      SILKTHREAD_CACHE: '',
    },
  })
  if (error !== undefined) console.error(`npm did not start: ${error.message}`)
  else if (status !== 0) console.error(`the build in another folder ended with ${status}`)
  return status === 0
}

function sameIn(folder: string): boolean {
  let files = 0
  let differing = 0
  for (const compared of COMPARED) {
    const [here, there] = [filesOf(join(ROOT, compared)), filesOf(join(folder, compared))]
    for (const name of new Set([...here.keys(), ...there.keys()])) {
      files += 1
      const difference = firstDifference(here.get(name) ?? null, there.get(name) ?? null)
      if (difference === null) continue
      differing += 1
      console.error(`${compared}/${name}: ${difference}`)
    }
  }
  console.log(
    `${files} files of ${COMPARED.join(' and ')}, ${differing} of them others when built elsewhere`,
  )
  return differing === 0 && files > 0
}

function filesOf(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  )
}
