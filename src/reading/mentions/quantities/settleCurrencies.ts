import type { Language } from '../../../model/dataset.ts'
import { SHARED_CENTS } from '../../locales/currencyParts.ts'
import { currencyOwners } from './currencyNames.ts'
import type { Draft } from './draft.ts'
import type { FoldedText } from './foldedText.ts'
import { isInsideWord, phraseTrie } from './phraseTrie.ts'
import type { PhraseTrie } from './phraseTrie.ts'
import { rounded } from './round.ts'

/** Which of several currencies is meant where a sentence does not say; null if its document does not say either. */
export type CurrencyContext = (candidates: readonly string[]) => string | null

export const NO_CONTEXT: CurrencyContext = () => null

/** The countries that a document names decide: the most named of those whose currencies are in question. */
export function createCurrencyContext(text: string, language: Language): CurrencyContext {
  let counts: Map<string, number> | null = null
  return (candidates) => {
    counts ??= countOwners(text, language)
    const named = candidates
      .map((code) => ({ code, count: counts?.get(code) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
    const [first, second] = named
    return first !== undefined && first.count > (second?.count ?? 0) ? first.code : null
  }
}

/**
 * The drafts, where nouns that several countries use ("kroner", 比索) have the currency of an amount beside them, else of the
 * country named nearest in the sentence, else of `context`; and cents are those of the amount before them.
 */
export function settleCurrencies(
  { lower }: FoldedText,
  language: Language,
  drafts: Draft[],
  context: CurrencyContext,
): Draft[] {
  let owners: Owner[] | null = null
  let last = ''
  const besides = new Map<readonly string[], string | null>()
  return drafts.map((draft) => {
    if (draft.kind !== 'money') return draft
    if (draft.shift < 0 && SHARED_CENTS.words.includes(draft.unit?.toLowerCase() ?? '')) {
      return SHARED_CENTS.currencies.includes(last) ? { ...draft, currency: last } : draft
    }
    if (draft.currency !== null) {
      last = draft.currency
      return draft
    }
    const { candidates } = draft
    if (!besides.has(candidates)) besides.set(candidates, findBeside(drafts, candidates))
    const beside = besides.get(candidates) ?? null
    owners ??= [...findOwners(lower, language)]
    const currency = beside ?? nearest(owners, draft) ?? context(candidates)
    last = currency ?? last
    // Paise that nobody claims are counted in paise.
    return currency === null && draft.shift !== 0
      ? { ...draft, value: rounded(draft.value * 10 ** -draft.shift) }
      : { ...draft, currency }
  })
}

function findBeside(drafts: Draft[], candidates: readonly string[]): string | null {
  return (
    drafts.find(({ currency }) => currency !== null && candidates.includes(currency))?.currency ??
    null
  )
}

/** A country or its adjective, with the currencies it has. */
interface Owner {
  at: number
  codes: readonly string[]
}

/** How many countries on either side of an amount are looked at. */
const NEIGHBOURS = 8

/** The currency among the candidates of the country named nearest; `owners` are in order. */
function nearest(owners: Owner[], { candidates, start }: Draft): string | null {
  const index = bisect(owners, start)
  let found: { code: string; distance: number } | null = null
  for (const { at, codes } of owners.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)) {
    const code = codes.find((one) => candidates.includes(one))
    const distance = Math.abs(at - start)
    if (code !== undefined && (found === null || distance < found.distance))
      found = { code, distance }
  }
  return found?.code ?? null
}

/** The index of the first owner at or behind a place. */
function bisect(owners: Owner[], place: number): number {
  let [low, high] = [0, owners.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((owners[middle]?.at ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

function countOwners(text: string, language: Language): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { codes } of findOwners(text.toLowerCase(), language))
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function* findOwners(lower: string, language: Language): Generator<Owner> {
  const owners = ownersOf(language)
  for (let at = 0; at < lower.length; at++) {
    if (isInsideWord(lower, at)) continue
    const found = owners.after(lower, at)
    if (found === null) continue
    yield { at, codes: found.value }
    at = found.end - 1
  }
}

const tries = new Map<Language, PhraseTrie<readonly string[]>>()

function ownersOf(language: Language): PhraseTrie<readonly string[]> {
  const known = tries.get(language) ?? phraseTrie(currencyOwners(language))
  tries.set(language, known)
  return known
}
