import type { DateForm } from '../../mentions/dates/words.ts'

/** The year that a month or a part of a year belongs to. */
const YEAR =
  '(?:,? (?:des Jahres |im Jahr |im Jahre |in |von )?{year}|,? (?:(?:des|im|in) )?{rel} Jahr(?:es|e)?|,? (?:des|im) (?:Jahres|Jahr))'
const WEEK = '(?:{weekday},? \\(?(?:(?:de[mnr]|vom) )?|\\({weekday}\\) )?'
const PART =
  '(?:Anfang|Mitte|Ende|Jahresanfang|Jahresbeginn|Jahresmitte|Jahresende|Beginn|Frühjahr|Frühling|Sommer|Herbst|Winter|(?:zu )?(?:Anfang|Beginn|Ende) des Jahres)'
/** Before a month or year that stands alone. */
const PREPOSITION =
  '(?:(?<!\\p{L})(?:[Ii]m|[Ii]n|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|[Vv]om|[Zz]um|[Zz]ur|[Vv]or|[Nn]ach|[Aa]us|[Uu]m|[Ff]ür|[Gg]egen|[Zz]wischen|[Uu]nd|oder|sowie|Jahr|Jahre|Jahren|Jahres|als|gegenüber|Anfang|Mitte|Ende|Stand|des|der|noch|bereits|schon|erst|auch|Sommer|Herbst|Frühjahr|Winter|dann|dem|zu|auf|bzw\\.|Monat|Geschäftsjahr|war|wurde|wurden|waren|er|sie|es) |[,;(/–—-]\\s{0,2}|^\\s{0,3}|[:.•·]\\s{1,3})'
const COUNTED =
  ' (?:(?:\\p{Ll}{3,20}en )?(?:Zimmer\\p{L}*|Betten|Plätze\\p{L}*|Sitze\\p{L}*|Wohnungen|Filialen|Läden|Mitglieder\\p{L}*|Delegierte\\p{L}*|Aussteller\\p{L}*|Unternehmen|Firmen|Personen|Menschen|Teilnehmer\\p{L}*|Projekte\\p{L}*|Betriebe\\p{L}*|Gäste\\p{L}*|Vertreter\\p{L}*|Studierende\\p{L}*|Studenten|Schüler\\p{L}*|Besucher\\p{L}*|Einwohner\\p{L}*|Mitarbeiter\\p{L}*|Arbeitsplätze\\p{L}*|Stück|Züge\\p{L}*|Container\\p{L}*|Autos)|(?:km|kg|Tonnen|Meter|Metern|Kilometer|Kilometern|Quadratmeter|Quadratkilometer|Hektar|Yuan|Euro|Dollar|Prozent|Uhr|Mio|Mrd|Millionen|Milliarden|TEU|US-Dollar|USD|RMB)(?!\\p{L}))'

/** Before a year that nothing can count: "in 2021", "seit 2021". */
const IN_YEAR =
  '(?<!\\p{L})(?:[Ii]n|[Ss]eit|[Bb]is|[Aa]b|[Vv]or|[Nn]ach|[Jj]ahr|[Jj]ahre|[Jj]ahren|[Jj]ahres|[Vv]on|[Zz]wischen|Anfang|Mitte|Ende|bereits|schon|erst) '
/** After a number that measures or is no year. */
const NO_YEAR =
  '[.,:]\\d|[-/]\\d|-\\p{L}|er(?!\\p{L})| ?%| ?(?:km|kg|Tonnen|Metern?|Kilometern?|Quadratmetern?|Quadratkilometern?|Hektar|Yuan|Euro|Dollar|Prozent|Uhr|Mio|Mrd|Millionen|Milliarden|TEU|US-Dollar|USD|RMB|Personen|Menschen|Stück|Teilnehmern?|Besuchern?)(?!\\p{L})'
/** Before a stretch of years that ends now. */
const OVER = '(?:[Ii]n|[Ww]ährend|[Ii]nnerhalb|[Üü]ber)(?: de[nr])? '

