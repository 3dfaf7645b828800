import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import { isUnderWay, type Job } from './draft.ts'
import { refusalText } from './refusalText.ts'
import { yoursWords, type YoursWords } from './words.ts'

export interface JobListProps {
  jobs: readonly Job[]
  language: InterfaceLanguage
  onStop: () => void
  onDismiss: (number: number) => void
}

/** What is being read, how far it is, and what could not be read, with the reason. */
export function JobList({ jobs, language, onStop, onDismiss }: JobListProps) {
  const words = yoursWords[language]
  const isRunning = jobs.some(({ state }) => isUnderWay(state.type))
  return (
    <section className="jobs" aria-label={words.jobs}>
      <ul aria-live="polite" aria-busy={isRunning}>
        {jobs.map(({ number, name, state }) => (
          <li key={number} className="job" data-refused={isUnderWay(state.type) ? undefined : ''}>
            <b className="job-name">{name}</b>
            {state.type === 'waiting' ? (
              <span className="note">{words.waiting}</span>
            ) : state.type === 'running' ? (
              <Running progress={state.progress} words={words} />
            ) : (
              <Refusal
                {...refusalText(state, language)}
                dismiss={words.dismiss}
                name={name}
                onDismiss={() => {
                  onDismiss(number)
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {isRunning && (
        <button type="button" className="button" onClick={onStop}>
          {words.stop}
        </button>
      )}
    </section>
  )
}

interface RunningProps {
  progress: Extract<Job['state'], { type: 'running' }>['progress']
  words: YoursWords
}

function Running({ progress, words }: RunningProps) {
  if (progress.stage === 'reading') {
    return (
      <span className="job-progress">
        {words.reading}
        <progress aria-hidden="true" />
      </span>
    )
  }
  const { done, of } = progress
  const kilobytes = (bytes: number) => formatNumber(Math.round(bytes / 1000))
  return (
    <span className="job-progress">
      {/* Spoken once, not at each step. */}
      <span aria-live="off">{words.tables(kilobytes(done), kilobytes(Math.max(of, done)))}</span>
      <progress aria-hidden="true" value={done} max={Math.max(of, done)} />
    </span>
  )
}

interface RefusalProps {
  found: string
  todo: string
  name: string
  dismiss: string
  onDismiss: () => void
}

function Refusal({ found, todo, name, dismiss, onDismiss }: RefusalProps) {
  return (
    <span className="job-refusal">
      <span>{found}</span> <span>{todo}</span>{' '}
      <button type="button" className="link" aria-label={`${dismiss}: ${name}`} onClick={onDismiss}>
        {dismiss}
      </button>
    </span>
  )
}
