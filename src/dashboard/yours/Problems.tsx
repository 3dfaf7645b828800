import type { InterfaceLanguage } from '../view.ts'
import type { Bench } from './bench.ts'
import { changesOf, type Draft } from './draft.ts'
import { changeAtLine } from './changes.ts'
import { problemText } from './problemText.ts'
import { refusalText } from './refusalText.ts'
import { yoursWords } from './words.ts'

export interface ProblemsProps {
  draft: Draft
  bench: Bench
  language: InterfaceLanguage
}

/** What of the reader's changes no longer holds, and why the document could not be read anew. */
export function Problems({ draft, bench, language }: ProblemsProps) {
  const words = yoursWords[language]
  const { problems } = draft.reviewed
  const refusal = draft.refused === null ? null : refusalText(draft.refused, language)
  if (problems.length === 0 && refusal === null) return null
  return (
    <div className="yours-problems" role="alert">
      {refusal !== null && (
        <p>
          {refusal.found} {refusal.todo}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <p>{words.noLonger(problems.length)}</p>
          <ul>
            {problems.map(({ line, reason }) => {
              const { text, lang } = problemText(reason, language)
              return (
                <li key={`${line} ${reason}`} lang={lang}>
                  {text}
                </li>
              )
            })}
          </ul>
          <button
            type="button"
            className="button"
            onClick={() => {
              const changes = changesOf(draft)
              const bad = new Set(problems.map(({ line }) => changeAtLine(changes, line)))
              void bench.change(
                draft.key,
                changes.filter((change) => !bad.has(change)),
              )
            }}
          >
            {words.dropThose}
          </button>
        </>
      )}
    </div>
  )
}
