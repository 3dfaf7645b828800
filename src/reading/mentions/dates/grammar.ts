import { mayMatch } from '../../prefilter/mayMatch.ts'
import type { DateMention } from '../mention.ts'
import type { DateForm, DateWords } from './words.ts'

/** A form with its patterns made. */
export interface CompiledForm extends DateForm {
  /** Place in the list of its language. */
  order: number
  /** Without its border: engines find the first character of a pattern faster than a place that nothing stands before. */
  pattern: RegExp
  /** Its groups, each with the slot that it is a place of. */
  groups: readonly (readonly [group: string, slot: string])[]
  /** What a text must have for the form to be in it: `{month}`, or a word of the form. */
  needs: readonly string[]
  stands: (text: string, start: number, end: number) => boolean
}

/** The patterns of a language, made once. */
export interface DateGrammar {
  words: DateWords
  trigger: RegExp
  /** Sticky: true where a form may begin. */
  border: RegExp
  /** Whether a text, and the same in lower case, has something that a form needs. */
  has: (text: string, lower: string, need: string) => boolean
  /** By their first need, so that a text without it is done with all of them at once. */
  forms: { need: string | null; forms: CompiledForm[] }[]
  range: RegExp
  between: { stands: CompiledForm['stands']; gap: RegExp }
  list: RegExp
  roles: { role: DateMention['role']; single: boolean; stands: CompiledForm['stands'] }[]
  topic: CompiledForm['stands']
  tense: RegExp
}

/** The patterns of the words of a language. A pattern that does not compile, or a slot without a name, throws. */
export function compileGrammar(words: DateWords): DateGrammar {
  const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u')
  return {
    words,
    trigger: new RegExp(words.trigger, 'iu'),
    border: new RegExp(words.before, 'uy'),
    has: compileNeeds(words),
    forms: byFirstNeed(words.forms.map((form, order) => compileForm(form, order, words))),
    range: whole(words.range),
    between: { stands: compileSides({ left: words.between.left }), gap: whole(words.between.gap) },
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

function compileForm(form: DateForm, order: number, words: DateWords): CompiledForm {
  const pattern = new RegExp(`(?:${expand(form.say, words)})${words.after}`, 'giu')
  return {
    ...form,
    order,
    pattern,
    groups: Array.from(pattern.source.matchAll(/\(\?<([a-z]+2?)(?:_\d+)?>/gu), (match) => [
      match[0].slice('(?<'.length, -1),
      match[1] ?? '',
    ]),
    needs: needsOf(form.say),
    stands: compileSides(form),
  }
}

function byFirstNeed(forms: readonly CompiledForm[]): DateGrammar['forms'] {
  const groups = new Map<string | null, CompiledForm[]>()
  for (const form of forms) {
    const need = form.needs[0] ?? null
    groups.set(need, [...(groups.get(need) ?? []), form])
  }
  return [...groups].map(([need, group]) => ({ need, forms: group }))
}

/** Slots and the longest word that stand in a form whatever is left out of it: `{month}` and `{year}` of "{month} (?:of )?{year}". */
function needsOf(say: string): string[] {
  let rest = say
    .replace(/\\.\??/gu, '\0')
    .replace(/\[[^\]]*\]\??/gu, '\0')
    .replace(/<[a-z]+>/gu, '\0')
  for (let before = ''; before !== rest;) {
    before = rest
    // The innermost group, if it can be left out or has alternatives; else without its brackets.
    rest = rest.replace(
      /\((\?:|\?[=!])?([^()]*)\)(\?)?/u,
      (_, kind: string | undefined, inner: string, optional) =>
        optional || kind !== '?:' || inner.includes('|') ? '\0' : inner,
    )
  }
  const slots = [...rest.matchAll(/\{([a-z]+)2?\}/gu)].map(([, slot]) => `{${slot}}`)
  const words = rest
    .replace(/\{[a-z]+2?\}|\\.|[^\s\0]\?/gu, '\0')
    .match(/[\p{L}]{2,}|\p{Script=Han}/gu)
  const word = words?.sort((a, b) => b.length - a.length)[0]
  // Words first: they are found faster than slots.
  return [...new Set([...(word === undefined ? [] : [word.toLowerCase()]), ...slots])]
}

function compileNeeds(words: DateWords): DateGrammar['has'] {
  const slots: Record<string, RegExp> = {}
  for (const [name, pattern] of Object.entries(words.slots))
    slots[`{${name}}`] = new RegExp(pattern, 'iu')
  return (text, lower, need) => {
    const slot = slots[need]
    return slot === undefined ? lower.includes(need) : mayMatch(slot, text) && slot.test(text)
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
export function slotsOf({ groups }: CompiledForm, match: RegExpExecArray): Record<string, string> {
  const slots: Record<string, string> = {}
  for (const [group, slot] of groups) {
    const text = match.groups?.[group]
    if (text !== undefined) slots[slot] = text
  }
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

/** Looks back from the start and ahead from the end, so that the length of the text does not count. */
function compileSides({ left, notLeft, right, notRight }: Sides): CompiledForm['stands'] {
  const look = (sides: (string | undefined | false)[]) => {
    const source = sides.filter(Boolean).join('')
    return source === '' ? null : new RegExp(source, 'uy')
  }
  const before = look([left && `(?<=${left})`, notLeft && `(?<!${notLeft})`])
  const after = look([right && `(?=${right})`, notRight && `(?!${notRight})`])
  return (text, start, end) => isAt(before, text, start) && isAt(after, text, end)
}

/** Whether a sticky pattern holds at a place. */
function isAt(pattern: RegExp | null, text: string, place: number): boolean {
  if (pattern === null) return true
  pattern.lastIndex = place
  return pattern.test(text)
}
