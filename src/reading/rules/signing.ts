import {
  clauseAt,
  mentionsOf,
  says,
  segmentAt,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../discourse/scene.ts'
import { paperWords } from '../locales/paperWords.ts'
import { scriptOf } from '../locales/script.ts'
import type { Span } from '../mentions/mention.ts'
import type { ProposedFact } from '../proposed.ts'
import { NO_SIGNING_EXAMPLES } from './examples/noSigningExamples.ts'
import { SEVERAL_PAIRS_EXAMPLES } from './examples/severalPairsExamples.ts'
import { SIGNING_EXAMPLES } from './examples/signingExamples.ts'
import type { Rule } from './rule.ts'
import { isNoSigning } from './signing/noSigning.ts'
import { readInstruments, type Signed } from './signing/papers.ts'
import { partRule } from './signing/parts.ts'
import { severalPairs } from './signing/severalPairs.ts'
import { signingFacts } from './signing/signingFacts.ts'

const signed: Rule = {
  name: 'signing-signed',
  kind: 'signing',
  read(scene, scenes) {
    if (scene.heading) return []
    const verbs = signingVerbs(scene, scenes)
    if (verbs.length === 0) return []
    // "Put pen to paper" names no paper.
    const instruments = readInstruments(scene).filter(
      (paper) =>
        !verbs.some((v) => within(paper, v)) &&
        (paper.number !== null || says(scene, scene.words.sign)),
    )
    if (instruments.length === 0) return []
    const pairs = severalPairs(scene, instruments)
    if (pairs.length > 0)
      return pairs.flatMap((pair) =>
        chooseOfClause(pair.scene, pair.papers).flatMap((item) => read(pair.scene, item, scenes)),
      )
    return choose(scene, instruments, verbs).flatMap((item) => read(scene, item, scenes))
  },
  examples: [...SIGNING_EXAMPLES, ...SEVERAL_PAIRS_EXAMPLES, ...NO_SIGNING_EXAMPLES],
}

function read(whole: Scene, item: Signed, scenes: Scene[]): ProposedFact[] {
  const scene = ofSigners(whole)
  if (
    isTreaty(scene, item) ||
    isCarriedOut(scene, item) ||
    isWithCounted(scene) ||
    isUnrealSigning(scene, item) ||
    isNoSigning(scene, item, scenes) ||
    isSisterAgreement(scene, item, scenes)
  )
    return []
  return signingFacts(scene, item, scenes).filter((fact) => !isToldAgain(scene, item, fact, scenes))
}

/** "A hub between China and Europe after an agreement was signed by A and B": those who signed are named behind the verb. */
function ofSigners(scene: Scene): Scene {
  const verb = wordsIn(scene, scene.words.sign).find((v) =>
    paperWords(scene.language).signedBy.test(textFrom(scene, v.end)),
  )
  if (!verb) return scene
  // A place that is named before too has one span over both.
  const china = scene.china.filter((p) => p.end > verb.end)
  const partners = scene.partners.filter((p) => p.end > verb.end)
  return china.length > 0 && partners.length > 0 ? { ...scene, china, partners } : scene
}

/** "Asked both sides to implement agreements signed at …": papers of an earlier day. */
const isCarriedOut = (scene: Scene, item: Span): boolean =>
  paperWords(scene.language).carriedOut.test(textBefore(scene, item.end))

/** "Has signed memorandums with 27 foreign cities": with none of those that were named before. */
const isWithCounted = (scene: Scene): boolean =>
  scene.partners.length === 0 && paperWords(scene.language).countedSigners.test(scene.text)

/** "The signing of the RCEP agreement": a treaty of many nations is nobody's signing with a place. */
const isTreaty = (scene: Scene, item: Span): boolean =>
  mentionsOf(scene.sentence, 'place').some(
    (m) =>
      m.level === 'bloc' &&
      TREATIES.has(m.code) &&
      m.end <= item.end &&
      /^[)）]?\s?$/u.test(textBetween(scene, m.end, Math.max(m.end, item.start))),
  )

/** Blocs that are named after their treaty. */
const TREATIES: ReadonlySet<string> = new Set(['RCEP'])

/** Verbs of signing; where the sentence before had one and this counts more papers, the words that add them. */
function signingVerbs(scene: Scene, scenes: Scene[]): Span[] {
  const own = wordsIn(scene, scene.words.sign)
  const before = scenes[scene.index - 1]
  if (own.length > 0 || !before || before.sentence.block !== scene.sentence.block) return own
  return says(before, before.words.sign) ? wordsIn(scene, scene.words.furthermore) : []
}

/** The papers that are what was signed: each clause with a verb of signing has its own. */
function choose(scene: Scene, items: Signed[], verbs: Span[]): Signed[] {
  const clauses = new Map<number, Signed[]>()
  for (const item of items) {
    const [verb] = verbs
      .filter((v) => sameBreath(scene, v, item))
      .sort((a, b) => distance(a, item) - distance(b, item))
    if (!verb) continue
    const { start } = segmentAt(scene, verb.start)
    clauses.set(start, [...(clauses.get(start) ?? []), item])
  }
  return [...clauses.values()].flatMap((near) => chooseOfClause(scene, near))
}

