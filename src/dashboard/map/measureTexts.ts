import {
  formatCurrency,
  formatGrowth,
  formatList,
  formatMoney,
  formatNumber,
  formatPeriod,
  withApprox,
} from '../format.ts'
import type { Measure } from '../measure.ts'
import type { MapClass } from '../select/mapClasses.ts'
import type { MapData } from '../select/mapData.ts'
import type { Measured, Stated } from '../select/mapMeasure.ts'
import type { InterfaceLanguage } from '../view.ts'
import { measureWords } from './measureWords.ts'
import { mapWords } from './words.ts'

/** The name of a measure in a list: `Ties`, `Signed amount, CNY`. */
export function measureName(measure: Measure, language: InterfaceLanguage): string {
  const words = measureWords[language]
  return 'currency' in measure
    ? words.inCurrency(words.money[measure.type], formatCurrency(measure.currency, language))
    : words.plain[measure.type]
}

/** The title of the classes, with the unit that their numbers are in: `Largest trade, CNY billion`. */
export function classesTitle(data: MapData, language: InterfaceLanguage): string {
  const words = measureWords[language]
  const { measure } = data.measuring
  if (!('currency' in measure)) return words.title[measure.type]
  const { word } = scaleOf(data.classes, language)
  return words.title[measure.type](words.unit(formatCurrency(measure.currency, language), word))
}

/** The ends of a class: `2–4`, `20+`, `<0.5`. */
export function classText(
  { from, to }: MapClass,
  data: MapData,
  language: InterfaceLanguage,
): string {
  const words = measureWords[language]
  const { measure } = data.measuring
  const number = (value: number) => scaled(value, data, language)
  if (to === Infinity) return words.from(number(from))
  if (from === -Infinity || (from === 0 && 'currency' in measure)) return words.below(number(to))
  if (measure.type === 'growth' || 'currency' in measure) {
    return words.between(number(from), number(to))
  }
  return to - 1 === from ? number(from) : words.between(number(from), number(to - 1))
}

/** A value as it stands alone in a list: `12`, `over 10`, `CNY 28.43 million`, `+17.58 %`. */
export function valueText(
  measure: Measure,
  { value, stated }: Measured,
  language: InterfaceLanguage,
): string {
  if (stated === null) return formatNumber(value)
  if (stated.isUnnumbered) return measureWords[language].someShort
  return withApprox(numberText(measure, value, language), stated.approx, language)
}

/** A value where there is room for a few digits, in the unit of the classes; null where it has no number. */
export function shortText(
  { value, stated }: Measured,
  data: MapData,
  language: InterfaceLanguage,
): string | null {
  if (stated?.isUnnumbered === true) return null
  return data.measuring.measure.type === 'growth'
    ? formatGrowth(value, 'zh').replace('%', '')
    : scaled(value, data, language)
}

/**
 * What is said of a place or a pair beside its name: `3 ties among 41 facts`, `CNY 28 million signed with Belarus, Jul 2021`.
 * `own` is the code of the place, null of a pair.
 */
export function measuredSentence(
  { value, stated }: Measured,
  { own, facts, data }: { own: string | null; facts: number; data: MapData },
  language: InterfaceLanguage,
): string {
  const words = measureWords[language]
  const { measure } = data.measuring
  if (stated === null) {
    return measure.type === 'ties' ? words.ties(value, facts) : mapWords[language].facts(value)
  }
  const nameOf = (code: string) =>
    code === 'CN'
      ? mapWords[language].nation
      : (data.placeByCode.get(code)?.place.names[language] ?? code)
  const { fact } = stated
  const other = own === null ? null : nameOf(fact.china === own ? fact.partner : fact.china)
  return [
    statedText(measure, value, stated, other, language),
    formatPeriod(fact.from, fact.to, language) ?? words.noDate,
    ...(stated.sharers.length === 0
      ? []
      : [words.together(formatList(stated.sharers.map(nameOf), language))]),
    ...(stated.others === 0 ? [] : [words.others(stated.others)]),
  ].join(words.separator)
}

/** Of a place or a pair with facts that say nothing of the measure: `12 facts, no tie among them.` */
export function noneSentence(
  measure: Measure,
  facts: number,
  language: InterfaceLanguage,
): string | null {
  const none = noneText(measure, language)
  return none === null
    ? null
    : measureWords[language].amongFacts(mapWords[language].facts(facts), none)
}

/** In place of a value: counts say 0, what is stated is not. */
export function noneShort({ type }: Measure, language: InterfaceLanguage): string {
  return type === 'facts' || type === 'ties' ? '0' : measureWords[language].notStated
}

/** `no tie`, `no signed amount in CNY`; null of facts themselves. */
export function noneText(measure: Measure, language: InterfaceLanguage): string | null {
  const { none } = measureWords[language]
  if (measure.type === 'facts') return null
  return 'currency' in measure
    ? none[measure.type](formatCurrency(measure.currency, language))
    : none[measure.type]
}

function statedText(
  measure: Measure,
  value: number,
  { approx, isUnnumbered }: Stated,
  other: string | null,
  language: InterfaceLanguage,
): string {
  const words = measureWords[language]
  const number = withApprox(numberText(measure, value, language), approx, language)
  switch (measure.type) {
    case 'signings':
      return isUnnumbered ? words.signedSome(other) : words.signed(number, other)
    case 'signed-amount':
      return words.signedWorth(number, other)
    case 'growth':
      return words.grew(number, other)
    case 'trade-amount':
      return words.traded(number, other)
    case 'facts':
    case 'ties':
      return number
  }
}

function numberText(measure: Measure, value: number, language: InterfaceLanguage): string {
  if ('currency' in measure) return formatMoney(value, measure.currency, language)
  return measure.type === 'growth' ? formatGrowth(value, language) : formatNumber(value)
}

function scaled(value: number, data: MapData, language: InterfaceLanguage): string {
  if (!('currency' in data.measuring.measure)) return formatNumber(value)
  return formatNumber(Number((value / scaleOf(data.classes, language).factor).toPrecision(12)))
}

/** The scale in which the middle class begins with a number of few digits. */
function scaleOf(classes: readonly MapClass[], language: InterfaceLanguage) {
  const middle = classes[Math.floor(classes.length / 2)]?.from ?? 0
  const { scales } = measureWords[language]
  return scales.find(({ factor }) => factor <= middle) ?? { factor: 1, word: '' }
}
