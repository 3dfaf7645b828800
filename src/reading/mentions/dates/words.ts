import type { DateMention } from '../mention.ts'

/** How the slots of a form are read:
 *  `day` a year, month or day, or a range of them; `stretch` months counted from the start of a year, or a half or quarter of it;
 *  `shift` a day, week, month or year counted from the publication; `weekday` the nearest one; `ago` counted back;
 *  `past` a stretch of years that ends with it ("the past decade"); `anniversary` counted back in years; `told` a year told from the one last spoken of ("the same year", "a year later");
 *  `none` looks like a date and is none, so that nothing else reads it. */
export type FormReading =
  'day' | 'stretch' | 'shift' | 'weekday' | 'ago' | 'past' | 'anniversary' | 'told' | 'none'

/** `week` is read to the month. */
export type DateUnit = 'day' | 'week' | 'month' | 'year'

/** One way of saying a date. */
export interface DateForm {
  /** Laid out like the phrase: `{slot}` is a slot of the language (`{month2}` is `{month}` once more), `<to>` one of its
   *  connectives, a space its gap. */
  say: string
  read: FormReading
  /** What must stand directly before it, and after it; what must not. Patterns, bounded. */
  left?: string
  notLeft?: string
  right?: string
  notRight?: string
  /** What the words fix without a slot: "yesterday" is `shift: -1, unit: 'day'`, 上半年 is `nth: 1, part: 6`. */
  shift?: number
  unit?: DateUnit
  nth?: number
  count?: number
  /** Months in the part of the year that is counted: 1, 3 or 6. */
  part?: number
  /** The count goes back from the end of the year: "the last three months of 2023". */
  fromEnd?: true
  role?: DateMention['role']
  /** Read only where a verb tells a time: "was signed today", but not "today there are". */
  tensed?: true
  /** Two dates with "and" between them: a range only where one follows on the other. */
  couple?: true
}

/** What stands beside a date and tells its role. */
export interface RoleCue {
  role: DateMention['role']
  left?: string
  right?: string
  /** Said of single dates only: "up from 2020", but not "from 2020 to 2022". */
  single?: true
}

/** All that a language knows about dates. Patterns are sources of regular expressions with the flag `u`. */
export interface DateWords {
  /** The text in the spelling of the forms; every character keeps its place. */
  fold: (text: string) => string
  /** What a space in a form stands for. */
  gap: string
  /** Borders of a form: there is no date inside a word or a number. */
  before: string
  after: string
  /** A text without it has no date. */
  trigger: string
  /** Slots that are written with a capital letter: "may" and "march" are no months. */
  names: readonly string[]
  slots: Record<string, string>
  connectives: Record<string, string>
  /** Value of the words of a slot, in lower case without a final point; digits need none. */
  values: Record<string, Record<string, number>>
  units: Record<string, DateUnit>
  /** Longest match wins; of equals the first in this list. */
  forms: readonly DateForm[]
  /** All that stands between two dates that make one range. */
  range: string
  /** The same where `left` stands before the first: "between … and". */
  between: { left: string; gap: string }
  /** Between dates that share a year. */
  list: string
  roles: readonly RoleCue[]
  /** What may stand before and after a year that opens a sentence: it is the year of the months that follow. */
  topic: { left: string; right: string }
  /** What says that a thing is still to come, that it is over, or neither: the present of programmes ("opens on"). */
  tense: { future: string; present: string; past: string }
}

/** Values of words in their order: `inOrder('january jan', 'february feb')` has `feb` as 2. */
export function inOrder(...words: string[]): Record<string, number> {
  return Object.fromEntries(
    words.flatMap((spellings, index) => spellings.split(' ').map((word) => [word, index + 1])),
  )
}

/** Pattern for any of the words, longest first; a space in a word is any white space or hyphen. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '[\\s-]'))
    .join('|')
}
