/** Phrases that can be looked up at a place of a text, forwards from it or backwards to it. */
export interface PhraseTrie<T> {
  /** The longest phrase that begins at `at`; null if none does. */
  after(lower: string, at: number): PhraseMatch<T> | null
  /** The longest phrase that ends at `at`. */
  before(lower: string, at: number): PhraseMatch<T> | null
}

export interface PhraseMatch<T> {
  start: number
  end: number
  value: T
}

interface Node<T> {
  next: Map<number, Node<T>>
  value: T | undefined
}

const SPACE = 32
/** Spaces and hyphens that one space of a phrase may stand for. */
const LONGEST_GAP = 3

/**
 * A trie of phrases in lower case. A space or hyphen in a phrase stands for up to three spaces or hyphens in the text, and a
 * phrase in an alphabetic script never ends inside of a word. Looking up takes time by the length of the phrase alone.
 */
export function phraseTrie<T>(entries: Iterable<readonly [string, T]>): PhraseTrie<T> {
  const forward: Node<T> = { next: new Map(), value: undefined }
  const backward: Node<T> = { next: new Map(), value: undefined }
  for (const [phrase, value] of entries) {
    const units = [...unitsOf(phrase.toLowerCase())]
    insert(forward, units, value)
    insert(backward, units.reverse(), value)
  }
  return {
    after: (lower, at) => walkForward(forward, lower, at),
    before: (lower, at) => walkBackward(backward, lower, at),
  }
}

/** Spaces and hyphens are one unit each run; all else is itself. */
function* unitsOf(phrase: string): Generator<number> {
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at)
    if (!isGap(unit)) yield unit
    else if (at === 0 || !isGap(phrase.charCodeAt(at - 1))) yield SPACE
  }
}

function insert<T>(root: Node<T>, units: Iterable<number>, value: T): void {
  let node = root
  for (const unit of units) {
    let next = node.next.get(unit)
    if (next === undefined) {
      next = { next: new Map(), value: undefined }
      node.next.set(unit, next)
    }
    node = next
  }
  node.value ??= value
}

function walkForward<T>(root: Node<T>, lower: string, start: number): PhraseMatch<T> | null {
  let node: Node<T> | undefined = root
  let found: PhraseMatch<T> | null = null
  let at = start
  while (at < lower.length) {
    const unit = lower.charCodeAt(at)
    if (isGap(unit)) {
      const limit = Math.min(lower.length, at + LONGEST_GAP)
      while (at < limit && isGap(lower.charCodeAt(at))) at++
      node = node.next.get(SPACE)
    } else {
      at++
      node = node.next.get(unit)
    }
    if (node === undefined) break
    if (node.value !== undefined && !isInsideWord(lower, at)) {
      found = { start, end: at, value: node.value }
    }
  }
  return found
}

function walkBackward<T>(root: Node<T>, lower: string, end: number): PhraseMatch<T> | null {
  let node: Node<T> | undefined = root
  let found: PhraseMatch<T> | null = null
  let at = end
  while (at > 0) {
    const unit = lower.charCodeAt(at - 1)
    if (isGap(unit)) {
      const limit = Math.max(0, at - LONGEST_GAP)
      while (at > limit && isGap(lower.charCodeAt(at - 1))) at--
      node = node.next.get(SPACE)
    } else {
      at--
      node = node.next.get(unit)
    }
    if (node === undefined) break
    if (node.value !== undefined && !isInsideWord(lower, at)) {
      found = { start: at, end, value: node.value }
    }
  }
  return found
}

/** Whitespace, no-break and thin spaces, and hyphens. */
export function isGap(unit: number): boolean {
  return (
    unit === SPACE ||
    unit === 0x2d ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x2011) ||
    unit === 0x202f ||
    unit === 0x3000
  )
}

/** True if the letters on both sides of `at` belong to one word of an alphabetic script. */
export function isInsideWord(text: string, at: number): boolean {
  return isAlphabetic(text.charCodeAt(at - 1)) && isAlphabetic(text.charCodeAt(at))
}

/** A letter of the Latin, Greek or Cyrillic script; false beyond either end of a text (`NaN`). */
export function isAlphabetic(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x52f) ||
    (unit >= 0x1e00 && unit <= 0x1eff)
  )
}
