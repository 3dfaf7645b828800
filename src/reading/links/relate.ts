import type { Approx, Fact, FactOf, Instrument } from '../../model/fact.ts'
import { isSamePeriod, mayBeSameDate, periodKey, sharesDay } from './period.ts'
import { compareNumbers } from './stated.ts'
import type { Measure, Relation } from './stated.ts'
import { foldText, isSameScript, wordsShared } from './words.ts'

/** Two names of one meeting have most of their words in common. */
const SAME_NAME = 0.7
/** So many signed papers are remembered by their number; one or two are signed often. */
const TELLING_COUNT = 3
/** A number of so many digits is hardly the same by chance. */
const TELLING_DIGITS = 3

/**
 * Text that two facts must share to say anything of each other; `relate` decides what. It keeps comparisons few: kind, pair,
 * and what of each kind can never differ between two statements of one thing.
 */
export function subjectOf(fact: Fact): string {
  const common = [fact.kind, fact.china, fact.partner]
  const year = fact.from?.slice(0, 4) ?? ''
  switch (fact.kind) {
    case 'tie':
      return [...common, fact.tie].join(' ')
    case 'event':
    case 'signing':
      return [...common, year].join(' ')
    case 'trade':
      return [...common, fact.flow, periodKey(fact), foldText(fact.product)].join(' ')
    case 'investment':
      return [...common, fact.flow, year].join(' ')
    case 'figure':
      return [...common, year, foldText(fact.unit), foldText(fact.label)].join(' ')
  }
}

/**
 * What two facts of different documents about one subject say of each other. `same` only where both would be said of one
 * thing; `differs` only where places, time and what is counted are the same and stated; all else is `unclear`.
 */
export function relate(a: Fact, b: Fact): Relation {
  if (a.china !== b.china || a.partner !== b.partner) return 'unclear'
  switch (a.kind) {
    case 'tie':
      return b.kind === 'tie' ? relateTies(a, b) : 'unclear'
    case 'event':
      return b.kind === 'event' ? relateEvents(a, b) : 'unclear'
    case 'signing':
      return b.kind === 'signing' ? relateSignings(a, b) : 'unclear'
    case 'trade':
      return b.kind === 'trade' ? relateTrade(a, b) : 'unclear'
    case 'investment':
      return b.kind === 'investment' ? relateInvestments(a, b) : 'unclear'
    case 'figure':
      return b.kind === 'figure' ? relateFigures(a, b) : 'unclear'
  }
}

/**
 * A sister tie, an office and a partnership belong to the very places that are named: a province's is not its city's. A park
 * or a route is the pair's, whichever of its ends a document names. A pair may have several offices, routes and partnerships:
 * they are one where a smaller place is named by both, or the year. Only of sister places and parks is the founding one day.
 */
function relateTies(a: FactOf<'tie'>, b: FactOf<'tie'>): Relation {
  if (a.tie !== b.tie) return 'unclear'
  const isOfPair = a.tie === 'park' || a.tie === 'route'
  if (!(isOfPair ? placesFit(a, b) : placesEqual(a, b))) return 'unclear'
  const isFounded = a.tie === 'sister' || a.tie === 'park'
  const isSameDate = mayBeSameDate(a.from, b.from)
  if (isSameDate || a.from === null || b.from === null) {
    return isFounded || isSameDate || sharesPlace(a, b) ? 'same' : 'unclear'
  }
  return isFounded && placesEqual(a, b) ? 'differs' : 'unclear'
}

/**
 * One meeting: the same name at a time that may be the same; or a day in common and a smaller place in common, where the
 * names do not say otherwise. Headcounts are never held against each other: one document counts guests, another delegates.
 */
function relateEvents(a: FactOf<'event'>, b: FactOf<'event'>): Relation {
  if (!placesFit(a, b)) return 'unclear'
  const names = compareNames(a.name, b.name)
  const isSameTime = mayBeSameDate(a.from, b.from) || sharesDay(a, b)
  if (names === 'same') return isSameTime ? 'same' : 'unclear'
  return names === 'unclear' && sharesDay(a, b) && sharesPlace(a, b) ? 'same' : 'unclear'
}

