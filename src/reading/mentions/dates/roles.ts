import type { DateGrammar } from './grammar.ts'
import type { StatedDate } from './point.ts'

/** Each date with the role that the words beside it give; the first cue of the language that stands decides. */
export function giveRoles(
  text: string,
  dates: readonly StatedDate[],
  grammar: DateGrammar,
): StatedDate[] {
  return dates.map((date) => {
    if (date.role !== 'in') return date
    const cue = grammar.roles.find(
      ({ single, stands }) => !(single && date.to !== null) && stands(text, date.start, date.end),
    )
    return cue === undefined ? date : { ...date, role: cue.role }
  })
}
