import { useQuery } from '@tanstack/react-query'
import { outlinesQuery, type Outline } from './outlines.ts'

/** The finer outlines are fetched and drawn from this zoom on. */
const FINE_FROM = 4

export type Outlines =
  | { state: 'pending' }
  | { state: 'failed'; retry: () => void }
  | { state: 'found'; outlines: Outline[] }

/** The outlines for a zoom at which the map stands still: the finer ones once they are there, else those of the first view. */
export function useOutlines(zoom: number): Outlines {
  const world = useQuery(outlinesQuery('world'))
  const fine = useQuery({ ...outlinesQuery('world-fine'), enabled: zoom >= FINE_FROM })
  const outlines = (zoom >= FINE_FROM ? fine.data : undefined) ?? world.data
  if (outlines !== undefined) return { state: 'found', outlines }
  return world.isError
    ? { state: 'failed', retry: () => void world.refetch() }
    : { state: 'pending' }
}
