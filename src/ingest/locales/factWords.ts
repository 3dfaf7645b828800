import type { Language } from '../../model/dataset.ts'
import type { Instrument } from '../../model/fact.ts'
import { de } from './de/facts.ts'
import { en } from './en/facts.ts'
import { zh } from './zh/facts.ts'

/** What one language says around a fact. Patterns carry the flags `giu`; rules ask them and know no word themselves. */
export interface FactWords {
  /** Anaphora that stand for the Chinese side: "the province", 该市, "die Provinz". */
  chinaAgain: RegExp
  /** Anaphora that stand for the partner: "the country", 对方, "das Nachbarland". */
  partnerAgain: RegExp
  /** Both sides at once: "the two sides", 双方, "beide Städte". */
  bothAgain: RegExp
  /** Hopes, offers, plans, conditions: what follows or precedes is no fact. */
  unreal: RegExp
  /** Separates clauses. */
  clause: RegExp
  respectively: RegExp
  /** The period told before: "in the same period", 同期. */
  samePeriod: RegExp

  sister: RegExp
  /** A sister relation that is stated by a verb: "became friends", 结好. */
  sisterVerb: RegExp
  /** Verbs by which more places come into a list of sisters. */
  joined: RegExp
  /** Verbs that bring a standing relation about, and so make a date its beginning. */
  established: RegExp
  park: RegExp
  /** A zone known by its name alone: "the Suez zone". */
  zone: RegExp
  /** Verbs of building and running a park. */
  parkVerb: RegExp
  /** Verbs of founding, and so make a date the beginning of a park. */
  parkFounded: RegExp
  office: RegExp
  /** Verbs that bring an office about, or keep it. */
  officeVerb: RegExp
  /** Offices named only as an employer or place: "consul at the consulate". */
  officeOnlyEmployer: RegExp
  route: RegExp
  routeVerb: RegExp
  /** "from … to", "between … and": a line by its ends. */
  fromTo: RegExp
  partnership: RegExp

  /** Nouns of a meeting; `eventGeneric` without a name of its own. */
  eventNoun: RegExp
  /** A proper name that ends (en, de) in an event noun, or holds it (zh). One group: `name`. */
  eventName: RegExp
  eventVerb: RegExp
  visit: RegExp
  /** Verbs of going somewhere: a visit where a place follows at once. */
  travel: RegExp
  /** Persons and companies that are counted at an event. */
  persons: RegExp
  companies: RegExp
  attended: RegExp
  /** Said only of those who take part: "delegates from", 参展. */
  tookPart: RegExp
  /** Guests from abroad who are not named yet: "its foreign friendship cities", 国际友城. */
  abroad: RegExp
  /** A group that went there: its meeting is not the nation's. */
  delegation: RegExp
  /** Verbs with which somebody present is quoted. */
  speech: RegExp

  sign: RegExp
  instruments: [Instrument, RegExp][]
  /** Words that give what was signed its sum in a sentence of their own. */
  sum: RegExp
  /** More papers beside those of the sentence before: "a further two contracts". */
  furthermore: RegExp

  trade: RegExp
  export: RegExp
  import: RegExp
  /** Trade with the whole world, or one side's own totals. */
  wholeTrade: RegExp

  invest: RegExp
  /** Money coming into China: foreign investment, funded by. */
  inward: RegExp
  outward: RegExp
  share: RegExp
  /** One number for each of a list: "each", 各. */
  each: RegExp
}

const WORDS: Record<Language, FactWords> = { en, de, zh }

export function factWords(language: Language): FactWords {
  return WORDS[language]
}
