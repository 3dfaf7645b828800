import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Atlas } from '../dataset.ts'
import { fetchQuoted } from '../quotes.ts'
import { searchNamesQuery } from './searchNamesQuery.ts'
import type { Searcher } from './searcher.ts'

/**
 * A searcher once somebody wants one, whether it takes up no more quotes, and whether it has all of them. Built when first wanted,
 * never before.
 */
export function useSearcher(
  atlas: Atlas,
  isWanted: boolean,
): { searcher: Searcher | null; isReady: boolean; hasQuotes: boolean } {
  const client = useQueryClient()
  const names = useQuery({ ...searchNamesQuery, enabled: isWanted })
  const [made, setMade] = useState<Made | null>(null)
  // Without the names of the search, those of the dataset are found all the same.
  const isSettled = names.isSuccess || names.isError
  const known = names.data ?? null

  useEffect(
    function buildSearcher() {
      if (!isWanted || !isSettled) return
      let isGone = false
      void import('./searcher.ts').then(async ({ createSearcher }) => {
        if (isGone) return
        const searcher = createSearcher(atlas, known, (facts) => fetchQuoted(client, atlas, facts))
        setMade({ searcher, isReady: false, hasQuotes: true })
        const hasQuotes = await searcher.ready
        if (!isGone) setMade({ searcher, isReady: true, hasQuotes })
      })
      return function leave() {
        isGone = true
      }
    },
    [atlas, client, isWanted, isSettled, known],
  )
  return made ?? NONE
}

const NONE = { searcher: null, isReady: false, hasQuotes: true }

interface Made {
  searcher: Searcher
  isReady: boolean
  hasQuotes: boolean
}
