import { useQuery } from '@tanstack/react-query'
import { atlasQuery } from './dataset.ts'
import { selectFacts } from './select/facts.ts'
import { useView } from './view.ts'

/** The whole page: the one place where features are put together. */
export function App() {
  const [view] = useView()
  const atlas = useQuery(atlasQuery)
  if (atlas.data === undefined) return null
  return <main>{selectFacts(atlas.data, view).length}</main>
}
