/**
 * What one language says of goods that go from one place to another. Patterns that are searched for are global, for
 * `wordsIn`; those that are asked of one piece of text are anchored and carry no `g`.
 */
export interface TradeWords {
  /** Trade of both directions. */
  trade: RegExp
  export: RegExp
  import: RegExp
  /** Verbs of selling and buying that tell of trade only where goods are their object: "took", "sent". */
  givesGoods: RegExp
  takesGoods: RegExp
  /** Verbs by which goods move themselves: "went", 运往. */
  goodsGo: RegExp
  /** What such verbs need beside them, where no product is named: "goods", 货值. */
  goods: RegExp
  /** Trade with the whole world, or one side's own totals. */
  wholeTrade: RegExp
  /** What trade is to be one day. */
  aims: RegExp
  /** The flow told before, turned round: "in the other direction". */
  otherWay: RegExp
  /** A place named before, as the goal or the source of goods: "there", "dorthin". */
  towardThere: RegExp
  fromThere: RegExp
  /** The country that was named last: "to that country". */
  toThatCountry: RegExp
  fromThatCountry: RegExp
  /** The trade is that of a zone or a crossing, with whomever: "through the zone". */
  throughPlace: RegExp
  /** Words for the partner as the home of a text: "the state", "der Freistaat". */
  partnerHome: RegExp

  // What ends right before a place.
  toward: RegExp
  fromward: RegExp
  /** The place deals with the one that acts, whichever way goods go: "with", 对. */
  dealtWith: RegExp
  /** Behind a word of trade, it is that place's own: "exports of". */
  ofPlace: RegExp
  /** Behind a Chinese place that goods come from or leave: it is only the gate they pass, 口岸. */
  gate: RegExp
  /** Ends right before the one for whom something is so, "for Hesse", "für Bayern": no place to go to. */
  forWhom: RegExp
  /** Ends right before a word of importing: who owns it, "its", "Jilin's largest". */
  whoseImports: RegExp
  /** Begins right behind that word: "to". */
  importsTo: RegExp
  /** Ends right before the other word of trade of the same owner: "and its". */
  besides: RegExp
  /** Begins right behind that word, where it is somebody else's: "from Nepal", and not "to 3 billion". */
  ofOthers: RegExp
  /** Ends right before a sum: what is carried is worth that much. */
  carriedWorth: RegExp
  /** Firms stand before "from Jilin": they act, and goods do not come from there. */
  firmsFrom: RegExp

  /** Begins right behind goods whose value is told: "worth", "im Wert von". */
  worth: RegExp

  // A sentence without a word of trade that goes on about the trade before.
  /** It begins with a word for the number told before: "That was", "The year before it had been". */
  sameNumber: RegExp
  /** It begins with the year before that of the number. */
  yearBefore: RegExp
  /** It begins with a period of that number: "In 2023 it was". */
  periodFirst: RegExp
  /** Begins right behind a sum without a currency: the end of the clause, "in", "last". */
  sumEnds: RegExp
  /** In the clause of a sum that is no goods': duties that were saved, what travellers spend. */
  noGoods: RegExp
  /** Begins right behind a partner that has its part of the trade: "followed with", 次之. */
  hasPart: RegExp
  /** Ends right before a partner that has its part of the trade: "Auf", 其中. */
  partFor: RegExp
  /** All that stands between a partner and its sum in a list of partners: "Japan (3 billion)", "Chile with 2 billion". */
  withSum: RegExp
  /** What carries goods, and what says that they are worth a sum: of both together the journey is trade. */
  carrier: RegExp
  worthSum: RegExp
  /** What lists partners with their sums: "the largest trading partners are". */
  tradingPartners: RegExp
  /** Begins right behind a place that acts itself: "companies", "importers". */
  traders: RegExp
  /** Ends right before goods that are left out: "non-oil trade", 非石油贸易. */
  leftOut: RegExp
  /** Between a sum and the papers that it is said of: "worth of foreign trade". */
  worthOf: RegExp
  /** Begins a sentence whose growth is of what was told before: "It has grown". */
  itGrew: RegExp
}
