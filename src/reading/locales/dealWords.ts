import type { Instrument } from '../../model/fact.ts'

/** Signings, investment and shares. Patterns are global, for `wordsIn`. */
export interface DealWords {
  sign: RegExp
  instruments: [Instrument, RegExp][]
  /** Words that give what was signed its sum in a sentence of their own. */
  sum: RegExp
  /** More papers beside those of the sentence before: "a further two contracts". */
  furthermore: RegExp
  /** One paper of those told before: "the largest of them", 其中. */
  partOf: RegExp
  invest: RegExp
  /** Money put into something without a word of investing: "cost", "will go into", "bought". */
  spend: RegExp
  /** What begins a sentence that goes on about an investment told before: "The project", 该项目. */
  investedAgain: RegExp
  /** Ends right before the price of a firm that is bought: "bought the loss-making Borgtec for". */
  takesOver: RegExp
  /** Between a sum and the place of a firm: the firm, or a share of it, is bought for it. */
  buysBehind: RegExp
  /** Ends right before the place that money comes from: "investment from", 来自. */
  investedFrom: RegExp
  /** Begins right behind a place: a firm of that place is named, "Chinese company", "-based". */
  isFirm: RegExp
  /** What such money is put into: a plant, a phase, a share. */
  works: RegExp
  /** Ends right before the sum that such a thing is worth, in its own sentence: "a mill worth". */
  worksWorth: RegExp
  /** Sums that are earned, owed or given: sales, taxes, loans. */
  earn: RegExp
  /** "The park attracted …": what money comes to stands before it. */
  attracts: RegExp
  /** Money coming into China: foreign investment, funded by. */
  inward: RegExp
  outward: RegExp
  /** Before a number of firms: that they were founded with the money, 新设. */
  foundsFirms: RegExp
  /** Begins right behind a number of firms: whose money is in them, "Danish-funded enterprises". */
  fundedFirms: RegExp
  /** Between a number of firms and a sum: "in Laos, with an actual investment of". */
  withInvestment: RegExp
  /** Ends right before a number of what was invested in: "invested in more than". */
  investedIn: RegExp
  /** Begins right behind firms that are said to invest: "have invested in". */
  areInvesting: RegExp
  /** Begins a sentence that goes on about the papers just told: "the projects", 这些项目. */
  papersAgain: RegExp
  share: RegExp
  /** One number for each of a list: "each", 各. */
  each: RegExp
  /** Whole text between the one who invests in its own and the verb: " has also ", 已. */
  investsItself: RegExp
  /** Begins right behind a change that is of something else than the money: " its capacity". */
  growsOther: RegExp
}
