import type { Language } from '../../model/dataset.ts'
import type { Span } from '../mentions/mention.ts'
import { mayMatch } from '../prefilter/mayMatch.ts'
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

type Named = (Span & { product: string })[]

/** Every number of a sentence asks for its goods. */
let last: { text: string; language: Language; products: Named } | null = null

/** The goods that a text names, in English, in order: its own words where it is English; a longer name wins over one inside it. */
export function productsIn(text: string, language: Language): Named {
  if (last?.text !== text || last.language !== language) {
    last = { text, language, products: findProducts(text, language) }
  }
  return last.products
}

function findProducts(text: string, language: Language): Named {
  const { named, any } = PRODUCTS[language]
  if (!mayMatch(any, text) || text.search(any) < 0) return []
  const found = named.flatMap(([product, pattern]) =>
    spansOf(pattern, text).map((span) => ({
      start: span.start,
      end: span.end,
      product: language === 'en' ? span.text.toLowerCase() : product,
    })),
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
