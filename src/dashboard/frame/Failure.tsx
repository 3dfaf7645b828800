import { DatasetError } from '../datasetError.ts'
import type { InterfaceLanguage } from '../view.ts'
import { frameWords } from './words.ts'

export interface FailureProps {
  error: unknown
  /** What could not be shown, in the reader's language. */
  part: string
  language: InterfaceLanguage
  retry: () => void
  /** The rank of its heading: `h1` where it is all there is of the page. */
  heading?: 'h1' | 'h2'
}

/** What failed, where, what to do, and a way to try again. */
export function Failure({ error, part, language, retry, heading: Heading = 'h2' }: FailureProps) {
  const words = frameWords[language]
  return (
    <div className="failure" role="alert">
      <Heading className="failure-title">{words.failed(part)}</Heading>
      {error instanceof DatasetError ? (
        <>
          <p>
            <code>{error.file}</code>
          </p>
          <p>{words.problem[error.problem](error.place ?? '')}</p>
          <p>{words.remedy[error.problem]}</p>
        </>
      ) : (
        <p>{error instanceof Error ? error.message : String(error)}</p>
      )}
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  )
}
