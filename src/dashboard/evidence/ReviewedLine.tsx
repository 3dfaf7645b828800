import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { hadRead, reviewText } from '../reviewText.ts'
import type { InterfaceLanguage } from '../view.ts'

export interface ReviewedLineProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
}

/** Who has looked at a fact and what the program had read before; nothing where no person has. */
export function ReviewedLine({ atlas, fact, language }: ReviewedLineProps) {
  const review = reviewText(atlas, fact, language)
  if (review === null) return null
  return (
    <>
      <p className="card-source">
        <span aria-hidden="true">✓</span> {review.said}
        {review.why !== null && <> · {review.why}</>}
      </p>
      {review.was !== null && (
        <p className="card-source">
          {hadRead(language)} {review.was}
        </p>
      )}
    </>
  )
}
