/** Text as it is compared: without case, accents and marks, ß as ss, apostrophes gone, everything else between words one space. */
export function fold(text: string): string {
  const plain = text.toLowerCase()
  // Most text has nothing to take apart, and taking apart is slow.
  const bare = ASCII.test(plain)
    ? plain
    : plain.replaceAll('ß', 'ss').normalize('NFD').replace(MARKS, '')
  return bare.replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ').trim()
}

/** The words of a folded text; Chinese has no spaces, so a run of it is one word. */
export const wordsOf = (folded: string): string[] => (folded === '' ? [] : folded.split(' '))

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** A run of a text, in UTF-16 offsets. */
export interface Run {
  start: number
  end: number
}

/** Where the words stand in a text as it is written: each word once, in order, without overlap. */
export function findWords(text: string, words: readonly string[]): Run[] {
  let folded = ' '
  /** Where in the text each unit of the folded one comes from; the first is the border before it. */
  const starts = [0]
  const ends = [0]
  let at = 0
  for (const character of text) {
    const piece = fold(character)
    const isBorder = piece === '' && !APOSTROPHE.test(character) && !/\p{M}/u.test(character)
    const units = isBorder ? (folded.endsWith(' ') ? '' : ' ') : piece
    folded += units
    for (let unit = 0; unit < units.length; unit += 1) {
      starts.push(at)
      ends.push(at + character.length)
    }
    at += character.length
  }
  const runs = words.flatMap((word) => {
    const start = folded.indexOf(isHan(word) ? word : ` ${word}`)
    if (start < 0) return []
    const first = isHan(word) ? start : start + 1
    return [{ start: starts[first] ?? 0, end: ends[first + word.length - 1] ?? text.length }]
  })
  return runs
    .sort((a, b) => a.start - b.start)
    .filter((run, index) => index === 0 || run.start >= (runs[index - 1]?.end ?? 0))
}

const ASCII = /^[\u0000-\u007f]*$/u
const MARKS = /\p{M}/gu
const APOSTROPHES = /['’ʻʼ`]/gu
const APOSTROPHE = /['’ʻʼ`]/u
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu
