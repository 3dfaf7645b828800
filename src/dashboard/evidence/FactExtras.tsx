import type { ReactNode } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { InterfaceLanguage } from '../view.ts'
import { CardActions } from './CardActions.tsx'
import { FactDetails } from './FactDetails.tsx'
import { OtherSayers } from './OtherSayers.tsx'
import { ReviewedLine } from './ReviewedLine.tsx'

export interface FactExtrasProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
  /** The link to where it stands, where that is elsewhere. */
  way?: ReactNode
}

/** What there is to a fact besides its sentence: cite, report an error, who looked at it, who else says it, how it was read. */
export function FactExtras({ atlas, fact, language, way }: FactExtrasProps) {
  return (
    <div className="card-extras">
      <CardActions atlas={atlas} fact={fact} language={language} way={way} />
      <ReviewedLine atlas={atlas} fact={fact} language={language} />
      <OtherSayers atlas={atlas} fact={fact} language={language} />
      <FactDetails fact={fact} language={language} />
    </div>
  )
}
