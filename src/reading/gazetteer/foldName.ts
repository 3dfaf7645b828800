/**
 * A name as it is looked up: lower case, without diacritics, apostrophes and dots, hyphens as spaces.
 * `Xi'an` is `xian`, `Việt Nam` is `viet nam`, `Schleswig-Holstein` is `schleswig holstein`, `U.S.` is `us`.
 * Doubled vowels stay as they are: Shaanxi must never become Shanxi.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (LETTERS_ONLY.test(lower)) return lower
  const plain = ASCII.test(lower) ? lower : withoutMarks(lower)
  return SPECIAL.test(plain)
    ? plain
        .replace(/['’‘ʼ`´.]/gu, '')
        .replace(/[\s\u2010-\u2014-]+/gu, ' ')
        .trim()
    : plain
}

const LETTERS_ONLY = /^[a-z]*$/u
const ASCII = /^[\x20-\x7e]*$/u
const SPECIAL = /['’‘ʼ`´.\s\u2010-\u2014-]/u

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ə: 'a',
}

function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßđðłøæœıþə]/gu, (letter) => LETTERS[letter] ?? letter)
}
