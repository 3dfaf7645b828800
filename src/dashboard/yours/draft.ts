import type { OwnDocument } from '../own.ts'
import type { Change } from './changes.ts'
import type { Given, Progress, ReadDocument, ReviewedFacts } from './messages.ts'

/** Why a document is not there. `reason` is in the words of the program. */
export interface Refused {
  type: 'refused' | 'tooLarge' | 'unknownKind' | 'unreadable' | 'tables' | 'program'
  reason: string
}

/** A document that is being read, or could not be. */
export interface Job {
  number: number
  name: string
  state: { type: 'waiting' } | { type: 'running'; progress: Progress } | Refused
}

/** A document that was read, with what the reader says of its facts. */
export interface Draft {
  /** `yours-1`. */
  key: string
  given: Given
  read: ReadDocument
  /** What the reader said, oldest first; the last is what holds. Never empty. */
  history: readonly (readonly Change[])[]
  reviewed: ReviewedFacts
  /** What was saved last. */
  saved: readonly Change[]
  /** Why it could not be read anew with what the reader states of it; it stands as it was read before. */
  refused: Refused | null
  isBusy: boolean
}

/** What holds of what the reader said. */
export const changesOf = (draft: Draft): readonly Change[] => draft.history.at(-1) ?? []
export const isUnsaved = (draft: Draft): boolean => changesOf(draft) !== draft.saved

export const isUnderWay = (type: Job['state']['type']): boolean =>
  type === 'waiting' || type === 'running'

/** The draft as the atlas shows it: its facts are of `yours-1`, all else is as it would be in the dataset. */
export function toOwnDocument({ key, read, reviewed }: Draft): OwnDocument {
  const { document, provinces } = read
  const { id, text, blocks, ...known } = document
  const facts = reviewed.facts.map((fact) => ({ ...fact, document: key }))
  return {
    entry: {
      ...known,
      id: key,
      characters: text.length,
      facts: facts.length,
      uncertain: facts.filter(({ uncertain }) => uncertain).length,
      provinces,
    },
    text: {
      id: key,
      text,
      blocks,
      spans: facts.map(({ id: fact, start, end }) => ({ fact, start, end })),
    },
    facts,
    reviews: reviewed.reviews,
    placeNames: reviewed.placeNames,
    placePoints: reviewed.placePoints,
    seed: id,
  }
}
