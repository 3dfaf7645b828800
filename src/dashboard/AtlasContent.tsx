import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { LazyPart } from './frame/LazyPart.tsx'
import { frameWords } from './frame/words.ts'
import { MapPage } from './MapPage.tsx'
import type { Room } from './room.ts'
import type { ChangeView, View } from './view.ts'

export interface AtlasContentProps {
  room: Room
  atlas: Atlas
  /** The dataset alone, without the reader's own documents. */
  base: Atlas
  view: View
  changeView: ChangeView
  /** What documents say that passes the filters; the same array until a filter changes. */
  facts: readonly Fact[]
  isNarrow: boolean
  /** The map is not drawn yet: what is beside it waits. */
  isHeld: boolean
  /** The map is drawn, or it cannot be. */
  onMapSettled: () => void
}

const loadReaderPage = async () => (await import('./ReaderPage.tsx')).ReaderPage
const loadTablePage = async () => (await import('./TablePage.tsx')).TablePage
const loadTimelinePage = async () => (await import('./TimelinePage.tsx')).TimelinePage
const loadMatrixPage = async () => (await import('./MatrixPage.tsx')).MatrixPage
const loadCompare = async () => (await import('./charts/compare/Compare.tsx')).Compare
const loadAboutPage = async () => (await import('./about/AboutPage.tsx')).AboutPage
const loadYoursPage = async () => (await import('./YoursPage.tsx')).YoursPage
const loadDocumentsPage = async () => (await import('./DocumentsPage.tsx')).DocumentsPage

/** What the page shows beneath header and filters. The map's page is there at once; each other room's code comes when it is asked for. */
export function AtlasContent({ room, base, isHeld, onMapSettled, ...shared }: AtlasContentProps) {
  const { atlas, view, changeView, facts } = shared
  const { language } = view
  const words = frameWords[language]
  const whole = { height: '100%', language }
  switch (room) {
    case 'map':
      return <MapPage {...shared} isHeld={isHeld} onMapSettled={onMapSettled} />
    case 'read':
      return (
        <main className="alone" id="content" tabIndex={-1} key="read">
          <LazyPart
            {...whole}
            load={loadYoursPage}
            name={words.page.read}
            props={{ atlas, base, view, changeView }}
          />
        </main>
      )
    case 'reader':
      return (
        <main className="alone" id="content" tabIndex={-1} key={view.document}>
          <LazyPart
            {...whole}
            load={loadReaderPage}
            name={words.theDocument}
            props={{ atlas, view, changeView }}
          />
        </main>
      )
    case 'about':
      return (
        <main className="alone" id="content" tabIndex={-1} key="about">
          <LazyPart
            {...whole}
            load={loadAboutPage}
            name={words.page.about}
            props={{ atlas: base, language }}
          />
        </main>
      )
    case 'compare':
      return (
        <main className="alone" id="content" tabIndex={-1} key="compare">
          <LazyPart
            {...whole}
            load={loadCompare}
            name={words.page.compare}
            props={{ atlas, view, facts }}
          />
        </main>
      )
    case 'table':
      return (
        <LazyPart
          {...whole}
          key="table"
          load={loadTablePage}
          name={words.page.table}
          props={shared}
        />
      )
    case 'timeline':
      return (
        <LazyPart
          {...whole}
          key="timeline"
          load={loadTimelinePage}
          name={words.page.timeline}
          props={shared}
        />
      )
    case 'matrix':
      return (
        <LazyPart
          {...whole}
          key="matrix"
          load={loadMatrixPage}
          name={words.page.matrix}
          props={shared}
        />
      )
    case 'documents':
      return (
        <LazyPart
          {...whole}
          key="documents"
          load={loadDocumentsPage}
          name={words.page.documents}
          props={{ atlas, view, changeView, facts }}
        />
      )
  }
}
