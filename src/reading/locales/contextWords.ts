/** How a sentence hangs on those before it, and how sure it is. Patterns are global, for `wordsIn`. */
export interface ContextWords {
  /** Anaphora that stand for the Chinese side: "the province", 该市, "die Provinz". */
  chinaAgain: RegExp
  /** Anaphora that stand for the partner: "the country", 对方, "das Nachbarland". */
  partnerAgain: RegExp
  /** Both sides at once: "the two sides", 双方, "beide Städte". */
  bothAgain: RegExp
  /** Both nations: "the two countries", 两国. */
  nationsAgain: RegExp
  /** Others abroad whom the sentence leaves unnamed, so that it is not about those of the one before: "Chinese and foreign", 各国. */
  unnamed: RegExp
  /** Hopes, offers, plans, conditions: what follows or precedes is no fact. */
  unreal: RegExp
  /** A hope that governs all that follows it in its sentence: "he hoped that", 希望. */
  hopes: RegExp
  /** Separates clauses. */
  clause: RegExp
  respectively: RegExp
  /** What follows is a part of what was counted before: "of which", 其中. */
  ofWhich: RegExp
  /** The period told before: "in the same period", 同期. */
  samePeriod: RegExp
}
