import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Atlas } from '../dataset.ts'
import { searchNamesQuery } from './searchNamesQuery.ts'
import type { Searcher } from './searcher.ts'

/** A searcher once somebody wants one, and whether it has taken up every quote. Built when first wanted, never before. */
export function useSearcher(
  atlas: Atlas,
  isWanted: boolean,
): { searcher: Searcher | null; isReady: boolean } {
  const names = useQuery({ ...searchNamesQuery, enabled: isWanted })
  const [made, setMade] = useState<{ searcher: Searcher; isReady: boolean } | null>(null)
  // Without the names of the search, those of the dataset are found all the same.
  const isSettled = names.isSuccess || names.isError
  const known = names.data ?? null

  useEffect(
    function buildSearcher() {
      if (!isWanted || !isSettled) return
      let isGone = false
      void import('./searcher.ts').then(async ({ createSearcher }) => {
        if (isGone) return
        const searcher = createSearcher(atlas, known)
        setMade({ searcher, isReady: false })
        await searcher.ready
        if (!isGone) setMade({ searcher, isReady: true })
      })
      return function leave() {
        isGone = true
      }
    },
    [atlas, isWanted, isSettled, known],
  )
  return { searcher: made?.searcher ?? null, isReady: made?.isReady ?? false }
}
