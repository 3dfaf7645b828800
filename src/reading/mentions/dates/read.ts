import { readDay, readStretch } from './absolute.ts'
import type { CompiledForm } from './grammar.ts'
import type { Point } from './point.ts'
import { stated, type FormMatch, type Reading } from './reading.ts'
import { readAgo, readAnniversary, readPast, readShift, readWeekday } from './relative.ts'
import type { Tense } from './tense.ts'
import type { DateWords } from './words.ts'

/**
 * What a match of a form says; `none` where it is no date and nothing else may read it as one; null where the form does
 * not apply. `slots` are the words that it holds, `published` is the day that relative dates are counted from.
 */
export function readForm(
  form: CompiledForm,
  slots: Record<string, string | undefined>,
  words: DateWords,
  published: Point | null,
  tense: () => Tense | null,
): Reading | 'none' | null {
  if (words.names.some((name) => isLowerCase(slots[name]) || isLowerCase(slots[`${name}2`])))
    return null
  if (form.tensed && tense() === null) return null
  const unit = slots['unit'] ?? slots['period'] ?? ''
  const reading = read({
    form,
    value: (slot) => valueOf(slots[slot], words.values[slot.replace(/2$/u, '')]),
    unit: form.unit ?? words.units[unit.toLowerCase()],
    published,
    tense,
  })
  if (reading === null || reading === 'none' || form.role === undefined) return reading
  return { ...reading, role: form.role }
}

function read(match: FormMatch): Reading | 'none' | null {
  switch (match.form.read) {
    case 'day':
      return readDay(match)
    case 'stretch':
      return readStretch(match)
    case 'shift':
      return readShift(match)
    case 'weekday':
      return readWeekday(match)
    case 'ago':
      return readAgo(match)
    case 'past':
      return readPast(match)
    case 'anniversary':
      return readAnniversary(match)
    case 'told':
      return readTold(match)
    case 'none':
      return 'none'
  }
}

/** "The same year", "two years later": its year is settled by the dates before it. */
function readTold({ form, value }: FormMatch): Reading {
  const point = { year: null, month: value('month'), day: value('day') }
  return { ...stated(point), told: (form.shift ?? 0) * (value('count') ?? 1) }
}

function isLowerCase(word: string | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word)
}

/** Words by the table of their slot, digits as they stand: `9th` and `9日` are 9. */
function valueOf(
  word: string | undefined,
  table: Record<string, number> | undefined,
): number | null {
  if (word === undefined) return null
  const known =
    table?.[
      word
        .toLowerCase()
        .replace(/\.$/u, '')
        .replace(/[\s-]+/gu, ' ')
    ]
  if (known !== undefined) return known
  const digits = /^\d+/u.exec(word)
  if (digits !== null) return Number(digits[0])
  const spelled = [...word].map((character) => table?.[character])
  return spelled.every((digit) => digit !== undefined) ? Number(spelled.join('')) : null
}
