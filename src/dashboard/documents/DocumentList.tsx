import type { Atlas } from '../dataset.ts'
import type { DocumentEntry } from '../../model/dataset.ts'
import { formatDate, formatNumber } from '../format.ts'
import { countUncertain } from '../select/facts.ts'
import { selectThings } from '../select/things.ts'
import { ViewLink } from '../ViewLink.tsx'
import { EMPTY_VIEW, type InterfaceLanguage } from '../view.ts'
import { documentWords } from './words.ts'

export interface DocumentListProps {
  atlas: Atlas
  language: InterfaceLanguage
}

/** Every document that was read, latest first, those without a date last. */
export function DocumentList({ atlas, language }: DocumentListProps) {
  const words = documentWords[language]
  const { documents, facts } = atlas.dataset
  const things = selectThings(atlas, facts)
  const uncertain = countUncertain(atlas, EMPTY_VIEW)
  if (documents.length === 0) return <p className="documents-none">{words.none}</p>
  return (
    <div className="documents">
      <h1 className="lead-sentence">{words.read(documents.length, things.length)}</h1>
      <p className="lead-count note">
        {things.length < facts.length && words.countedOnce(facts.length, things.length)}{' '}
        {uncertain > 0 && words.uncertainOf(uncertain)}
      </p>
      <table className="document-table">
        <thead>
          <tr>
            <th scope="col">{words.title}</th>
            <th scope="col">{words.publisher}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.language}</th>
            <th scope="col" className="number">
              {words.facts}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...documents].sort(latestFirst).map((document) => (
            <tr key={document.id}>
              <th scope="row" lang={document.language === 'zh' ? 'zh-Hans' : document.language}>
                <ViewLink change={{ document: document.id, fact: null }}>{document.title}</ViewLink>
              </th>
              <td>{document.publisher ?? words.noPublisher}</td>
              <td className="nowrap">
                {document.published === null
                  ? words.noDate
                  : formatDate(document.published, language)}
              </td>
              <td>{words.languageName[document.language]}</td>
              <td className="number">
                {formatNumber(document.facts)}{' '}
                <span className="cell-unit">{words.factsOf(document.facts)}</span>
                {document.uncertain > 0 && (
                  <span className="cell-note">{words.uncertain(document.uncertain)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function latestFirst(a: DocumentEntry, b: DocumentEntry): number {
  const [one, other] = [a.published ?? '', b.published ?? '']
  if (one !== other) return one > other ? -1 : 1
  return a.id < b.id ? -1 : 1
}