/** The ways of saying a date. */
export const DATE_FORMS: readonly DateForm[] = [
  // Days.
  { say: `${WEEK}{day}\\.? ?{month},? {year}`, read: 'day' },
  { say: `${WEEK}{day}\\. ?{month} (?:des )?{rel} Jahres`, read: 'day' },
  { say: `[Aa]m {spelledday} {month}(?: {year})?`, read: 'day' },
  {
    say: '{day}\\.<and>(?:dem )?{day2}\\. ?{month}(?: {year})?',
    read: 'day',
    left: '[Zz]wischen (?:dem )?',
  },
  { say: `${WEEK}{day}\\. ?{month}`, read: 'day' },
  { say: '{day} {month}', read: 'day' },
  {
    say: '{day}\\.?<to>(?:zum )?(?:{weekday2}, (?:dem )?)?{day2}\\. ?{month}(?: {year})?',
    read: 'day',
  },
  { say: '{day}\\.<and>{day2}\\. ?{month}(?: {year})?', read: 'day', couple: true },
  { say: '{day}\\. ?/ ?{day2}\\. ?{month}(?: {year})?', read: 'day' },
  { say: `${WEEK}{dd}\\. ?{mm}\\. ?{year}`, read: 'day' },
  { say: '{dd}\\.{mm}\\.{yy}', read: 'none' },
  {
    say: '{dd}\\. ?{mm}\\.',
    read: 'day',
    left: '(?:(?:[Aa]m|[Vv]om|[Bb]is|zum|dem|den|seit|ab) |\\()',
  },
  { say: '{day}\\.?<to>{day2}\\. ?{mm}\\. ?{year}', read: 'day' },
  { say: '{year}-{isomonth}', read: 'day', notRight: '-\\d' },
  { say: '{year}-{mm}-{dd}', read: 'day', notRight: '-\\d' },
  { say: '{year}[/.]{mm}[/.]{dd}', read: 'day', notRight: '[/.]\\d' },
  { say: `${WEEK}{month} {day},? {year}`, read: 'day' },

  // Months.
  { say: `(?:${PART} )?{month}${YEAR}`, read: 'day' },
  { say: '{month}[-/ ]?{year}', read: 'day' },
  { say: '{rel} {month}', read: 'day' },
  { say: `(?:${PART} )?{fullmonth}`, read: 'day', left: PREPOSITION, notRight: '-?\\p{L}' },
  { say: `{month}<to>(?:Ende |Mitte |Anfang )?{month2}${YEAR}?`, read: 'day' },
  { say: `{month}<and>{month2}${YEAR}?`, read: 'day', couple: true },
  { say: `{fullmonth} ?/ ?{month2}${YEAR}?`, read: 'day', couple: true },
  { say: `(?:der )?(?:ersten|zweiten) {fullmonth}hälfte${YEAR}?`, read: 'day' },
  { say: `(?:der )?(?:ersten|zweiten|dritten|letzten) {fullmonth}woche${YEAR}?`, read: 'day' },
  { say: '{month} des Vorjahres', read: 'told', shift: -1 },
  { say: `(?:(?:in|während) )?de[rn] Monaten? {month}<to>{month2}${YEAR}?`, read: 'day' },
  { say: '{mm}/{year}', read: 'day', notLeft: '[\\d/.]' },

  // Years.
  { say: '{year}', read: 'day', left: IN_YEAR, notRight: `(?:${NO_YEAR})` },
  {
    say: '{year}',
    read: 'day',
    left: PREPOSITION,
    notRight: `(?:${NO_YEAR}|${COUNTED})`,
  },
  {
    say: '{year}',
    read: 'day',
    left: '[\\p{L})“”"»’]{1,24} {1,3}',
    notLeft:
      '(?:[Üü]ber|[Rr]und|[Ee]twa|[Ff]ast|[Kk]napp|[Ii]nsgesamt|[Mm]ehr als|[Nn]ahezu|[Nn]r\\.?|[Ss]eite|[Mm]indestens|[Cc]irca|ca\\.?|mit|Postfach|Telefon|Tel\\.?|Fax) {1,3}',
    notRight: `(?:${NO_YEAR}|${COUNTED})`,
  },
  { say: `${PART} (?:des Jahres )?{year}`, read: 'day' },
  {
    say: '(?:ganzen |gesamten )?(?:Jahr|Jahre|Jahres|Gesamtjahr|Kalenderjahr) {year}',
    read: 'day',
  },
  {
    say: '{year}<to>(?:Ende |Mitte |Anfang )?{year2}',
    read: 'day',
    notRight: '(?:[.,]\\d|er(?!\\p{L}))',
  },
  { say: '{year}[–/-]{yy}', read: 'day', notRight: '[-./]\\d' },
  {
    say: '(?:Geschäftsjahr|Haushaltsjahr|Wirtschaftsjahr|Fiskaljahr|Finanzjahr)(?:e?s)? {year}(?:[–/-]{yy})?',
    read: 'day',
  },
  {
    say: `(?:${PART} )?(?:des )?{rel} (?:Kalender)?Jahr(?:es|e)?`,
    read: 'shift',
    unit: 'year',
  },
  {
    say: '(?:Vorjahr(?:es)?|Jahr zuvor|Jahr davor|Vorjahreswert\\p{L}{0,2}|Vorjahresniveau|vorangegangenen Jahr(?:es)?|vorhergehenden Jahr(?:es)?)',
    read: 'told',
    shift: -1,
    role: 'base',
  },
  {
    say: 'im (?:Vorjahr|Jahr zuvor|Jahr davor|vorangegangenen Jahr|vorhergehenden Jahr)',
    read: 'told',
    shift: -1,
    notLeft: '(?:als|wie|gegenüber(?: dem Wert)?) ',
  },
  {
    say: '(?:Folgejahr(?:es)?|darauf(?:folgenden|ffolgenden)? Jahr(?:es)?|folgenden Jahr(?:es)?|Jahr darauf|Jahr später|Jahr danach)',
    read: 'told',
    shift: 1,
  },
  {
    say: '(?:(?:im )?(?:selben|gleichen|demselben) Jahr(?:es)?|in jenem Jahr)',
    read: 'told',
    shift: 0,
  },
  {
    say: '(?:im )?(?:vorletzte[ns]|vorvergangene[ns]) Jahr(?:es)?',
    read: 'shift',
    unit: 'year',
    shift: -2,
  },
  { say: 'heuer', read: 'shift', unit: 'year', shift: 0 },
  { say: '{rel} (?:Frühjahr|Frühling|Sommer|Herbst)', read: 'shift', unit: 'year' },

  {
    say: '(?:Jahresbeginn|Jahresanfang|Jahresende|(?:Beginn|Anfang|Ende) des Jahres)',
    read: 'shift',
    unit: 'year',
    shift: 0,
  },
  { say: '{count} Jahre (?:später|danach|darauf)', read: 'told', shift: 1 },
  { say: '{count} Jahre (?:zuvor|davor|früher)', read: 'told', shift: -1 },
  { say: '{year}/{year2}', read: 'day', notRight: '/\\d' },

  // Parts of a year.
  {
    say: `{nth} (?:Halbjahr(?:es|e)?|Jahreshälfte|Hälfte)${YEAR}?`,
    read: 'stretch',
    part: 6,
    notLeft: 'jede[mns] ',
  },
  { say: `{nthdigit}\\. ?Halbjahr(?:es)?${YEAR}?`, read: 'stretch', part: 6 },
  { say: `{nth} (?:Quartals?|Vierteljahr(?:es)?)${YEAR}?`, read: 'stretch', part: 3 },
  { say: `{nthdigit}\\. ?Quartals?${YEAR}?`, read: 'stretch', part: 3 },
  { say: `{romanquarter}\\. ?Quartals?${YEAR}?`, read: 'stretch', part: 3 },
  {
    say: `{quarter}\\.?<to>(?:zum )?{quarter2}\\. ?Quartals?${YEAR}?`,
    read: 'stretch',
    part: 3,
  },
  { say: 'Q{quarter}<to>Q{quarter2}(?:[ /]?{year})?', read: 'stretch', part: 3 },
  { say: `(?:letzten?|vierten?) Quartals?${YEAR}`, read: 'stretch', part: 3, nth: 4 },
  { say: `letzten {count} Monaten?${YEAR}`, read: 'stretch', part: 1, fromEnd: true },
  { say: `letzten {count} Quartalen?${YEAR}`, read: 'stretch', part: 3, fromEnd: true },
  {
    say: `{count} Monaten?,? bis (?:Ende |einschließlich )?{month}(?: {year})?`,
    read: 'stretch',
    part: 1,
  },
  { say: '(?:H|HJ ?){half}(?:[ /]?{year})?', read: 'stretch', part: 6 },
  { say: 'Q{quarter}(?:[ /]?{year})?', read: 'stretch', part: 3 },
  { say: `erste[nr]? {count} (?:Quartalen?)${YEAR}?`, read: 'stretch', part: 3 },
  { say: `erste[nr]? {count} Monaten?${YEAR}?`, read: 'stretch', part: 1 },
  { say: `erste[nr]? (?:Dritteljahr|Monat(?:s|es)?)${YEAR}`, read: 'stretch', part: 1, count: 1 },
  { say: `(?:in )?(?:den )?{count} Monaten${YEAR}`, read: 'stretch', part: 1 },
  {
    // The months spoken of before.
    say: '(?:den|diesen) {count} Monaten',
    read: 'stretch',
    part: 1,
    left: '(?<!\\p{L})(?:[Ii]n|[Ww]ährend) ',
    notRight: ' (?:seit|nach|vor|bis|zuvor|danach|davor)(?!\\p{L})',
  },

  // Counted from the publication.
  {
    say: 'heute',
    read: 'shift',
    unit: 'day',
    shift: 0,
    tensed: true,
    notLeft: '(?:[Bb]is|[Nn]och|[Vv]on|[Aa]uch|[Uu]nd|nach) ',
    notRight:
      ' (?:ist|sind|gibt|hat|haben|zählt|zählen|besteht|bestehen|leben|unterhält|gehört|noch|mehr)(?!\\p{L})',
  },
  { say: 'gestern(?:abend)?', read: 'shift', unit: 'day', shift: -1 },
  { say: 'vorgestern', read: 'shift', unit: 'day', shift: -2 },
  { say: 'übermorgen', read: 'shift', unit: 'day', shift: 2 },
  {
    say: 'morgen',
    read: 'shift',
    unit: 'day',
    shift: 1,
    left: '(?<!\\p{L})(?:[Aa]b|[Bb]is|findet|wird|beginnt|startet) ',
  },
  { say: '(?:(?:Anfang|Mitte|Ende) )?{rel} {unit}', read: 'shift' },
  { say: 'Vormonat(?:s|es)?', read: 'shift', unit: 'month', shift: -1, role: 'base' },
  { say: 'Vorwoche', read: 'none' },
  {
    say: '(?:{rel} )?{weekday}(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?',
    read: 'weekday',
    notLeft: '(?:[Jj]ede[nrm]|Schwarze[nr]|alle) ',
  },
  {
    say: '[Vv]or (?:(?:rund|etwa|fast|knapp|über|gut|mehr als|genau|nunmehr|nun|nahezu) )?{count} {unit}',
    read: 'ago',
  },
  {
    say: '[Vv]or (?:(?:rund|etwa|fast|knapp|über|gut|mehr als|genau|nahezu) )?einem Jahrzehnt',
    read: 'ago',
    count: 10,
    unit: 'year',
  },
  { say: '[Vv]or einem halben Jahrhundert', read: 'ago', count: 50, unit: 'year' },
  {
    say: '[Vv]or (?:(?:rund|etwa|fast|knapp|über|gut|mehr als|genau|nahezu) )?{count} Jahrzehnten',
    read: 'ago',
    part: 10,
    unit: 'year',
  },
  {
    say: '[Ss]eit (?:(?:nunmehr|rund|etwa|fast|knapp|über|gut|mehr als|genau|nun|mittlerweile|inzwischen|bereits|schon|nahezu) ){0,2}{count} Jahren',
    read: 'ago',
    unit: 'year',
    role: 'since',
  },
  {
    say: '[Ss]eit (?:(?:nunmehr|rund|etwa|fast|knapp|über|gut|mehr als|genau|nun|inzwischen|bereits|schon|nahezu) ){0,2}{count} Jahrzehnten',
    read: 'ago',
    part: 10,
    unit: 'year',
    role: 'since',
  },
  {
    say: '{count}[- ]?jährige[nrsm]? (?:\\p{L}{2,20} )?(?:Bestehen|Jubiläum|Jubiläums|Bestehens|Partnerschaft|Städtepartnerschaft|Freundschaft|Zusammenarbeit|Jahrestag|Gründung)',
    read: 'anniversary',
  },
  {
    say: '{ordinal}\\. (?:Jahrestag(?:e?s)?|Jubiläums?|Geburtstag|Gründungstag)',
    read: 'anniversary',
  },
  {
    say: '{count} Jahre',
    read: 'anniversary',
    right:
      ' (?:Partnerschaft|Städtepartnerschaft|Freundschaft|Zusammenarbeit|diplomatische Beziehungen)(?!\\p{L})',
    notLeft: '(?:für|über|um|nach) ',
  },
  { say: '{ordinalword} (?:Jahrestag(?:e?s)?|Jubiläums?)', read: 'anniversary' },

  { say: '(?:letzten|vergangenen|zurückliegenden) {count} Jahren?', read: 'past', left: OVER },
  { say: '(?:letzten|vergangenen) Jahrzehnt', read: 'past', count: 10, left: '[Ii]m ' },
  { say: '(?:letzten|vergangenen) {count} Jahrzehnten', read: 'past', part: 10, left: OVER },
  {
    say: '{month} (?:desselben|des gleichen|des selben|jenes) Jahres',
    read: 'told',
    shift: 0,
  },
  { say: '{month} des (?:darauffolgenden|folgenden) Jahres', read: 'told', shift: 1 },

  // No date of a fact.
  {
    say: '(?:{year}er(?: ?Jahren?)?|\\d0er[- ]Jahren?|(?:zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)[- ]?Jahren?)',
    read: 'none',
  },
  {
    say: '(?:gegenüber|im Vergleich zu|verglichen mit|als|wie|zum)(?: de[mr])? (?:im )?(?:Vorjahres(?:zeitraum|monat|quartal|halbjahr|periode)|(?:gleichen|selben|entsprechenden) (?:Zeitraum|Vorjahreszeitraum|Periode|Zeit)(?: (?:(?:des|im|von) (?:Vorjahr(?:es)?|{rel} Jahr(?:es)?|Jahr(?:es)? {year})|{year}))?)',
    read: 'none',
  },
  { say: 'Vorjahres(?:zeitraum|monat|quartal|halbjahr|periode)(?:e?s)?', read: 'none' },
  {
    say: '(?:gleichen|selben|entsprechenden) (?:Zeitraum|Zeitraums|Periode|Monat|Quartal)(?: (?:(?:des|im|von) (?:Vorjahr(?:es)?|{rel} Jahr(?:es)?|Jahr(?:es)? {year})|{year}))?',
    read: 'none',
  },
  { say: '(?:Vision|Agenda|Horizont|Made in China|Strategie|Horizon) {year}', read: 'none' },
]
