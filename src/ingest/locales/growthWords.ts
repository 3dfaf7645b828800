/** All that a language knows about changes of a number. */
export interface GrowthWords {
  /** Before a number: it rose or fell by it. */
  up: readonly string[]
  down: readonly string[]
  /** Before a number, with "of", "reached" or a colon between: names of a rate of change. */
  rateUp: readonly string[]
  rateDown: readonly string[]
  /** They look like one of the words above and say nothing of a change: "made up 33 percent". */
  neither: readonly string[]
  /** Comparatives before a number, which need `compare` before them: 比去年同期多37.2%. */
  moreBefore: readonly string[]
  lessBefore: readonly string[]
  compare: string
  /** Directly behind a percentage: "33 percent more", "25 Prozent gestiegen", 33%的增长. */
  upAfter: readonly string[]
  downAfter: readonly string[]
  /** What may stand between word and number, as a pattern source for the whole gap. */
  gap: string
  rateGap: string
  /** What may stand between number and word behind it, at once before the word. */
  gapAfter: string
  /** Between the numbers of a list that shares its word: "by 5 percent and 7 percent". */
  list: string
  /** Words that are a change by themselves, as pattern sources over lower case, with their percent. */
  multiples: readonly (readonly [string, number])[]
  /** Behind a number: so many times. */
  times: readonly string[]
  /** Behind a number: so many fold, which is one less than that in growth. */
  fold: readonly string[]
  /** Around "n times": what makes it a level and not a change. Pattern sources for what stands before and behind. */
  levelBefore: string
  levelAfter: string
}
