import type { ReactNode } from 'react'
import type { Fact } from '../../model/fact.ts'
import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { evidenceWords } from './words.ts'

export interface FactDetailsProps {
  fact: Fact
  language: InterfaceLanguage
}

/** How a fact was read, for those who want to check it: sectors, rule, confidence, place in the text. */
export function FactDetails({ fact, language }: FactDetailsProps) {
  const words = evidenceWords[language]
  const sectors = fact.sectors.map((sector) => sharedWords[language].sector[sector])
  return (
    <details className="card-details">
      <summary>{words.details}</summary>
      <dl>
        {sectors.length > 0 && <Entry term={words.sectors}>{sectors.join(words.comma)}</Entry>}
        <Entry term={words.rule}>
          <code>{fact.rule}</code>
        </Entry>
        <Entry term={words.confidence}>{confidenceText(fact, language)}</Entry>
        <Entry term={words.position}>
          {words.characters(formatNumber(fact.start), formatNumber(fact.end))}
        </Entry>
        <Entry term={words.id}>
          <code>{fact.id}</code>
        </Entry>
      </dl>
    </details>
  )
}

/** How likely the fact is right, in words and as the number that they stand for. */
function confidenceText({ confidence, reviewed }: Fact, language: InterfaceLanguage): string {
  const words = evidenceWords[language]
  if (reviewed !== null) return words.reviewed[reviewed]
  return words.confidenceOf(formatNumber(confidence), Math.round(confidence * 10))
}

interface EntryProps {
  term: string
  children: ReactNode
}

function Entry({ term, children }: EntryProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
