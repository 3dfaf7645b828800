/** Letters and numbers of a text without case and accents: `Cao Bằng` is `cao bang`. Null stays null. */
export function foldText(text: string | null): string | null {
  return text === null ? null : fold(text).text
}

/** Names that are written with the same script can be compared; a Chinese and an English one cannot. */
export function isSameScript(a: string, b: string): boolean {
  return /\p{Script=Han}/u.test(a) === /\p{Script=Han}/u.test(b)
}

/** Share of the words of the longer text that stand in the other, 0 to 1; Chinese counts by character. */
export function wordsShared(a: string, b: string): number {
  const [one, other] = [fold(a).words, fold(b).words]
  if (one.size === 0 || other.size === 0) return 0
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(one.size, other.size)
}

interface Folded {
  text: string
  words: ReadonlySet<string>
}

/** Names come again and again; each is taken apart once. */
const folded = new Map<string, Folded>()

function fold(text: string): Folded {
  const known = folded.get(text)
  if (known !== undefined) return known
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  const made = { text: words.join(' '), words: new Set(words) }
  folded.set(text, made)
  return made
}
