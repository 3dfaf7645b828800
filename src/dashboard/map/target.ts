import type { Kind } from '../../model/fact.ts'
import type { MapData } from '../select/mapData.ts'
import type { Thread } from '../select/mapThreads.ts'

/** What the pointer or the keyboard is on. */
export type Target =
  /** A province or partner, or a place within one: `CN-GD/Guangzhou`. */
  | { type: 'place'; code: string }
  /** `kind` is that of a strand, or null for the whole thread. */
  | { type: 'thread'; key: string; kind: Kind | null }

/** The thread of a key: one that is drawn, or the whole pair of those that it was taken apart into. */
export function findThread(
  key: string,
  { threads, pairs }: Pick<MapData, 'threads' | 'pairs'>,
): Thread | undefined {
  const hasKey = (thread: Thread) => thread.key === key
  return threads.find(hasKey) ?? pairs.find(hasKey)
}

/** How a line stands to the target: on it, beside it, or unconcerned because there is none. */
export type Emphasis = 'active' | 'kept' | 'dimmed' | 'rest'

/** The emphasis of a thread, or of one of its strands. A place dims nothing if it has no thread. */
export function emphasisOf(
  target: Target | null,
  thread: Thread,
  kind: Kind | null,
  threads: readonly Thread[],
): Emphasis {
  if (target === null) return 'rest'
  switch (target.type) {
    case 'thread': {
      // The key of a pair stands for all that it was taken apart into.
      const isThread = [thread.key, `${thread.province} ${thread.partner}`].includes(target.key)
      const isOn = isThread && (target.kind === null || target.kind === kind)
      return isOn ? 'active' : 'dimmed'
    }
    case 'place': {
      if (endsAt(thread, target.code)) return 'kept'
      return threads.some((other) => endsAt(other, target.code)) ? 'dimmed' : 'rest'
    }
  }
}

const endsAt = ({ province, partner, from, to }: Thread, code: string) =>
  [province, partner, from, to].includes(code)
