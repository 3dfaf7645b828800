import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from '../../src/reading/discourse/scene.ts'
import { loadGazetteer } from '../../src/reading/gazetteer.ts'
import { traceFacts } from '../../src/reading/pipeline.ts'
import type { ProposedFact } from '../../src/reading/proposed.ts'
import { readDocument } from '../../src/reading/read/document.ts'
import type { GoldDocument } from './corpus.ts'
import type { Gold } from './score.ts'

export interface GoldReading {
  golds: Gold[]
  /** What the program finds, by document. */
  found: Map<string, ProposedFact[]>
  /** The text that the offsets of the facts refer to, by document. */
  texts: Map<string, string>
  /** Its sentences, by document. */
  scenes: Map<string, Scene[]>
}

const GEOGRAPHY = join(import.meta.dirname, '../../seeds/geo')
const gazetteer = loadGazetteer((name) => readFileSync(join(GEOGRAPHY, name), 'utf8'))

/** Reads annotated documents as `npm run extract` does; throws when one is refused. */
export function readGold(documents: GoldDocument[]): GoldReading {
  const found = new Map<string, ProposedFact[]>()
  const texts = new Map<string, string>()
  const scenes = new Map<string, Scene[]>()
  for (const { gold, file } of documents) {
    const result = readDocument(file, readFileSync(file))
    if (result.type === 'refused')
      throw new Error(`${file}: ${result.refusals.map(({ reason }) => reason).join('; ')}`)
    const trace = traceFacts(result.value, gazetteer)
    found.set(gold.document, trace.facts)
    scenes.set(gold.document, trace.scenes)
    texts.set(gold.document, result.value.text)
  }
  return { golds: documents.map(({ gold }) => gold), found, texts, scenes }
}
