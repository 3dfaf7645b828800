/** Standing relations. Patterns are global, for `wordsIn`. */
export interface TieWords {
  sister: RegExp
  /** In the clause of sister places: that they only mean to become such, a letter of intent. */
  sisterIntent: RegExp
  /** A sentence that begins with when a line began: "Since its launch in 2014". */
  lineBegan: RegExp
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
  /** Ends right before a park that is made from China: "Chinese-built", 中国企业建设的. */
  parkBuilt: RegExp
  /** Both sides have made a park: "jointly", 共建. */
  parkJoint: RegExp
  /** Verbs of founding, and so make a date the beginning of a park. */
  parkFounded: RegExp
  office: RegExp
  /** Verbs that bring an office about, or keep it. */
  officeVerb: RegExp
  /** Verbs by which an office comes into being, whoever is named with it. */
  officeOpened: RegExp
  /** The owner of an office, who was named before: "the state", "das Land … es". */
  officeOwner: RegExp
  /** One more office of those told of: "others", "a second one", 第二家. */
  officeMore: RegExp
  /** Offices named only as an employer or place: "consul at the consulate". */
  officeOnlyEmployer: RegExp
  /** What tells that a relation does not exist, or no more: "no direct flight", "remains a dream". */
  absent: RegExp
  /** What a government means to do, before a line that it names: "will vigorously improve", 加快推进. */
  efforts: RegExp
  /** A word of `route` for what is built, not for what runs: "line", 铁路线. */
  infrastructure: RegExp
  /** A railway that is not there yet: "under construction", 正在建设. */
  unbuilt: RegExp
  /** Vehicles of the road, which are traded as goods too; asked of one word. */
  roadVehicle: RegExp
  /** It was and is no more, unless a word of `resumed` follows: "was dropped", 停航. */
  ended: RegExp
  resumed: RegExp
  route: RegExp
  /** Lines and vehicles that are of a route only between two named ends: "line", "plane". */
  routeWeak: RegExp
  routeVerb: RegExp
  /** Begins right behind trains whose number is told, and not their line: 班列32列. */
  counted: RegExp
  /** A line that is new, whatever its number of trains: 首列. */
  lineOpened: RegExp
  /** Ends a line of text that the lines of a list follow: "new routes:", 新开航线有:. */
  routesAhead: RegExp
  /** "from … to", "between … and": a line by its ends. */
  fromTo: RegExp
  partnership: RegExp
  /** Begins behind the names of two nations, up to their relation: 全面战略合作伙伴关系. */
  nationsRelation: RegExp
  /** The word for sister places is of one of them: "sister city", and not "sister cities". No `g`. */
  onePlace: RegExp
  /** Begins right behind that word: it is still to become one, "zu werden". */
  toBecome: RegExp
  /** Begins right behind that word, up to the sisters of the same place before it: " of Kassel after ". */
  earlierSisters: RegExp
  /** An office of the state: "consulate", 领事馆. */
  mission: RegExp
  /** Begins right behind the names of those who agreed on a trade area, which is no park: " free trade". */
  tradeArea: RegExp
  /** Whole text between a place and the two nations whose park lies there: "'s ". */
  parkOfPlace: RegExp
}
