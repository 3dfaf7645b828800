import { useId, useMemo, useState } from 'react'
import { formatNumber } from '../format.ts'
import { LazyPart } from '../frame/LazyPart.tsx'
import { selectKeyFigures, type FigureId, type Given } from '../select/keyFigures.ts'
import { figureWords } from './figureWords.ts'

const loadFold = async () => (await import('./FigureFold.tsx')).FigureFold
/** Who comes near a figure may unfold it; a failure is told where it is drawn. */
const prepareFold = () => void loadFold().catch(() => null)

export interface KeyFiguresProps {
  given: Given
  /** Shows the facts that made a figure among the evidence. */
  onOpen: (factIds: readonly string[]) => void
}

/** Three numbers about the selection; each unfolds into its arithmetic, what it is made of, and what was left out and why. */
export function KeyFigures({ given, onOpen }: KeyFiguresProps) {
  const { language } = given.view
  const figures = useMemo(() => selectKeyFigures(given), [given])
  const foldId = useId()
  const [openId, setOpenId] = useState<FigureId | null>(null)
  const opened = figures.find(({ id }) => id === openId)
  const words = figureWords[language]
  return (
    <div className="key-figures" data-open={opened === undefined ? undefined : ''}>
      <ul className="key-figure-row">
        {figures.map(({ id, value }) => (
          <li key={id}>
            <button
              type="button"
              className="key-figure"
              aria-expanded={id === openId}
              {...(id === openId ? { 'aria-controls': foldId } : {})}
              onPointerEnter={prepareFold}
              onFocus={prepareFold}
              onClick={() => {
                setOpenId(id === openId ? null : id)
              }}
            >
              <b>{formatNumber(value)}</b> <span>{words.figure(id, value)}</span>
            </button>
          </li>
        ))}
      </ul>
      {opened !== undefined && (
        <div id={foldId} role="group" aria-label={words.madeOf} className="figure-fold">
          <LazyPart
            key={opened.id}
            load={loadFold}
            name={words.madeOf}
            height={200}
            language={language}
            props={{ given, id: opened.id, onOpen }}
          />
        </div>
      )}
    </div>
  )
}
