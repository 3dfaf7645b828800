/** A name in the forms it is compared by. */
export interface SearchName {
  /** Folded, its words apart. */
  words: string
  /** Without spaces: `newzealand`, `guangdong`. */
  joined: string
  /** First letters of the syllables of a Chinese name, `gd`; empty for other names. */
  initials: string
}

/** How well a name answers what was typed: the less the better. */
export const RANK = {
  same: 0,
  begins: 1,
  wordBegins: 2,
  initials: 3,
  within: 4,
  misspelt: 5,
  none: 6,
}

/** Shorter words are too many things when a letter is wrong. */
const LEAST_FOR_ONE_ERROR = 4
const LEAST_FOR_TWO_ERRORS = 8

/** How well a name answers folded text; `misspelt` allows one wrong, missing, added or swapped letter in four, two in eight. */
export function rankName(name: SearchName, wanted: string, isHan: boolean): number {
  const joined = wanted.replaceAll(' ', '')
  if (joined === '') return RANK.none
  if (name.joined === joined) return RANK.same
  if (name.joined.startsWith(joined)) return RANK.begins
  if (` ${name.words}`.includes(` ${wanted}`)) return RANK.wordBegins
  if (name.initials.length > 1 && joined.length > 1 && name.initials.startsWith(joined)) {
    return RANK.initials
  }
  if (isHan) return name.joined.includes(joined) ? RANK.within : RANK.none
  return isMisspelt(name.joined, joined) ? RANK.misspelt : RANK.none
}

function isMisspelt(name: string, typed: string): boolean {
  if (typed.length < LEAST_FOR_ONE_ERROR) return false
  const allowed = typed.length < LEAST_FOR_TWO_ERRORS ? 1 : 2
  return distanceToBeginning(name, typed, allowed) <= allowed
}

/** Edits (a letter wrong, missing, added, or two swapped) that make the typed text a beginning of the name; more than `most` is told as more. */
export function distanceToBeginning(name: string, typed: string, most: number): number {
  const width = Math.min(name.length, typed.length + most)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row]
    let least = row
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === name[column - 1]
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwapped = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1]
      if (row > 1 && column > 1 && isSwapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1)
      next.push(edits)
      least = Math.min(least, edits)
    }
    if (least > most) return least
    before = last
    last = next
  }
  return Math.min(...last)
}
