import type { Atlas } from './dataset.ts'
import { Reader } from './documents/Reader.tsx'
import { CiteDocument } from './evidence/CiteDocument.tsx'
import { FactExtras } from './evidence/FactExtras.tsx'
import { Failure } from './frame/Failure.tsx'
import { frameWords } from './frame/words.ts'
import type { ChangeView, View } from './view.ts'

export interface ReaderPageProps {
  atlas: Atlas
  /** Its `document` is open. */
  view: View
  changeView: ChangeView
}

/** A document with its facts, and what can be done with each. */
export function ReaderPage({ atlas, view, changeView }: ReaderPageProps) {
  const { language } = view
  return (
    <Reader
      atlas={atlas}
      view={view}
      changeView={changeView}
      renderFailure={(error, retry) => (
        <Failure
          error={error}
          part={frameWords[language].theDocument}
          language={language}
          retry={retry}
          heading="h1"
        />
      )}
      renderCard={(fact) => <FactExtras atlas={atlas} fact={fact} language={language} />}
      renderCite={(document) => (
        <CiteDocument atlas={atlas} document={document} language={language} />
      )}
    />
  )
}
