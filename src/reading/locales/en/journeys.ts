import type { JourneyWords } from '../journeyWords.ts'
import { wordPattern } from '../pattern.ts'

const GROUPS =
  'delegations?|delegates?|missions?|teams?|groups?|party|parties|contingents?|entourages?|visitors?|guests?|counterparts?'
const OFFICES =
  '(?:vice-?)?(?:governors?|mayors?|ministers?|premiers?|presidents?|secretar(?:y|ies)|chancellors?|ambassadors?|commissioners?|chairm[ae]n|chairwom[ae]n|chairpersons?|directors?|heads?|chiefs?|chief executives?|senators?|lawmakers?|councillors?|officials?|envoys?|leaders?|dignitaries|diplomats?|prince(?:ss)?|king|queen)'
const PEOPLE =
  'entrepreneurs?|business ?(?:people|m[ae]n|wom[ae]n|leaders?|persons?)|executives|merchants?|traders?|farmers?|growers?|experts?|scholars?|academics?|scientists?|researchers?|engineers?|teachers?|students?|pupils?|musicians?|artists?|dancers?|athletes?|players?|doctors?|nurses?|journalists?|representatives?|managers?|investors?|buyers?|importers?|exporters?|exhibitors?|companies|firms?|businesses|enterprises|members?|people|he|she|they|we|us'

/** What is received is no visitor: "received a warm response". */
const NO_ANSWER =
  '(?! (?:\\p{L}+ ){0,4}(?:responses?|support|attention|training|awards?|prizes?|funding|praise|replies|reply|letters?|aid|donations?|orders?|investments?|goods|applause|recognition|approval)(?!\\p{L}))'

/** Who is called on to do something is not visited: "called on firms to invest more". */
const NO_APPEAL =
  '(?! [^.;,]{2,90}(?<!\\p{L})to (?!(?:discuss|talk|explore|review|exchange|present|congratulate|thank|bid|brief|deliver)(?!\\p{L}))\\p{Ll})'

