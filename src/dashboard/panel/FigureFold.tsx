import { useMemo, useState } from 'react'
import type { Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { placeName } from '../names.ts'
import { arithmeticOf, type Part } from '../select/figureArithmetic.ts'
import type { FigureId, Given } from '../select/keyFigures.ts'
import { selectLeftOut } from '../select/leftOut.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { figureWords } from './figureWords.ts'
import { foldWords } from './foldWords.ts'

/** Parts before the reader asks for all. */
const FIRST_PARTS = 8

export interface FigureFoldProps {
  given: Given
  id: FigureId
  /** Shows the facts that made the figure among the evidence. */
  onOpen: (factIds: readonly string[]) => void
}

/** What a figure unfolds into: its arithmetic, what it is made of, and what was left out and why. */
export function FigureFold({ given, id, onOpen }: FigureFoldProps) {
  const { atlas, view, things } = given
  const { language } = view
  const words = foldWords[language]
  const { sum, parts, facts } = useMemo(() => arithmeticOf(id, given), [id, given])
  const leftOut = useMemo(() => selectLeftOut(atlas, view, things), [atlas, view, things])
  const [isLong, setIsLong] = useState(false)
  const shown = isLong ? parts : parts.slice(0, FIRST_PARTS)
  return (
    <>
      <table className="figure-sum">
        <caption className="visually-hidden">{words.arithmetic}</caption>
        <tbody>
          {sum.map(({ sign, what, count }) => (
            <tr key={what} data-result={sign === '=' ? '' : undefined}>
              <td className="figure-sign" aria-label={words.sign[sign]}>
                {sign}
              </td>
              <td className="figure-count">{formatNumber(count)}</td>
              <th scope="row">{words.term(what, count)}</th>
            </tr>
          ))}
        </tbody>
      </table>
      {parts.length > 0 && (
        <>
          <h2 className="figure-head">{figureWords[language].madeOf}</h2>
          <ul className="figure-parts">
            {shown.map((part) => (
              <li key={part.code}>
                <ViewLink className="figure-part" change={part.change}>
                  <span>
                    {part.type === 'kind' && <KindGlyph kind={part.code as Kind} size={10} />}{' '}
                    {partName(atlas, part, language)}
                  </span>{' '}
                  {part.facts > 0 && <b>{formatNumber(part.facts)}</b>}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="figure-foot">
        {parts.length > FIRST_PARTS && (
          <button
            type="button"
            className="link"
            aria-expanded={isLong}
            onClick={() => {
              setIsLong(!isLong)
            }}
          >
            {isLong ? words.fewer : words.more(parts.length - FIRST_PARTS)}
          </button>
        )}
        {facts.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => {
              onOpen(facts)
            }}
          >
            {words.showFacts(facts.length)}
          </button>
        )}
      </p>
      <h2 className="figure-head">{words.leftOut}</h2>
      {leftOut.length === 0 ? (
        <p className="note">{words.nothingLeftOut}</p>
      ) : (
        <ul className="note">
          {leftOut.map(({ why, facts: count, change }) => (
            <li key={why}>
              {words.why(why, count)}{' '}
              <ViewLink className="figure-let-in" change={change}>
                {words.letIn[why]}
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function partName(atlas: Atlas, { type, code }: Part, language: InterfaceLanguage): string {
  switch (type) {
    case 'kind':
      return sharedWords[language].kinds[code as Kind]
    case 'place':
      return placeName(atlas, code, language)
    case 'pair':
      return code
        .split(' ')
        .map((each) => placeName(atlas, each, language))
        .join(' – ')
    case 'document':
      return atlas.documentById.get(code)?.title ?? code
  }
}
