import type { CompiledForm } from './grammar.ts'
import type { Point, StatedDate } from './point.ts'
import type { Tense } from './tense.ts'
import type { DateUnit } from './words.ts'

/** What a form says, before it has its place in the text. */
export type Reading = Omit<StatedDate, 'start' | 'end'>

/** A match of a form, and what it is read with. */
export interface FormMatch {
  form: CompiledForm
  /** The number that a slot holds, or null where the form or the match has no such slot. */
  value: (slot: string) => number | null
  /** The unit that the words or the form name. */
  unit: DateUnit | undefined
  /** What relative dates are counted from. */
  published: Point | null
  tense: () => Tense | null
}

/** The value of the first of these slots that the match has. */
export function firstOf(value: FormMatch['value'], ...slots: string[]): number | null {
  for (const slot of slots) {
    const found = value(slot)
    if (found !== null) return found
  }
  return null
}

/** A date as it is stated; without a year that year is open. */
export function stated(from: Point, to: Point | null = null): Reading {
  return { from, to, year: from.year === null ? null : 'stated', role: 'in', told: null }
}
