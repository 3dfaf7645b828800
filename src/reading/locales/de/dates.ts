import { anyOf, inOrder, type DateWords } from '../../mentions/dates/words.ts'
import { DATE_FORMS } from './dateForms.ts'

const MONTHS = inOrder(
  'januar jan jänner',
  'februar feb febr feber',
  'märz mär mrz maerz',
  'april apr',
  'mai',
  'juni jun juno',
  'juli jul',
  'august aug',
  'september sept sep',
  'oktober okt',
  'november nov',
  'dezember dez',
)

const WEEKDAYS = {
  ...inOrder('montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'),
  sonnabend: 6,
}

const ONES = inOrder(
  ...'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'.split(' '),
  ...'fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' '),
)
const TENS = inOrder(
  ...'- zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert'.split(' '),
)

const COUNTS: Record<string, number> = {
  ...ONES,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  beiden: 2,
  hundert: 100,
  dreissig: 30,
}
for (const [ten, tens] of Object.entries(TENS).slice(1, -1)) {
  COUNTS[ten] = tens * 10
  for (const [one, value] of Object.entries(ONES).slice(0, 9))
    COUNTS[`${one}und${ten}`] = tens * 10 + value
}

/** "erste", "dritten", "viertes". */
const NTHS: Record<string, number> = {}
for (const [stem, value] of Object.entries(inOrder('erst', 'zweit', 'dritt', 'viert')))
  for (const ending of ['e', 'en', 'er', 'es', 'em']) NTHS[stem + ending] = value

/** "dieses Jahres", "im vergangenen Monat", "letzten Freitag". */
const RELS: Record<string, number> = {}
for (const [stem, value] of [
  ['letzt', -1],
  ['vergangen', -1],
  ['vorig', -1],
  ['verflossen', -1],
  ['dies', 0],
  ['laufend', 0],
  ['heurig', 0],
  ['nächst', 1],
  ['kommend', 1],
] as const)
  for (const ending of ['e', 'en', 'er', 'es', 'em']) RELS[stem + ending] = value

const SHORT = /^(?:jan|febr?|mär|mrz|apr|jun|jul|aug|sept?|okt|nov|dez)$/u
const MONTH = anyOf(Object.keys(MONTHS).map((word) => (SHORT.test(word) ? `${word}\\.?` : word)))
const ORDINALS: Record<string, number> = {}
for (const [word, value] of Object.entries(COUNTS))
  for (const ending of ['te', 'ten', 'tes', 'ter', 'ste', 'sten', 'stes', 'ster'])
    if (value >= 20 === ending.startsWith('s')) ORDINALS[word + ending] = value

/** "Am dritten Mai", "am einundzwanzigsten Juni". */
const SPELLED_DAY: Record<string, number> = {
  ...inOrder('ersten', 'zweiten', 'dritten'),
  siebten: 7,
}
for (const [word, value] of Object.entries(ORDINALS))
  if (value > 3 && value <= 31 && /ten$/u.test(word)) SPELLED_DAY[word] = value
const SPELLED_DAYS = Object.keys(SPELLED_DAY)

