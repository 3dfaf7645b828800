/** All that a language knows about changes of a number. */
export interface GrowthWords {
  /** Before a number, at once or with one of `by` between: it rose or fell by it. */
  up: readonly string[]
  down: readonly string[]
  /** Nouns before a number, also with one of `of` between: "an increase in exports of 5 percent". */
  upNouns: readonly string[]
  downNouns: readonly string[]
  /** Names of a rate of change, also with one of `at` between: "the growth rate reached 12 percent". */
  upRates: readonly string[]
  downRates: readonly string[]
  /** They look like one of the words above and say nothing of a change: "made up 33 percent". */
  neither: readonly string[]
  /** Comparatives, which need one of `compare` before them: 比去年同期多37.2%. */
  more: readonly string[]
  less: readonly string[]
  compare: readonly string[]
  /** Directly behind a percentage: "33 percent more", "25 Prozent gestiegen", 33%的增长. */
  upAfter: readonly string[]
  downAfter: readonly string[]
  by: readonly string[]
  of: readonly string[]
  at: readonly string[]
  /** Between word and number they change nothing: "rose sharply", "up year on year". */
  fillers: readonly string[]
  /** Between a number and the word behind it. */
  fillersAfter: readonly string[]
  /** Between a noun and its `of` they show that the number is a share. */
  shares: readonly string[]
  /** Between the numbers of a list that shares its word: "by 5 percent and 7 percent". */
  joints: readonly string[]
  /** Between a change and the amount that it led to: "5 percent to 3 billion yuan". */
  reaching: readonly string[]
  /** A number behind one of `by` is a change even if its verb stands at the end: "um 5 Prozent auf 3 Mrd. gestiegen". */
  verbLast: boolean
  /** Verbs whose particle, further on, turns them round: "nahm um 5 Prozent ab". */
  turning: { verbs: readonly string[]; particles: readonly string[] }
  /** Words that are a change by themselves, as pattern sources over lower case, with their percent. */
  multiples: readonly (readonly [string, number])[]
  /** Behind a number: so many times. */
  times: readonly string[]
  /** Behind a number: so many fold, which is one less than that in growth. */
  fold: readonly string[]
  /** Around "n times": what makes it a level, one less than that in growth. */
  levelBefore: readonly string[]
  levelAfter: readonly string[]
  /** Before "n fold": it rose by that, and not to it: "um das Fünffache". */
  risenBy: readonly string[]
  /** Behind "n times": so often, and no growth. */
  often: readonly string[]
  /** Before "n times": it is compared with somebody else, and not with an earlier time (增幅是全国的3倍). */
  others: readonly string[]
}
