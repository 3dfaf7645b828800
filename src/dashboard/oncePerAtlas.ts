import type { Atlas } from './dataset.ts'

/** What is worked out of a whole atlas when it is first asked for, and kept as long as the atlas is. */
export function oncePerAtlas<Result>(workOut: (atlas: Atlas) => Result): (atlas: Atlas) => Result {
  const known = new WeakMap<Atlas, { result: Result }>()
  return (atlas) => {
    const found = known.get(atlas) ?? { result: workOut(atlas) }
    known.set(atlas, found)
    return found.result
  }
}
