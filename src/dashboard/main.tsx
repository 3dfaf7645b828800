import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { handOver } from './frame/opening.ts'
import { tellLetterScale } from './letterScale.ts'
import { paramsToView } from './address.ts'
import './tokens.css'
import './styles/base.css'
import './styles/header.css'
import './styles/layout.css'
import './styles/filters.css'
import './styles/panel.css'
import './styles/wide.css'
import './styles/evidence.css'
import './styles/documents.css'
import './styles/own.css'
import './styles/print.css'
import './styles/forced.css'
import './styles/profile.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

// The code of the map comes along with the dataset, not after it; a failure is told where it is drawn.
if (paramsToView(new URLSearchParams(location.search)).page === 'map') {
  import('./map/AtlasMap.tsx').catch(() => null)
}

tellLetterScale()

const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false } },
})

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)

handOver(root)
