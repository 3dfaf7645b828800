import type { Language } from '../../model/dataset.ts'
import { de } from './de/guests.ts'
import { en } from './en/guests.ts'
import { zh } from './zh/guests.ts'

/** How one language says of a place beside it that its people came to a meeting. Each is asked of the text before or behind the place. */
export interface GuestWords {
  /** Ends right before the place: "delegates from", 来自. */
  from: RegExp
  /** Begins right behind it: "'s delegation", 代表团. */
  group: RegExp
  /** Begins right behind it: one who speaks for the place, "'s mayor", 副省长. */
  envoy: RegExp
  /** The same, of guests who stand for their country: a delegation, a pavilion. */
  delegation: RegExp
  /** Begins right behind it: goods that were shown, not people: "'s rose oil", 的咖啡. */
  goods: RegExp
  /** Ends right before a number: so many make up a group. */
  groupOf: RegExp
  /** Right behind a number, where the noun stands before it: 企业1590家. */
  counter: RegExp
  countedBefore: RegExp
  /** Whole text between two places whose people came together: "and the province of". */
  and: RegExp
  /** At the end of a bloc's name: countries that lie there, "African countries", 东盟国家. */
  members: RegExp
  /** Ends right before the place, begins right behind it: a delegation is from there. */
  sent: RegExp
  sends: RegExp
  /** Begins right behind the last of several regions: their people were there, "also took part", 组团参展. */
  came: RegExp
  /** Whole text between a number and delegations that went one after the other: " batches of ". */
  batches: RegExp
  /** Begins right behind the names of two nations that are only spoken of: "China-Laos friendly relations". */
  background: RegExp
  /** Ends right before a list of countries that somebody travels through: "a tour of". */
  through: RegExp
  /** Ends right before, begins right behind a list of places, each of which is a party: "the provinces of", 四省. */
  regionsOf: RegExp
  regions: RegExp
  /** In the clause of the place: its guests have the place of honour. */
  honour: RegExp
  /** Between a visit and the meeting for which they came: "to attend the". */
  attends: RegExp
  /** Ends right before a visit for which a meeting was held: "on the occasion of the". */
  occasion: RegExp
}

const WORDS: Record<Language, GuestWords> = { en, de, zh }

export function guestWords(language: Language): GuestWords {
  return WORDS[language]
}
