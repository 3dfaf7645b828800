import type { Language } from '../../model/dataset.ts'
import { de } from './de/figures.ts'
import { en } from './en/figures.ts'
import { zh } from './zh/figures.ts'

/** What one language says around a number about a cooperation. Patterns that are searched for are global, for `wordsIn`. */
export interface FigureWords {
  /** What makes a number one side's own: its people, harvest, throughput. */
  ownStatistic: RegExp
  /** Ends near before a number of times: a train or plane ran, "had flown the route". */
  ran: RegExp
  /** What is sold and agreed at a fair as a whole: "sales", 成交额. */
  fairSales: RegExp
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
  /** How often, in one word without a noun, its values by the first word, and what each vehicle is told by. */
  frequency: {
    pattern: RegExp
    values: Record<string, number | undefined>
    vehicles: [unit: string, words: RegExp][]
  }
  /** Money that was lent or only agreed in intention: "intended purchases", 融资, 意向. */
  intention: RegExp
  /** Begins behind what is counted and ends right before where it comes from: "from the", "aus der". */
  origin: RegExp
  /** Ends right before a number that stands for the noun told before: "there were only", "waren es". */
  sameNoun: RegExp
  /** Ends right before the number of what "the number of …" named: "has topped". */
  numberIs: RegExp
  /** Leads to the noun whose number is told behind its verb: "the number of … has passed". Global. */
  numberOf: RegExp
  /** Begins right behind a number that is compared with one told before: "before Covid", "im Vorjahr". */
  sameNounThen: RegExp
  /** Whole text between a number and whose it is: "are" in "3,800 are Thai". */
  are: RegExp
  /** Begins right behind a number of things told before: "indirect ones". */
  ones: RegExp
  /** Ends right before a number of people at work: "employs about". */
  employs: RegExp
  /** Begins right behind such a number: "Menschen beschäftigen". */
  employed: RegExp
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
  /** In the clause of a number: that it is so today, whatever was dated before. */
  today: RegExp
  /** What is still to come. */
  planned: RegExp
  /** A verb of what is still to come, which a line's timetable may be told by: "will". */
  future: RegExp
  /** Ends right before a number in a row of a list, behind its noun: "Trains to Europe: ". */
  row: RegExp
  /** Ends right before a number, behind the whole that it is a part of: "Of the tenants, ". */
  partAhead: RegExp
  /** Begins right behind a number of people whom no noun names: "of them study". */
  arePeople: RegExp
  /** From the date that was told before on: "since then", "seither". */
  sinceThen: RegExp
  /** Dealings with the other side, which a number may count without naming it: "business ties", "Kooperationen". */
  relation: RegExp
  /** Begins at a word that takes no side up, though it may: "there are", "local". */
  noSide: RegExp
  /** Ends right before the place within which something has a rank: "ranks sixth in". */
  rankIn: RegExp
  /** The house that was told, or where it stands: "the centre", "from here". */
  houseAgain: RegExp
  /** Before a number that counts all of a side's, whoever the other is: "bringing the city's total to", 使…总数达. */
  bringsTo: RegExp
  /** Begins right behind a number of those that a list leaves out: "other", "weitere". */
  others: RegExp
  /** Ends right before the number of all that there are: "each of the", "jede der". */
  allOf: RegExp
}

const WORDS: Record<Language, FigureWords> = { en, de, zh }

export function figureWords(language: Language): FigureWords {
  return WORDS[language]
}