/**
 * One signing: number, instrument and sum as far as both state them, at a time that may be the same. A single paper says
 * little: it needs the very places, and the day or a smaller place among them. Two numbers of one day and instrument differ.
 */
function relateSignings(a: FactOf<'signing'>, b: FactOf<'signing'>): Relation {
  if (!placesFit(a, b) || !instrumentsFit(a.instrument, b.instrument)) return 'unclear'
  const counts = compareStated(a, b, 'count', a.count, b.count)
  const amounts = sameCurrency(a, b) ? compareStated(a, b, 'amount', a.amount, b.amount) : null
  if (!mayBeSameDate(a.from, b.from)) {
    const isUndated = a.from === null && b.from === null
    const isSame = amounts === 'same' && isTelling(a.amount) && counts !== 'differs'
    return isUndated && isSame ? 'same' : 'unclear'
  }
  if (amounts === 'same') return counts === 'differs' ? 'unclear' : 'same'
  const isOneDay = a.from?.length === 10 && isSamePeriod(a, b)
  const isVeryPlace = placesEqual(a, b) && (a.chinaPlace !== null || a.partnerPlace !== null)
  if (counts === 'same' && amounts === null) {
    const isTelling = Math.min(a.count ?? 0, b.count ?? 0) >= TELLING_COUNT
    return isTelling ||
      (isOneDay && placesEqual(a, b)) ||
      (isVeryPlace && a.instrument === b.instrument)
      ? 'same'
      : 'unclear'
  }
  const isSameScope = isOneDay && placesEqual(a, b) && a.instrument === b.instrument
  return isSameScope && counts === 'differs' ? 'differs' : 'unclear'
}

/**
 * One flow of one product in one period, between the same places. Sums are compared in one currency; rates only where the
 * sums are, for trade grows by another rate in yuan than in dollars.
 */
function relateTrade(a: FactOf<'trade'>, b: FactOf<'trade'>): Relation {
  if (a.flow !== b.flow || foldText(a.product) !== foldText(b.product)) return 'unclear'
  if (!placesEqual(a, b)) return 'unclear'
  const amounts = sameCurrency(a, b) ? compareStated(a, b, 'amount', a.amount, b.amount) : null
  const rates = compareStated(a, b, 'percent', a.growthPct, b.growthPct)
  if (!isSamePeriod(a, b)) {
    const isUndated = a.from === null && b.from === null
    return isUndated && amounts === 'same' && isTelling(a.amount) ? 'same' : 'unclear'
  }
  if (amounts === null && (a.currency ?? b.currency) !== null && rates === 'differs') {
    return 'unclear'
  }
  return joined([amounts, rates])
}

/** Many invest in one place in one year: only the same sum, or the same number and rate, is the same investment. */
function relateInvestments(a: FactOf<'investment'>, b: FactOf<'investment'>): Relation {
  if (a.flow !== b.flow || !placesEqual(a, b)) return 'unclear'
  const isSameTime = a.from === null ? b.from === null : mayBeSameDate(a.from, b.from)
  if (!isSameTime) return 'unclear'
  const amounts = sameCurrency(a, b) ? compareStated(a, b, 'amount', a.amount, b.amount) : null
  const rates = compareStated(a, b, 'percent', a.growthPct, b.growthPct)
  const counts = compareStated(a, b, 'count', a.count, b.count)
  const all = joined([amounts, rates, counts])
  if (all !== 'same') return 'unclear'
  return a.from !== null || isTelling(a.amount) ? 'same' : 'unclear'
}

