import { SCHEMA_VERSION, type Dataset, type DocumentEntry } from '../../src/model/dataset.ts'
import type { Fact } from '../../src/model/fact.ts'
import { createRandom } from './random.ts'

/** Facts of one document on average. */
const FACTS_PER_DOCUMENT = 5
/** Facts whose places are drawn from all that there are: in a large corpus every pair is spoken of. */
const ANYWHERE = 0.05
/** Years that a made document may lie before or after the one it is made from. */
const YEARS_APART = 6

/** Draws one of the items. */
type Draw = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item

/**
 * A valid dataset of so many facts, a fifth as many documents, the same for the same sample and seed. Every fact is made from one of
 * the sample's, which gives its kind, fields, sectors and precision of dates; its places are drawn as often as the sample names them,
 * the years of a document are moved and its numbers changed. Links are as frequent as in the sample.
 */
export function generateDataset(sample: Dataset, count: number, seed = 1): Dataset {
  const random = createRandom(seed)
  const draw: Draw = (items) => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('the sample has nothing to draw from')
    return item
  }
  const sampleByDocument = grouped(sample.facts, ({ document }) => document)
  const sampleByStatement = grouped(sample.facts, ({ statement }) => statement)
  const drawPlaces = placeDrawer(sample, draw, random)
  const entries = sample.documents.filter(({ id }) => sampleByDocument.has(id))
  const total = Math.max(1, Math.round(count / FACTS_PER_DOCUMENT))
  const documents: DocumentEntry[] = []
  const facts: Fact[] = []
  for (let number = 0; number < total; number += 1) {
    const template = draw(entries)
    const id = `made-${String(number).padStart(7, '0')}`
    const years = Math.round((random() * 2 - 1) * YEARS_APART)
    // From 1 to 9, so that all of them together come to the count; what is missing is in the last.
    const wanted = Math.min(
      1 + Math.floor(random() * 9),
      count - facts.length - (total - number - 1),
    )
    const size = number === total - 1 ? count - facts.length : Math.max(1, wanted)
    const own: Fact[] = []
    while (own.length < size) {
      const source = draw(sampleByDocument.get(template.id) ?? [])
      // Facts of one statement stay together: they name several places.
      const said = sampleByStatement.get(source.statement) ?? [source]
      const statement = idOf(facts.length + own.length, 1)
      const places = drawPlaces(said[0] ?? source)
      // What is said in one breath changes together.
      const factor = 0.6 + 0.8 * random()
      const start = own.length * 400
      for (const [at, fact] of said.slice(0, size - own.length).entries()) {
        own.push({
          ...otherNumbers(fact, factor),
          id: idOf(facts.length + own.length, 0),
          statement,
          document: id,
          ...(at === 0
            ? places
            : {
                ...places,
                ...drawPlaces(fact),
                china: places.china,
                chinaPlace: places.chinaPlace,
              }),
          from: moved(fact.from, years),
          to: moved(fact.to, years),
          quote: `${fact.quote} (${number})`,
          start,
          end: start + fact.quote.length + String(number).length + 3,
          reviewed: null,
        } as Fact)
      }
    }
    facts.push(...own)
    documents.push({
      ...template,
      id,
      title: `${template.title} (${number})`,
      published: moved(template.published, years),
      url: null,
      characters: own.length * 400 + 800,
      facts: own.length,
      uncertain: own.filter(({ uncertain }) => uncertain).length,
      provinces: [...new Set(own.map(({ china }) => china).filter((code) => code !== 'CN'))].sort(),
    })
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    version: idOf(count, seed + 2),
    documents,
    places: sample.places,
    placeNames: sample.placeNames,
    facts,
    links: linkAsOften(sample, facts, random),
    reviews: [],
  }
}

function grouped(facts: readonly Fact[], keyOf: (fact: Fact) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(keyOf(fact))
    if (group === undefined) groups.set(keyOf(fact), [fact])
    else group.push(fact)
  }
  return groups
}

