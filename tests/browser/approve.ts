/**
 * `npm run approve`: takes the pictures that `pictures.journey.ts` compares, and the names and roles of `roles.journey.ts`, anew, from
 * the sources as they are, and keeps those that differ. `-- --data` freezes the dataset anew before, when its shape has changed.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { APPROVED, FROZEN, FROZEN_SEEDS } from './frozenData.ts'
import { palettePng } from './palettePng.ts'
import { PICTURES } from './pictures.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const WORK = join(ROOT, 'test-results/approve')
/** What the repository is ready to carry, in bytes. */
const MOST = 3_000_000
/** What a browser writes; what `palettePng` writes is told by another number at the same place. */
const TRUE_COLOUR = 2
const COLOUR_TYPE_AT = 25

if (process.argv.includes('--data')) freeze()
const outDir = join(WORK, 'dist')
run('vite', ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'])
run('playwright', ['test', 'pictures', 'roles', '--update-snapshots=changed'], {
  APPROVE: '1',
  DIST: outDir,
  PORT: process.env['PORT'] ?? '4177',
})

const wanted = new Set(PICTURES.map(({ name }) => `${name}.png`))
let bytes = 0
for (const file of readdirSync(APPROVED).filter((name) => name.endsWith('.png'))) {
  const path = join(APPROVED, file)
  if (!wanted.has(file)) {
    rmSync(path)
    console.log(`${file}: removed, no view has this name`)
    continue
  }
  const picture = readFileSync(path)
  const isNew = picture[COLOUR_TYPE_AT] === TRUE_COLOUR
  const kept = isNew ? palettePng(picture) : picture
  if (isNew) {
    writeFileSync(path, kept)
    console.log(`${file}: approved anew, ${Math.round(kept.length / 1000)} kB`)
  }
  bytes += kept.length
}
console.log(`${wanted.size} pictures, ${Math.round(bytes / 1000)} kB`)
if (bytes > MOST) throw new Error(`The approved pictures are larger than ${MOST / 1e6} MB together`)

function freeze(): void {
  const seeds = join(WORK, 'seeds')
  const made = join(WORK, 'data')
  rmSync(WORK, { recursive: true, force: true })
  mkdirSync(seeds, { recursive: true })
  for (const file of readdirSync(join(ROOT, 'seeds')))
    if (FROZEN_SEEDS.some((seed) => file.startsWith(`${seed}.`)))
      cpSync(join(ROOT, 'seeds', file), join(seeds, file))
  run('tsx', ['src/ingest/main.ts', '--from', seeds, '--out', made])
  rmSync(FROZEN, { recursive: true, force: true })
  for (const part of ['dataset.json', 'report.json', 'documents', 'geo/places.json'])
    cpSync(join(made, part), join(FROZEN, part), { recursive: true })
}

function run(program: string, args: string[], env: Record<string, string> = {}): void {
  const { status, error } = spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TZ: 'UTC', ...env },
  })
  if (status !== 0) throw error ?? new Error(`${program} ended with exit code ${String(status)}`)
}
