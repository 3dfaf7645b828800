import type { Language } from '../../model/dataset.ts'
import { de } from './de/journeys.ts'
import { en } from './en/journeys.ts'
import { zh } from './zh/journeys.ts'

/** How one language says that people of one side were with the other, without the word "visit". Patterns are global, for `wordsIn`. */
export interface JourneyWords {
  /** People who travel or meet: offices, occupations, groups. */
  traveller: RegExp
  /** A place named with it is where a journey that was told leads: "Stationen", "itinerary". */
  stops: RegExp
  /** The head of China's state or government: what he visits, the nation does. */
  headOfChina: RegExp
  /** What goes there without being a guest: trains, ships, goods in them. */
  vehicle: RegExp
  /** A traveller goes to a place that is named right behind: "flew to". */
  goes: RegExp
  /** The same, where the place may stand anywhere in the sentence: "unterwegs", 来访. */
  went: RegExp
  /** A traveller is in a place that is named right behind; tells of a visit only with its day: "were in". */
  stays: RegExp
  /** How exact that day must be: 7 for the month, 10 for the day itself. */
  stayedAt: 7 | 10
  /** Over years, and not on one journey: "so far", 累计. */
  soFar: RegExp
  /** The travellers may follow their verb: "Seit Montag sind 30 Gäste aus …". */
  verbFirst: boolean
  /** It is done again and again, and is no meeting of its own: "always", "every year", 每年. */
  habit: RegExp
  /** Ends right before a verb of visiting: people at leisure do it, "tourists". */
  atLeisure: RegExp
  /** Somebody takes travellers or companies along to a place: "brought 12 firms to". */
  takes: RegExp
  /** People of two sides deal with each other: "met", "spoke by video". */
  meets: RegExp
  /** Begins right behind such a verb, where a person is named whom somebody met: " with Ms Bello". No `g`. */
  metPerson: RegExp
  /** Begins right behind such a verb, where it is said where or when they met: " in Nanning". No `g`. */
  metSomewhere: RegExp
  /** Who speaks for the whole nation: "President Xi". */
  nationsLeader: RegExp
  /** Whole text between travellers and their verb that only says whose they are: " of Guangxi, Lang Son and Cao Bang ". No `g`. */
  ofPlaces: RegExp
  /** A visit of heads of state or government, between nations. */
  ofNations: RegExp
  /** Ends right before a place that has a part in it, behind two others: "with", "in". No `g`. */
  party: RegExp
}

const WORDS: Record<Language, JourneyWords> = { en, de, zh }

export function journeyWords(language: Language): JourneyWords {
  return WORDS[language]
}
