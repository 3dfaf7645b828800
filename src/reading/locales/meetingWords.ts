/** Meetings and visits. Patterns are global, for `wordsIn`. */
export interface MeetingWords {
  /** Nouns of a meeting. */
  eventNoun: RegExp
  /** A proper name that ends (en, de) in an event noun, or holds it (zh). */
  eventName: RegExp
  eventVerb: RegExp
  visit: RegExp
  /** Persons and companies that are counted at an event. */
  persons: RegExp
  companies: RegExp
  attended: RegExp
  /** Said only of those who take part: "delegates from", 参展. */
  tookPart: RegExp
  /** Says how many came, in a sentence of its own: "drew", 吸引. */
  drew: RegExp
  /** Another time of the same meeting: "the previous edition", 上一届. */
  otherTime: RegExp
  /** Guests from abroad who are not named yet: "its foreign friendship cities", 国际友城. */
  abroad: RegExp
  /** A group that went there: its meeting is not the nation's. */
  delegation: RegExp
  /** Verbs with which somebody present is quoted. */
  speech: RegExp
}
