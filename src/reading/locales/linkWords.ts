import type { Language } from '../../model/dataset.ts'
import { de } from './de/links.ts'
import { en } from './en/links.ts'
import { zh } from './zh/links.ts'

/**
 * The small words of one language by which things named in a sentence hang together. Each is asked of one piece of text,
 * never searched for, so patterns are anchored and carry no `g`.
 */
export interface LinkWords {
  /** Behind a place that only lies in the one named next: 科莫所在的伦巴第大区. */
  seatOf: RegExp
  /** Whole text between two places that are a pair: "Surrey – Zhuhai", 与. */
  pair: RegExp
  /** Whole text between two places of one list: ", and the", 、. */
  list: RegExp
  /** Right behind a pair with a bloc it makes the name of a line of it: 中欧班列, "China-Europe freight train". */
  ofLine: RegExp
  /** A sentence that opens with it tells first what went before: "Nachdem … im Februar zu Gast war, wurde …". */
  before: RegExp
  /** A text with it is told by a Chinese place of itself: 我市. */
  ours: RegExp
  /** Whole text between two numbers of one list: ", ", " and ", 、. */
  listed: RegExp
  /** Anywhere between two places that do not explain each other: "Anhui and Hefei", 赴. */
  apart: RegExp
  /** Anywhere between two places of which one lies in the other: "in", a comma. */
  lyingIn: RegExp
  /** Whole text between the name of a region and that of its city, where the region stands first: 州. */
  rank: RegExp
  /** Whole text between two regions of one list: ", and the ". */
  regions: RegExp
  /** Whole text between two names of one meeting: "and the first", 暨. */
  names: RegExp

  // What ends right before a place or a word.
  /** The place is where a park of the other side lies: "in the", 在. */
  parkIn: RegExp
  /** The place is that of the company that makes a park: "by the group of", 由. */
  parkBy: RegExp
  /** The place is an end of a line: "from", "between", 飞往. */
  lineEnd: RegExp
  /** The place lies on the way of a line: "via". */
  lineVia: RegExp
  /** The Chinese place is where a joint park lies: "at", 位于. */
  siteIn: RegExp
  /** The place is where money goes: "into", 对. */
  into: RegExp
  /** Ends at the genitive of a place: "Saxony's", "Sachsens ". */
  ownerEnd: RegExp
  /** Two partners follow that deal with each other: "between the". */
  between: RegExp
  /** The place is where a paper was signed, and may be no party to it. */
  signedIn: RegExp
  /** The place is where people met, and may be no party to what they did. */
  metIn: RegExp
  /** The place may be named only in passing: "said in", 赴. */
  passing: RegExp
  /** The place is where a mission or a customs house sits: "consul general in", 驻, "der Zoll in". */
  postIn: RegExp
  /** The noun is one that was spoken of: "the conference". */
  definite: RegExp
  /** "Two" means both: "the two countries", 这. */
  theTwo: RegExp
  /** The place is one that somebody deals with: "with", "exports to", 对. */
  counterpart: RegExp
  /** The place is the other side of what is done: "with", 与. */
  dealtWith: RegExp
  /** The verb that follows has not been done: "will", 没有. */
  notYet: RegExp
  /** A relative clause states what follows, whatever the sentence hopes for: "which has a". */
  states: RegExp
  /** Only what came of the meeting named next is told: "the outcomes of the". */
  outcomeOf: RegExp
  /** Somebody only speaks of the meeting named next: "promoted the", 推介了. */
  presents: RegExp
  /** The house is where people meet: "at the", "im". */
  houseOf: RegExp
  /** The bloc is only where something is the first or largest: "its first plant in", 在. */
  scopeOf: RegExp
  /** The place is only on the way: "by way of", 取道. */
  onTheWay: RegExp
  /** The place is only a measure: "the size of". */
  measure: RegExp
  /** The place is only where something was told: "kündigte in". */
  toldIn: RegExp
  /** Begins right behind the last of the places that are on the way: "durchqueren". */
  crossed: RegExp
  /** Begins right behind an adjective of the nation: what all of it does, "Chinese direct investment". */
  nationsOwn: RegExp
  /** Between the nation and its province: "'s", "'s southwestern province of". */
  ownProvince: RegExp
  /** A place only lies beside it: ends right before it, "bordering", or begins right behind it, 接壤. */
  bordersOn: RegExp
  bordered: RegExp
  /** Ends right before, begins right behind a place in the name of an airline that only flies: "operated by Henan Airlines". */
  operatedBy: RegExp
  airline: RegExp
  /** Whole text between a region and the countries that are only examples of it (“such as”), and the other way round (等). */
  suchAs: RegExp
  suchAsBefore: RegExp
  /** The number sums up a list: 等. */
  sumsUp: RegExp

  /** Whole text between two capitals that stand for their governments: "and", 与. */
  together: RegExp
  /** Whole text between two places of which the second is there as the first is: ", and ". */
  andAlso: RegExp
  /** Anywhere in a sentence that is about cities themselves: "mayor", "sister", 市长. */
  ofCities: RegExp

  // What begins right behind a place or a word.
  /** Behind the adjective of a continent: one country of it. */
  ofBloc: RegExp
  /** The bloc is only where something is the first: 首家. */
  scopeFor: RegExp
  /** Behind the name of a meeting, the same: 成果. */
  outcomeFor: RegExp
  /** The same: the meeting is only when something else was, 举办时. */
  timeOf: RegExp
  /** The name of a meeting goes on to its place or time. */
  takesPlace: RegExp
  /** The place is where a park lies: 近郊. */
  parkAt: RegExp
  /** The other end of a line follows: 至. */
  lineFrom: RegExp
  /** Whole text between a sum and the date right behind it: " in ", " (3 billion dollars) in ". */
  dateBehind: RegExp
  /** The number's partners follow it: "sister cities in", "each from". */
  sharedBy: RegExp
  /** The place is that of a customs house: "Customs", 海关. */
  customs: RegExp
  /** The same, and it is only who gives the numbers: 海关统计. */
  customsTells: RegExp

  // What begins a sentence.
  /** The investors told before: "they", 其. */
  theirs: RegExp

  // What a word found in a sentence says besides.
  /** A word of `unreal` that announces: an office or line may be told so. */
  announced: RegExp
  /** A word of `unreal` that means to: an investment may be told so. */
  intended: RegExp
  /** A word of `chinaAgain` for a city, for a province. */
  cityAgain: RegExp
  provinceAgain: RegExp
}

const WORDS: Record<Language, LinkWords> = { en, de, zh }

export function linkWords(language: Language): LinkWords {
  return WORDS[language]
}
