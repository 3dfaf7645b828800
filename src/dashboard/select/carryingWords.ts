import type { Fact } from '../../model/fact.ts'

/** A run of the quote, in UTF-16 offsets of the quote. */
export interface Run {
  start: number
  end: number
}

/** What a number in a text can be scaled by before it is the number of the fact. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

/** A number as documents write it, with what stands right behind it and belongs to it. */
const NUMBER =
  /(?<![\p{Script=Latin}\p{N}])[+\-−]?\p{Nd}[\p{Nd}.,]{0,24}(?:\s?(?:%|％|‰|万亿|千万|百万|亿|万|percent|per\s?cent|Prozent|trillion|billion|million|Mrd\.?|Mio\.?|Milliarden?|Millionen?|[mb]n)(?![\p{Ll}]))?/gu

/**
 * The words of the quote that carry the fact's numbers or an event's name: what to underline, in order, without overlap.
 * Empty when they are not there in digits, as in "trade doubled".
 */
export function findCarryingWords(fact: Fact): Run[] {
  const runs = [...nameRuns(fact), ...numberRuns(fact)].sort((a, b) => a.start - b.start)
  return runs.filter((run, index) => index === 0 || run.start >= (runs[index - 1]?.end ?? 0))
}

function nameRuns(fact: Fact): Run[] {
  if (fact.kind !== 'event' || fact.name === null) return []
  const start = fact.quote.indexOf(fact.name)
  return start === -1 ? [] : [{ start, end: start + fact.name.length }]
}

function numberRuns(fact: Fact): Run[] {
  const wanted = numbersOf(fact).map(Math.abs)
  if (wanted.length === 0) return []
  return [...fact.quote.matchAll(NUMBER)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ text }) => valuesOf(text).some((value) => wanted.includes(value)))
    .map(({ start, end }) => ({ start, end }))
}

function numbersOf(fact: Fact): number[] {
  switch (fact.kind) {
    case 'tie':
      return []
    case 'event':
      return present([fact.participants, fact.companies])
    case 'signing':
      return present([fact.count, fact.amount])
    case 'trade':
      return present([fact.amount, fact.growthPct])
    case 'investment':
      return present([fact.amount, fact.growthPct, fact.count])
    case 'figure':
      return present([fact.value, fact.growthPct])
  }
}

const present = (numbers: (number | null)[]) => numbers.filter((number) => number !== null)

/** Every value that the digits can stand for: `20.663` is 20.663 or 20663; scaled only where a word of scale stands behind. */
function valuesOf(text: string): number[] {
  const digits = /\p{Nd}[\p{Nd}.,]*/u.exec(text)?.[0].replace(/[.,]$/u, '') ?? ''
  const english = Number(digits.replaceAll(',', ''))
  const german = Number(digits.replaceAll('.', '').replace(',', '.'))
  const scales = /\p{L}\.?$/u.test(text) ? SCALES : [1]
  return [english, german]
    .filter((value) => Number.isFinite(value))
    .flatMap((value) => scales.map((scale) => Number((value * scale).toPrecision(12))))
}
