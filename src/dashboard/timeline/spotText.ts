import { KINDS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { formatPeriod } from '../format.ts'
import { chinaSideName, partnerSideName } from '../names.ts'
import { withOwnMark } from '../own.ts'
import type { InterfaceLanguage, Side } from '../view.ts'
import { sharedWords } from '../words.ts'
import type { PlacedSpot } from './layOutLane.ts'
import { timelineWords } from './words.ts'

/** What may stand beside a mark, the fullest first: `Minsk: 8 agreements`, `8 agreements`, `Minsk`. The lane says the other side. */
export function labelsOf(
  atlas: Atlas,
  fact: Fact,
  side: Side,
  language: InterfaceLanguage,
): string[] {
  const { value, detail } = factText(fact, language)
  const said = fact.kind === 'event' ? (detail ?? value) : value
  const other = otherSide(atlas, fact, side, language)
  return [`${other}${timelineWords[language].colon}${said}`, other]
}

/** One fact in a line: `Guangzhou – Minsk, 12 May 2021: 8 agreements`. */
export function factLine(atlas: Atlas, fact: Fact, language: InterfaceLanguage): string {
  const { comma, colon } = timelineWords[language]
  const { value, detail } = factText(fact, language)
  const places = `${chinaSideName(atlas, fact, language)} – ${partnerSideName(atlas, fact, language)}`
  const said = [value, ...(detail === null ? [] : [detail])].join(comma)
  return `${places}${comma}${factPeriod(fact, language)}${colon}${said}`
}

/** What is heard of a mark: its fact or, of several, how many of which kind. */
export function spotName(
  atlas: Atlas,
  { facts, spots }: PlacedSpot,
  language: InterfaceLanguage,
): string {
  const words = timelineWords[language]
  const { kind: kindName, kinds: kindNames } = sharedWords[language]
  const [first] = facts
  if (first !== undefined && facts.length === 1) {
    return `${withOwnMark(kindName[first.kind], facts, language)}${words.comma}${factLine(atlas, first, language)}`
  }
  const kinds = countKinds(facts).map(({ kind, count }) => words.kind(kindNames[kind], count))
  return `${withOwnMark(words.facts(facts.length), facts, language)}${words.comma}${periodOf(spots, language)}${words.colon}${kinds.join(words.comma)}`
}

/** The period of a mark; of several taken together, from the first to the last. */
export function periodOf(spots: PlacedSpot['spots'], language: InterfaceLanguage): string {
  const starts = spots.map(({ from }) => from).sort()
  const ends = spots.map(({ from, to }) => to ?? from).sort()
  return formatPeriod(starts[0] ?? null, ends.at(-1) ?? null, language) ?? ''
}

/** Kinds that are there, in their order. */
export function countKinds(facts: readonly Fact[]) {
  return KINDS.map((kind) => ({
    kind,
    count: facts.filter((fact) => fact.kind === kind).length,
  })).filter(({ count }) => count > 0)
}

function otherSide(atlas: Atlas, fact: Fact, side: Side, language: InterfaceLanguage): string {
  return side === 'province'
    ? partnerSideName(atlas, fact, language)
    : chinaSideName(atlas, fact, language)
}
