import type { Language } from '../../model/dataset.ts'

/** The commonest words that only one of the two languages has. */
const FUNCTION_WORDS: Readonly<Record<'en' | 'de', ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is that for with on as by are from at it be has have were this which its will not or an between their been had also said more than into'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und den von mit des für auf im nicht dem eine einer eines einem einen ein zu sich als auch nach bei aus werden wurde wurden ist sind hat haben zum zur vom am über zwischen sowie durch dass'.split(
      ' ',
    ),
  ),
}

/** Characters that are enough to tell. */
const SAMPLE = 8_000

/**
 * The language most of a text is written in: Chinese by its script, English or German by their function words;
 * English when nothing speaks for another.
 */
export function findLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const { han, latin } = countScripts(sample)
  // A Chinese word is about two characters, a Latin one about six letters.
  if (han * 3 > latin) return 'zh'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: 'en' | 'de') =>
    words.filter((word) => FUNCTION_WORDS[language].has(word)).length
  const umlauts = sample.match(/[äöüß]/gu)?.length ?? 0
  return count('de') + umlauts / 4 > count('en') ? 'de' : 'en'
}

/** Characters of the two scripts. The ideographs and the letters of ASCII, nearly all, are told by their codes. */
function countScripts(sample: string): { han: number; latin: number } {
  let [han, latin] = [0, 0]
  for (const character of sample) {
    const code = character.charCodeAt(0)
    if (code < 0x80) latin += (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0
    else if (code >= 0x4e00 && code <= 0x9fff) han += 1
    else if (/\p{Script=Latin}/u.test(character)) latin += 1
    else if (/\p{Script=Han}/u.test(character)) han += 1
  }
  return { han, latin }
}
