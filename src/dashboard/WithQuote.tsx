import { useQuery, useQueryClient, type Query } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Fact } from '../model/fact.ts'
import { quoteFile } from '../model/quoteFiles.ts'
import type { Atlas } from './dataset.ts'
import { DatasetError } from './datasetError.ts'
import { quotesQuery } from './fileQuery.ts'
import { Failure } from './frame/Failure.tsx'
import { frameWords } from './frame/words.ts'
import type { QuoteFiles } from './quoteFiles.ts'
import { lacksQuote } from './quotes.ts'
import type { InterfaceLanguage } from './view.ts'

export interface WithQuoteProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
  /** What is drawn of the fact with its quote. */
  children: (fact: Fact) => ReactNode
}

/** What needs the quote of a fact, once that is there. In an atlas of many facts quotes are fetched when they are shown. */
export function WithQuote(props: WithQuoteProps) {
  const { quotes } = props.atlas
  return quotes !== null && lacksQuote(props.fact) ? (
    <Fetched {...props} quotes={quotes} />
  ) : (
    props.children(props.fact)
  )
}

function Fetched({ fact, language, quotes, children }: WithQuoteProps & { quotes: QuoteFiles }) {
  const number = quotes.numberByDocument.get(fact.document) ?? 0
  const client = useQueryClient()
  const { data, error } = useQuery(quotesQuery(quotes, number))
  const quote = data?.[fact.id]
  const quoted = useMemo(() => (quote === undefined ? null : { ...fact, quote }), [fact, quote])
  if (quoted !== null) return children(quoted)
  const isWanting = data !== undefined
  if (error !== null || isWanting) {
    return (
      <Failure
        error={error ?? new DatasetError('invalid', `data/${quoteFile(number)}`, fact.id)}
        part={frameWords[language].theQuote}
        language={language}
        retry={() => void client.refetchQueries({ predicate: isFailedQuote })}
      />
    )
  }
  return (
    <span className="awaited-quote" aria-busy="true">
      <span className="skeleton-line" />
      <span className="skeleton-line" />
    </span>
  )
}

/** One card tries again for all of them. */
const isFailedQuote = ({ queryKey: [type, name], state }: Query) =>
  type === 'file' && String(name).startsWith('quotes/') && state.status !== 'success'
