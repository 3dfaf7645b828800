import { strToU8, zipSync } from 'fflate'
import { useState } from 'react'
import { save } from '../save.ts'
import { OptionalText } from '../review/OptionalText.tsx'
import type { InterfaceLanguage } from '../view.ts'
import type { Bench } from './bench.ts'
import { changesOf, type Draft } from './draft.ts'
import { reviewFile, type Change } from './changes.ts'
import type { Seed } from './messages.ts'
import { refusalText } from './refusalText.ts'
import { yoursWords } from './words.ts'

export interface SavePanelProps {
  draft: Draft
  bench: Bench
  language: InterfaceLanguage
}

type State =
  | { type: 'idle' | 'checking' }
  /** What was in the files, so that nothing said or changed since is called saved. */
  | { type: 'saved'; seed: Seed; read: Draft['read']; changes: readonly Change[] }
  | { type: 'failed'; reason: string }

/** The document and the review of it as the files that ingest reads, once the program has read the first of them again. */
export function SavePanel({ draft, bench, language }: SavePanelProps) {
  const words = yoursWords[language]
  const [by, setBy] = useState('')
  const [state, setState] = useState<State>({ type: 'idle' })
  const { id } = draft.read.document
  const changes = changesOf(draft)
  const reviewName = `${id}.review.yaml`
  const isStillSaved =
    state.type === 'saved' && state.read === draft.read && state.changes === changes
  const seedName = state.type === 'saved' ? state.seed.file.name : `${id}.md`

  async function saveAs(form: 'seed' | 'review' | 'zip') {
    setState({ type: 'checking' })
    const review = reviewFile(changes, by)
    try {
      const seed = await bench.toSeed(draft.key)
      const files = {
        [seed.file.name]: seed.file.bytes,
        ...(changes.length > 0 && { [reviewName]: strToU8(review) }),
      }
      if (form === 'seed') save(seed.file.name, blobOf(seed.file.bytes))
      else if (form === 'review') save(reviewName, blobOf(strToU8(review)))
      else save(`${id}.zip`, blobOf(zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })))
      // The review holds all that was changed; a document alone does not.
      if (form !== 'seed' || changes.length === 0) bench.markSaved(draft.key, changes)
      setState({ type: 'saved', seed, read: draft.read, changes })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setState({ type: 'failed', reason: error.message })
    }
  }

  const button = (form: Parameters<typeof saveAs>[0], label: string, isMain = false) => (
    <button
      type="button"
      className={isMain ? 'button is-main' : 'button'}
      disabled={state.type === 'checking' || draft.isBusy}
      onClick={() => void saveAs(form)}
    >
      {label}
    </button>
  )
  const isAlone = changes.length === 0
  return (
    <section className="yours-save" aria-label={words.saveTitle}>
      <h3>{words.saveTitle}</h3>
      <p>{words.saveHint(seedName, isAlone ? null : reviewName)}</p>
      {!isAlone && (
        <OptionalText
          label={words.by}
          optional={words.optional}
          value={by}
          longest={80}
          onChange={setBy}
        />
      )}
      <p className="card-buttons">
        {!isAlone && button('zip', words.saveBoth, true)}
        {button('seed', seedName, isAlone)}
        {!isAlone && button('review', reviewName)}
      </p>
      <p className="note" role="status">
        {state.type === 'checking' && words.checking}
        {state.type === 'saved' && isStillSaved && (
          <>
            {words.saved} {state.seed.isSame ? words.isSame : words.isOther}
          </>
        )}
        {state.type === 'failed' &&
          refusalText({ type: 'program', reason: state.reason }, language).found}
      </p>
      <p className="note">{words.factsAsData}</p>
    </section>
  )
}

const blobOf = (bytes: Uint8Array): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' })
