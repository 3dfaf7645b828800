import type { Atlas } from '../dataset.ts'
import { formatDate } from '../format.ts'
import { selectRelatedDocuments, type RelatedDocument } from '../select/relatedDocuments.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { documentWords } from './words.ts'

export interface RelatedProps {
  atlas: Atlas
  document: string
  language: InterfaceLanguage
}

/** Other documents that say the same or say otherwise, and those on the same pairs. */
export function Related({ atlas, document, language }: RelatedProps) {
  const words = documentWords[language]
  const { sayers, neighbours } = selectRelatedDocuments(atlas, document)
  const lists = [
    { title: words.alsoSaidBy, entries: sayers },
    { title: words.onSamePairs, entries: neighbours },
  ]
  return lists
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => (
      <section key={title} className="related" aria-label={title}>
        <h2 className="section-title">{title}</h2>
        <ul>
          {entries.map((entry) => (
            <li key={entry.document.id}>
              <Entry entry={entry} language={language} />
            </li>
          ))}
        </ul>
      </section>
    ))
}

function Entry({ entry, language }: { entry: RelatedDocument; language: InterfaceLanguage }) {
  const words = documentWords[language]
  const { document, same, rival, onPairs } = entry
  const lang = document.language === 'zh' ? 'zh-Hans' : document.language
  const first = same[0] ?? rival[0] ?? null
  const counts = [
    ...(same.length > 0 ? [words.same(same.length)] : []),
    ...(rival.length > 0 ? [words.rival(rival.length)] : []),
    ...(same.length + rival.length === 0 ? [words.count(onPairs.length)] : []),
  ]
  return (
    <>
      <ViewLink
        className="related-title"
        lang={lang}
        change={{ document: document.id, fact: first?.id ?? null }}
      >
        {document.title}
      </ViewLink>
      <p className="note">
        {document.publisher !== null && <span lang={lang}>{document.publisher} · </span>}
        {document.published === null
          ? words.noDate
          : formatDate(document.published, language)} · <b>{counts.join(words.comma)}</b>
      </p>
    </>
  )
}
