import type { DateMention } from '../mention.ts'
import type { DateForm, DateWords } from './words.ts'

/** A form with its patterns made. */
export interface CompiledForm extends DateForm {
  pattern: RegExp
  stands: (text: string, start: number, end: number) => boolean
}

/** The patterns of a language, made once. */
export interface DateGrammar {
  words: DateWords
  trigger: RegExp
  forms: CompiledForm[]
  range: RegExp
  between: { left: RegExp; gap: RegExp }
  list: RegExp
  roles: { role: DateMention['role']; single: boolean; stands: CompiledForm['stands'] }[]
  topic: CompiledForm['stands']
  tense: RegExp
}

/** How far around a date its neighbours are looked at, in UTF-16 units. */
const REACH = 120

export function compileGrammar(words: DateWords): DateGrammar {
  const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u')
  return {
    words,
    trigger: new RegExp(words.trigger, 'iu'),
    forms: words.forms.map((form) => ({
      ...form,
      pattern: new RegExp(`${words.before}(?:${expand(form.say, words)})${words.after}`, 'giu'),
      stands: compileSides(form),
    })),
    range: whole(words.range),
    between: { left: new RegExp(`(?:${words.between.left})$`, 'u'), gap: whole(words.between.gap) },
    list: whole(words.list),
    roles: words.roles.map((cue) => ({
      role: cue.role,
      single: cue.single ?? false,
      stands: compileSides(cue),
    })),
    topic: compileSides(words.topic),
    tense: new RegExp(
      `(?<future>${words.tense.future})|(?<present>${words.tense.present})|(?<past>${words.tense.past})`,
      'gu',
    ),
  }
}

/** `{day} {month}` as a pattern with one named group a slot; `year_2` is a second place of the slot `year`. */
function expand(say: string, words: DateWords): string {
  const places: Record<string, number> = {}
  return say
    .replace(/<([a-z]+)>/gu, (_, name: string) => known(words.connectives, name, say))
    .replace(/\{([a-z]+)(2?)\}/gu, (_, name: string, again: string) => {
      const place = (places[name + again] = (places[name + again] ?? 0) + 1)
      const group = place === 1 ? name + again : `${name}${again}_${place}`
      return `(?<${group}>${known(words.slots, name, say)})`
    })
    .replaceAll(' ', words.gap)
}

/** What the slots of a form hold in a match, whichever of a slot's places it was. */
export function slotsOf(match: RegExpExecArray): Record<string, string> {
  const slots: Record<string, string> = {}
  for (const [group, text] of Object.entries(match.groups ?? {}))
    if (text !== undefined) slots[group.replace(/_\d+$/u, '')] = text
  return slots
}

function known(patterns: Record<string, string>, name: string, say: string): string {
  const pattern = patterns[name]
  if (pattern !== undefined) return pattern
  throw new Error(`The form of a date "${say}" names ${name}; its language has no such slot.`)
}

interface Sides {
  left?: string
  notLeft?: string
  right?: string
  notRight?: string
}

function compileSides({ left, notLeft, right, notRight }: Sides): CompiledForm['stands'] {
  const before = [
    left && new RegExp(`(?:${left})$`, 'u'),
    notLeft && new RegExp(`(?:${notLeft})$`, 'u'),
  ]
  const after = [
    right && new RegExp(`^(?:${right})`, 'u'),
    notRight && new RegExp(`^(?:${notRight})`, 'u'),
  ]
  return (text, start, end) => {
    const head = start > REACH ? `\0${text.slice(start - REACH, start)}` : text.slice(0, start)
    const tail = text.slice(end, end + REACH)
    return (
      (!before[0] || before[0].test(head)) &&
      !(before[1] && before[1].test(head)) &&
      (!after[0] || after[0].test(tail)) &&
      !(after[1] && after[1].test(tail))
    )
  }
}
