import { KINDS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { chinaSideName, partnerSideName, placeName } from '../names.ts'
import type { Column, Sort } from '../columns.ts'
import type { InterfaceLanguage } from '../view.ts'
import { selectEvidence } from './evidence.ts'
import { documentsSaying } from './things.ts'

/** A text, a number, or what is not stated. */
type Key = string | number | null

/**
 * The facts in the order of a column, those that state nothing for it last whichever end comes first; equal ones newest first.
 * Amounts are ordered within their currency, since no two currencies can be compared.
 */
export function selectTableRows(
  atlas: Atlas,
  facts: readonly Fact[],
  sort: Sort,
  language: InterfaceLanguage,
): Fact[] {
  const newestFirst = selectEvidence(atlas, facts)
  const keys = new Map(newestFirst.map((fact) => [fact, keyOf(atlas, fact, sort.column, language)]))
  const rankByText = rankTexts(keys.values(), language)
  const rows = newestFirst.map((fact) => {
    const key = keys.get(fact) ?? null
    return { fact, key: typeof key === 'string' ? (rankByText.get(key) ?? 0) : key }
  })
  const sign = sort.isDescending ? -1 : 1
  const byKey = (a: number | null, b: number | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : sign * (a - b)
  rows.sort(
    (a, b) => (sort.column === 'amount' ? byCurrency(a.fact, b.fact) : 0) || byKey(a.key, b.key),
  )
  return rows.map(({ fact }) => fact)
}

/** The amount that a fact states; null for kinds that have none. */
export function amountOf(fact: Fact): number | null {
  return 'amount' in fact ? fact.amount : null
}

/** The currency of the amount that a fact states. */
export function currencyOf(fact: Fact): string | null {
  return 'currency' in fact && fact.amount !== null ? fact.currency : null
}

/** The change that a fact states, in percent. */
export function growthOf(fact: Fact): number | null {
  return 'growthPct' in fact ? fact.growthPct : null
}

/** How many were signed or invested in. */
export function countOf(fact: Fact): number | null {
  return 'count' in fact ? fact.count : null
}

function keyOf(atlas: Atlas, fact: Fact, column: Column, language: InterfaceLanguage): Key {
  const document = atlas.documentById.get(fact.document)
  switch (column) {
    case 'kind':
      return KINDS.indexOf(fact.kind)
    // A province's own facts stand together, then those of its places.
    case 'china':
      return `${placeName(atlas, fact.china, language)} ${fact.chinaPlace === null ? '' : chinaSideName(atlas, fact, language)}`
    case 'partner':
      return `${placeName(atlas, fact.partner, language)} ${fact.partnerPlace === null ? '' : partnerSideName(atlas, fact, language)}`
    case 'date':
      return fact.from ?? fact.to
    case 'amount':
      return amountOf(fact)
    case 'currency':
      return currencyOf(fact)
    case 'growth':
      return growthOf(fact)
    case 'count':
      return countOf(fact)
    case 'publisher':
      return document?.publisher ?? null
    case 'published':
      return document?.published ?? null
    case 'document':
      return document?.title ?? fact.document
    case 'language':
      return document?.language ?? null
    case 'documents':
      return documentsSaying(atlas, [fact]).size
    case 'confidence':
      return fact.confidence
    case 'reviewed':
      return fact.reviewed
    case 'rule':
      return fact.rule
    case 'id':
      return fact.id
    case 'value':
    case 'sectors':
    case 'quote':
      return null
  }
}

/** The place of each text among all of them: each is compared once, however many facts have it. */
function rankTexts(keys: Iterable<Key>, language: InterfaceLanguage): ReadonlyMap<string, number> {
  const texts = new Set<string>()
  for (const key of keys) if (typeof key === 'string') texts.add(key)
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en')
  return new Map([...texts].sort(compare).map((text, rank) => [text, rank]))
}

function byCurrency(a: Fact, b: Fact): number {
  const [one, other] = [currencyOf(a) ?? '~', currencyOf(b) ?? '~']
  return one < other ? -1 : one > other ? 1 : 0
}
