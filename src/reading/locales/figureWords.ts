import type { Language } from '../../model/dataset.ts'
import { de } from './de/figures.ts'
import { en } from './en/figures.ts'
import { zh } from './zh/figures.ts'

/** What one language says around a number about a cooperation. Patterns that are searched for are global, for `wordsIn`. */
export interface FigureWords {
  /** What makes a number one side's own: its people, harvest, throughput. */
  ownStatistic: RegExp
  /** Ends right before a place that is only compared with: "more than", "so groß wie". */
  comparedWith: RegExp
  /** The joint park that was told, or what is in it: "the zone", 入园. */
  parkAgain: RegExp
  /** Money that a park earns: sales, output, taxes. */
  income: RegExp
  /** The line that was told, or what runs on it: "the trains", 该航线. */
  lineAgain: RegExp
  /** How often something runs, around its number: "a week", 每周. */
  often: RegExp
  /** Money that was lent or only agreed in intention: "intended purchases", 融资, 意向. */
  intention: RegExp
  /** Begins behind what is counted and ends right before where it comes from: "from the", "aus der". */
  origin: RegExp
  /** Ends right before a number that stands for the noun told before: "there were only", "waren es". */
  sameNoun: RegExp
  /** Begins right behind such a number: "of them from", "davon aus". */
  ofThem: RegExp
  /** A part of those who came: "among them", 其中. */
  part: RegExp
  /** A percentage of the trade or the total told before: "of it", "davon". */
  ofTotal: RegExp
  /** A share of a company: "holds", "bought a stake". */
  stake: RegExp
  /** Meetings of the same series before this one: "the previous two sessions", 前几届. */
  earlierMeetings: RegExp
  /** Of learning: people counted beside it are students. */
  study: RegExp
  /** "There": the park or place of the sentence before. */
  there: RegExp
  /** Begins a sentence that goes on about what was told: "that was", 其中. */
  goesOn: RegExp
  /** What is still to come. */
  /** In the clause of a number: that it is so today, whatever was dated before. */
  today: RegExp
  planned: RegExp
}

const WORDS: Record<Language, FigureWords> = { en, de, zh }

export function figureWords(language: Language): FigureWords {
  return WORDS[language]
}
