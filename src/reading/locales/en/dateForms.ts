import type { DateForm } from '../../mentions/dates/words.ts'

/** The year that a month or a part of a year belongs to. */
const YEAR = '(?:,? (?:of |in )?(?:the (?:year )?)?{year}|,? (?:of |in )?{rel} year|,? of the year)'
const WEEK = '(?:{weekshort}\\.?,? \\(?(?:the )?|\\({weekshort}\\) )?'
const PART =
  '(?:early|mid|late|end|(?:the )?(?:very )?(?:end|beginning|start|middle|close|turn|summer|autumn|fall|spring|winter) (?:of|in))'
/** Before a month or year that stands alone. */
const PREPOSITION =
  '(?:(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Bb]y|of|[Uu]ntil|till|[Ff]rom|to|through|[Dd]uring|[Ff]or|[Bb]etween|[Bb]efore|[Aa]fter|[Aa]round|on|about|late|early|mid|end|and|or|as of|than|with|over|this|last|next|year|years|back in|both|where|fiscal|the)[\\s-]{1,3}|[,;(/–—-]\\s{0,2}|^\\s{0,3}|[:.•·]\\s{1,3})'
/** Before a year that nothing can count: "in 2021". */
const IN_YEAR =
  '(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Dd]uring|years?|Year|back in|late|early|mid|fiscal|[Bb]efore|[Aa]fter|[Ff]rom|[Bb]etween)[\\s-]{1,3}'
/** After a number that measures. */
const MEASURED =
  ' ?(?:km|kg|tons?|tonnes?|met(?:er|re)s?|yuan|euros?|dollars?|kilomet(?:er|re)s?|square|percent|per cent|hectares?|mu|TEUs?|US\\$|USD|RMB|hours|million|billion|people|persons|pieces|units|sets|guests|delegates|visitors|students|participants)(?!\\p{L})'
/** After a number that counts things: "2021 projects", but not "the 2021 sales". */
const COUNTED =
  ' (?!(?:sees|brings|was|has|is|its|this|thus|as|plans|marks|starts|goods|business|sales|news|series|talks|exports|imports|sports|games|figures|results|levels|statistics|onwards|towards|overseas|always|perhaps|less|across|versus)(?!\\p{L}))(?:\\p{Ll}{3,20} )?\\p{Ll}{3,20}(?<![su])s(?!\\p{L})'

/** After a number that is no year. */
const NO_YEAR = `[.,:]\\d|[-/]\\d|-\\p{L}| ?%|${MEASURED}`
/** Before a stretch of years that ends now. */
const OVER = '(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or|[Tt]hroughout) '

