/** Work that can be left and gone on with: it yields where others may be let in. */
export type Work<Result> = Generator<undefined, Result>

/** Rows after which work yields: less than a millisecond. */
export const ROWS_A_STEP = 256

/** How long work in turns holds others up before it lets them in, in milliseconds. */
const TURN = 40

/** The result of the work, done in one go. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** The result of the work, done a few milliseconds at a time. */
export async function inTurns<Result>(work: Work<Result>): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (performance.now() - start < TURN) continue
    await new Promise((resolve) => setTimeout(resolve))
    start = performance.now()
  }
}
