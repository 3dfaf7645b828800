import { readFileSync } from 'node:fs'
import { loadGazetteer } from '../src/ingest/gazetteer.ts'
import { splitSentences } from '../src/ingest/mentions/sentences.ts'
import { extractFacts } from '../src/ingest/pipeline.ts'
import type { SourceDocument } from '../src/ingest/read/source.ts'
import { readDocument } from '../src/ingest/read/document.ts'
import { listGold } from './gold/corpus.ts'

/** How often the practice documents are read. */
const ROUNDS = 12

// Reads the practice documents again and again on one core and prints its speed beside one pass of cutting the same text
// into sentences: the ratio tells more than the seconds of a shared machine.
const gazetteer = loadGazetteer((name) => readFileSync(`seeds/geo/${name}`, 'utf8'))
const documents = (['docs', 'seeds'] as const).flatMap(listGold).flatMap(({ file }) => {
  const read = readDocument(file, readFileSync(file))
  return read.type === 'read' ? [read.value] : []
})
const characters = ROUNDS * documents.reduce((sum, { text }) => sum + text.length, 0)

const seconds = (work: (document: SourceDocument) => unknown): number => {
  const before = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) documents.forEach(work)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

documents.forEach((document) => extractFacts(document, gazetteer))
const extraction = seconds((document) => extractFacts(document, gazetteer))
const cutting = seconds((document) => splitSentences(document.text, document.language))
const megabytes = characters / 1e6

console.log(
  `${ROUNDS * documents.length} documents, ${megabytes.toFixed(2)} million characters, one core, processor time`,
)
console.log(
  `extraction  ${(megabytes / extraction).toFixed(3)} million characters a second, ${((ROUNDS * documents.length) / extraction).toFixed(0)} documents a second`,
)
console.log(
  `sentences   ${(megabytes / cutting).toFixed(3)} million characters a second; extraction takes ${(extraction / cutting).toFixed(0)} times as long`,
)
console.log(`memory      ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`)
