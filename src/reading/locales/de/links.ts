import type { LinkWords } from '../linkWords.ts'
import { NEVER } from '../pattern.ts'

export const de: LinkWords = {
  seatOf: NEVER,
  pair: /^\s*(?:[–—-]|und|mit)\s*$/iu,
  list: /^(?:\s*|\s*,\s*(?:(?:nach|in)\s+)?|[\s,]*(?:und|sowie|oder)\s+(?:(?:nach|in)\s+)?)(?:(?:der|den|die)\s+)?$/iu,
  ofLine: /^[-\s]?(?:Güter|Fracht|Container)?[Zz][uü]g/u,
  before: /^(?:Nachdem|Bevor|Ehe)\s/u,
  ours: NEVER,
  listed:
    /^\s{0,3}(?:,|,?\s{0,3}(?:und|sowie|bzw\.|beziehungsweise|respektive)(?:\s{1,3}um)?)\s{0,3}$/iu,
  apart: /(?<!\p{L})(?:und|mit|nach|aus|von .* bis|sowie|vs)(?!\p{L})|[;；]|\s[–—-]\s|\d/iu,
  names: /^\s*(?:und|&)\s+(?:(?:das|die|der)\s+){0,2}$/iu,

  parkIn:
    /(?<!\p{L})(?:in|im|bei|nahe|unweit|am|vor den toren)\s+(?:(?:der|den|von)\s+)?(?:\p{Ll}+\s+)?$/iu,
  parkBy: /(?<!\p{L})(?:von|aus|durch)\s+(?:(?:der|dem|einem|einer)\s+)?$/iu,
  lineEnd:
    /(?<!\p{L})(?:von|vom|aus|ab|nach|ins|bis|bis nach|zwischen|und|oder|mit|Richtung|erreich(?:t|te|en|ten)|verlie(?:ß|ßen)|verbindet|in)\s+(?:(?:der|dem|den|das)\s+)?(?:\p{Ll}+e?n?\s+)?$/iu,
  lineVia: /(?<!\p{L})(?:über|via|durch)\s+(?:(?:die|das|den)\s+)?$/iu,
  siteIn: /(?<!\p{L})(?:in|von|bei)\s+(?:der\s+\p{L}+\s+)?$/iu,
  into: /(?<!\p{L})(?:in|nach)\s+(?:(?:der|die)\s+)?$/iu,
  ownerEnd: /\p{L}s \p{L}$/u,
  between: /(?<!\p{L})zwischen\s+(?:(?:der|den)\s+)?$/iu,
  signedIn: /(?<!\p{L})in\s+$/iu,
  metIn: /(?<!\p{L})in\s+$/iu,
  passing: /(?<!\p{L})(?:in|nach|aus)\s+$/iu,
  postIn:
    /(?:(?:konsul(?:in|at|ats)?|botschaft(?:er|erin|ers)?(?:\s+des\s+\p{L}+)?)\s+(?:in|bei|für)|zoll(?:amt(?:es|s)?|behörden?|verwaltung)?(?:es|s)?\s+(?:in|von))\s+$/iu,
  definite: /(?<!\p{L})(?:die|der|das|dem|diese[rsm]?)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  theTwo: /(?<!\p{L})(?:die|der|den|diese)\s*$/iu,
  counterpart:
    /(?<!\p{L})(?:mit|nach|aus|von|zu|zum|zur|und|in|im|zwischen|für|an|bei|über)\s+(?:de[mnr]\s+)?(?:\p{L}+\s+){0,2}$/iu,
  dealtWith: /(?<!\p{L})(?:mit|zwischen|und)\s+(?:de[mnr]\s+)?$/iu,
  notYet:
    /(?<!\p{L})(?:nicht|ohne|nie|soll|sollen|will|wollen|noch kein\p{L}*)\s+(?:\p{L}+\s+){0,3}$/iu,
  states:
    /(?<!\p{L}),\s(?:der|die|das|mit\sde[rm]|mit\sdenen)\s(?:\p{L}+\s){0,4}(?:seit|bereits|schon)\s(?:\p{L}+\s){0,3}$/iu,
  outcomeOf:
    /(?<!\p{L})(?:Ergebnisse[ns]?|Beschlüsse[n]?|Erfolge[n]?|Geist|Konsens)\s(?:des|der|vom|von|auf\s(?:dem|der))\s(?:\p{L}+en\s)?$/u,
  presents: /(?<!\p{L})(?:warb(?:en)?|wirbt|werben) für (?:die|das|den)\s+(?:\d{1,3}\.\s+)?$/iu,
  houseOf: /(?<!\p{L})(?:im|beim)\s+(?:\p{L}+\s+){0,2}$/iu,
  scopeOf:
    /(?<!\p{L})(?:erste|zweite|dritte|einzige|größte|wichtigste|älteste|zweitgrößte|drittgrößte)[nrsm]?(?:\s\p{L}[\p{L}-]{0,40}){1,3}\s(?:in|innerhalb)\s{1,4}(?:ganz\s+|der\s+)?$/iu,
  onTheWay:
    /(?<!\p{L})(?:via|durch|(?:zwischen)?(?:stopp|halt|landung) in|(?:durchquer|passier)(?:t|te|ten|en)(?:\s[\p{L}-]+,?){0,4}|durch(?:fährt|fuhr|fahren)(?:\s[\p{L}-]+,?){0,4})\s+(?:(?:die|das|den)\s+)?$/iu,
  measure: /(?:Fläche|Größe|Einwohnerzahl|[Ss]o groß wie|größer als)\s(?:der\s|des\s|von\s)?$/u,
  crossed: /^\s(?:zu\s)?(?:durchquer|durchfahr|passier)/iu,
  nationsOwn:
    /^\s(?:(?:auslands|direkt)?investitionen|exporte|importe|ausfuhren|einfuhren)(?!\p{L})/iu,
  ownProvince: /^s\s(?:\p{Ll}[\p{L}-]{1,20}\s){0,2}(?:Provinz\s)?$/u,
  bordersOn:
    /(?<!\p{L})(?:grenz(?:t|en|end)(?:\s\p{L}+)?\san|grenze\s(?:zu[mr]?|mit|nach))\s+(?:(?:die|das|den|der)\s+)?$/iu,
  bordered: NEVER,
  operatedBy: /(?<!\p{L})(?:von(?: der)?|durch die)\s$/iu,
  airline: /^\s(?:Air|Airlines?|Airways|Cargo)(?!\p{L})/u,
  suchAs:
    /^["“‘]?(?:\s(?:ländern?|staaten))?\s?,?\s?(?:wie(?: etwa| zum beispiel)?|darunter|etwa|beispielsweise|zum beispiel|z\. ?b\.|insbesondere|vor allem)\s(?:die\s|der\s)?$/iu,
  suchAsBefore: /^ und (?:andere[nrm]?|weitere[nrm]?)\s(?:\p{Ll}+\s){0,2}$/iu,
  sumsUp: NEVER,
  together: /^\s(?:und|mit)\s$/u,
  ofCities:
    /(?<!\p{L})(?:\p{L}*[Ss]t(?:adt|ädte)\p{L}*|[Oo]ber?bürgermeister\p{L}*|[Bb]ürgermeister\p{L}*|\p{L}*[Ff]l[uü]g\p{L}*|\p{L}*[Zz]üge?n?|\p{L}*[Mm]useum|\p{L}*[Uu]niversität\p{L}*|zwischen)(?!\p{L})/u,
  ofBloc: /^\s(?:Land|Staat|Nachbar|Königreich|Partner|Nation|Republik)(?!\p{L})/u,

  scopeFor: /^s\s(?:erste|einzige|größte|älteste)[nrsm]?(?!\p{L})/u,
  outcomeFor: NEVER,
  timeOf: NEVER,
  takesPlace: /^\sin\s/u,
  parkAt: NEVER,
  dateBehind: /^\s?(?:\([^()]{2,36}\)\s)?(?:(?:in|im|bis|im Jahr|im Jahre)\s)?$/iu,
  lineFrom: /^\s?[–—-]\s?\p{Lu}/u,
  sharedBy: /^\s*(?:in|aus)\s/iu,
  customs: /^\s?Zoll/u,
  customsTells: NEVER,

  theirs: /^(?:sie|es|ihre)/iu,

  announced: NEVER,
  intended: /will|wollen|beabsichtig/iu,
  cityAgain: /stadt|metropole/iu,
  provinceAgain: /provinz|region/iu,
  andAlso: /^,?\s(?:und|oder)\s$/iu,
  toldIn:
    /(?<!\p{L})(?:teilte[n]?\smit|kündigte[n]?|gab(?:en)?\sbekannt)\s(?:[^.;]{0,60}\s)?in\s$/u,
  lyingIn: /^\s*[,，(（]|(?<!\p{L})(?:in|von|im)(?!\p{L})/u,
  rank: NEVER,
  regions: /^(?:,|,? (?:und|oder)) (?:die )?$/u,
}
