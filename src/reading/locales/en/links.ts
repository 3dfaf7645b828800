import type { LinkWords } from '../linkWords.ts'
import { NEVER } from '../pattern.ts'

export const en: LinkWords = {
  seatOf: NEVER,
  pair: /^\s*(?:[–—-]|and|with)\s*$/iu,
  list: /^(?:\s*|\s*,\s*(?:(?:to|in|at)\s+)?|[\s,]*(?:and|or|as well as)\s+(?:(?:to|in|at)\s+)?)(?:the\s+(?:(?:\p{L}+\s+)?(?:capital|city|port|town)\s+(?:of\s+)?)?)?$/iu,
  ofLine:
    /^\s(?:freight |cargo |container |express |railway )?(?:trains?|railway express)(?!\p{L})/iu,
  before:
    /^(?:After|Before|Having)\s(?=[^,]{0,120}\s(?:had|was|were|been|having|visited|met|came)\s)/u,
  ours: NEVER,
  listed: /^\s{0,3}(?:,|,?\s{0,3}and(?:\s{1,3}by)?)\s{0,3}$/iu,
  apart:
    /(?<!\p{L})(?:and|with|to|from|between|as well as|vs|(?:states|provinces|prefectures|regions) of)(?!\p{L})|[;；]|\s[–—-]\s|\d/iu,
  names: /^\s*(?:and|&)\s+(?:(?:the|first)\s+){0,2}$/iu,

  parkIn:
    /(?<!\p{L})(?:in|at|near|outside|(?:suburbs?|outskirts|north|south|east|west) of)\s+(?:the\s+(?:(?:city|port|province|suburbs?|outskirts) of\s+)?)?(?:\p{Ll}+\s+)?(?:\p{Lu}\p{L}+ of\s+)?$/u,
  parkBy:
    /(?<!\p{L})(?:by|of|from)\s+(?:(?:an?|the)\s+)?(?:(?:companies|company|enterprises|firms|groups?|investors?)\s+(?:from|of)\s+)?(?:(?:city|province)\s+of\s+)?$/iu,
  lineEnd:
    /(?<!\p{L})(?:(?:to|from|into|between|with)\s+(?:\p{L}+\s+){1,3}(?:such as|like|including|namely)|from|to|into|for|between|and|with|or|out of|link(?:s|ed|ing)?|connect(?:s|ed|ing)?|serv(?:e|es|ed|ing)|leav(?:e|es|ing)|left|reach(?:es|ed)?|(?:land(?:s|ed)?|arriv(?:e|es|ed|ing)|call(?:s|ed)?|touch(?:es|ed)? down|dock(?:s|ed)?|set down|stops?) (?:in|at))\s+(?:the\s+(?:port\s+of\s+|city\s+of\s+)?)?(?:neighbou?ring\s+|\p{L}+[- ]based\s+|inland\s+|northern\s+|southern\s+)?$/iu,
  lineVia: /(?<!\p{L})(?:via|through|across|past|over)\s+(?:the\s+)?$/iu,
  siteIn: /(?<!\p{L})(?:in|at)\s+(?:the\s+(?:\p{L}+\s+)?(?:city|district|port)\s+of\s+)?$/iu,
  into: /(?<!\p{L})(?:in|into)\s+(?:the\s+)?$/iu,
  ownerEnd: /['’]s$/u,
  between: /(?<!\p{L})between\s+(?:the\s+)?$/iu,
  signedIn: /(?<!\p{L})in\s+(?:(?:downtown|central)\s+)?$/iu,
  metIn: /(?<!\p{L})in\s+$/iu,
  passing: /(?<!\p{L})(?:in|at|from|to)\s+$/iu,
  postIn:
    /(?:(?:consul(?:ate)?s?(?:[-\s]general)?|embass(?:y|ies)|ambassadors?|counsell?ors?)\s+(?:of\s+\S+\s+)?(?:in|to|at)|customs\s+(?:(?:office|house|administration|authorit(?:y|ies)|district|service)\s+)?(?:in|of|at))\s+(?:the\s+)?$/iu,
  definite: /(?<!\p{L})(?:the|this)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  theTwo: /(?<!\p{L})(?:the|these|its|our)\s*$/iu,
  counterpart:
    /(?<!\p{L})(?:with|to|from|for|by|and|in|as|of|between|via|including)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu,
  dealtWith: /(?<!\p{L})(?:with|between|and)\s+(?:the\s+)?$/iu,
  notYet:
    /(?<!\p{L})will\s[^.;]{0,80}?(?<!\p{L})to\s$|(?<!\p{L})(?:will|shall|would|(?:refus\p{L}{1,3}|declin\p{L}{1,3}|fail(?:s|ed)?) to|(?:is|are|was|were|be|set|due|plans?|planned|planning|expects?|expected|hopes?|hoped|wants?|wanted|ready|about|yet|scheduled) to|not|without|never|before)\s+(?:\p{L}+\s+){0,2}$/iu,
  states:
    /(?<!\p{L})(?:which|who)\s(?:(?:already|now|both)\s)?(?:has|have|had|is|are|was|were)\s(?:(?!n[o']t|to)\p{L}+\s){0,4}$/iu,
  outcomeOf:
    /(?<!\p{L})(?:outcomes?|results?|achievements?|fruits|spirit|consensus(?:es)?|decisions?|resolutions?)\s(?:of|from|at|(?:reached|made|taken)\s(?:at|during))\s(?:the\s)?(?:\p{Ll}+\s)?$/iu,
  presents:
    /(?<!\p{L})(?:promot(?:e[ds]?|ing)|present(?:ed|ing)|introduc(?:ed|ing)|publici[sz](?:ed|ing)|briefed (?:[\p{L}’']+ ){1,4}(?:on|about))\s+(?:the\s+)?(?:(?:upcoming|coming|forthcoming|preparations for the)\s+)?(?:\d{1,3}(?:st|nd|rd|th)\s+)?$/iu,
  houseOf: /(?<!\p{L})at\s+(?:the\s+|its\s+)?(?:\p{L}+\s+){0,2}$/iu,
  scopeOf:
    /(?:(?:['’]s|its|their)\s(?:first|second|third|\p{Ll}{2,10}th)\s(?:in|across|within)\s(?:the\s+)?$)|(?<!\p{L})(?:first|second|third|only|sole|largest|biggest|main|busiest|oldest|leading|smallest|\p{Ll}{3,9}-largest)(?:\s\p{Ll}[\p{L}-]{0,40}){1,5}\s(?:in|across|within)\s{1,4}(?:the\s+|all of\s+|all\s+)?$/u,
  onTheWay:
    /(?<!\p{L})(?:via|through|by way of|(?:pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|travers(?:es|ed|ing)|transit(?:s|ed|ing)?)(?: countries)?(?: such as| including| like)?|(?:stopover|stop-over|stopping over|layover|refuelling stop|stop) (?:at|in))\s+(?:the\s+)?$/iu,
  measure:
    /(?:the size of|as (?:big|large) as|(?:bigger|larger) than|the population of|the area of)\s(?:the\s)?$/iu,
  crossed: NEVER,
  nationsOwn:
    /^\s(?:(?:foreign|direct|outward|outbound|overseas|total)\s){0,3}(?:investments?|fdi|exports?|imports?|loans?)(?!\p{L})/iu,
  ownProvince: /^['’]s\s(?:\p{Ll}[\p{L}-]{1,20}\s){0,4}$/u,
  bordersOn:
    /(?<!\p{L})(?:bordering|borders|bordered by|borders? (?:with|on)|adjacent to)\s+(?:on\s+)?(?:the\s+|neighbou?ring\s+)?$/iu,
  bordered: NEVER,
  operatedBy: /(?<!\p{L})(?:operated|run|served|flown|carried out) (?:jointly )?by (?:the )?$/iu,
  airline: /^\s(?:Air|Airlines?|Airways|Cargo|Aviation)(?!\p{L})/u,
  suchAs:
    /^["”’]?\s?,?\s?(?:such as|like|including|among them|for example|e\.g\.|notably|especially)\s(?:the\s)?$/iu,
  suchAsBefore: /^,? and other\s(?:\p{Ll}+\s){0,2}$/iu,
  sumsUp: NEVER,
  together: /^\s(?:and|with)\s$/u,
  ofCities:
    /(?<!\p{L})(?:cit(?:y|ies)|mayors?|municipal\p{L}*|sister|twin\p{L}*|flights?|fl(?:y|ies|ew)|trains?|routes?|airports?|museums?|universit(?:y|ies)|offices?|between|districts?|capitals?)(?!\p{L})/iu,
  ofBloc:
    /^\s(?:\p{Ll}+\s)?(?:country|nation|state|kingdom|neighbou?r|republic|partner|giant|economy)(?!\p{L})/u,

  scopeFor: /^(?:'s|’s)\s(?:first|only|largest|biggest|busiest|oldest)(?!\p{L})/u,
  outcomeFor:
    /^['’]s\s(?:\p{Ll}+\s)?(?:outcomes?|results?|achievements?|consensus|decisions?)(?!\p{L})/u,
  timeOf: NEVER,
  takesPlace: /^\s(?:in|at|this|last)\s/u,
  parkAt: NEVER,
  dateBehind: /^\s?(?:\([^()]{2,36}\)\s)?(?:(?:in|by|during|for|as of)\s(?:the\s)?)?$/iu,
  lineFrom: /^\s?(?:–|—|-|to\s)\s?\p{Lu}/u,
  sharedBy: /^\s*(?:(?:sister|partner|friendship)\s+\S+\s+)?(?:each\s+)?(?:in|from|in each of)\s/iu,
  customs: /^\s?Customs/u,
  customsTells: /^\s?Customs/u,

  theirs: /^(?:they|it|their)/iu,

  announced: /intend/iu,
  intended: /intend|want|will/iu,
  cityAgain: /city/iu,
  provinceAgain: /province|region/iu,
  andAlso: /^,?\s(?:and|or)\s$/iu,
  toldIn: NEVER,
  lyingIn: /^\s*[,，(（]|(?<!\p{L})(?:of|in)(?!\p{L})/u,
  rank: NEVER,
  regions: /^(?:,|,? (?:and|or)) (?:the )?$/u,
}
