import type { QueryClient } from '@tanstack/react-query'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { quotesQuery } from './fileQuery.ts'

/** How many files are asked for at a time. */
const AT_ONCE = 16

/** Whether the quote of a fact is still to be fetched. */
export const lacksQuote = ({ quote }: Fact): boolean => quote === ''

/** The facts with their quotes, which are fetched where they are not there. */
export async function fetchQuoted(
  client: QueryClient,
  { quotes }: Pick<Atlas, 'quotes'>,
  facts: readonly Fact[],
): Promise<readonly Fact[]> {
  const lacking = facts.filter(lacksQuote)
  if (quotes === null || lacking.length === 0) return facts
  const numbers = [
    ...new Set(lacking.flatMap(({ document }) => quotes.numberByDocument.get(document) ?? [])),
  ]
  const quoteById = new Map<string, string>()
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const files = numbers
      .slice(at, at + AT_ONCE)
      .map((number) => client.fetchQuery(quotesQuery(quotes, number)))
    for (const file of await Promise.all(files)) {
      for (const [id, quote] of Object.entries(file)) quoteById.set(id, quote)
    }
  }
  return facts.map((fact) =>
    lacksQuote(fact) ? { ...fact, quote: quoteById.get(fact.id) ?? '' } : fact,
  )
}