/** The ways of saying a date. */
export const DATE_FORMS: readonly DateForm[] = [
  // Days.
  { say: `${WEEK}{day} (?:of )?{month},? {year}`, read: 'day' },
  { say: `${WEEK}{day} (?:of )?{month},? (?:of )?{rel} year`, read: 'day' },
  { say: `${WEEK}{month} {day}(?:,? ?| of ){year}`, read: 'day', notRight: '[-/]\\d' },
  { say: `${WEEK}{month} {day},? (?:of )?{rel} year`, read: 'day' },
  { say: `${WEEK}{day} (?:of )?{month}(?: \\({weekshort}\\))?`, read: 'day' },
  { say: `${WEEK}{month} (?:the )?{day}`, read: 'day', notRight: '(?:[.,:]?\\d| ?%| percent)' },
  { say: '{day}<to>(?:the )?{day2} (?:of )?{month}(?:,? {year})?', read: 'day' },
  { say: '{day}<and>(?:the )?{day2} (?:of )?{month}(?:,? {year})?', read: 'day', couple: true },
  {
    say: `${WEEK}{month} {day}<to>(?:the )?(?:{weekshort},? )?{day2}(?:,? {year}(?!\\d))?`,
    read: 'day',
    notRight: '(?:[.,:]?\\d|[-/]\\d| ?%| percent)',
  },
  {
    say: '{month} {day}<and>{day2}(?:,? {year})?',
    read: 'day',
    couple: true,
    notRight: '(?:[.,:]?\\d| ?%| percent)',
  },
  {
    say: '{day}<and>(?:the )?{day2} (?:of )?{month}(?:,? {year})?',
    read: 'day',
    left: '[Bb]etween (?:the )?',
  },
  {
    say: '{month} {day}<and>{day2}(?:,? {year})?',
    read: 'day',
    left: '[Bb]etween ',
    notRight: '(?:[.,:]?\\d| ?%| percent)',
  },
  { say: `the {spelledday} of {month}(?:,? (?:of )?(?:{year}|{rel} year))?`, read: 'day' },
  { say: '{year}-{mm}-{dd}', read: 'day', notRight: '-\\d' },
  { say: '{year}-{month}-{day}', read: 'day', notRight: '-\\d' },
  { say: '{year}-{isomonth}', read: 'day', notRight: '-\\d' },
  { say: '{year}/{mm}/{dd}', read: 'day', notRight: '/\\d' },
  { say: '{year}\\.{mm}\\.{dd}', read: 'day', notRight: '\\.\\d' },
  { say: '{dd}\\.{mm}\\.{year}', read: 'day' },
  { say: '{dd}/{mm}/{year}', read: 'day' },
  { say: '{mm}/{dd}/{year}', read: 'day' },
  { say: '{year},? {month} {day}', read: 'day' },
  { say: '{day}[-/]{month}[-/]{year}', read: 'day' },
  {
    say: 'the {nthday}',
    read: 'day',
    left: '(?<!\\p{L})(?:[Oo]n|[Uu]ntil|[Ff]rom) ',
    right: '(?:[.,;)]|$| (?:in|at|and|by|of (?:this|the) month)(?!\\p{L}))',
  },
  { say: `the {day} (?:of )?(?:this|the same|that) month`, read: 'day' },

  // Months.
  { say: `(?:${PART}[-\\s])?{month}${YEAR}`, read: 'day' },
  { say: '{month}[-/ ]?{year}', read: 'day' },
  { say: '{rel} {month}', read: 'day' },
  { say: '(?:this|the) past {month}', read: 'day' },
  { say: `(?:the )?{nth} half of {month}${YEAR}?`, read: 'day' },
  { say: `(?:the )?{month}<to>{month2} period(?: of)?${YEAR}?`, read: 'day' },
  { say: 'end[- ]{month}(?:,? {year})?', read: 'day' },
  { say: "{rel} year['’]s {month}", read: 'day' },
  {
    say: `(?:${PART}[-\\s])?{month}`,
    read: 'day',
    left: PREPOSITION,
    notRight: '[- ]\\p{Lu}\\p{Ll}',
  },
  { say: `{month}<to>{month2}${YEAR}?`, read: 'day' },
  { say: `{month}<and>{month2}${YEAR}?`, read: 'day', couple: true },
  { say: `the months? of {month}${YEAR}?`, read: 'day' },

  // Years.
  {
    say: '(?:the years? )?{year}',
    read: 'day',
    left: IN_YEAR,
    notRight: `(?:${NO_YEAR})`,
  },
  {
    say: '(?:the years? )?{year}',
    read: 'day',
    left: PREPOSITION,
    notLeft: '(?:No|Nr|no)\\. ?',
    notRight: `(?:${NO_YEAR}|${COUNTED})`,
  },
  {
    say: '{year}',
    read: 'day',
    left: '(?:\\p{L}{1,20}|[)”"’\'–—-])\\s{1,3}',
    notLeft:
      '(?<!\\p{L})(?:of|over|than|about|with|total|some|nearly|almost|around|No\\.?|route|room|page|least|these|its|their|reached|exceeded|totaled|totalled|to|by|postcode|all|are|were|has|have|had|signed|built|exactly|only|up|worth|RMB|CNY|USD|EUR|US)\\s{1,3}',
    notRight: `(?:${NO_YEAR}|${COUNTED})`,
  },
  { say: "{year}(?=['’]s)", read: 'day' },
  { say: `${PART}[-\\s](?:the year )?{year}`, read: 'day' },
  { say: `the (?:full |whole |entire )?year {year}`, read: 'day' },
  { say: `(?:the )?(?:whole|all|full year|full-year|entirety) (?:of )?{year}`, read: 'day' },
  { say: 'year[-\\s]end(?: of)? {year}', read: 'day' },
  { say: '{rel} (?:spring|summer|autumn|fall)', read: 'shift', unit: 'year' },
  { say: '{year}/{year2}', read: 'day', notRight: '/\\d' },
  { say: '{year}<to>{year2}', read: 'day', notRight: "(?:[.,]\\d|['’]?s(?!\\p{L}))" },
  { say: '{year}[–/-]{yy}', read: 'day', notRight: '[-./]\\d' },
  {
    say: '(?:FY|fiscal(?: year)?|financial year|marketing year) ?{year}(?:[–/-]{yy})?',
    read: 'day',
  },
  {
    say: `(?:${PART}[-\\s])?{rel} (?:calendar |fiscal |financial )?year(?:['’]s end)?`,
    read: 'shift',
    unit: 'year',
    notRight: ' (?:of|earlier|before|ago)',
  },
  { say: 'the (?:previous|preceding|prior) year', read: 'told', shift: -1 },
  {
    say: '(?:the year before|a year (?:earlier|before))',
    read: 'told',
    shift: -1,
    notRight: ' last',
  },
  {
    say: '(?:the (?:following|next|ensuing) year|(?:a|one) year (?:later|after|on))',
    read: 'told',
    shift: 1,
  },
  { say: '(?:(?:later )?(?:the same|that(?: same)?) year)', read: 'told', shift: 0 },
  { say: '{count} years (?:later|after that|on)', read: 'told', shift: 1 },
  { say: '{count} years (?:earlier|before that)', read: 'told', shift: -1 },
  { say: 'the year before last', read: 'shift', unit: 'year', shift: -2 },

  // Parts of a year.
  {
    say: `(?:the )?{nth}[-\\s](?:half|half[-\\s]year|six[-\\s]months? period)(?: year)?${YEAR}?`,
    read: 'stretch',
    part: 6,
    notRight: '(?:-\\p{L}| (?:an|of an) hour)',
  },
  { say: `{year}[’']?s? {nth} half`, read: 'stretch', part: 6 },
  { say: `(?:the )?{nth}[-\\s]quarter${YEAR}?`, read: 'stretch', part: 3, notRight: ' of a' },
  { say: `(?:the )?(?:last|final|closing) quarter${YEAR}`, read: 'stretch', part: 3, nth: 4 },
  { say: `{year}[’']?s? {nth} quarter`, read: 'stretch', part: 3 },
  { say: `(?:the )?first {count} quarters${YEAR}?`, read: 'stretch', part: 3 },
  {
    say: `(?:the )?(?:first|initial|opening) {count} months(?: period)?${YEAR}?`,
    read: 'stretch',
    part: 1,
  },
  { say: `(?:the )?(?:first|initial|opening) month${YEAR}`, read: 'stretch', part: 1, count: 1 },
  {
    say: `(?:the )?(?:last|final|closing) {count} months${YEAR}`,
    read: 'stretch',
    part: 1,
    fromEnd: true,
  },
  {
    say: `(?:the )?(?:last|final|closing) {count} quarters${YEAR}`,
    read: 'stretch',
    part: 3,
    fromEnd: true,
  },
  {
    say: `(?:the )?(?:last|final|closing) month${YEAR}`,
    read: 'stretch',
    part: 1,
    fromEnd: true,
  },
  {
    say: `(?:the )?(?:last|final|closing) half${YEAR}`,
    read: 'stretch',
    part: 6,
    fromEnd: true,
  },
  {
    say: '(?:the )?(?:fiscal |financial )?year (?:to|through|ended|ending)(?: in| the end of)? {month}(?:,? {year})?',
    read: 'stretch',
    part: 1,
    count: 12,
  },
  { say: "{half}H ?[’']?{shortyear}", read: 'stretch', part: 6 },
  { say: "{quarter}Q ?[’']?{shortyear}", read: 'stretch', part: 3 },
  { say: "H{half} ?[’']{shortyear}", read: 'stretch', part: 6 },
  { say: "Q{quarter} ?[’']{shortyear}", read: 'stretch', part: 3 },
  { say: "FY ?[’']?{shortyear}", read: 'day' },
  { say: `(?:the )?{count} months${YEAR}`, read: 'stretch', part: 1 },
  {
    // The months spoken of before: "over the eight months".
    say: '(?:the|those|these) {count} months(?: period)?',
    read: 'stretch',
    part: 1,
    left: '(?<!\\p{L})(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin) ',
    notRight:
      ' (?:to|from|since|after|before|that|until|till|of|it|ended|ending|through)(?!\\p{L})',
  },
  {
    say: `(?:the )?{count} months (?:through|to|ended|ending|ending in|to the end of) {month}(?:,? {year})?`,
    read: 'stretch',
    part: 1,
  },
  { say: `H{half}(?: ?(?:of )?{year})?`, read: 'stretch', part: 6 },
  { say: `{half}H ?{year}`, read: 'stretch', part: 6 },
  { say: `{year} ?H{half}`, read: 'stretch', part: 6 },
  { say: 'Q{quarter}<to>Q{quarter2}(?: ?(?:of )?{year})?', read: 'stretch', part: 3 },
  { say: `Q{quarter}(?: ?(?:of )?{year})?`, read: 'stretch', part: 3 },
  { say: `{quarter}Q ?{year}`, read: 'stretch', part: 3 },
  { say: `{year} ?Q{quarter}`, read: 'stretch', part: 3 },

  // Counted from the publication.
  {
    say: '(?:(?:earlier|later) )?today',
    read: 'shift',
    unit: 'day',
    shift: 0,
    tensed: true,
    notLeft: '(?:China|Russia|Belarus|Africa|Business|[Uu]ntil|till|to|of|even|still|and) ',
    notRight: "(?:['’]s|, (?:the|it|there|they|more|over|this)(?!\\p{L}))",
  },
  { say: 'this (?:morning|afternoon|evening)', read: 'shift', unit: 'day', shift: 0 },
  { say: 'tonight', read: 'shift', unit: 'day', shift: 0 },
  {
    say: '(?:(?:the )?(?:end|start|beginning|middle) of the year|year[-\\s]end)',
    read: 'shift',
    unit: 'year',
    shift: 0,
  },
  { say: '{weekday}(?:,)? {relweek} week', read: 'weekday' },
  { say: 'half a year ago', read: 'none' },
  { say: 'yesterday', read: 'shift', unit: 'day', shift: -1 },
  { say: '(?:the day before yesterday)', read: 'shift', unit: 'day', shift: -2 },
  { say: 'tomorrow', read: 'shift', unit: 'day', shift: 1 },
  {
    say: '(?:(?:earlier|later|early|late|(?:the )?(?:beginning|start|middle|end) of) )?{rel} {period}(?:end)?',
    read: 'shift',
  },
  {
    say: `(?:{rel} )?{weekday}(?: (?:morning|afternoon|evening|night))?`,
    read: 'weekday',
    notLeft: '(?:every|each|Black|Good|Ash|Easter|Palm|all) ',
  },
  {
    say: '(?:(?:about|some|around|nearly|almost|over|more than|just) )?{count} {unit}s? ago',
    read: 'ago',
  },
  { say: 'a decade ago', read: 'ago', count: 10, unit: 'year' },
  { say: '{count} decades ago', read: 'ago', part: 10, unit: 'year' },
  { say: 'half a century ago', read: 'ago', count: 50, unit: 'year' },
  { say: 'a century ago', read: 'ago', count: 100, unit: 'year' },
  {
    say: '(?:(?:the|its|their|our) )?{ordinal} (?:founding |birth |friendship )?anniversary',
    read: 'anniversary',
  },
  { say: '{count}[-\\s]years?[-\\s](?:anniversary|jubilee)', read: 'anniversary' },
  {
    say: '{count} years',
    read: 'anniversary',
    left: '(?<!\\p{L})(?:mark|celebrate|commemorate|celebrat|commemorat)(?:s|d|ed|ing)? (?:the )?',
    right: ' (?:of|as|since)(?!\\p{L})',
  },

  {
    say: '(?:the )?(?:past|last|previous|recent) {count} years',
    read: 'past',
    left: OVER,
  },
  {
    say: '(?:the )?(?:past|last) decade',
    read: 'past',
    count: 10,
    left: OVER,
  },
  {
    say: '(?:the )?(?:past|last) {count} decades',
    read: 'past',
    part: 10,
    left: OVER,
  },
  { say: '{month},? (?:of )?(?:the same|that|that same) year', read: 'told', shift: 0 },
  { say: '{month},? (?:of )?the (?:following|next) year', read: 'told', shift: 1 },
  { say: '{month},? (?:of )?the (?:previous|preceding) year', read: 'told', shift: -1 },
  { say: '{month} {day},? (?:of )?(?:the same|that|that same) year', read: 'told', shift: 0 },

  // No date of a fact.
  { say: "(?:the )?(?:early |mid-?|late )?(?:{year}|['’]\\d0)['’]?s", read: 'none' },
  { say: 'year[-\\s](?:on|over|to)[-\\s](?:year|date)', read: 'none' },
  {
    say: '(?:than|from|over|to|with|of|on|versus|vs\\.?|against) (?:(?:that|those|the level|levels?) (?:of|in) )?(?:a|one|the) year (?:earlier|before|ago|previously)',
    read: 'none',
  },
  {
    say: '(?:a|one) year (?:earlier|ago)',
    read: 'none',
    left: '(?:more|less|higher|lower|up|down|growth|increase|rise|decline|drop|compared)[^.;]{0,30}',
  },
  {
    say: '(?:the )?(?:(?:same|corresponding|comparable|year-earlier|prior-year) (?:period|time|month|months|quarter|half|stretch))(?: (?:of |in )?(?:the |a )?(?:{rel} year|{year}|previous year|year before|year earlier|year ago))?',
    read: 'none',
  },
  {
    say: '(?:Vision|Agenda|Horizon|Made in China|Global Goals|Fortune(?: Global)?|Strategy|Initiative|Windows|Office|ISO|Olympics|Expo(?=\\d)) {year}',
    read: 'none',
  },
  {
    say: '{year} (?:Agenda|Vision|Strategy|Development Agenda|Sustainable Development)',
    read: 'none',
  },
]
