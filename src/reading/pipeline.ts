import { circumstancesOf } from './confidence/circumstances.ts'
import { estimate } from './confidence/estimate.ts'
import { CONFIDENCE } from './confidence/table.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readScenes } from './discourse/readScenes.ts'
import type { Scene } from './discourse/scene.ts'
import { readSentences } from './mentions/readSentences.ts'
import type { ProposedFact } from './proposed.ts'
import { joinLines } from './read/lineBreaks.ts'
import type { SourceDocument } from './read/source.ts'
import { dropClaimed } from './refine/dropClaimed.ts'
import { dropUntied } from './refine/dropUntied.ts'
import { joinTrade } from './refine/joinTrade.ts'
import { membersBeforeBloc } from './refine/membersBeforeBloc.ts'
import { mergeTwins } from './refine/mergeTwins.ts'
import { nationsLine } from './refine/nationsLine.ts'
import { onePark } from './refine/onePark.ts'
import { oneTie } from './refine/oneTie.ts'
import type { Refiner } from './refine/refiner.ts'
import { eventRules } from './rules/event.ts'
import { figureRules } from './rules/figure.ts'
import { investmentRules } from './rules/investment.ts'
import type { Rule } from './rules/rule.ts'
import { signingRules } from './rules/signing.ts'
import { tieRules } from './rules/tie.ts'
import { tradeRules } from './rules/trade.ts'

/** Every rule sees every sentence; none knows of another. */
export const RULES: Rule[] = [
  ...tieRules,
  ...eventRules,
  ...signingRules,
  ...tradeRules,
  ...investmentRules,
  ...figureRules,
]

/** In this order: what is claimed is known only when twins are merged. */
const REFINERS: Refiner[] = [
  joinTrade,
  mergeTwins,
  onePark,
  oneTie,
  nationsLine,
  membersBeforeBloc,
  dropClaimed,
  dropUntied,
]

/** The facts of one document, with their quotes; `nameFacts` puts them in order. */
export function extractFacts(document: SourceDocument, gazetteer: Gazetteer): ProposedFact[] {
  const { document: joined, back } = joinLines(document)
  const { facts } = traceFacts(joined, gazetteer)
  if (joined === document) return facts
  return facts.map((fact) => {
    const { start, end } = back(fact)
    return { ...fact, start, end, quote: document.text.slice(start, end) }
  })
}

/** How the facts of a document came about. */
export interface Trace {
  scenes: Scene[]
  /** What the rules read, before the refiners. */
  proposed: ProposedFact[]
  /** What each refiner got and gave, in their order; a fact that it leaves as it was is the same object. */
  steps: { refiner: string; before: ProposedFact[]; after: ProposedFact[] }[]
  facts: ProposedFact[]
}

/** `extractFacts`, with all that led to it, of a document whose lines are joined. */
export function traceFacts(document: SourceDocument, gazetteer: Gazetteer): Trace {
  const scenes = scenesOf(document, gazetteer)
  const proposed = scenes.flatMap((scene) => RULES.flatMap((rule) => rule.read(scene, scenes)))
  const steps: Trace['steps'] = []
  let refined = proposed
  for (const refine of REFINERS) {
    const before = refined
    refined = refine(before, scenes)
    steps.push({ refiner: refine.name, before, after: refined })
  }
  const facts = refined.map((fact) => ({
    ...asWritten(fact, scenes, document.text),
    quote: document.text.slice(fact.start, fact.end),
    confidence: estimate(circumstancesOf(fact, scenes), CONFIDENCE.estimates),
  }))
  return { scenes, proposed, steps, facts }
}

/** The name of a meeting in the script of the document, where its sentences are read in simplified characters. */
function asWritten(fact: ProposedFact, scenes: Scene[], text: string): ProposedFact {
  if (fact.kind !== 'event' || fact.name === null || text.includes(fact.name)) return fact
  for (const scene of scenes) {
    const at = scene.text.indexOf(fact.name)
    if (at < 0) continue
    const start = scene.sentence.start + at
    return { ...fact, name: text.slice(start, start + fact.name.length) }
  }
  return fact
}

/** Codes of the Chinese provinces that a document names in the parts that are read, sorted. */
export function readProvinces(document: SourceDocument, gazetteer: Gazetteer): string[] {
  const scenes = scenesOf(joinLines(document).document, gazetteer)
  return [...new Set(scenes.flatMap((scene) => scene.china.map((party) => party.code)))].sort()
}

/** A document is read once, whoever asks. */
const readings = new WeakMap<SourceDocument, Scene[]>()

function scenesOf(document: SourceDocument, gazetteer: Gazetteer): Scene[] {
  const scenes = readings.get(document) ?? readScenes(document, readSentences(document, gazetteer))
  readings.set(document, scenes)
  return scenes
}