/** The counted papers first, parts of one phrase once. */
function chooseOfClause(scene: Scene, near: Signed[]): Signed[] {
  const counted = near.filter(
    (item, at) => item.number !== null || isListedWith(scene, item, near.slice(at + 1)),
  )
  const pool = counted.some((item) => item.number !== null) ? counted : near
  const chosen: Signed[] = []
  for (const item of pool) {
    // "cooperation agreements and projects" is one signing.
    if (chosen.some((c) => item.start - c.end < 12 && item.number === null)) continue
    chosen.push(item)
  }
  return counted.length > 0 ? chosen : chosen.slice(0, 1)
}

/** "A letter of intent and papers on ten projects": one paper, and others that are counted. */
function isListedWith(scene: Scene, item: Signed, others: Signed[]): boolean {
  const next = others.find((other) => other.number !== null)
  if (item.count !== 1 || !next?.number) return false
  const between = textBetween(scene, item.end, Math.min(next.start, next.number.start))
  return paperWords(scene.language).andMore.test(between)
}

const distance = (verb: Span, item: Span): number =>
  verb.start < item.start ? item.start - verb.end : verb.start - item.end

function sameBreath(scene: Scene, verb: Span, item: Span): boolean {
  return distance(verb, item) < (scriptOf(scene.language).spaced ? 140 : 40)
}

/** Hoped for, or only possible: a word of it before the paper or before the verb, in the clause of either. */
function isUnrealSigning(scene: Scene, item: Span): boolean {
  if (paperWords(scene.language).later.test(scene.text)) return true
  const verb = wordsIn(scene, scene.words.sign)[0]
  if (verb && scene.links.notYet.test(textBefore(scene, verb.start))) return true
  return [item, ...(verb ? [verb] : [])].some((span) => {
    const clause = clauseAt(scene, span.start)
    return wordsIn(scene, scene.words.unreal).some((w) => within(w, clause) && w.start < span.start)
  })
}

/** Sentences over which "the agreement" still means the one that was told. */
const TOLD_REACH = 8

/** "… before they signed the agreement", "the signing of this memorandum": the paper that an earlier sentence told of. */
function isToldAgain(scene: Scene, item: Signed, fact: ProposedFact, scenes: Scene[]): boolean {
  if (item.number !== null || mentionsOf(scene.sentence, 'money').length > 0) return false
  if (!paperWords(scene.language).again.test(textBefore(scene, item.start) + leadOf(scene, item)))
    return false
  return scenes
    .slice(Math.max(0, scene.index - TOLD_REACH), scene.index)
    .some((before) =>
      signedIn(before, scenes).some((f) => f.partner === fact.partner || f.china === fact.china),
    )
}

/** The words of a paper up to its noun: "the " of "the agreement". */
const leadOf = (scene: Scene, item: Signed): string =>
  /^(?:\p{L}+\s)?/u.exec(textBetween(scene, item.start, item.end))?.[0] ?? ''

const signings = new WeakMap<Scene, ProposedFact[]>()

function signedIn(scene: Scene, scenes: Scene[]): ProposedFact[] {
  const known = signings.get(scene) ?? signed.read(scene, scenes)
  signings.set(scene, known)
  return known
}

/** Signing a sister-city agreement is a tie only, and so is the paper on the relationship that the sentence before told of. */
function isSisterAgreement(scene: Scene, item: Signed, scenes: Scene[]): boolean {
  const before = scenes[scene.index - 1]
  if (
    before &&
    says(before, scene.words.sister) &&
    paperWords(scene.language).onRelation.test(textFrom(scene, item.end))
  )
    return true
  // "A memorandum on 30 years as sister states" makes none of them.
  const makes = wordsIn(scene, scene.words.sister).filter(
    (w) => !paperWords(scene.language).anniversary.test(textFrom(scene, w.end)),
  )
  const clause = clauseAt(scene, item.start)
  if (wordsIn(scene, scene.words.sisterIntent).some((w) => within(w, clause))) return false
  if (item.count === 1 && paperWords(scene.language).makesSisters.test(scene.text)) return true
  if (
    makes.some((w) => w.end <= item.end && item.start - w.end < 8 && isPlainBetween(scene, w, item))
  )
    return true
  return (
    (item.count ?? 1) === 1 &&
    makes.some((w) => Math.abs(w.start - item.end) < 60 || Math.abs(item.start - w.end) < 30)
  )
}

/** "Eight sister city agreements": one phrase, and no list of papers. */
const isPlainBetween = (scene: Scene, word: Span, item: Span): boolean =>
  word.end > item.start || /^\s?(?:\p{L}+\s?)?$/u.test(textBetween(scene, word.end, item.start))

export const signingRules: Rule[] = [signed, partRule(signed)]
