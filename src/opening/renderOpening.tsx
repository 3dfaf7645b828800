import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Topology } from 'topojson-specification'
import { indexDataset } from '../dashboard/dataset.ts'
import type { Dataset } from '../model/dataset.ts'
import { OpeningPage } from './OpeningPage.tsx'
import { withOwnNames } from './ownNames.ts'
import sheet from './opening.css?inline'
import { styleClasses } from './styleClasses.ts'

export interface OpeningFiles {
  dataset: Dataset
  world: Topology
  inset: Topology
}

export interface Opening {
  /** What stands in the page's body beside its root. */
  html: string
  /** Rules that its elements need beside the style sheets of the page. */
  css: string
}

/** The opening view as it can be shown before any script has run; the same bytes from the same files. */
export function renderOpening({ dataset, world, inset }: OpeningFiles): Opening {
  const page = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <OpeningPage atlas={indexDataset(dataset)} world={world} inset={inset} />
    </QueryClientProvider>,
  )
  const { html, css } = styleClasses(withOwnNames(page))
  return { html, css: compact(sheet) + css }
}

/** Without comments and needless space. */
const compact = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s+/gu, ' ')
    .trim()
