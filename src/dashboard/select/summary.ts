import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { yearsOf } from './facts.ts'
import { documentsOf } from './things.ts'

/** What the panel's sentence and key figures count. */
export interface Summary {
  facts: number
  /** Of them, those that more than one document in sight says. */
  saidBySeveral: number
  /** Documents in sight that say one of the facts. */
  documents: number
  /** Provinces by number of facts, most first, then by code. */
  provinces: Tally[]
  /** Countries and blocs, in the same order. */
  partners: Tally[]
  /** Partners that are no bloc. */
  countries: number
  /** Hong Kong, Macao and Taiwan among them. */
  territories: number
  /** Pairs of a province and a partner. */
  threads: number
  /** Facts of the nation as a whole. */
  national: number
  undated: number
  firstYear: number | null
  lastYear: number | null
}

export interface Tally {
  code: string
  facts: number
}

/** A pair of province and partner with its facts by kind, in the order of KINDS, kinds without a fact left out. */
export interface ThreadTally {
  province: string
  partner: string
  facts: number
  kinds: { kind: Kind; facts: number }[]
}

/** `said` is what documents say that passes the filters, `facts` the same with each thing once, which is what is counted. */
export function selectSummary(
  atlas: Atlas,
  said: readonly Fact[],
  facts: readonly Fact[],
): Summary {
  const spans = facts.map(yearsOf).filter((span) => span !== null)
  const partners = tally(facts.map((fact) => fact.partner))
  const national = facts.filter((fact) => fact.china === 'CN').length
  return {
    facts: facts.length,
    saidBySeveral: countSaidBySeveral(atlas, said),
    documents: documentsOf(said).size,
    provinces: tally(facts.map((fact) => fact.china).filter((code) => code !== 'CN')),
    partners,
    countries: partners.filter(({ code }) => atlas.placeByCode.get(code)?.type === 'country')
      .length,
    territories: partners.filter(({ code }) => ['HK', 'MO', 'TW'].includes(code)).length,
    threads: selectThreadTallies(facts).length,
    national,
    undated: facts.length - spans.length,
    firstYear: spans.length === 0 ? null : Math.min(...spans.map((span) => span.first)),
    lastYear: spans.length === 0 ? null : Math.max(...spans.map((span) => span.last)),
  }
}

/** Every pair of a province and a partner, most facts first; facts of the nation are no thread. */
export function selectThreadTallies(facts: readonly Fact[]): ThreadTally[] {
  const factsByPair = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.china === 'CN') continue
    const pair = `${fact.china} ${fact.partner}`
    const known = factsByPair.get(pair)
    if (known === undefined) factsByPair.set(pair, [fact])
    else known.push(fact)
  }
  return [...factsByPair]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([pair, members]) => {
      const [province = '', partner = ''] = pair.split(' ')
      const kinds = KINDS.map((kind) => ({
        kind,
        facts: members.filter((fact) => fact.kind === kind).length,
      }))
      return {
        province,
        partner,
        facts: members.length,
        kinds: kinds.filter((entry) => entry.facts > 0),
      }
    })
}

/** Things that two or more of the documents in sight say. */
function countSaidBySeveral({ sayersById }: Atlas, said: readonly Fact[]): number {
  const saidBy = new Map<Fact, Set<string>>()
  for (const { id, document } of said) {
    const [fullest] = sayersById.get(id) ?? []
    if (fullest === undefined) continue
    const documents = saidBy.get(fullest)
    if (documents === undefined) saidBy.set(fullest, new Set([document]))
    else documents.add(document)
  }
  return [...saidBy.values()].filter(({ size }) => size > 1).length
}

function tally(codes: readonly string[]): Tally[] {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, facts]) => ({ code, facts }))
    .sort((a, b) => b.facts - a.facts || (a.code < b.code ? -1 : 1))
}
