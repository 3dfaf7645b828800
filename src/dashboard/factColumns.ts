import { LANGUAGES, type DocumentEntry } from '../model/dataset.ts'
import { KINDS, SECTORS, type Fact } from '../model/fact.ts'
import { finish, ROWS_A_STEP, type Work } from '../model/turns.ts'
import { NO_PUBLISHER } from './view.ts'

/** Facts of several documents that say one thing, itself among them, the fullest first; absent where no other says it. */
export type SayersById = ReadonlyMap<string, readonly Fact[]>

/**
 * What facts are filtered, grouped and counted by, one number a fact: a row is read in a nanosecond, whatever the number of facts.
 * Texts stand in lists, each once, and a column holds their place in it.
 */
export interface FactColumns {
  facts: readonly Fact[]
  sayersById: SayersById
  /** Codes of places. */
  codes: readonly string[]
  china: Int32Array
  partner: Int32Array
  /** Pairs of a place of China and a partner, each by its codes' places. */
  pairs: readonly { china: number; partner: number }[]
  pair: Int32Array
  /** `CN-GD/Guangzhou`. */
  innerKeys: readonly string[]
  /** Of `innerKeys`; −1 for none. */
  chinaPlace: Int32Array
  partnerPlace: Int32Array
  /** Of KINDS. */
  kind: Uint8Array
  /** One bit a sector, the first of SECTORS the lowest. */
  sectors: Uint32Array
  /** Years; NO_YEAR where the fact has no date. */
  first: Int16Array
  last: Int16Array
  /** Ids of documents. */
  documentIds: readonly string[]
  document: Int32Array
  /** As documents write them. */
  publishers: readonly string[]
  publisher: Int32Array
  /** Of LANGUAGES; NO_LANGUAGE for a document that is not known. */
  language: Uint8Array
  uncertain: Uint8Array
  /** In percent; NaN where none is stated. */
  growth: Float64Array
  /** "over 50 %": the growth is above what is stated. */
  isOver: Uint8Array
  /** Number of the thing that several documents say; −1 for what one alone says. */
  thing: Int32Array
  /** Place among those that say the thing, the fullest first. */
  sayer: Int32Array
  /** Rows of what several documents say, those of one thing together. */
  said: Int32Array
  /** How many things several documents say. */
  things: number
  /** First and last year of all; null where nothing has a date. */
  bounds: { first: number; last: number } | null
}

/** In place of a year. */
export const NO_YEAR = -32768
export const NO_LANGUAGE = 255
/** More codes than there are places on earth. */
const MOST_CODES = 2 ** 20

/** The facts as columns, in their order. */
export const createFactColumns = (...given: Parameters<typeof fillFactColumns>): FactColumns =>
  finish(fillFactColumns(...given))

/** The work of it, to be done in turns where facts are many. */
export function* fillFactColumns(
  facts: readonly Fact[],
  documentById: ReadonlyMap<string, DocumentEntry>,
  sayersById: SayersById,
): Work<FactColumns> {
  const codes = new Listing()
  const innerKeys = new Listing()
  const documentIds = new Listing()
  const publishers = new Listing()
  const count = facts.length
  const columns = {
    china: new Int32Array(count),
    partner: new Int32Array(count),
    pair: new Int32Array(count),
    chinaPlace: new Int32Array(count).fill(-1),
    partnerPlace: new Int32Array(count).fill(-1),
    kind: new Uint8Array(count),
    sectors: new Uint32Array(count),
    first: new Int16Array(count).fill(NO_YEAR),
    last: new Int16Array(count).fill(NO_YEAR),
    document: new Int32Array(count),
    publisher: new Int32Array(count),
    language: new Uint8Array(count).fill(NO_LANGUAGE),
    uncertain: new Uint8Array(count),
    growth: new Float64Array(count).fill(NaN),
    isOver: new Uint8Array(count),
    thing: new Int32Array(count).fill(-1),
    sayer: new Int32Array(count),
  }
  const pairs: { china: number; partner: number }[] = []
  const pairOf = new Map<number, number>()
  const thingOf = new Map<readonly Fact[], number>()
  const bounds = { first: Infinity, last: -Infinity }
  let row = 0
  for (const fact of facts) {
    const [china, partner] = [codes.placeOf(fact.china), codes.placeOf(fact.partner)]
    const pairKey = china * MOST_CODES + partner
    const pair = pairOf.get(pairKey) ?? pairs.push({ china, partner }) - 1
    pairOf.set(pairKey, pair)
    columns.china[row] = china
    columns.partner[row] = partner
    columns.pair[row] = pair
    if (fact.chinaPlace !== null) {
      columns.chinaPlace[row] = innerKeys.placeOf(`${fact.china}/${fact.chinaPlace}`)
    }
    if (fact.partnerPlace !== null) {
      columns.partnerPlace[row] = innerKeys.placeOf(`${fact.partner}/${fact.partnerPlace}`)
    }
    columns.kind[row] = KINDS.indexOf(fact.kind)
    let bits = 0
    for (const sector of fact.sectors) bits |= 1 << SECTORS.indexOf(sector)
    columns.sectors[row] = bits
    const years = yearsOf(fact)
    if (years !== null) {
      columns.first[row] = years.first
      columns.last[row] = years.last
      bounds.first = Math.min(bounds.first, years.first)
      bounds.last = Math.max(bounds.last, years.last)
    }
    const document = documentById.get(fact.document)
    columns.document[row] = documentIds.placeOf(fact.document)
    columns.publisher[row] = publishers.placeOf(document?.publisher ?? NO_PUBLISHER)
    if (document !== undefined) columns.language[row] = LANGUAGES.indexOf(document.language)
    columns.uncertain[row] = Number(fact.uncertain)
    if ('growthPct' in fact && fact.growthPct !== null) {
      const isMain = ('amount' in fact ? fact.amount : fact.value) === null
      columns.growth[row] = fact.growthPct
      columns.isOver[row] = Number(isMain && fact.approx === 'over')
    }
    const sayers = sayersById.size === 0 ? undefined : sayersById.get(fact.id)
    if (sayers !== undefined) {
      const thing = thingOf.get(sayers) ?? thingOf.size
      thingOf.set(sayers, thing)
      columns.thing[row] = thing
      columns.sayer[row] = sayers.findIndex(({ id }) => id === fact.id)
    }
    if (row % ROWS_A_STEP === 0) yield
    row += 1
  }
  const said: number[] = []
  for (const [each, thing] of columns.thing.entries()) if (thing >= 0) said.push(each)
  said.sort((a, b) => (columns.thing[a] ?? 0) - (columns.thing[b] ?? 0))
  return {
    facts,
    sayersById,
    codes: codes.texts,
    pairs,
    innerKeys: innerKeys.texts,
    documentIds: documentIds.texts,
    publishers: publishers.texts,
    said: Int32Array.from(said),
    things: thingOf.size,
    bounds: bounds.first > bounds.last ? null : bounds,
    ...columns,
  }
}

/** First and last year of a fact, or null when it has no date. `to` counts as `from` where it is absent. */
export function yearsOf(fact: Fact): { first: number; last: number } | null {
  const start = fact.from ?? fact.to
  if (start === null) return null
  const first = Number(start.slice(0, 4))
  return { first, last: Math.max(first, Number((fact.to ?? start).slice(0, 4))) }
}

/** Texts, each once, in the order in which they came. */
class Listing {
  readonly texts: string[] = []
  readonly #places = new Map<string, number>()

  placeOf(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}
