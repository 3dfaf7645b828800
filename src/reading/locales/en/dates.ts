import { anyOf, inOrder, type DateWords } from '../../mentions/dates/words.ts'
import { DATE_FORMS } from './dateForms.ts'

const MONTHS = inOrder(
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
)

const WEEKDAYS = inOrder(
  'monday mon',
  'tuesday tues tue',
  'wednesday wed',
  'thursday thurs thu',
  'friday fri',
  'saturday sat',
  'sunday sun',
)

const ONES = inOrder(
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' '),
  ...'fifteen sixteen seventeen eighteen nineteen'.split(' '),
)
const TENS = inOrder(
  ...'- twenty thirty forty fifty sixty seventy eighty ninety hundredth'.split(' '),
)
const ORDINALS = inOrder(
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
  ...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
)

const COUNTS: Record<string, number> = { ...ONES, a: 1, an: 1, 'half a century': 50 }
const NTHS: Record<string, number> = { ...ORDINALS, hundredth: 100, centenary: 100 }
for (const [ten, tens] of Object.entries(TENS).slice(1, -1)) {
  COUNTS[ten] = tens * 10
  NTHS[ten.replace(/y$/u, 'ieth')] = tens * 10
  for (const [one, value] of Object.entries(ONES).slice(0, 9))
    COUNTS[`${ten} ${one}`] = tens * 10 + value
  for (const [nth, value] of Object.entries(ORDINALS).slice(0, 9))
    NTHS[`${ten} ${nth}`] = tens * 10 + value
}

/** "The twenty-first of June". */
const SPELLED_DAYS = Object.keys(NTHS).filter((word) => (NTHS[word] ?? 0) <= 31)

const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u
const MONTH = anyOf(Object.keys(MONTHS).map((word) => (SHORT.test(word) ? `${word}\\.?` : word)))
const WEEKDAY = anyOf(Object.keys(WEEKDAYS))

