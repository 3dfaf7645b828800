import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SetName } from './corpus.ts'
import type { Score } from './score.ts'

const FILE = join(import.meta.dirname, 'floor.json')

/** The sets that every checkout has. */
export const JUDGED: readonly SetName[] = ['docs', 'seeds', 'leaveout']

/** What must hold, in percent: F1 of the named rows, and of `core` also the precision. */
export interface SetFloor {
  core: number
  corePrecision: number
  pairs: number
  figure: number
}

/** A set without a floor is measured and not judged. */
export type Floor = Partial<Record<SetName, SetFloor>>

/** What a score reaches of what the floor holds, cut to one decimal. */
export function measure(score: Score): SetFloor {
  const cut = (value: number | null | undefined) => Math.floor((value ?? 0) * 10) / 10
  return {
    core: cut(score.rows.get('core')?.f1),
    corePrecision: cut(score.rows.get('core')?.precision),
    pairs: cut(score.rows.get('pairs')?.f1),
    figure: cut(score.rows.get('figure')?.f1),
  }
}

/** What of the floor a score falls below, as sentences; empty when it holds. */
export function findBreaches(floor: Floor, set: SetName, score: Score): string[] {
  const required = floor[set]
  if (required === undefined) return []
  const reached = measure(score)
  return fieldsOf(required)
    .filter((field) => reached[field] < required[field])
    .map((field) => `${set} ${field}: ${reached[field]} is below the floor of ${required[field]}`)
}

/** The floor with the set lifted to what the score reaches; a value that is higher already stays. */
export function raiseFloor(floor: Floor, set: SetName, score: Score): Floor {
  const before = floor[set]
  const raised = measure(score)
  if (before !== undefined)
    for (const field of fieldsOf(raised)) raised[field] = Math.max(raised[field], before[field])
  return { ...floor, [set]: raised }
}

export function readFloor(): Floor {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floor
}

export function writeFloor(floor: Floor): void {
  writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`)
}

function fieldsOf(floor: SetFloor): (keyof SetFloor)[] {
  return Object.keys(floor) as (keyof SetFloor)[]
}
