import type { Fact } from '../../model/fact.ts'
import type { SayersById } from '../factColumns.ts'

/** For facts of which no two are linked. */
export const NO_LINKS: SayersById = new Map()

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

/**
 * The sides that the facts name, each once, in the order of the facts. Of a code that the first document names, what others
 * say of the smaller place is left out: they say the same thing of it.
 */
export function partiesOf(facts: Some<Fact>): Parties {
  const [fact, ...others] = facts
  if (others.length === 0) return { chinas: [chinaOf(fact)], partners: [partnerOf(fact)] }
  return { chinas: distinct(facts, chinaOf), partners: distinct(facts, partnerOf) }
}

/** Text that two rows share when their sides are the same, whatever the order: `CN-GS/ – BY/Grodno`. */
export function partiesKey({ chinas, partners }: Parties): string {
  const keyOf = (side: Some<Party>) =>
    side.length === 1 ? partyKey(side[0]) : side.map(partyKey).sort().join('+')
  return `${keyOf(chinas)} – ${keyOf(partners)}`
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
 * Facts that say one thing, together: those of one statement that names several places, and those of several documents that
 * the dataset links, the fullest statement first. `sayingOf` gives what is said, apart from where.
 */
export function groupBySaying<F extends Fact>(
  facts: Iterable<F>,
  sayingOf: (fact: F) => string,
  sayersById: SayersById,
): Some<F>[] {
  const given = [...facts]
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const { statement } of given) {
    if (seen.has(statement)) several.add(statement)
    else seen.add(statement)
  }
  // Only a statement of several facts may say several things.
  const statements = groupBy(given, (fact) =>
    several.has(fact.statement) ? `${fact.statement} ${sayingOf(fact)}` : fact.statement,
  )
  const homeByThing = new Map<string, Home<F>>()
  const homes = new Set<Home<F>>()
  for (const statement of statements) {
    const things = statement.flatMap(({ id }) => sayersById.get(id)?.[0]?.id ?? [])
    if (things.length === 0) {
      homes.add({ statements: [statement] })
      continue
    }
    const known = new Set(things.map((thing) => homeByThing.get(thing)))
    // A statement of three partners may repeat what two documents say of one each.
    const [home = { statements: [] }, ...others] = [...known].filter((each) => each !== undefined)
    home.statements.push(...others.flatMap((other) => other.statements), statement)
    homes.add(home)
    for (const other of others) homes.delete(other)
    for (const { id } of home.statements.flat()) {
      const thing = sayersById.get(id)?.[0]?.id
      if (thing !== undefined) homeByThing.set(thing, home)
    }
  }
  const isFullest = (statement: Some<F>) =>
    statement.some(({ id }) => sayersById.get(id)?.[0]?.id === id)
  return [...homes].flatMap(({ statements: told }): Some<F>[] => {
    const [alone, ...more] = told
    if (alone !== undefined && more.length === 0) return [alone]
    const [first, ...rest] = [
      ...told.filter(isFullest),
      ...told.filter((statement) => !isFullest(statement)),
    ]
    return first === undefined ? [] : [[first[0], ...first.slice(1), ...rest.flat()]]
  })
}

/** Statements of one thing. */
interface Home<F> {
  statements: Some<F>[]
}

/** Partners that the same statement names with the same words besides those of `facts`: a selection may have hidden them. */
export function partnersBesides<F extends Fact>(
  facts: Some<F>,
  candidates: readonly F[],
  sayingOf: (fact: F) => string,
): Party[] {
  const [{ statement }] = facts
  const text = sayingOf(facts[0])
  const shown = new Set(facts.map((fact) => partyKey(partnerOf(fact))))
  const others = candidates.filter(
    (fact) =>
      fact.statement === statement &&
      sayingOf(fact) === text &&
      !shown.has(partyKey(partnerOf(fact))),
  )
  return groupBy(others.map(partnerOf), partyKey).map(([party]) => party)
}

const chinaOf = (fact: Fact): Party => ({ code: fact.china, place: fact.chinaPlace })
const partnerOf = (fact: Fact): Party => ({ code: fact.partner, place: fact.partnerPlace })
const partyKey = ({ code, place }: Party) => `${code}/${place ?? ''}`

function distinct([first, ...rest]: Some<Fact>, partyOf: (fact: Fact) => Party): Some<Party> {
  const start = partyOf(first)
  const own = rest.filter(({ document }) => document === first.document).map(partyOf)
  const codes = new Set([start, ...own].map(({ code }) => code))
  const foreign = rest
    .filter(({ document }) => document !== first.document)
    .map(partyOf)
    .filter(({ code }) => !codes.has(code))
  const [, ...others] = groupBy([start, ...own, ...foreign], partyKey).map(([party]) => party)
  return [start, ...others]
}
