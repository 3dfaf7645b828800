import type { Fact } from '../../model/fact.ts'

/** One side of a fact: a code of the model and the smaller place named with it, if any. */
export interface Party {
  code: string
  place: string | null
}

/** At least one; the first speaks for the rest. */
export type Some<T> = readonly [T, ...T[]]

/** The two sides of a row of a chart. Several on a side only where one statement names several together. */
export interface Parties {
  chinas: Some<Party>
  partners: Some<Party>
}

/** The sides that the facts name, each once, in the order of the facts. */
export function partiesOf(facts: Some<Fact>): Parties {
  return { chinas: distinct(facts, chinaOf), partners: distinct(facts, partnerOf) }
}

/** Text that two rows share when their sides are the same, whatever the order: `CN-GS/ – BY/Grodno`. */
export function partiesKey({ chinas, partners }: Parties): string {
  return [chinas, partners].map((side) => side.map(partyKey).sort().join('+')).join(' – ')
}

/** The items by the text that `keyOf` gives: items and groups in the order in which they came. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Some<T>[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/**
 * Facts that say one thing, together: those of one statement that names several places, and those of several
 * documents about the same places. `sayingOf` gives what is said, apart from where; null keeps documents apart.
 */
export function groupBySaying<F extends Fact>(
  facts: Iterable<F>,
  sayingOf: (fact: F) => { text: string; isSameAcrossDocuments: boolean },
): Some<F>[] {
  const statements = groupBy(facts, (fact) => `${fact.statement} ${sayingOf(fact).text}`)
  return groupBy(statements, (statement) => {
    const [fact] = statement
    const { text, isSameAcrossDocuments } = sayingOf(fact)
    return `${isSameAcrossDocuments ? '' : fact.statement} ${partiesKey(partiesOf(statement))} ${text}`
  }).map(([first, ...rest]) => [first[0], ...first.slice(1), ...rest.flat()])
}

/** Partners that the same statement names with the same words besides those of `facts`: a selection may have hidden them. */
export function partnersBesides<F extends Fact>(
  facts: Some<F>,
  candidates: readonly F[],
  sayingOf: (fact: F) => { text: string },
): Party[] {
  const [{ statement }] = facts
  const { text } = sayingOf(facts[0])
  const shown = new Set(facts.map((fact) => partyKey(partnerOf(fact))))
  const others = candidates.filter(
    (fact) =>
      fact.statement === statement &&
      sayingOf(fact).text === text &&
      !shown.has(partyKey(partnerOf(fact))),
  )
  return groupBy(others.map(partnerOf), partyKey).map(([party]) => party)
}

const chinaOf = (fact: Fact): Party => ({ code: fact.china, place: fact.chinaPlace })
const partnerOf = (fact: Fact): Party => ({ code: fact.partner, place: fact.partnerPlace })
const partyKey = ({ code, place }: Party) => `${code}/${place ?? ''}`

function distinct([first, ...rest]: Some<Fact>, partyOf: (fact: Fact) => Party): Some<Party> {
  const start = partyOf(first)
  const [, ...others] = groupBy([start, ...rest.map(partyOf)], partyKey).map(([party]) => party)
  return [start, ...others]
}
