import type { Language } from '../../model/dataset.ts'
import type { Span } from '../mentions/mention.ts'
import { de } from './de/products.ts'
import { en } from './en/products.ts'
import { partPattern, spansOf, wordPattern } from './pattern.ts'
import { zh } from './zh/products.ts'

const compile = (
  words: [string, string][],
  pattern: (alternatives: string[]) => RegExp,
): [string, RegExp][] => words.map(([product, sources]) => [product, pattern([sources])])

const PRODUCTS: Record<Language, [string, RegExp][]> = {
  en: compile(en, wordPattern),
  de: compile(de, wordPattern),
  zh: compile(zh, partPattern),
}

/** All the words at once: most sentences name no goods. */
const ANY: Record<Language, RegExp> = {
  en: wordPattern(en.map(([, words]) => words)),
  de: wordPattern(de.map(([, words]) => words)),
  zh: partPattern(zh.map(([, words]) => words)),
}

/** The goods that a text names, with their English names, in order; a longer name wins over one inside it. */
export function productsIn(text: string, language: Language): (Span & { product: string })[] {
  if (text.search(ANY[language]) < 0) return []
  const found = PRODUCTS[language].flatMap(([product, pattern]) =>
    spansOf(pattern, text).map(({ start, end }) => ({ start, end, product })),
  )
  return found
    .filter(
      (a) =>
        !found.some(
          (b) =>
            b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start,
        ),
    )
    .sort((a, b) => a.start - b.start)
}