export const de: DateWords = {
  fold: (text) => text,
  gap: '(?:\\s{1,3})',
  before: '(?<![\\p{L}\\p{N}$€£¥+#]|\\d[.,–-])',
  after: '(?![\\p{L}\\p{N}])',
  trigger: `\\d|${MONTH}|${anyOf(Object.keys(WEEKDAYS))}|jahr|monat|woche|tag|quartal|halb|hälfte|heuer|heute|gestern|morgen|jährig|frühjahr|frühling|sommer|herbst`,
  names: ['month', 'fullmonth', 'weekday'],
  slots: {
    year: '(?:1[89]|20)\\d\\d',
    yy: '\\d\\d',
    spelledday: anyOf(SPELLED_DAYS),
    month: MONTH,
    fullmonth: anyOf(Object.keys(MONTHS).filter((word) => !SHORT.test(word))),
    day: '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)',
    mm: '1[0-2]|0?[1-9]',
    isomonth: '0[1-9]|1[0-2]',
    dd: '3[01]|[12]\\d|0?[1-9]',
    weekday: anyOf(Object.keys(WEEKDAYS)),
    rel: anyOf(Object.keys(RELS)),
    unit: 'Tag(?:en|es|s)?|Woche[n]?|Monat(?:en|es|s)?|Jahr(?:en|es|e)?',
    count: `\\d{1,3}|${anyOf(Object.keys(COUNTS))}`,
    nth: anyOf(Object.keys(NTHS)),
    nthdigit: '[1-4]',
    ordinal: '\\d{1,3}',
    ordinalword: anyOf(Object.keys(ORDINALS)),
    half: '[12]',
    quarter: '[1-4]',
    romanquarter: 'I{1,3}|IV',
  },
  connectives: {
    to: '(?:\\s{0,2}[-–—~]\\s{0,2}|\\s{1,3}bis(?:\\s{1,3}zum)?\\s{1,3})',
    and: '\\s{1,3}(?:und|&)\\s{1,3}',
  },
  values: {
    month: MONTHS,
    fullmonth: MONTHS,
    weekday: WEEKDAYS,
    rel: RELS,
    count: COUNTS,
    nth: NTHS,
    ordinalword: ORDINALS,
    spelledday: SPELLED_DAY,
    romanquarter: { i: 1, ii: 2, iii: 3, iv: 4 },
  },
  units: {
    tag: 'day',
    tagen: 'day',
    woche: 'week',
    wochen: 'week',
    monat: 'month',
    monaten: 'month',
    monats: 'month',
    monates: 'month',
    jahr: 'year',
    jahren: 'year',
    jahres: 'year',
    jahre: 'year',
  },
  forms: DATE_FORMS,
  range:
    '(?:\\s{0,2}[-–—~]\\s{0,2}|,?\\s{1,3}bis\\s{1,3}(?:zum\\s{1,3})?(?:Ende\\s{1,3}|Mitte\\s{1,3})?)',
  between: { left: '[Zz]wischen (?:dem |den Jahren )?', gap: ' und (?:dem )?' },
  list: '(?:\\s{0,2},\\s{1,3}|\\s{1,3}(?:und|oder|sowie|bzw\\.)\\s{1,3})(?:im )?',
  roles: [
    {
      role: 'base',
      left: '(?:[Gg]egenüber|[Ii]m Vergleich (?:zu|mit)|[Ii]m Vergleich zum|[Vv]erglichen mit|als|-fache (?:von|des (?:Werts|Wertes))|so (?:viel|hoch|groß) wie|[Vv]erhältnis zu)(?: (?:de[mrns]|zum|dem Stand|dem Wert|dem Niveau))?(?: (?:noch |es )?(?:im|in|von|des|aus|vom))?(?: (?:Jahr|Jahre|Jahres))? ',
    },
    {
      role: 'since',
      left: '(?<!\\p{L})(?:[Ss]eit|[Aa]b|[Bb]eginnend)(?: (?:dem|Anfang|Mitte|Ende|Beginn|etwa|rund|mindestens|spätestens)){0,4}(?: (?!letzt|vergang)[^\\s,;.]{1,24}){0,5}(?: (?:im|am|vom|in|von))? ',
    },
    {
      role: 'until',
      left: '(?<!\\p{L})(?:[Bb]is|[Pp]er|[Ss]tand:?)(?: (?:zum|zu|Ende|Mitte|Anfang|einschließlich|dato)){0,4}(?: (?:im|des|Jahr|Jahre|Jahres)){0,3} ',
    },
    {
      role: 'dateline',
      left: '^[\\p{Lu}][\\p{Lu}\\p{M} .,/-]{2,40}(?:, China)?, ',
      right: '\\s{0,2}(?:[(/]|--|[–—])',
    },
    {
      role: 'dateline',
      left: '^\\p{Lu}[\\p{L}\\p{M} .,/-]{2,40}, ',
      right: '\\s{0,2}(?:\\([A-Za-z][\\p{L} ]{2,30}\\)|/\\p{L}{2,20}/)',
    },
  ],
  topic: {
    left: '^(?:\\s|Im|In|Für|Während|Das|Jahr|Jahre|Jahres|ganzen|des|[(„“•·-]){0,40}',
    right: '\\s{0,2}(?:,|\\p{L})',
  },
  tense: {
    future:
      '(?<!\\p{L})(?:wird|werden|sollen?|will|wollen|plan\\p{Ll}{1,6}|geplant\\p{Ll}{0,2}|vorgesehen|kommenden?|anstehend\\p{Ll}{0,2}|bevorstehend\\p{Ll}{0,2})(?!\\p{L})',
    present:
      '(?<!\\p{L})(?:findet|finden|öffnet|beginnt|beginnen|startet|endet|läuft|tagt|steigt)(?!\\p{L})',
    past: '(?<!\\p{L})(?:wurden?|war|waren|hatten?|haben|hat|ist|sind|fand|fanden|kam|kamen|ging|gingen|nahm|traf|trafen|schloss|schlossen|\\p{Ll}{3,16}[td]en?)(?!\\p{L})',
  },
}
