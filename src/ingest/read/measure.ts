/** A line in the form in which it is compared: half-width, lower case, single spaces. */
export const fold = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/[’‘]/gu, "'")
    .replace(/[\s\u00AD\u200B]+/gu, ' ')
    .trim()
    .toLowerCase()

/** Length in words; a Chinese word counts as 1.7 characters. */
export function wordCount(line: string): number {
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0
  const others =
    line.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’.,-])*/gu)
      ?.length ?? 0
  return others + han / 1.7
}

/** Whether a line ends as a sentence does; what follows the mark (quotation marks, credits in brackets, end signs) is looked past. */
export function endsAsSentence(line: string): boolean {
  return /[.!?:;…。\uFF01\uFF1F\uFF1A\uFF1B]["”’'」』»“)\]\uFF09]{0,3}(?:\s{0,3}(?:[(\uFF08[【][^()\uFF08\uFF09[\]【】]{1,40}[)\uFF09\]】]|■|◆|#{2,3}|[—–-]{1,2}\s?\p{Lu}[\p{L}/ ]{1,20})){0,2}\s*$/u.test(
    line.slice(-140),
  )
}

const PROSE_WORDS = 12
const UNENDED_PROSE_WORDS = 30

/** Running text, as against labels, headlines and menus. */
export function isProse(line: string): boolean {
  const words = wordCount(line)
  return words >= UNENDED_PROSE_WORDS || (words >= PROSE_WORDS && endsAsSentence(line))
}