export const en: DateWords = {
  fold: (text) => text,
  gap: '(?:\\s{1,3})',
  before: '(?<![\\p{L}\\p{N}$€£¥+#.]|\\d[,:–-](?=\\d))',
  after: '(?![\\p{L}\\p{N}])',
  trigger: `\\d|${MONTH}|${WEEKDAY}|year|month|week|day|quarter|half|ago|anniversary|tomorrow|morning|afternoon|evening|tonight|spring|summer|autumn|century|decade`,
  names: ['month', 'weekday', 'weekshort'],
  slots: {
    year: '(?:1[89]|20)\\d\\d',
    yy: '\\d\\d',
    shortyear: '[0-4]\\d',
    spelledday: anyOf(SPELLED_DAYS),
    month: MONTH,
    day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)',
    mm: '1[0-2]|0?[1-9]',
    isomonth: '0[1-9]|1[0-2]',
    dd: '3[01]|[12]\\d|0?[1-9]',
    nthday: '(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)',
    weekday: anyOf(Object.keys(WEEKDAYS).filter((word) => word.endsWith('day'))),
    // "Sun" and "Mon" are names too; with a date beside them they are days.
    weekshort: WEEKDAY,
    rel: 'last|this|next',
    relweek: 'last|this|next',
    unit: 'day|week|month|year',
    period: 'week|month|year',
    count: `\\d{1,3}|${anyOf(Object.keys(COUNTS))}`,
    nth: 'first|second|third|fourth|1st|2nd|3rd|4th',
    ordinal: `\\d{1,3}(?:st|nd|rd|th)|${anyOf(Object.keys(NTHS))}`,
    half: '[12]',
    quarter: '[1-4]',
  },
  connectives: {
    to: '(?:\\s{0,2}[-–—~]\\s{0,2}|\\s{1,3}(?:to|until|till|through|thru)\\s{1,3})',
    and: '\\s{1,3}(?:and|&)\\s{1,3}',
  },
  values: {
    month: MONTHS,
    weekday: WEEKDAYS,
    rel: { last: -1, this: 0, next: 1 },
    relweek: { last: -1, this: 0, next: 1 },
    count: COUNTS,
    nth: ORDINALS,
    ordinal: NTHS,
    spelledday: NTHS,
  },
  units: { day: 'day', week: 'week', month: 'month', year: 'year' },
  forms: DATE_FORMS,
  range:
    '(?:\\s{0,2}[-–—~]\\s{0,2}|,?\\s{1,3}(?:to|until|till|through|up to)\\s{1,3}(?:the end of )?)',
  between: { left: '[Bb]etween (?:the years? )?', gap: ',? and (?:the year )?' },
  list: '(?:\\s{0,2},\\s{1,3}(?:and |or )?|\\s{1,3}(?:and|or|&)\\s{1,3})(?:in )?(?:again in )?',
  roles: [
    {
      role: 'base',
      left: '(?:[Cc]ompared (?:with|to)|in comparison (?:with|to)|against|relative to|versus|vs\\.?|than(?: (?:that|those|it was|they were))?|times (?:that|those|the (?:\\p{L}{1,12} ){1,3}|as (?:much|many) as))(?: that| those)?(?: (?:of|in|for|from|during))?(?: the (?:level|figures?|value|number|total|end) (?:of|in|from|for))? ',
    },
    {
      role: 'base',
      left: '(?:\\d ?%|percent|per cent|[- ]?fold|times|points|growth|increase|rise|decline|drop|higher|lower) (?:\\p{L}{1,12} ){0,2}(?:from|over|on)(?: that)?(?: (?:of|in))?(?: the (?:level|figures?|value|number|total) (?:of|in|from|for))? ',
      single: true,
    },
    { role: 'base', single: true, left: '(?:up|down) (?:from|on)(?: that)?(?: (?:of|in))? ' },
    { role: 'base', left: 'times ', single: true },
    {
      role: 'base',
      left: '(?:above|below|over|under|beyond|exceeding)(?: the)? (?:levels?|figures?|values?|totals?) (?:of|in) ',
    },
    {
      role: 'since',
      left: '(?<!\\p{L})(?:[Ss]ince|[Ss]tarting (?:from|in)|ever since)(?: at least| early| late| about)?(?: (?!last)[^\\s,;.]{1,20}){0,10}(?: (?:in|on|of|from))? ',
    },
    {
      role: 'since',
      left: '(?:[Ff]rom|[Aa]s of|[Bb]eginning|effective) ',
      right: ' (?:on|onwards?|forward)(?!\\p{L})',
    },
    { role: 'since', right: ' (?:to|until|till) (?:the present|date|now|today)(?!\\p{L})' },
    {
      role: 'until',
      left: '(?<!\\p{L})(?:[Bb]y|[Uu]ntil|till|up to|up until|[Aa]s of|as at|through)(?: the)?(?: year)? ',
    },
    {
      role: 'dateline',
      left: '^[\\p{Lu}][\\p{Lu}\\p{M} .,/-]{2,40}(?:, China)?, ',
      right: '\\s{0,2}(?:[(/]|--|[–—])',
    },
    {
      role: 'dateline',
      left: '^\\p{Lu}[\\p{L}\\p{M} .,/-]{2,40}, ',
      right: '\\s{0,2}(?:\\([A-Z][\\p{L} ]{2,30}\\)|/\\p{L}{2,20}/)',
    },
  ],
  topic: {
    left: '^(?:\\s|In|During|For|Over|Throughout|By|the|full|year|[("“•·-]){0,40}',
    right: '(?:\\s{0,2}[,(]|\\s{1,3}(?:alone|as a whole))',
  },
  tense: {
    future:
      '(?<!\\p{L})(?:will|shall|(?<!(?:the|an?|its|their|this|that|and|of|new|joint|\\p{L}+-year|\\p{L}+ year|development|action|master|overall|work|working|cooperation|implementation|investment|business|strategic|construction) )plans?|(?<=(?:and|which|who|that) )plans?(?= to )|planned|planning|scheduled|slated|due(?! to (?!(?:be|open|start|begin|take|run|arrive|visit)(?!\\p{L})))|set to|to be (?:held|opened|launched|staged|signed)|upcoming|is to|are to|expected|forthcoming|going to)(?!\\p{L})',
    present:
      '(?<!\\p{L})(?:opens|starts|begins|runs|kicks off|takes place|is (?:held|on)|gets under way|closes|ends|has announced|announced)(?!\\p{L})',
    past: '(?<!\\p{L})(?<!(?<!\\p{L})(?:be|to) )(?:was|were|had|did|held|met|took|came|went|began|saw|said|became|rose|fell|grew|told|brought|has been|have been|made|gave|put|led|paid|\\p{Ll}{3,14}ed)(?!\\p{L})',
  },
}
