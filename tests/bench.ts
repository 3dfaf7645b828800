/** `npm run bench [-- --documents 500]`: how fast documents are read, on one core and on all, beside one pass of compromise; and how fast 100,000 facts are filtered, beside plain objects. */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import { compilePatterns } from '../src/ingest/compilePatterns.ts'
import type { Effects } from '../src/ingest/effects.ts'
import type { InputFile } from '../src/ingest/inputFile.ts'
import { readGeo } from '../src/ingest/geoTables.ts'
import { readHere } from '../src/ingest/readHere.ts'
import type { ReadAll } from '../src/ingest/readers.ts'
import { createReader } from '../src/reading/reader.ts'
import { readOnCores } from '../src/ingest/workers/readOnCores.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { listGold } from './gold/corpus.ts'
import { createSilentEffects } from './ingest/silentEffects.ts'
import { benchFilters } from './scale/filterBench.ts'
import { generateDataset } from './scale/generateDataset.ts'

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '10000' }, quick: { type: 'boolean' } },
})
const COUNT = values.quick === true ? 500 : Number(values.documents)
if (!Number.isInteger(COUNT) || COUNT < 1) {
  console.error(`--documents ${values.documents}: allowed: a whole number above 0`)
  process.exit(2)
}

const CORES = availableParallelism()
const PRACTICE = listGold('docs').map(({ file }) => ({
  name: basename(file),
  text: readFileSync(file, 'utf8'),
}))

/** The practice documents again and again, each time with other numbers: no two are the same. */
const documents = Array.from({ length: COUNT }, (_, at) => {
  const { name, text } = PRACTICE[at % PRACTICE.length] ?? { name: '', text: '' }
  const round = Math.floor(at / PRACTICE.length)
  return { name: `${round}-${name}`, text: withOtherNumbers(text, round) }
})
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const files: InputFile[] = documents.map(({ name }) => ({ path: name, name }))
const effects = createSilentEffects(
  Object.fromEntries(documents.map(({ name, text }) => [name, text])),
)

interface Cost {
  /** Seconds. */
  wall: number
  /** Seconds of processor time, of all threads together. */
  processor: number
}

console.log(
  `${COUNT} documents, ${(bytes / 1e6).toFixed(2)} MB; ${CORES} cores; Node ${process.versions.node}`,
)
compilePatterns()
const here = readHere(createReader(readGeo)).readAll
// Patterns are compiled when they are first used; so is compromise.
await here(files.slice(0, 2 * PRACTICE.length), effects)
PRACTICE.forEach(({ text }) => nlp(text))

const started = await costOf(() => readOnCores(CORES)(tiny(), effectsOfTiny()))
const one = await costOf(() => readEach(here, files, effects))
tell('one core', one)
const all = await costOf(() => readEach(readOnCores(CORES), files, effects))
tell('all cores', all)
console.log(
  `starting   ${started.wall.toFixed(1)} s for ${CORES} workers, in which one core reads ${((started.wall * bytes) / 1e6 / one.wall).toFixed(2)} MB`,
)
console.log(`memory     ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`)
const beside = await costOf(() => documents.forEach(({ text }) => nlp(text)))
tell('compromise', beside)
console.log(
  `ratio      reading takes ${(one.processor / beside.processor).toFixed(2)} times the processor time of one pass of compromise`,
)

const sample = JSON.parse(readFileSync('public/data/dataset.json', 'utf8')) as Dataset
const filtered = benchFilters(generateDataset(sample, values.quick === true ? 10_000 : 100_000))
console.log(`\n${filtered.join('\n')}`)

/** Every number of three digits and more that is no year, its later digits changed with the round. */
function withOtherNumbers(text: string, round: number): string {
  return text.replace(/(?<![\d.,])(?!(?:1[89]|20)\d\d(?!\d))\d{3,9}(?!\d)/gu, (number) =>
    [...number]
      .map((digit, at) =>
        at === 0 ? digit : (Number(digit) + Math.floor(round / 10 ** (at - 1))) % 10,
      )
      .join(''),
  )
}

/** Reads all, and keeps nothing but how many were read. */
async function readEach(readAll: ReadAll, inputs: InputFile[], from: Effects): Promise<void> {
  const results = await readAll(inputs, from)
  const refused = results.filter(({ type }) => type === 'refused').length
  if (refused > 0) console.log(`${refused} documents were refused`)
}

async function costOf(work: () => unknown): Promise<Cost> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - began) / 1e3, processor: (user + system) / 1e6 }
}

/** A file a worker, so short that only starting counts. */
function tiny(): InputFile[] {
  return Array.from({ length: CORES }, (_, at) => ({ path: `${at}.txt`, name: `${at}.txt` }))
}

function effectsOfTiny(): Effects {
  return createSilentEffects(Object.fromEntries(tiny().map(({ path }) => [path, 'Tea was drunk.'])))
}

function tell(what: string, { wall, processor }: Cost): void {
  const columns = [
    what.padEnd(10),
    `${(bytes / 1e6 / wall).toFixed(3)} MB/s`,
    `${(COUNT / wall).toFixed(0)} documents/s`,
    `${wall.toFixed(1)} s`,
    `${(bytes / 1e6 / processor).toFixed(3)} MB a second of processor time`,
  ]
  console.log(columns.join('  '))
}
