import { useMemo } from 'react'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { LazyPart } from './frame/LazyPart.tsx'
import { frameWords } from './frame/words.ts'
import { FirstMinute } from './panel/FirstMinute.tsx'
import { Lead } from './panel/Lead.tsx'
import { StrongestThreads } from './panel/StrongestThreads.tsx'
import { countUncertain } from './select/facts.ts'
import { selectThreadTallies, type Summary } from './select/summary.ts'
import { viewToHref } from './address.ts'
import { EMPTY_VIEW, type View } from './view.ts'

export interface PanelStartProps {
  atlas: Atlas
  view: View
  /** What documents say that passes the filters; the same array until a filter changes. */
  facts: readonly Fact[]
  /** The same with each thing once. */
  things: readonly Fact[]
  summary: Summary
  /** Shows facts among the evidence. */
  onOpen: (factIds: readonly string[]) => void
}

/** Pairs named in the overview. */
const STRONGEST = 8

const loadEmptyResult = async () => (await import('./EmptyResult.tsx')).EmptyResult

/** Where the panel of the map begins: the sentence, the key figures and, with nothing chosen, where to start. */
export function PanelStart({ atlas, view, facts, things, summary, onOpen }: PanelStartProps) {
  const { language } = view
  const threads = useMemo(
    () => selectThreadTallies(atlas, things).slice(0, STRONGEST),
    [atlas, things],
  )
  const given = useMemo(
    () => ({ atlas, view, facts, things, summary }),
    [atlas, view, facts, things, summary],
  )
  const uncertain = useMemo(() => countUncertain(atlas, view), [atlas, view])
  const isOverview = view.provinces.length === 0 && view.partners.length === 0
  /** Nothing is chosen: the view that a reader opens with. */
  const isUntouched =
    facts.length > 0 &&
    viewToHref({ ...view, language: EMPTY_VIEW.language, measure: EMPTY_VIEW.measure }) === '.'
  return (
    <>
      {facts.length === 0 ? (
        <LazyPart
          load={loadEmptyResult}
          name={frameWords[language].panel}
          height={160}
          language={language}
          props={{ atlas, view }}
        />
      ) : (
        <Lead {...{ given, uncertain }} onOpen={onOpen} />
      )}
      {isUntouched && <FirstMinute atlas={atlas} language={language} />}
      {isOverview && threads.length > 0 && (
        <StrongestThreads atlas={atlas} threads={threads} language={language} />
      )}
    </>
  )
}
