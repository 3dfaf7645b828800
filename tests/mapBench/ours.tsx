import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { AtlasMap } from '../../src/dashboard/map/AtlasMap.tsx'
import { EMPTY_VIEW } from '../../src/dashboard/view.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { MapBench } from './contract.ts'
import { chooseFacts, painted, readAtlas } from './pairs.ts'
import '../../src/dashboard/tokens.css'
import '../../src/dashboard/styles/base.css'

const nothing = () => undefined

async function open(): Promise<MapBench> {
  const atlas = await readAtlas()
  const place = document.getElementById('map')
  if (place === null) throw new Error('the page has no place for the map')
  const root = createRoot(place)
  const client = new QueryClient()
  const show = (facts: readonly Fact[], settled: () => void) => {
    root.render(
      <QueryClientProvider client={client}>
        <AtlasMap
          atlas={atlas}
          view={EMPTY_VIEW}
          facts={facts}
          onSelect={nothing}
          onSelectInner={nothing}
          onOpen={nothing}
          onMeasure={nothing}
          onKinds={nothing}
          onSettled={settled}
        />
      </QueryClientProvider>,
    )
  }
  let isLand = false
  return {
    choose: (which) => chooseFacts(atlas, which),
    async draw(facts) {
      const strokes = () => document.querySelector('.thread-background')?.getAttribute('d') ?? ''
      const before = strokes()
      await new Promise<void>((resolve) => {
        show(facts, isLand ? nothing : resolve)
        if (isLand) resolve()
      })
      isLand = true
      while (strokes() === before) await painted()
      await painted()
    },
  }
}

window.mapBench = open()
