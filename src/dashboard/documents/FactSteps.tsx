import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { chinaSideName, partnerSideName } from '../names.ts'
import { useSingleKeys } from '../singleKeys.ts'
import type { InterfaceLanguage } from '../view.ts'
import { documentWords } from './words.ts'

export interface FactStepsProps {
  atlas: Atlas
  /** In the order of the text, at least one. */
  facts: readonly Fact[]
  picked: Fact | undefined
  language: InterfaceLanguage
  onStep: (fact: Fact) => void
  /** Brings the card of the picked fact into sight; where absent, the picked fact is not told here. */
  onShow?: () => void
}

/** From one fact to the next, by button or by the keys `n` and `p`. */
export function FactSteps({ atlas, facts, picked, language, onStep, onShow }: FactStepsProps) {
  const words = documentWords[language]
  const [areKeysOn] = useSingleKeys()
  const at = picked === undefined ? -1 : facts.indexOf(picked)
  const step = (way: 1 | -1) => {
    const fact = nextFact(facts, picked, way)
    if (fact !== undefined) onStep(fact)
  }
  return (
    <div className="fact-steps" role="group" aria-label={words.steps}>
      {onShow !== undefined && picked !== undefined && (
        <button type="button" className="fact-steps-picked" onClick={onShow}>
          <KindGlyph kind={picked.kind} />
          <span>
            {chinaSideName(atlas, picked, language)} – {partnerSideName(atlas, picked, language)}{' '}
            <b>{factText(picked, language).value}</b> {factPeriod(picked, language)}
          </span>
        </button>
      )}
      <span className="fact-steps-count">
        {at < 0 ? words.count(facts.length) : words.stepOf(at + 1, facts.length)}
      </span>
      <button
        type="button"
        className="fact-step"
        aria-label={words.previousFact}
        aria-keyshortcuts={areKeysOn ? 'p' : undefined}
        title={areKeysOn ? `${words.previousFact} (p)` : words.previousFact}
        onClick={() => {
          step(-1)
        }}
      >
        <Chevron way={-1} />
      </button>
      <button
        type="button"
        className="fact-step"
        aria-label={words.nextFact}
        aria-keyshortcuts={areKeysOn ? 'n' : undefined}
        title={areKeysOn ? `${words.nextFact} (n)` : words.nextFact}
        onClick={() => {
          step(1)
        }}
      >
        <Chevron way={1} />
      </button>
    </div>
  )
}

/** The fact after or before the picked one; after the last comes the first. */
export function nextFact(
  facts: readonly Fact[],
  picked: Fact | undefined,
  way: 1 | -1,
): Fact | undefined {
  const at = picked === undefined ? -1 : facts.indexOf(picked)
  if (at < 0) return way === 1 ? facts[0] : facts.at(-1)
  return facts[(at + way + facts.length) % facts.length]
}

function Chevron({ way }: { way: 1 | -1 }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path
        d={way === 1 ? 'M2 4l4 4 4-4' : 'M2 8l4-4 4 4'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
