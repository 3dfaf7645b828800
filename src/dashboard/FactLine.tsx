import { Fragment } from 'react'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { factPeriod, factText } from './factText.ts'
import { KindGlyph } from './KindGlyph.tsx'
import { chinaSideName, partnerSideName } from './names.ts'
import { reviewedMark } from './reviewText.ts'
import { ViewLink } from './ViewLink.tsx'
import type { View } from './view.ts'
import { sharedWords } from './words.ts'

export interface FactLineProps {
  atlas: Atlas
  fact: Fact
  view: View
  /** What the view is changed to besides the picked fact. */
  change?: Partial<View>
}

/** A fact in one line beside its text: kind, pair, what it says, when. It leads to its passage. */
export function FactLine({ atlas, fact, view, change = {} }: FactLineProps) {
  const { language } = view
  const { value, detail } = factText(fact, language)
  const tags = [
    ...(fact.reviewed === null ? [] : [reviewedMark(language)]),
    ...(fact.uncertain ? [sharedWords[language].uncertain] : []),
  ]
  return (
    <ViewLink
      className="fact-line"
      change={{ ...change, fact: fact.id }}
      isPicked={fact.id === view.fact}
    >
      <KindGlyph kind={fact.kind} />{' '}
      <span className="fact-line-pair">
        {chinaSideName(atlas, fact, language)} – {partnerSideName(atlas, fact, language)}
      </span>{' '}
      <span className="fact-line-value">
        <b>{value}</b>
        {detail !== null && detail !== value && <> {detail}</>}{' '}
        <span className="nowrap">{factPeriod(fact, language)}</span>
        {tags.map((tag) => (
          <Fragment key={tag}>
            {' '}
            <span className="tag">{tag}</span>
          </Fragment>
        ))}
      </span>
    </ViewLink>
  )
}
