import { useId, useMemo, useRef, useState } from 'react'
import { Evidence } from './evidence/Evidence.tsx'
import { FactCard } from './evidence/FactCard.tsx'
import { Beside } from './frame/Beside.tsx'
import { Choice } from './frame/Choice.tsx'
import { LazyPart } from './frame/LazyPart.tsx'
import { frameWords } from './frame/words.ts'
import { selectFacts } from './select/facts.ts'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { selectTimeline } from './select/timeline.ts'
import { sentencesOf } from './timeline/sentences.ts'
import { Timeline } from './timeline/Timeline.tsx'
import { TimelineTable } from './timeline/TimelineTable.tsx'
import { UndatedOnly } from './timeline/UndatedOnly.tsx'
import { timelineWords } from './timeline/words.ts'
import { YearFields } from './timeline/YearFields.tsx'
import './timeline/timeline.css'
import { SIDES } from './view.ts'
import { WidePage, type WidePageProps } from './WidePage.tsx'

const NO_GROUP: readonly string[] = []

const loadFactsOverTime = async () => (await import('./charts/FactsOverTime.tsx')).FactsOverTime

/** What happened when: lanes of marks on years, the strip of all years, and what is open beside them. */
export function TimelinePage({ atlas, view, changeView, facts, isNarrow }: WidePageProps) {
  const { language, lanes, from, to } = view
  const words = timelineWords[language]
  const frame = frameWords[language]
  const headingId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [isTable, setIsTable] = useState(false)
  /** The facts behind the mark that was last opened; they hold while one of them is the view's fact. */
  const [opened, setOpened] = useState<readonly string[]>(NO_GROUP)
  const inView = useMemo(() => selectThings(atlas, facts), [atlas, facts])
  const summary = useMemo(() => selectSummary(atlas, facts, inView), [atlas, facts, inView])
  const things = useMemo(
    () => selectThings(atlas, selectFacts(atlas, { ...view, from: null, to: null })),
    [atlas, view],
  )
  const timeline = useMemo(
    () => selectTimeline(atlas, things, lanes, { from, to }),
    [atlas, things, lanes, from, to],
  )
  const { bounds } = atlas.columns
  const picked = view.fact === null ? undefined : atlas.factById.get(view.fact)
  const group = useMemo(() => things.filter(({ id }) => opened.includes(id)), [things, opened])
  const open = (ids: readonly string[]) => {
    setOpened(ids)
    changeView({ fact: ids[0] ?? null })
  }
  const setYears = (first: number | null, last: number | null) => {
    changeView({ from: first, to: last, fact: null })
  }
  const sentences = sentencesOf(timeline, view)
  const strip = (
    <div className="timeline-strip">
      <LazyPart
        load={loadFactsOverTime}
        name={frame.overTime}
        height={78}
        language={language}
        props={{ atlas, view, onOpen: open, onYears: setYears }}
      />
    </div>
  )
  return (
    <WidePage
      atlas={atlas}
      view={view}
      summary={summary}
      isEmpty={facts.length === 0}
      title={sentences.title}
      note={isNarrow ? null : sentences.note}
      tools={
        <div className="timeline-tools">
          <Choice
            label={words.lanesBy}
            options={SIDES}
            chosen={lanes}
            nameOf={(option) => words.lanes[option]}
            onChoose={(option) => {
              changeView({ lanes: option })
            }}
          />
          {bounds !== null && !isNarrow && (
            <YearFields {...{ bounds, from, to, language }} onYears={setYears} />
          )}
          <button
            type="button"
            className="link"
            aria-pressed={isTable}
            onClick={() => {
              setIsTable(!isTable)
            }}
          >
            {isTable ? words.showChart : words.showTable}
          </button>
        </div>
      }
      beside={
        picked !== undefined && (
          <Beside
            label={frame.openFact}
            closeLabel={frame.close}
            close={() => {
              changeView({ fact: null })
            }}
            subject={group.length > 1 ? group.map(({ id }) => id).join() : picked.id}
          >
            <h2 className="visually-hidden">{frame.openFact}</h2>
            {group.length > 1 && opened.includes(picked.id) ? (
              <Evidence
                atlas={atlas}
                view={view}
                facts={group}
                group={NO_GROUP}
                onShowAll={() => {
                  changeView({ fact: null })
                }}
              />
            ) : (
              <FactCard atlas={atlas} fact={picked} language={language} isPicked />
            )}
          </Beside>
        )
      }
    >
      <div className="timeline-scroll" ref={scroller}>
        {isNarrow && strip}
        {isTable ? (
          <TimelineTable {...{ atlas, view, timeline }} />
        ) : (
          <section
            className="chart timeline"
            aria-labelledby={headingId}
            lang={language === 'zh' ? 'zh-Hans' : 'en'}
          >
            <h2 className="visually-hidden" id={headingId}>
              {words.name}
            </h2>
            {timeline.lanes.length > 0 && (
              <Timeline
                {...{ atlas, view, timeline, isNarrow, scroller }}
                onOpen={open}
                onYears={setYears}
              />
            )}
            <UndatedOnly
              atlas={atlas}
              lanes={timeline.undatedOnly}
              language={language}
              onOpen={open}
            />
          </section>
        )}
        {isNarrow && <p className="note timeline-note">{sentences.note}</p>}
      </div>
      {!isNarrow && strip}
    </WidePage>
  )
}
