import type { Place } from '../../../model/dataset.ts'
import type { Fact } from '../../../model/fact.ts'
import type { PlacePoints } from '../../../model/placePoints.ts'
import { findNearMisses } from '../../../reading/explain/findNearMisses.ts'
import { loadGazetteer } from '../../../reading/gazetteer.ts'
import type { NamedPlace } from '../../../reading/gazetteer/placeNames.ts'
import { findPlacePoints } from '../../../reading/gazetteer/placePoints.ts'
import { nameFacts } from '../../../reading/nameFacts.ts'
import { traceFacts } from '../../../reading/pipeline.ts'
import { decodeText } from '../../../reading/read/decode.ts'
import { parseFrontMatter } from '../../../reading/read/frontMatter.ts'
import { joinLines } from '../../../reading/read/lineBreaks.ts'
import { readerWith, readOne } from '../../../reading/reader.ts'
import type { Reader } from '../../../reading/reader.ts'
import { applyReviews } from '../../../reading/review/applyReviews.ts'
import { parseReviews } from '../../../reading/review/parseReviews.ts'
import type { ReviewEntry } from '../../../reading/review/parseReviews.ts'
import type { Given, ReadDocument, ReadResult, ReviewedFacts, Seed } from '../messages.ts'
import { seedFiles } from './seedFiles.ts'

/** What reads documents, as ingest does. */
export interface ReadingDesk {
  read: (given: Given) => Promise<ReadResult>
  findPlaceNames: Reader['findPlaceNames']
  findPlacePoints: (wanted: readonly NamedPlace[]) => PlacePoints
  toSeed: (given: Given, read: ReadDocument) => Promise<Seed>
}

/** What names places in other languages, and says where they lie. */
export type PlaceFinder = Pick<ReadingDesk, 'findPlaceNames' | 'findPlacePoints'>

/** `readGeo` gives the text of a table of `seeds/geo` by its file name. */
export function createDesk(readGeo: (name: string) => string): ReadingDesk {
  const gazetteer = loadGazetteer(readGeo)
  const reader = readerWith(gazetteer, readGeo)
  const codes = new Set(reader.places.map(({ code }) => code))

  async function read({ name, bytes, stated }: Given): Promise<ReadResult> {
    const result = await readOne(name, bytes, reader, stated)
    if (result.type === 'refused') return result
    const { document, proposed, provinces } = result.value
    const { document: joined, back } = joinLines(document)
    const trace = traceFacts(joined, gazetteer)
    const sentences = trace.scenes.map(({ sentence, china, nation, partners }) => ({
      ...back(sentence),
      china: [...new Set([...china.map(({ code }) => code), ...(nation ? ['CN'] : [])])],
      partners: [...new Set(partners.map(({ code }) => code))],
    }))
    const facts = nameFacts(document, proposed, codes)
    const nearly = findNearMisses(trace.scenes, trace.proposed).map((miss) => ({
      ...miss,
      ...back(miss),
    }))
    return { type: 'read', value: { document, facts, provinces, sentences, nearly } }
  }

  /** The first of the files that gives the same facts when it is read; where none does, the first. */
  async function toSeed(given: Given, wanted: ReadDocument): Promise<Seed> {
    const files = seedFiles(given, wanted.document, bodyOf(given))
    for (const file of files) {
      const result = await read({ ...file, stated: {} })
      if (result.type === 'read' && isSame(result.value, wanted)) return { file, isSame: true }
    }
    const [first = { name: given.name, bytes: given.bytes }] = files
    return { file: first, isSame: false }
  }

  return {
    read,
    findPlaceNames: reader.findPlaceNames,
    findPlacePoints: (wanted) => findPlacePoints(wanted, readGeo),
    toSeed,
  }
}

/** A review file laid over the facts of a document, as ingest lays it. */
export function reviewDocument(
  { document, facts }: ReadDocument,
  review: string,
  places: ReadonlyMap<string, Place>,
  { findPlaceNames, findPlacePoints }: PlaceFinder,
): ReviewedFacts {
  const { entries, problems } = parseReviews(review, places)
  const outcome = applyReviews(document, facts, entries)
  const named = placesNamed(outcome.facts)
  return {
    facts: outcome.facts,
    reviews: outcome.reviews,
    placeNames: findPlaceNames(named),
    placePoints: findPlacePoints(named),
    problems: [...problems, ...outcome.refused, ...outcome.unheld],
    added: entries
      .filter(({ action }) => action === 'add')
      .map((entry) => idOfAdded(document, facts, entry)),
  }
}

function idOfAdded(
  document: ReadDocument['document'],
  facts: readonly Fact[],
  entry: ReviewEntry,
): string | null {
  return applyReviews(document, facts, [entry]).reviews[0]?.fact ?? null
}

/** The cities and regions that facts name. */
function placesNamed(facts: readonly Fact[]): NamedPlace[] {
  const places = facts.flatMap(({ china, chinaPlace, partner, partnerPlace }) => [
    { code: china, place: chinaPlace },
    { code: partner, place: partnerPlace },
  ])
  return places.flatMap(({ code, place }) => (place === null ? [] : { code, place }))
}

/** Text and facts are the same; what is known of the document besides shows in the facts alone. */
const isSame = (one: ReadDocument, other: ReadDocument): boolean =>
  one.document.text === other.document.text &&
  JSON.stringify(one.facts) === JSON.stringify(other.facts)

/** The text of a file below its front matter, null where the file is no text. */
function bodyOf({ bytes }: Given): string | null {
  const text = decodeText(bytes)
  if (text.type === 'refused') return null
  const fronted = parseFrontMatter(text.value)
  return fronted.type === 'refused' ? null : fronted.value.body
}
