import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { handOver } from './frame/opening.ts'
import { tellLetterScale } from './letterScale.ts'
import { changeView, currentView } from './useView.ts'
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

tellLetterScale()

const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false } },
})

// Before anything is drawn: what was clicked by now is what the page begins with.
handOver(root, changeView)

// The code of the map comes while the panel is drawn, and not before: it would share the line with what that needs. A failure is told
// where it is drawn.
if (currentView().page === 'map') {
  import('./map/AtlasMap.tsx').catch(() => null)
}

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
