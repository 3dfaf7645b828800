import type { Language } from '../../model/dataset.ts'
import type { Span } from '../mentions/mention.ts'
import { de } from './de/products.ts'
import { en } from './en/products.ts'
import { partPattern, spansOf, wordPattern } from './pattern.ts'
import { scriptOf } from './script.ts'
import { zh } from './zh/products.ts'

interface Products {
  /** Each with its English name. */
  named: [product: string, pattern: RegExp][]
  /** All the words at once: most sentences name no goods. */
  any: RegExp
}

function compile(language: Language, words: [product: string, words: string][]): Products {
  const pattern = scriptOf(language).spaced ? wordPattern : partPattern
  return {
    named: words.map(([product, sources]) => [product, pattern([sources])]),
    any: pattern(words.map(([, sources]) => sources)),
  }
}

const PRODUCTS: Record<Language, Products> = {
  en: compile('en', en),
  de: compile('de', de),
  zh: compile('zh', zh),
}

/** The goods that a text names, with their English names, in order; a longer name wins over one inside it. */
export function productsIn(text: string, language: Language): (Span & { product: string })[] {
  const { named, any } = PRODUCTS[language]
  if (text.search(any) < 0) return []
  const found = named.flatMap(([product, pattern]) =>
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
