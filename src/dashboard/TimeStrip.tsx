import { memo } from 'react'
import { LazyPart } from './frame/LazyPart.tsx'
import { frameWords } from './frame/words.ts'
import type { Shown } from './MapPage.tsx'
import type { ChangeView } from './view.ts'

export interface TimeStripProps {
  shown: Shown
  changeView: ChangeView
  isHeld: boolean
  onOpen: (factIds: readonly string[]) => void
}

const loadFactsOverTime = async () => (await import('./charts/FactsOverTime.tsx')).FactsOverTime

/** The strip of years, and what choosing years on it does to the view. */
export const TimeStrip = memo(function TimeStrip(props: TimeStripProps) {
  const { shown, changeView, isHeld, onOpen } = props
  const { atlas, view } = shown
  const { language } = view
  return (
    <LazyPart
      load={loadFactsOverTime}
      name={frameWords[language].overTime}
      height={78}
      language={language}
      isHeld={isHeld}
      props={{
        atlas,
        view,
        onOpen,
        onYears: (from: number | null, to: number | null) => {
          changeView({ from, to, fact: null })
        },
      }}
    />
  )
})
