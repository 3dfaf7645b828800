import { useMemo } from 'react'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { DocumentList } from './documents/DocumentList.tsx'
import { frameWords } from './frame/words.ts'
import { Nothing } from './panel/Nothing.tsx'
import { UncertainNote } from './panel/UncertainNote.tsx'
import { countUncertain } from './select/facts.ts'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { ViewLink } from './ViewLink.tsx'
import { selectEmptiness } from './select/wayOut.ts'
import type { ChangeView, View } from './view.ts'

export interface DocumentsPageProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** What documents say that passes the filters; the same array until a filter changes. */
  facts: readonly Fact[]
}

/** The documents that were read, under the filters. */
export function DocumentsPage({ atlas, view, changeView, facts }: DocumentsPageProps) {
  const summary = useMemo(
    () => selectSummary(atlas, facts, selectThings(atlas, facts)),
    [atlas, facts],
  )
  const uncertain = useMemo(() => countUncertain(atlas, view), [atlas, view])
  return (
    <main className="alone" id="content" tabIndex={-1}>
      <DocumentList
        atlas={atlas}
        view={view}
        changeView={changeView}
        facts={facts}
        notes={
          <UncertainNote
            view={view}
            summary={{ ...summary, saidBySeveral: 0 }}
            uncertain={uncertain}
          />
        }
        tools={
          !view.embed && (
            <ViewLink
              className="button document-read"
              change={{ page: 'read', document: null, fact: null }}
            >
              {frameWords[view.language].page.read}
            </ViewLink>
          )
        }
        renderNothing={() => (
          <Nothing atlas={atlas} view={view} emptiness={selectEmptiness(atlas, view)} />
        )}
      />
    </main>
  )
}
