import { LANGUAGES, type Language } from '../../model/dataset.ts'
import { KINDS, SECTORS, type Kind, type Sector } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { NO_LANGUAGE, NO_YEAR, type FactColumns } from '../factColumns.ts'
import { oncePerAtlas } from '../oncePerAtlas.ts'
import { NO_PUBLISHER, type View } from '../view.ts'
import { failing, failuresOf, type Facet } from './failures.ts'

/** One choice of a filter. */
export interface Option<Value> {
  value: Value
  /** Facts it would leave, each once however many documents say it, given every other filter but those of its own facet. */
  facts: number
  isSet: boolean
}

export interface FilterOptions {
  /** Every province-level unit and, first, the nation; in the order of the dataset. */
  provinces: Option<string>[]
  /** Partners with a fact anywhere in the dataset, and those that are set; in the order of the dataset. */
  partners: Option<string>[]
  kinds: Option<Kind>[]
  sectors: Option<Sector>[]
  /** Every publisher that a document names, as it is written there, NO_PUBLISHER among them; by name. */
  publishers: Option<string>[]
  /** Languages that documents are written in. */
  written: Option<Language>[]
  /** Every year from the first to the last that a fact is dated in, ascending; a range counts in each of its years. */
  years: { year: number; facts: number }[]
  /** Facts without a date, under every filter but the years. */
  undated: number
}

/** What each choice of each filter would leave. A facet's own choices do not count against each other. */
export function selectOptions(atlas: Atlas, view: View): FilterOptions {
  const { columns } = atlas
  const counts = countChoices(columns, failuresOf(atlas, view))
  const toOptions = <Value extends string>(
    counted: Int32Array,
    known: readonly string[],
    values: readonly Value[],
    chosen: readonly Value[],
  ): Option<Value>[] => {
    const places = new Map(known.map((text, at) => [text, at]))
    const set = new Set(chosen)
    return values.map((value) => ({
      value,
      facts: counted[places.get(value) ?? -1] ?? 0,
      isSet: set.has(value),
    }))
  }
  const { chinese, partners, publishers, languages } = offeredBy(atlas)
  const isPartner = new Set([...partners, ...view.partners])
  const codes = atlas.dataset.places.map((place) => place.code)
  const { first } = columns.bounds ?? { first: 0 }
  return {
    provinces: toOptions(counts.province, columns.codes, chinese, view.provinces),
    partners: toOptions(
      counts.partner,
      columns.codes,
      codes.filter((code) => isPartner.has(code)),
      view.partners,
    ),
    kinds: toOptions(counts.kind, KINDS, KINDS, view.kinds),
    sectors: toOptions(counts.sector, SECTORS, SECTORS, view.sectors),
    publishers: toOptions(
      counts.publisher,
      columns.publishers,
      view.publishers.every((name) => publishers.includes(name))
        ? publishers
        : [...new Set([...publishers, ...view.publishers])].sort(),
      view.publishers,
    ),
    written: toOptions(
      counts.written,
      LANGUAGES,
      LANGUAGES.filter((each) => languages.has(each) || view.written.includes(each)),
      view.written,
    ),
    years: Array.from(counts.year, (facts, at) => ({ year: first + at, facts })),
    undated: counts.undated,
  }
}

/** What there is to choose from, whatever the view. */
const offeredBy = oncePerAtlas(({ dataset, columns }) => ({
  chinese: dataset.places
    .filter(({ type }) => type === 'nation' || type === 'province')
    .map(({ code }) => code),
  partners: new Set(Array.from(new Set(columns.partner), (code) => columns.codes[code] ?? '')),
  publishers: [
    ...new Set(dataset.documents.map(({ publisher }) => publisher ?? NO_PUBLISHER)),
  ].sort(),
  languages: new Set(dataset.documents.map(({ language }) => language)),
}))

/** Facts by what they count under, at the places of the columns' lists. */
interface Choices {
  province: Int32Array
  partner: Int32Array
  kind: Int32Array
  sector: Int32Array
  publisher: Int32Array
  written: Int32Array
  /** From the first year on. */
  year: Int32Array
  undated: number
}

/**
 * One sweep: a fact that fails nothing counts for every facet, one that fails a single facet for that one alone. Of a thing that
 * several documents say each choice counts once.
 */
function countChoices(columns: FactColumns, failures: Uint16Array): Choices {
  const { china, partner, kind, sectors, publisher, language, first, last, thing, said } = columns
  const bounds = columns.bounds ?? { first: 0, last: -1 }
  const years = bounds.last - bounds.first + 1
  // All choices in one array, those of each facet from its own place on.
  const sizes = [columns.codes.length, columns.codes.length, KINDS.length, SECTORS.length]
  const ends: number[] = []
  let size = 0
  for (const each of [...sizes, columns.publishers.length, NO_LANGUAGE + 1, years, 1]) {
    ends.push((size += each))
  }
  const [partners = 0, kinds = 0, sectorsAt = 0, publishers = 0, written = 0, yearsAt = 0] = ends
  const undatedAt = ends[6] ?? 0
  const counts = new Int32Array(size)
  /** The thing that a choice was last counted for. */
  const countedFor = new Int32Array(size).fill(-1)

  function count(choice: number, own: number): void {
    if (own >= 0) {
      if (countedFor[choice] === own) return
      countedFor[choice] = own
    }
    counts[choice] = (counts[choice] ?? 0) + 1
  }
  function countRow(row: number, own: number): void {
    const failed = failures[row] ?? 0
    if ((failed & (failed - 1)) !== 0) return
    if ((failed | PROVINCE) === PROVINCE) count(china[row] ?? 0, own)
    if ((failed | PARTNER) === PARTNER) count(partners + (partner[row] ?? 0), own)
    if ((failed | KIND) === KIND) count(kinds + (kind[row] ?? 0), own)
    if ((failed | SECTOR) === SECTOR) {
      for (let bits = sectors[row] ?? 0; bits !== 0; bits &= bits - 1) {
        count(sectorsAt + (31 - Math.clz32(bits & -bits)), own)
      }
    }
    if ((failed | PUBLISHER) === PUBLISHER) count(publishers + (publisher[row] ?? 0), own)
    if ((failed | WRITTEN) === WRITTEN) count(written + (language[row] ?? NO_LANGUAGE), own)
    if ((failed | YEARS) === YEARS) {
      const start = first[row] ?? NO_YEAR
      if (start === NO_YEAR) count(undatedAt, own)
      else {
        const end = last[row] ?? start
        for (let year = start; year <= end; year += 1) count(yearsAt + year - bounds.first, own)
      }
    }
  }
  for (let row = 0; row < failures.length; row += 1) if (thing[row] === -1) countRow(row, -1)
  for (const row of said) countRow(row, thing[row] ?? -1)
  return {
    province: counts.subarray(0, partners),
    partner: counts.subarray(partners, kinds),
    kind: counts.subarray(kinds, sectorsAt),
    sector: counts.subarray(sectorsAt, publishers),
    publisher: counts.subarray(publishers, written),
    written: counts.subarray(written, written + LANGUAGES.length),
    year: counts.subarray(yearsAt, undatedAt),
    undated: counts[undatedAt] ?? 0,
  }
}

const [PROVINCE, PARTNER, KIND, SECTOR, PUBLISHER, WRITTEN, YEARS] = (
  ['province', 'partner', 'kind', 'sector', 'publisher', 'written', 'years'] satisfies Facet[]
).map(failing) as [number, number, number, number, number, number, number]
