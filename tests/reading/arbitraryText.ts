import fc from 'fast-check'

/** What a careless program stumbles over: characters of two units and of none that is seen, marks that combine, halves of characters, ends of lines of all kinds. */
export const ODD_CHARACTERS = [
  '\u0000', '\u0007', '\t', '\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\u00A0', '\u3000', '\u00AD',
  '\u200B', '\u200D', '\u200F', '\u202E', '\u202C', '\u2066', '\u2069', '\u061C', '\uFEFF', '\uFFFD', '\uFFFF',
  '\u0301', '\u0308', '\u20DD', 'e\u0301', 'A\u030A', '\u1100\u1161', 'İ', 'ſ', 'ß', 'ﬁ', '㎡', '½', '①', 'Ａ', '５',
  '😀', '👩‍👩‍👧', '𠀀', '𝟓', '🇨🇳', '\uD83D', '\uDE00', '臺', '兩', '“', '”', '„', '（', '）', '。', '．', '…',
] // prettier-ignore

/** Sentences that give facts, in each language that is read; their places, dates and numbers stand close to whatever is put between. */
const SENTENCES = [
  'Guangdong’s trade with Belarus grew by 52.59 percent in 2021.',
  'Zhejiang and Bavaria have been sister provinces since 9 March 1987.',
  'In March 2022 Hunan and Kenya signed 12 agreements worth 3.2 billion yuan.',
  'Der Handel zwischen der Provinz Jiangsu und Baden-Württemberg wuchs 2023 um 5,2 Prozent auf 3,2 Mrd. Euro.',
  'Die Städte Köln und Peking sind seit 1987 Partnerstädte.',
  '2021年广东省与白俄罗斯贸易额增长5%，达到3.2亿元。',
  '廣州市與明斯克市於2011年3月9日結為友好城市。',
  '湖南省与肯尼亚签署合作协议十二项，投资总额逾三百万美元。',
]

/** Signs that readers look for: of front matter, of pages, of lists and of tables. */
const SIGNS = [
  '---\n', 'title: ', 'language: de\n', 'published: 2021', '<p>', '</p>', '<script>', '<!--', '&amp;', '&#x202e;', '<table><tr><td>',
  '# ', '- ', '• ', '1. ', '| ', 'Source: Linden', 'Related news', '© 2021', 'Trade ', 'GUANGZHOU, March 9 (Linden) -- ', ' ', '. ', ', ',
] // prettier-ignore

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 4, arbitrary: fc.constantFrom(...ODD_CHARACTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // A sentence broken off anywhere, in the middle of a character too.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SENTENCES), fc.nat({ max: 60 }))
      .map(([sentence, at]) => sentence.slice(at)),
  },
  // Odd characters between any two letters.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SENTENCES), fc.nat({ max: 60 }), fc.constantFrom(...ODD_CHARACTERS))
      .map(([sentence, at, odd]) => sentence.slice(0, at) + odd + sentence.slice(at)),
  },
)

/** Texts of sentences that give facts, of what surrounds them in files, and of characters that are seldom tried, in any normal form. */
export const anyText = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD', 'as it is'),
  )
  .map(([pieces, form]) =>
    form === 'as it is' ? pieces.join('') : pieces.join('').normalize(form),
  )

/** Whether no character of a text is halved. */
export const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)
