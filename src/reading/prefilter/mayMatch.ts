import { neededTexts } from './neededTexts.ts'

/**
 * False only where a pattern has no match in a text. Most words of a language do not stand in a sentence, and this knows it at a
 * hundredth of the price of looking: the text is read once, its runs of one to three characters are noted, and a pattern is tried
 * only if those of one of the texts that it needs are among them.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const needed = needsOf(pattern)
  if (needed === null) return true
  const noted = notesOf(text)
  for (let at = 0; at < needed.length; at += RUNS) {
    if (
      isNoted(noted, needed[at] as number) &&
      isNoted(noted, needed[at + 1] as number) &&
      isNoted(noted, needed[at + 2] as number)
    )
      return true
  }
  return false
}

/** Of each needed text so many runs are looked for: its first, its last and one between. */
const RUNS = 3
const LONGEST_RUN = 3

const needs = new WeakMap<RegExp, Uint16Array | null>()

/** The runs of each text that a pattern needs, one text after the other. */
function needsOf(pattern: RegExp): Uint16Array | null {
  const known = needs.get(pattern)
  if (known !== undefined) return known
  const texts = neededTexts(pattern)
  const runs = texts && Uint16Array.from(texts.flatMap(runsOf))
  needs.set(pattern, runs)
  return runs
}

function runsOf(text: string): number[] {
  const length = Math.min(LONGEST_RUN, text.length)
  const last = text.length - length
  return [0, last >> 1, last].map((start) => {
    let run = 0
    for (let at = start; at < start + length; at += 1) run = longer(run, text.charCodeAt(at))
    return run
  })
}

/** A run with one more character, as a number of 16 bits. */
const longer = (run: number, code: number): number => (Math.imul(run + 1, 0x9e35) + code) & 0xffff

/** The texts asked about last: rules go back and forth between a sentence and its neighbours. */
const MOST_TEXTS = 8
const texts: { text: string; noted: Uint32Array }[] = []

/** One bit a run of a text. */
function notesOf(text: string): Uint32Array {
  const last = texts[0]
  if (last?.text === text) return last.noted
  const at = texts.findIndex((known) => known.text === text)
  const found = at < 0 ? note(text) : texts.splice(at, 1)[0]
  if (found === undefined) throw new Error('what was found is there')
  texts.unshift(found)
  return found.noted
}

function note(text: string): { text: string; noted: Uint32Array } {
  const noted =
    texts.length < MOST_TEXTS
      ? new Uint32Array(0x10000 / 32)
      : (texts.pop()?.noted.fill(0) as Uint32Array)
  // Long s and s are one letter for a pattern that knows no case.
  const lower = text.toLowerCase().replaceAll('ſ', 's')
  let [one, two] = [0, 0]
  for (let at = 0; at < lower.length; at += 1) {
    const code = withoutDigit(lower.charCodeAt(at))
    const three = longer(two, code)
    two = longer(one, code)
    one = longer(0, code)
    set(noted, one)
    set(noted, two)
    set(noted, three)
  }
  return { text, noted }
}

/** All ten digits are one: `neededTexts` has them as `0`. */
const withoutDigit = (code: number): number => (code > ZERO && code <= NINE ? ZERO : code)
const [ZERO, NINE] = [0x30, 0x39]

function set(noted: Uint32Array, run: number): void {
  noted[run >>> 5] = (noted[run >>> 5] as number) | (1 << (run & 31))
}

const isNoted = (noted: Uint32Array, run: number): boolean =>
  (((noted[run >>> 5] as number) >>> (run & 31)) & 1) === 1
