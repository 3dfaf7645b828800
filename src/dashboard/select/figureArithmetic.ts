import { KINDS, type Fact } from '../../model/fact.ts'
import type { View } from '../view.ts'
import { provincesWithout, type FigureId, type Given } from './keyFigures.ts'

/** One step of the arithmetic of a figure. */
export interface Term {
  sign: '' | '−' | '+' | '='
  what:
    | 'statements'
    | 'repeats'
    | 'facts'
    | 'documentsRead'
    | 'documentsSilent'
    | 'documents'
    | 'nationalFacts'
    | 'provinceFacts'
    | 'datedFacts'
    | 'undatedFacts'
    | 'countries'
    | 'blocs'
    | 'partners'
    | 'oneFactThreads'
    | 'longerThreads'
    | 'threads'
    | 'provinces'
    | 'provincesWithFact'
    | 'provincesWithout'
  count: number
}

/** One of what a figure is made of, and the change of the view that shows it alone. */
export interface Part {
  type: 'kind' | 'place' | 'pair' | 'document'
  /** Of a pair, province and partner with a blank between. */
  code: string
  /** Of a place without a fact, zero. */
  facts: number
  change: Partial<View>
}

/** What there is, what is taken away and what is left; the parts, most first; and the facts that made the figure. */
export interface Arithmetic {
  /** From what there is to the value, which is the last term. */
  sum: Term[]
  parts: Part[]
  /** Each once; empty where the figure counts what has none. */
  facts: string[]
}

/** How a figure comes about. */
export function arithmeticOf(id: FigureId, given: Given): Arithmetic {
  const { atlas, facts, things, summary } = given
  const total = things.length
  const national = things.filter(({ china }) => china === 'CN')
  const regional = things.filter(({ china }) => china !== 'CN')
  switch (id) {
    case 'facts':
      return {
        sum: [
          { sign: '', what: 'statements', count: facts.length },
          { sign: '−', what: 'repeats', count: facts.length - total },
          { sign: '=', what: 'facts', count: total },
        ],
        parts: kindParts(things),
        facts: idsIn(things),
      }
    case 'documents': {
      const read = atlas.dataset.documents.length
      const saying = summary.documents
      return {
        sum: [
          { sign: '', what: 'documentsRead', count: read },
          { sign: '−', what: 'documentsSilent', count: read - saying },
          { sign: '=', what: 'documents', count: saying },
        ],
        parts: tallied(facts.map(({ document }) => document)).map(([code, count]) => ({
          type: 'document',
          code,
          facts: count,
          change: { document: code, fact: null },
        })),
        facts: idsIn(things),
      }
    }
    case 'nameProvince':
      return {
        sum: [
          { sign: '', what: 'facts', count: total },
          { sign: '−', what: 'nationalFacts', count: national.length },
          { sign: '=', what: 'provinceFacts', count: regional.length },
        ],
        parts: placeParts(regional, 'china'),
        facts: idsIn(regional),
      }
    case 'nationalOnly':
      return {
        sum: [
          { sign: '', what: 'facts', count: total },
          { sign: '−', what: 'provinceFacts', count: regional.length },
          { sign: '=', what: 'nationalFacts', count: national.length },
        ],
        parts: placeParts(national, 'partner').map((part) => ({
          ...part,
          change: { ...part.change, provinces: ['CN'] },
        })),
        facts: idsIn(national),
      }
    case 'partners': {
      const partners = summary.partners.length
      return {
        sum: [
          { sign: '', what: 'countries', count: summary.countries },
          { sign: '+', what: 'blocs', count: partners - summary.countries },
          { sign: '=', what: 'partners', count: partners },
        ],
        parts: placeParts(things, 'partner'),
        facts: idsIn(things),
      }
    }
    case 'undated': {
      const undated = things.filter(({ from, to }) => from === null && to === null)
      return {
        sum: [
          { sign: '', what: 'facts', count: total },
          { sign: '−', what: 'datedFacts', count: total - undated.length },
          { sign: '=', what: 'undatedFacts', count: undated.length },
        ],
        parts: kindParts(undated),
        facts: idsIn(undated),
      }
    }
    case 'threads': {
      const pairs = tallied(regional.map(({ china, partner }) => `${china} ${partner}`))
      const single = pairs.filter(([, count]) => count === 1).length
      return {
        sum: [
          { sign: '', what: 'longerThreads', count: pairs.length - single },
          { sign: '+', what: 'oneFactThreads', count: single },
          { sign: '=', what: 'threads', count: pairs.length },
        ],
        parts: pairs.map(([code, count]) => {
          const [province = '', partner = ''] = code.split(' ')
          return {
            type: 'pair',
            code,
            facts: count,
            change: { provinces: [province], partners: [partner], fact: null },
          }
        }),
        facts: idsIn(regional),
      }
    }
    case 'withoutFact': {
      const all = atlas.dataset.places.filter(({ type }) => type === 'province')
      const without = provincesWithout(atlas, summary)
      return {
        sum: [
          { sign: '', what: 'provinces', count: all.length },
          { sign: '−', what: 'provincesWithFact', count: all.length - without.length },
          { sign: '=', what: 'provincesWithout', count: without.length },
        ],
        parts: without.map(({ code }) => ({
          type: 'place',
          code,
          facts: 0,
          change: { provinces: [code], fact: null },
        })),
        facts: [],
      }
    }
  }
}

function kindParts(facts: readonly Fact[]): Part[] {
  return KINDS.map((kind) => ({
    type: 'kind' as const,
    code: kind,
    facts: facts.filter((fact) => fact.kind === kind).length,
    change: { kinds: [kind], fact: null },
  })).filter((part) => part.facts > 0)
}

function placeParts(facts: readonly Fact[], side: 'china' | 'partner'): Part[] {
  return tallied(facts.map((fact) => fact[side])).map(([code, count]) => ({
    type: 'place',
    code,
    facts: count,
    change: { [side === 'china' ? 'provinces' : 'partners']: [code], fact: null },
  }))
}

function tallied(codes: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}

const idsIn = (facts: readonly Fact[]) => facts.map(({ id }) => id)
