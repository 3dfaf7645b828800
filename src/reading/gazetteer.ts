import type { Place } from '../model/dataset.ts'
import { addAbbreviations } from './gazetteer/abbreviations.ts'
import { addAdditions } from './gazetteer/additions.ts'
import { addBlocs, addNotPlaces } from './gazetteer/blocs.ts'
import { addCities } from './gazetteer/cities.ts'
import { addCountries, addRegionAdjectives, type CountryRow } from './gazetteer/countries.ts'
import { addDivisions, addProvinces, type ProvinceRow } from './gazetteer/china.ts'
import { createNames } from './gazetteer/names.ts'
import { listCountryWords, type CountryWords } from './gazetteer/misspelt.ts'
import type { NameIndex, Naming, Referent } from './gazetteer/nameIndex.ts'
import { addRegions } from './gazetteer/regions.ts'
import { blocReferent, countryReferent } from './gazetteer/referents.ts'
import { readStopNames } from './gazetteer/stopNames.ts'
import { blocEntries, countryEntries, provinceEntries } from './gazetteer/placeEntries.ts'

/** All names of places, ready to be looked up in a sentence. */
export interface Gazetteer {
  latin: NameIndex
  han: NameIndex
  /** Abbreviations by their exact spelling: `US`, `NRW`. */
  abbreviations: ReadonlyMap<string, Naming[]>
  /** What misspelt words are compared with. */
  countryWords: CountryWords
  /** Countries and blocs by code, for compounds like 中白 and "Sino-German". */
  referents: ReadonlyMap<string, Referent>
  /** The nation, provinces, countries and blocs of the dataset. */
  places: readonly Place[]
}

/**
 * Compiles the tables of `seeds/geo`. `readText` gives a table by its file name (`cities.tsv`), so that
 * the same code runs in Node and in a browser.
 */
export function loadGazetteer(readText: (name: string) => string): Gazetteer {
  const { provinces } = JSON.parse(readText('china-provinces.json')) as { provinces: ProvinceRow[] }
  const { countries } = JSON.parse(readText('countries.json')) as { countries: CountryRow[] }
  const stops = JSON.parse(readText('stop-names.json')) as { names: Record<string, string> }
  const { blocs } = JSON.parse(readText('blocs.json')) as {
    blocs: { id: string; members: string[] }[]
  }
  const stopNames = readStopNames(stops.names)

  const names = createNames()
  // Earlier readings of a name win ties: what the language files say, then countries, provinces, regions, cities.
  addNotPlaces(names)
  addBlocs(names)
  addCountries(names, countries)
  addRegionAdjectives(names)
  addProvinces(names, provinces)
  addAdditions(names, readText('additions.tsv'))
  addDivisions(names, readText('cn-divisions.tsv'))
  addRegions(names, readText('admin1.tsv'), stopNames)
  addCities(names, readText('cities.tsv'), stopNames)

  const entries = [
    ...provinceEntries(provinces, countries),
    ...countryEntries(countries),
    ...blocEntries(blocs, countries),
  ]
  return {
    latin: names.latin,
    han: names.han,
    abbreviations: addAbbreviations(),
    countryWords: listCountryWords(names.latin),
    referents: new Map(entries.map(({ code, type }) => [code, referentOf(code, type)])),
    places: entries,
  }
}

/** The nation and its 31 provinces, all countries with Hong Kong, Macao and Taiwan, and the blocs; sorted by code. */
export function placeEntries(gazetteer: Gazetteer): Place[] {
  return gazetteer.places.toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

function referentOf(code: string, type: Place['type']): Referent {
  if (type === 'bloc') return blocReferent(code)
  if (type === 'province')
    return { code, side: 'china', level: 'province', place: null, within: code, weight: 2e9 }
  return countryReferent(code)
}
