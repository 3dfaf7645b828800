/**
 * Texts of which a text holds at least one, in lower case and with each digit as `0`, if a pattern has any match in it: `export` and
 * `ausfuhr` for `/exporte?n?|ausfuhr(en)?/iu`, `0` for `/\d+/u`. Null where nothing is certain, as for `/\p{L}+/u`.
 */
export function neededTexts(pattern: RegExp): string[] | null {
  const reading: Source = { source: pattern.source, at: 0 }
  const { texts, needs } = readAlternatives(reading)
  const needed = better(useful(texts), needs)
  return needed === null ? null : withoutLonger(needed)
}

/** What is known of the matches of a part of a pattern. */
interface Part {
  /** All texts that the part can be; null where there are too many or it is not known. */
  texts: readonly string[] | null
  /** Texts of which each of its matches holds one; null where there are none such. */
  needs: readonly string[] | null
}

interface Source {
  readonly source: string
  at: number
}

const ANYTHING: Part = { texts: null, needs: null }
const NOTHING: Part = { texts: [''], needs: null }
/** Which digit it is says little, and that there is one says much: most sentences have none. */
const A_DIGIT: Part = { texts: ['0'], needs: null }

/** So many texts of a part are put together with those of the next. */
const MOST_TEXTS = 64

function readAlternatives(reading: Source): Part {
  const parts = [readSequence(reading)]
  while (reading.source[reading.at] === '|') {
    reading.at += 1
    parts.push(readSequence(reading))
  }
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const all = parts.flatMap(({ texts }) => texts ?? [])
  const isKnown = parts.every(({ texts }) => texts !== null)
  const needs = parts.map((part) => better(useful(part.texts), part.needs))
  return {
    texts: isKnown ? [...new Set(all)] : null,
    needs: needs.every((texts) => texts !== null) ? needs.flat() : null,
  }
}

function readSequence(reading: Source): Part {
  let isKnown = true
  let run: readonly string[] = ['']
  let needs: readonly string[] | null = null
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at] ?? '')) {
    const part = readQuantified(reading)
    const product: string[] | null =
      part.texts === null || part.texts.length * run.length > MOST_TEXTS
        ? null
        : run.flatMap((before) => part.texts?.map((text) => before + text) ?? [])
    needs = better(needs, part.needs)
    if (product === null) {
      needs = better(needs, useful(run))
      isKnown = false
    }
    run = product ?? part.texts ?? ['']
  }
  if (isKnown) return { texts: run, needs }
  return { texts: null, needs: better(needs, useful(run)) }
}

function readQuantified(reading: Source): Part {
  const part = readOne(reading)
  const quantifier = /(?:[*+?]|\{(?<least>\d+)(?:,(?<most>\d*))?\})\??/uy
  quantifier.lastIndex = reading.at
  const match = quantifier.exec(reading.source)
  if (match === null) return part
  reading.at += match[0].length
  const least = match.groups?.['least'] ?? (match[0].startsWith('+') ? '1' : '0')
  if (match[0].startsWith('?')) {
    return part.texts === null
      ? ANYTHING
      : { texts: [...new Set(['', ...part.texts])], needs: null }
  }
  if (least === '0') return ANYTHING
  return { texts: null, needs: better(useful(part.texts), part.needs) }
}

const LOOK = /\?<?[=!]/uy
const GROUP = /\?(?::|<[^>]*>)/uy

function readOne(reading: Source): Part {
  const { source } = reading
  const character = String.fromCodePoint(source.codePointAt(reading.at) ?? 0)
  reading.at += character.length
  switch (character) {
    case '(': {
      const look = skip(reading, LOOK)
      if (look === null) skip(reading, GROUP)
      const part = readAlternatives(reading)
      reading.at += 1
      if (look === null) return part
      // It takes no place, but what it looks for is there.
      return look.endsWith('!')
        ? NOTHING
        : { ...NOTHING, needs: better(useful(part.texts), part.needs) }
    }
    case '[':
      return readClass(reading)
    case '\\':
      return readEscape(reading)
    case '.':
      return ANYTHING
    case '^':
    case '$':
      return NOTHING
    default:
      return one(character)
  }
}

function skip(reading: Source, what: RegExp): string | null {
  what.lastIndex = reading.at
  const [skipped = null] = what.exec(reading.source) ?? []
  reading.at += skipped?.length ?? 0
  return skipped
}

/** So many characters of a class are counted as texts. */
const MOST_CHARACTERS = 8

function readClass(reading: Source): Part {
  const { source } = reading
  const start = reading.at
  while (source[reading.at] !== ']') reading.at += source[reading.at] === '\\' ? 2 : 1
  const inside = source.slice(start, reading.at)
  reading.at += 1
  if (/^(?:\d(?:-\d)?)+$/u.test(inside)) return A_DIGIT
  // A negation, an escape or a range: too many.
  if (/^\^|\\[^-./[\]()]|[^\\]-./u.test(inside)) return ANYTHING
  const characters = [...inside.replaceAll('\\', '')]
  if (characters.length > MOST_CHARACTERS) return ANYTHING
  const parts = characters.map(one)
  if (parts.some(({ texts }) => texts === null)) return ANYTHING
  return { texts: [...new Set(parts.flatMap(({ texts }) => texts ?? []))], needs: null }
}

function readEscape(reading: Source): Part {
  const escape = /[pPk](?:\{[^}]*\}|<[^>]*>)|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|./suy
  escape.lastIndex = reading.at
  const [said = ''] = escape.exec(reading.source) ?? []
  reading.at += said.length
  if (/^[bB]$/u.test(said)) return NOTHING
  if (said === 'd') return A_DIGIT
  return /^[\p{L}\p{N}]/u.test(said) ? ANYTHING : one(said)
}

/** Letters whose cases are one to one, digits, signs and Chinese characters: what is safe to look for in lower case. */
const SAFE =
  /^[\u0020-\u007E\u00A0-\u00B4\u00B6-\u012F\u0132-\u0148\u014A-\u017E\u2000-\u206F\u3000-\u9FFF\uFF00-\uFF20]$/u

const one = (character: string): Part => {
  if (/\d/u.test(character)) return A_DIGIT
  return SAFE.test(character) ? { texts: [character.toLowerCase()], needs: null } : ANYTHING
}

const useful = (texts: readonly string[] | null): readonly string[] | null =>
  texts === null || texts.includes('') ? null : texts

/** The texts that are the rarer to be found: the shortest of them is longer, or there are fewer. */
function better(
  a: readonly string[] | null,
  b: readonly string[] | null,
): readonly string[] | null {
  if (a === null || b === null) return a ?? b
  const [weightOfA, weightOfB] = [weightOf(a), weightOf(b)]
  if (weightOfA !== weightOfB) return weightOfA > weightOfB ? a : b
  return a.length <= b.length ? a : b
}

/** A Chinese character tells as much as two letters; more than four letters tell little more. */
function weightOf(texts: readonly string[]): number {
  return Math.min(4, ...texts.map((text) => text.replace(/\p{Script=Han}/gu, 'xx').length))
}

/** Whoever holds "exporte" holds "export". */
function withoutLonger(texts: readonly string[]): string[] {
  const kept: string[] = []
  for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => text.includes(shorter))) kept.push(text)
  }
  return kept
}
