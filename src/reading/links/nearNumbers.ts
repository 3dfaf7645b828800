import type { Approx, Fact } from '../../model/fact.ts'
import { approxOf, measureOf } from './relate.ts'
import { lastPlace } from './stated.ts'
import type { Measure } from './stated.ts'

/** What a fact is filed under, and where those are filed that may say the same. */
export interface NearKeys {
  filed: string[]
  /** `classes` are the currencies of the facts that were filed, and `NONE`. */
  wanted: (classes: Iterable<string>) => string[]
}

/** Of a fact that states no main number. */
export const NONE = '-'

/**
 * Keys by which facts that may say the same find each other without every two being compared, or null for a kind whose facts are not
 * told by numbers. Of any two facts of one subject between which `relate` finds `same`, one wants what the other is filed under:
 * their main numbers are near, or, where not both have one of the same currency, another number is.
 */
export function nearKeys(fact: Fact): NearKeys | null {
  const numbers = numbersOf(fact)
  if (numbers === null) return null
  const { main, others } = numbers
  const own = classOf(fact)
  const near = others.map((number) => ({ name: number.name, keys: keysOf(number) }))
  const mainKeys = main === null ? null : keysOf(main)
  return {
    filed: [
      ...(mainKeys?.filed.map((key) => `m ${own} ${key}`) ?? []),
      ...near.flatMap(({ name, keys }) => keys.filed.map((key) => `${name} ${own} ${key}`)),
    ],
    wanted: (classes) => [
      ...(mainKeys?.wanted.map((key) => `m ${own} ${key}`) ?? []),
      ...near.flatMap(({ name, keys }) =>
        [...classes]
          .filter((other) => main === null || other !== own)
          .flatMap((other) => keys.wanted.map((key) => `${name} ${other} ${key}`)),
      ),
    ],
  }
}

/** Numbers are compared only within a class. */
export function classOf(fact: Fact): string {
  const main = numbersOf(fact)?.main ?? null
  if (main === null) return NONE
  return 'currency' in fact ? `in ${fact.currency ?? ''}` : 'value'
}

interface NamedNumber {
  name: string
  value: number
  approx: Approx
  measure: Measure
}

function numbersOf(fact: Fact): { main: NamedNumber | null; others: NamedNumber[] } | null {
  const named = (name: string, value: number | null, measure: Measure): NamedNumber[] =>
    value === null ? [] : [{ name, value, approx: approxOf(fact, value), measure }]
  switch (fact.kind) {
    case 'tie':
    case 'event':
    case 'signing':
      return null
    case 'trade':
      return {
        main: named('m', fact.amount, 'amount')[0] ?? null,
        others: named('rate', fact.growthPct, 'percent'),
      }
    case 'investment':
      return {
        main: named('m', fact.amount, 'amount')[0] ?? null,
        others: [
          ...named('rate', fact.growthPct, 'percent'),
          ...named('count', fact.count, 'count'),
        ],
      }
    case 'figure':
      return {
        main: named('m', fact.value, measureOf(fact))[0] ?? null,
        others: named('rate', fact.growthPct, 'percent'),
      }
  }
}

/** Wider than what two numbers that are the same may be apart, as `compareNumbers` has it: 1.25. */
const STRETCH = Math.log(1.26)

/**
 * Exact numbers are the same where one is the other, rounded: a number is filed as it is (`e`), and under what it may be rounded
 * to (`r`); it wants what it may be rounded to, and what may be rounded to it. Beside a number that is not exact all are near.
 */
function keysOf({ value, approx, measure }: NamedNumber): { filed: string[]; wanted: string[] } {
  if (value === 0) return { filed: ['0'], wanted: ['0'] }
  const size = Math.abs(value)
  const sign = value < 0 ? '-' : '+'
  const stretch = Math.floor(Math.log(size) / STRETCH)
  const beside = [stretch - 1, stretch, stretch + 1]
  if (approx !== 'exact') {
    return {
      filed: [`${sign}about ${stretch}`],
      wanted: beside.flatMap((each) => [`${sign}about ${each}`, `${sign}exact ${each}`]),
    }
  }
  const own = measure === 'percent' ? Math.min(lastPlace(size), 0) : lastPlace(size)
  const highest = measure === 'percent' ? 0 : Math.floor(Math.log10(size)) + 1
  const filed = [`${sign}exact ${stretch}`, `${sign}e ${own} ${rounded(size, own)}`]
  const wanted = [
    ...beside.map((each) => `${sign}about ${each}`),
    `${sign}e ${own} ${rounded(size, own)}`,
    `${sign}r ${own} ${rounded(size, own)}`,
  ]
  for (let place = own + 1; place <= highest; place += 1) {
    const nearest = rounded(size, place)
    // Half a step either way, and what a computer makes of it.
    for (const each of [nearest - 1, nearest, nearest + 1]) {
      filed.push(`${sign}r ${place} ${each}`)
      wanted.push(`${sign}e ${place} ${each}`)
    }
  }
  return { filed, wanted }
}

const rounded = (size: number, place: number): number => Math.round(size / 10 ** place)