/** Both places of a fact, drawn apart from each other: a city only within a place that the sample has it in. */
function placeDrawer(sample: Dataset, draw: Draw, random: () => number) {
  const provinces = sample.places.filter(({ type }) => type === 'province')
  const partners = sample.places.filter(({ type }) => type === 'country' || type === 'bloc')
  const citiesOf = (side: 'china' | 'partner') => {
    const cities = new Map<string, Set<string>>()
    for (const fact of sample.facts) {
      const city = side === 'china' ? fact.chinaPlace : fact.partnerPlace
      if (city !== null) cities.set(fact[side], (cities.get(fact[side]) ?? new Set()).add(city))
    }
    return new Map([...cities].map(([code, names]) => [code, [...names]]))
  }
  const [chineseCities, foreignCities] = [citiesOf('china'), citiesOf('partner')]
  const cityIn = (cities: Map<string, string[]>, code: string, isWanted: boolean) => {
    const known = cities.get(code)
    return isWanted && known !== undefined ? draw(known) : null
  }
  return (fact: Fact) => {
    const isAnywhere = random() < ANYWHERE
    const china = isAnywhere ? draw(provinces).code : draw(sample.facts).china
    const partner = isAnywhere ? draw(partners).code : draw(sample.facts).partner
    return {
      china,
      chinaPlace: cityIn(chineseCities, china, fact.chinaPlace !== null),
      partner,
      partnerPlace: cityIn(foreignCities, partner, fact.partnerPlace !== null),
    }
  }
}

/** The fact with its values so many times as large; what is not stated stays so. */
function otherNumbers(fact: Fact, factor: number): Fact {
  const other = (value: number | null, digits: number) =>
    value === null ? null : Number((value * factor).toFixed(digits))
  const whole = (value: number | null) => {
    const changed = other(value, 0)
    return changed === null ? null : Math.max(1, changed)
  }
  switch (fact.kind) {
    case 'tie':
      return fact
    case 'event':
      return { ...fact, participants: whole(fact.participants), companies: whole(fact.companies) }
    case 'signing':
      return { ...fact, count: whole(fact.count), amount: whole(fact.amount) }
    case 'trade':
      return { ...fact, amount: whole(fact.amount), growthPct: other(fact.growthPct, 2) }
    case 'investment':
      return {
        ...fact,
        amount: whole(fact.amount),
        count: whole(fact.count),
        growthPct: other(fact.growthPct, 2),
      }
    case 'figure':
      return { ...fact, value: other(fact.value, 2), growthPct: other(fact.growthPct, 2) }
  }
}

/** Pairs of facts of neighbouring documents, as many of each sort a fact as in the sample. */
function linkAsOften(sample: Dataset, facts: readonly Fact[], random: () => number) {
  const shareOf = (links: readonly unknown[]) => links.length / Math.max(1, sample.facts.length)
  const saying = shareOf(sample.links.corroborating)
  const differing = saying + shareOf(sample.links.conflicting)
  const corroborating: string[][] = []
  const conflicting: [string, string][] = []
  const documentOf = (at: number) => facts[at]?.document
  for (let at = 0; at < facts.length; at += 1) {
    const lot = random()
    if (lot >= differing) continue
    let other = at + 1
    while (documentOf(other) === documentOf(at)) other += 1
    const [one, two] = [facts[at]?.id, facts[other]?.id]
    if (one === undefined || two === undefined) break
    if (lot < saying) corroborating.push([one, two])
    else conflicting.push([one, two])
    // A fact is in one group at most.
    at = other
  }
  return { corroborating, conflicting }
}

/** 12 hexadecimal digits: the number scattered, so that ids are no row; another series for each `salt`. */
function idOf(number: number, salt: number): string {
  const scattered = Math.imul(number + 1, 0x9e3779b1) >>> 0
  return scattered.toString(16).padStart(8, '0') + (0x1000 + salt).toString(16).slice(-4)
}

function moved(date: string | null, years: number): string | null {
  if (date === null) return null
  const year = Math.min(2026, Math.max(1950, Number(date.slice(0, 4)) + years))
  // The last day of February is not in every year.
  return `${year}${date.slice(4).replace('-02-29', '-02-28')}`
}