export const en: JourneyWords = {
  traveller: wordPattern([GROUPS, OFFICES, PEOPLE]),
  stops: wordPattern([
    'stops?',
    'itinerary',
    'next leg',
    'programme',
    '(?:will|would|then|later|also) (?:also |then |later )?(?:visit|travel(?:s|led|ed)? to|go(?:es)? to|went to|head(?:s|ed)? to)',
  ]),
  headOfChina: wordPattern([
    "(?:chinese|china[’']s) (?:president|premier|head of (?:state|government)|leader)",
  ]),
  vehicle: wordPattern([
    '(?:\\p{L}+-)?(?:trains?|freighters?|vessels?|(?:container |cargo )?ships?|planes?|aircraft)',
    'containers?',
    'wag(?:g)?ons?',
    'cargo(?:es)?',
    'shipments?',
    'consignments?',
  ]),
  goes: wordPattern([
    'travel(?:s|led|ing|ling|ed)? to',
    'went to',
    '(?:came|comes) (?:back )?to',
    'coming to',
    'arriv(?:ed|es|ing) in',
    '(?:left|leaves?|leaving) for',
    'fl(?:ew|own|y|ies|ying) (?:in)?to',
    'sets? (?:off|out) for',
    'stop(?:s|ped)(?: off| over)? in',
    'made (?:a )?(?:side )?(?:stops?|trips?) (?:in|to)',
    'is visiting',
    'to visit',
    'toured',
    'touring',
    'called (?:at|in at)',
    `called on${NO_APPEAL}`,
    'inspected',
    'returned (?:home )?from',
    '(?:is|are|was|were) back from',
    'head(?:ed|s|ing) (?:for|to)',
    'spent \\p{L}+ (?:and \\p{L}+ |days? |nights? |weeks? )?in',
    'held talks in',
    'on (?:a|his|her|their|an) (?:\\p{L}+ )?(?:visit|tour|trip) (?:to|of|in)',
  ]),
  went: wordPattern([
    '(?:is|are|was|were|been) received (?:by|in|at)',
    'paid (?:a|another|his|her|their) (?:\\p{L}+ ){0,2}(?:visit|call)',
    `called on${NO_APPEAL}`,
  ]),
  stays: wordPattern([
    '(?:was|were|is|are|(?:has|have|had) been|(?:will|to) be|who is|stay(?:ed|s|ing)?|remained) (?:back |all week |now |currently )?(?:in|at)',
    '(?:has|have|had) been (?:back )?to',
  ]),
  stayedAt: 7,
  soFar: wordPattern([
    'so far',
    'to date',
    'over the (?:years|past|last)',
    'since (?:19|20)\\d\\d',
    'since then',
    'in total',
    'every year',
    'annually',
  ]),
  habit: wordPattern([
    'always',
    'usually',
    'often',
    'regularly',
    'frequently',
    'routinely',
    'sometimes',
    'repeatedly',
    'rarely',
    'seldom',
    'yearly',
    'biannual(?:ly)?',
    'annually',
    'weekly',
    '(?:almost |nearly )?(?:every|each) (?:\\p{L}+ )?(?:years?|months?|weeks?|summer|winter|spring|autumn|fall)',
    '(?:once|twice|one|two|three|several|many) (?:times )?(?:a|per) (?:year|month|week)',
    '(?<=\\d (?:\\p{L}+ )?)(?:a|per) (?:year|month)',
    'at (?:all|various|different) levels',
    'from time to time',
    'periodic(?:al(?:ly)?)?',
    '(?:dozens|hundreds|scores) of(?= (?:\\p{L}+ ){0,3}(?:delegations?|visits?|citizens|exchanges))',
  ]),
  atLeisure:
    /(?<!\p{L})(?:(?:tourists?|holidaymakers?|sightseers?|shoppers|pilgrims?|passengers?)\s(?:from\s(?:[\p{L}.’'-]{1,20}\s){1,4})?(?:(?:can|could|may|also|who|to|often|will)\s){0,2}|(?:people|residents|fans)\s(?:(?:also|who)\s)?(?:can|could|may|often)\s)$/iu,
  verbFirst: false,
  takes: wordPattern([
    '(?:took|brought|led|leading|headed|heading|accompanied|guided|flew|takes|brings|leads|sent|sends|sending|bringing|taking|will (?:lead|take|bring|send|head)|has (?:led|taken|brought|sent)|had (?:led|taken|brought|sent))(?! to )(?= [^.;]{0,80}(?<!\\p{L})to )',
  ]),
  meets: wordPattern([
    'met',
    'meets?',
    '(?:held|hold|holds|holding) (?:\\p{L}+ ){0,2}(?:talks|meetings?|calls?|conversations?)',
    '(?:spoke|talked|conferred|connected|linked up|sat down|discussed|exchanged views)',
    '(?:by|via|over) (?:\\p{L}+ )?(?:video|phone|telephone)(?: ?(?:link|call|conference))?',
    'shook hands',
    `receive[ds]${NO_ANSWER}`,
    'hosted',
    'welcomed',
    'played host to',
  ]),
  metPerson:
    /^\s(?:(?:separately|respectively|online|virtually|here|again|briefly|individually)\s)?(?:with\s)?(?:the\s)?(?:visiting\s|outgoing\s|incoming\s|newly[ -]appointed\s|new\s)?(?:(?:Mr|Mrs|Ms|Dr|Prof|H\.E|His|Her|Sir)\.?\s|\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}|\p{Lu}[\p{L}-]{1,30}['’]s\s|[\p{L}-]{3,30}\s(?:president|premier|prime|vice|deputy|governor|mayor|minister|ambassador|consul)(?!\p{L}))/u,
  nationsLeader: wordPattern([
    "(?:(?:china's |china’s |chinese )(?:president|premier|vice-?[ -]?premier|state councill?or)|president (?:xi|hu)|premier (?:li|wen)|xi jinping|li qiang|li keqiang)(?=[^.;]{0,60} (?:paid|pays|visited|visits|met|meets|held|made|attended|arrived|will|travell?ed|received|hosted|addressed)(?!\\p{L}))",
  ]),
  metSomewhere: /^\s(?:in|at|on|by|via|online|here|again|last|this|from|for)(?!\p{L})/iu,
  ofPlaces:
    /^\s(?:of|from|representing)(?:,?\s(?:the|and|provinces?|cit(?:y|ies)|of|as|well|countries|regions?|both|several|\p{Lu}[\p{L}.'’-]{0,30})){1,30},?\s(?:also\s|jointly\s)?$/u,
  ofNations: wordPattern([
    '(?:official|state|formal|working) (?:goodwill )?visits?(?= (?:to|of) )',
  ]),
  party: /(?<!\p{L})(?:with|from|in|to|and)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu,
}