/** The same label, unit and time. Two values differ only where the label says more than the unit does. */
function relateFigures(a: FactOf<'figure'>, b: FactOf<'figure'>): Relation {
  const unit = foldText(a.unit)
  const label = foldText(a.label)
  if (unit !== foldText(b.unit) || label !== foldText(b.label)) return 'unclear'
  if (!placesFit(a, b)) return 'unclear'
  const values = compareStated(a, b, measureOf(a), a.value, b.value)
  const rates = compareStated(a, b, 'percent', a.growthPct, b.growthPct)
  const all = joined([values, rates])
  if (all === 'same') {
    const isUndated = a.from === null && b.from === null
    const isTime = isUndated ? isTelling(a.value) : mayBeSameDate(a.from, b.from)
    return isTime ? 'same' : 'unclear'
  }
  const isScoped = (label?.split(' ').length ?? 0) >= 3 && label !== unit
  return all === 'differs' && isScoped && placesEqual(a, b) && isSamePeriod(a, b)
    ? 'differs'
    : 'unclear'
}

/** How the value of a figure is rounded: by its unit. */
export const measureOf = ({ unit }: FactOf<'figure'>): Measure =>
  foldText(unit) === 'percent' ? 'percent' : 'amount'

/** Both numbers as qualified, or null where one is absent. Of a fact with several, the qualifier is the first one's. */
function compareStated(
  a: Fact,
  b: Fact,
  measure: Measure,
  one: number | null,
  other: number | null,
): Relation | null {
  if (one === null || other === null) return null
  return compareNumbers(
    { value: one, approx: approxOf(a, one) },
    { value: other, approx: approxOf(b, other) },
    measure,
  )
}

/** The qualifier of a number of a fact, which has one for all. */
export function approxOf(fact: Fact, value: number): Approx {
  return mainNumber(fact) === value ? fact.approx : 'exact'
}

/** The number that `approx` is about. */
function mainNumber(fact: Fact): number | null {
  switch (fact.kind) {
    case 'tie':
      return null
    case 'event':
      return fact.participants ?? fact.companies
    case 'signing':
      return fact.amount ?? fact.count
    case 'trade':
      return fact.amount ?? fact.growthPct
    case 'investment':
      return fact.amount ?? fact.count ?? fact.growthPct
    case 'figure':
      return fact.value ?? fact.growthPct
  }
}

/** The same where one number is and none speaks against it; different where one is and none is unclear or absent. */
function joined(relations: (Relation | null)[]): Relation {
  const told = relations.filter((relation) => relation !== null)
  if (told.length === 0 || told.includes('unclear')) return 'unclear'
  return told.includes('differs') ? 'differs' : 'same'
}

const sameCurrency = (a: { currency: string | null }, b: { currency: string | null }) =>
  a.currency === b.currency

/** "Agreement" is the general word for what another document calls a memorandum or a contract; a project is none. */
const instrumentsFit = (a: Instrument, b: Instrument) =>
  a === b || (a !== 'project' && b !== 'project' && (a === 'agreement' || b === 'agreement'))

function compareNames(a: string | null, b: string | null): Relation {
  if (a === null || b === null || !isSameScript(a, b)) return 'unclear'
  return wordsShared(a, b) >= SAME_NAME ? 'same' : 'differs'
}

const PLACES = ['chinaPlace', 'partnerPlace'] as const

/** The same smaller places, and none where the other has none. */
const placesEqual = (a: Fact, b: Fact) =>
  PLACES.every((place) => foldText(a[place]) === foldText(b[place]))

/** Smaller places that are the same wherever both facts name one. */
const placesFit = (a: Fact, b: Fact) =>
  PLACES.every(
    (place) => a[place] === null || b[place] === null || foldText(a[place]) === foldText(b[place]),
  )

const sharesPlace = (a: Fact, b: Fact) =>
  PLACES.some((place) => a[place] !== null && foldText(a[place]) === foldText(b[place]))

const isTelling = (value: number | null) =>
  value !== null && String(value).replace(/^-|\.|0+$/gu, '').length >= TELLING_DIGITS
