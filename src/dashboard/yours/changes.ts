import type { Fact } from '../../model/fact.ts'
import { additionYaml, reviewYaml, type FieldValue } from '../review/reviewYaml.ts'

/** What the reader says of a fact that was read, or adds. */
export type Change = { why: string; /** ISO 8601. */ date: string } & (
  | { action: 'confirm' | 'reject'; fact: Fact }
  | { action: 'correct'; fact: Fact; set: Readonly<Record<string, FieldValue>> }
  | { action: 'add'; fields: Readonly<Record<string, FieldValue>> }
)

/** A change of a fact takes the place of the one before it, so that each fact has one; an addition comes last. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  if (change.action === 'add') return [...changes, change]
  return [...withoutFact(changes, change.fact.id), change]
}

/** What is said of a fact is taken back. */
export const withoutFact = (changes: readonly Change[], id: string): readonly Change[] =>
  changes.filter((change) => change.action === 'add' || change.fact.id !== id)

/** What was set of a fact and what is set now, together; a value that is again what was read is no correction. */
export function correction(
  changes: readonly Change[],
  read: Fact,
  set: Readonly<Record<string, FieldValue>>,
  signed: Pick<Change, 'why' | 'date'>,
): readonly Change[] {
  const before = changes.find((change) => change.action !== 'add' && change.fact.id === read.id)
  const all = { ...(before?.action === 'correct' ? before.set : {}), ...set }
  const values = new Map<string, unknown>(Object.entries(read))
  const other = Object.entries(all).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(values.get(field)),
  )
  if (other.length === 0) return withoutFact(changes, read.id)
  return withChange(changes, {
    ...signed,
    action: 'correct',
    fact: read,
    set: Object.fromEntries(other),
  })
}

/** An addition with other values in the place of what it was. */
export const replaced = (
  changes: readonly Change[],
  addition: Extract<Change, { action: 'add' }>,
  set: Readonly<Record<string, FieldValue>>,
  signed: Pick<Change, 'why' | 'date'>,
): readonly Change[] =>
  changes.map((change) =>
    change === addition ? { ...change, ...signed, fields: { ...change.fields, ...set } } : change,
  )

/** The changes as a review file, one review each, in their order; empty where there are none. */
export const reviewFile = (changes: readonly Change[], by = ''): string =>
  changes.map((change) => reviewOf(change, by)).join('')

/** The change that stands on a line of that file, counted from 1; null below its end. */
export function changeAtLine(changes: readonly Change[], line: number): Change | null {
  let end = 0
  for (const change of changes) {
    end += reviewOf(change, '').split('\n').length - 1
    if (line <= end) return change
  }
  return null
}

const reviewOf = (change: Change, by: string): string =>
  change.action === 'add'
    ? additionYaml(change.fields, { ...change, by })
    : reviewYaml(change.fact, {
        ...{ action: change.action, why: change.why, by, date: change.date },
        set: change.action === 'correct' ? change.set : {},
      })
