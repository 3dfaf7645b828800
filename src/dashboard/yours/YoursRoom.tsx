import { useEffect, useMemo, useRef, useState } from 'react'
import { changeOwn, useOwn } from '../own.ts'
import type { Offer } from './offer.ts'
import { DraftView } from './DraftView.tsx'
import { Entrance } from './Entrance.tsx'
import { JobList } from './JobList.tsx'
import { OwnList } from './OwnList.tsx'
import { Sought } from './Sought.tsx'
import { useBench } from './useBench.ts'
import { yoursWords } from './words.ts'
import type { YoursRoomProps } from './roomProps.ts'
import './yours.css'

/** Where a document is given and read: the entrance, what is under way, and the document that the address opens. */
export function YoursRoom(props: YoursRoomProps) {
  const { view, changeView, bench } = props
  const words = yoursWords[view.language]
  const { jobs, drafts } = useBench(bench)
  const { documents, offered } = useOwn()
  const [said, setSaid] = useState('')
  const openView = useRef(view)
  useEffect(function keepView() {
    openView.current = view
  })

  const give = useMemo(
    () =>
      async function give(offers: readonly Offer[]) {
        const keys = await bench.give(offers)
        const read = bench.get().drafts.filter(({ key }) => keys.includes(key))
        const [only] = read
        if (only === undefined) return
        const told = yoursWords[openView.current.language]
        const facts = read.reduce((sum, { reviewed }) => sum + reviewed.facts.length, 0)
        const spans = new Set(only.reviewed.facts.map(({ start, end }) => `${start} ${end}`))
        setSaid(
          read.length === 1
            ? told.result(only.read.document.title, facts, spans.size)
            : told.resultSeveral(read.length, facts),
        )
        const { page, document } = openView.current
        // Whoever has gone to look at something else is left there.
        if (page === 'read' && document === null) changeView({ document: only.key, fact: null })
      },
    [bench, changeView],
  )
  useEffect(
    function takeOffered() {
      if (offered.length === 0) return
      changeOwn({ offered: [] })
      void give(offered.map((file) => ({ file })))
    },
    [offered, give],
  )

  const draft = drafts.find(({ key }) => key === view.document)
  const own = documents.find(({ entry }) => entry.id === view.document)
  return (
    <div className="yours">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {draft === undefined || own === undefined ? (
        <Entrance language={view.language} wasOpen={view.document !== null} onGive={give} />
      ) : null}
      {jobs.length === 0 && drafts.length === 0 && <Sought language={view.language} />}
      {jobs.length > 0 && (
        <JobList
          jobs={jobs}
          language={view.language}
          onStop={() => {
            bench.stop()
            setSaid(words.stopped)
          }}
          onDismiss={bench.dismiss}
        />
      )}
      {drafts.length > 0 && (
        <OwnList
          drafts={drafts}
          view={view}
          onRemove={(key) => {
            bench.remove(key)
            if (view.document === key) changeView({ document: null, fact: null })
          }}
        />
      )}
      {draft !== undefined && own !== undefined && (
        <DraftView
          key={draft.key}
          {...props}
          draft={draft}
          own={own}
          isReplacing={props.datasetIds.has(own.seed)}
          onSay={setSaid}
        />
      )}
    </div>
  )
}
