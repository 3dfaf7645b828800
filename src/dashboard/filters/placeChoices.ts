import type { Atlas } from '../dataset.ts'
import { placeName } from '../names.ts'
import type { FilterOptions, Option } from '../select/options.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import type { Choice } from './matchChoices.ts'
import { filterWords } from './words.ts'

/** The nation apart, then the provinces, most facts first. */
export function provinceChoices(
  atlas: Atlas,
  options: FilterOptions,
  language: InterfaceLanguage,
): Choice[] {
  const groups = filterWords[language].chinaGroup
  const toChoice = (option: Option<string>) =>
    placeChoice(atlas, option, language, option.value === 'CN' ? groups.nation : groups.provinces)
  const provinces = options.provinces.filter((option) => option.value !== 'CN').map(toChoice)
  const nation = options.provinces.filter((option) => option.value === 'CN').map(toChoice)
  return [...provinces.sort(mostFactsFirst(language)), ...nation]
}

/** Countries under their continents, the continents by name, and the blocs apart at the end; most facts first in each. */
export function partnerChoices(
  atlas: Atlas,
  options: FilterOptions,
  language: InterfaceLanguage,
): Choice[] {
  const words = sharedWords[language]
  const choices = options.partners.map((option) => {
    const region = atlas.placeByCode.get(option.value)?.region ?? null
    const group = region === null ? words.blocs : (words.continent[region] ?? region)
    return placeChoice(atlas, option, language, group)
  })
  return choices.sort(
    (a, b) =>
      Number(a.group === words.blocs) - Number(b.group === words.blocs) ||
      a.group.localeCompare(b.group, language) ||
      mostFactsFirst(language)(a, b),
  )
}

function placeChoice(
  atlas: Atlas,
  option: Option<string>,
  language: InterfaceLanguage,
  group: string,
): Choice {
  const names = atlas.placeByCode.get(option.value)?.names
  return {
    value: option.value,
    name: placeName(atlas, option.value, language),
    names: names === undefined ? [option.value] : [names.en, names.de, names.zh],
    facts: option.facts,
    isSet: option.isSet,
    group,
  }
}

const mostFactsFirst = (language: InterfaceLanguage) => (a: Choice, b: Choice) =>
  b.facts - a.facts || a.name.localeCompare(b.name, language)
