import { ownWords } from './frame/ownWords.ts'
import { isOwnId } from './own.ts'
import type { InterfaceLanguage } from './view.ts'

export interface OwnTagProps {
  /** Id of a document. */
  document: string
  language: InterfaceLanguage
}

/** "yours" beside what a document of the reader's own says; nothing beside the rest. */
export function OwnTag({ document, language }: OwnTagProps) {
  return <YoursTag isOwn={isOwnId(document)} language={language} />
}

/** "yours" beside what counts or draws a fact of such a document among others. */
export function YoursTag({ isOwn, language }: { isOwn: boolean; language: InterfaceLanguage }) {
  if (!isOwn) return null
  return (
    <>
      {' '}
      <span className="yours-tag">{ownWords[language].yours}</span>
    </>
  )
}
