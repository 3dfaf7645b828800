import { LANGUAGES, type Language } from '../../src/model/dataset.ts'
import { KINDS } from '../../src/model/fact.ts'
import {
  compareFields,
  countAgreeing,
  isSameFact,
  wordOverlap,
  type GoldFact,
} from './agreement.ts'

/** One document as annotated by hand: a file of `facts/` or `seeds/`. */
export interface Gold {
  document: string
  language: Language
  published: string | null
  facts: GoldFact[]
}

export interface Tally {
  gold: number
  found: number
  matched: number
  /** Percent; null where nothing was found. */
  precision: number | null
  /** Percent; null where gold has nothing. */
  recall: number | null
  /** Percent; 0 where precision or recall is. */
  f1: number
}

/** A fact that only gold has (`missed`), that only the program has (`spurious`), or that both have but tell differently. */
export type Difference =
  | { type: 'missed' | 'spurious'; document: string; fact: GoldFact }
  | { type: 'fields'; document: string; fact: GoldFact; found: GoldFact; fields: string[] }

export interface Score {
  /** `all`; `core` is all but figures; `pairs` are the distinct pairs of places of a document; one row a kind; core by language (`core en`). */
  rows: Map<string, Tally>
  /** Percent of the fields of matched records that agree; null where nothing matched. */
  fieldsRight: number | null
  /** Percent of matched records whose every field agrees. */
  allFieldsRight: number | null
  /** Percent of matched records quoted from the same words. */
  sameEvidence: number | null
  /** Facts found in documents that have none. */
  inEmptyDocuments: number
  differences: Difference[]
}

/** Quotes with half of their words in common are from the same sentence. */
const SAME_EVIDENCE = 0.5

/**
 * Compares annotated documents with what was found in them, by document id. A record matches at most one of the
 * other side; where several could, the pair with most fields alike goes first. Documents without gold are left out.
 */
export function score(golds: Gold[], foundByDocument: ReadonlyMap<string, GoldFact[]>): Score {
  const counts = new Map<string, Counts>()
  for (const name of ['all', 'core', 'pairs', ...KINDS]) counts.set(name, emptyCounts())
  for (const language of LANGUAGES)
    if (golds.some((gold) => gold.language === language))
      counts.set(`core ${language}`, emptyCounts())
  const add = (name: string, gold: number, found: number, matched: number) => {
    const row = counts.get(name)
    if (row === undefined) throw new Error(`No row is called ${name}`)
    row.gold += gold
    row.found += found
    row.matched += matched
  }

  const differences: Difference[] = []
  let stated = 0
  let agreeing = 0
  let wholly = 0
  let sameEvidence = 0
  let inEmptyDocuments = 0

  for (const { document, language, facts: gold } of golds) {
    const found = foundByDocument.get(document) ?? []
    const { matches, missed, spurious } = matchFacts(gold, found)
    if (gold.length === 0) inEmptyDocuments += found.length

    for (const kind of KINDS) {
      const ofKind = [gold, found, matches.map(([fact]) => fact)].map(
        (facts) => facts.filter((fact) => fact.kind === kind).length,
      ) as [number, number, number]
      add(kind, ...ofKind)
      add('all', ...ofKind)
      if (kind === 'figure') continue
      add('core', ...ofKind)
      add(`core ${language}`, ...ofKind)
    }

    const [goldPairs, foundPairs] = [pairsOf(gold), pairsOf(found)]
    const shared = [...goldPairs].filter((pair) => foundPairs.has(pair)).length
    add('pairs', goldPairs.size, foundPairs.size, shared)

    differences.push(...missed.map((fact) => ({ type: 'missed' as const, document, fact })))
    differences.push(...spurious.map((fact) => ({ type: 'spurious' as const, document, fact })))
    for (const [fact, counterpart] of matches) {
      const comparison = compareFields(fact, counterpart)
      stated += comparison.stated
      agreeing += comparison.agreeing
      if (wordOverlap(fact.quote, counterpart.quote) >= SAME_EVIDENCE) sameEvidence++
      const fields = comparison.differing
      if (fields.length === 0) wholly++
      else differences.push({ type: 'fields', document, fact, found: counterpart, fields })
    }
  }

  const matched = counts.get('all')?.matched ?? 0
  return {
    rows: new Map([...counts].map(([name, row]) => [name, toTally(row)])),
    fieldsRight: percent(agreeing, stated),
    allFieldsRight: percent(wholly, matched),
    sameEvidence: percent(sameEvidence, matched),
    inEmptyDocuments,
    differences,
  }
}

interface Counts {
  gold: number
  found: number
  matched: number
}

function emptyCounts(): Counts {
  return { gold: 0, found: 0, matched: 0 }
}

/** Greedy: best agreement first, then the order of the two lists, so that the result does not depend on chance. */
function matchFacts(gold: GoldFact[], found: GoldFact[]) {
  const candidates = gold
    .flatMap((fact, i) =>
      found.flatMap((counterpart, j) =>
        isSameFact(fact, counterpart)
          ? [{ fact, counterpart, i, j, agreeing: countAgreeing(fact, counterpart) }]
          : [],
      ),
    )
    .sort((a, b) => b.agreeing - a.agreeing || a.i - b.i || a.j - b.j)
  const taken = new Set<GoldFact>()
  const matches: [gold: GoldFact, found: GoldFact][] = []
  for (const { fact, counterpart } of candidates) {
    if (taken.has(fact) || taken.has(counterpart)) continue
    taken.add(fact).add(counterpart)
    matches.push([fact, counterpart])
  }
  return {
    matches,
    missed: gold.filter((fact) => !taken.has(fact)),
    spurious: found.filter((fact) => !taken.has(fact)),
  }
}

function pairsOf(facts: GoldFact[]): Set<string> {
  return new Set(facts.map((fact) => `${fact.china} ${fact.partner}`))
}

function toTally({ gold, found, matched }: Counts): Tally {
  const [precision, recall] = [percent(matched, found), percent(matched, gold)]
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : 0
  return { gold, found, matched, precision, recall, f1 }
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole
}
