import { phrases } from '../phrases.ts'
import type { NumberWords } from '../numberWords.ts'

const MONTH =
  '(?:Jan(?:uar|ner|\\.)?|Jänner|Feb(?:ruar|\\.)?|März|Mär\\.?|Mrz\\.?|Apr(?:il|\\.)?|Mai|Juni?|Jun\\.|Juli?|Jul\\.|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?|Dez(?:ember|\\.)?)'
const YEAR = '(?:1[89]|20)\\d{2}'
const PERCENT = { shift: 0, points: false }
const POINTS = { shift: 0, points: true }

/** A paper "über 3 Mio. Euro" is about that sum, not about more. */
const PAPERS = phrases(`
  vertrag | verträge | vertrags | abkommen | vereinbarung | vereinbarungen | kaufvertrag |
  auftrag | aufträge | kredit | kredite | absichtserklärung | absichtserklärungen | rahmenvertrag
  | darlehen | rechnung | scheck | kooperationsvertrag | rahmenabkommen | verhandlungen |
  gespräche | projekte | liefervertrag | anleihe | anleihen
`)

export const NUMBER_WORDS: NumberWords = {
  present:
    '[\\d½⅓⅔¼¾⅕-⅞]|(?<!\\p{L})(?:null|ein|zwei|zwo|drei|dritt|vier|fünf|fuenf|sech|sieb|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|anderthalb|hälfte|halb|beide|dutzend|verdoppel|verdreifach|vervierfach|verfünffach|verzehnfach|vervielfach|erst|viertel|doppel|doppelt)|fach|million|milliard',
  scales: {
    tausend: 3,
    'tsd.': 3,
    tsd: 3,
    tds: 3,
    'tds.': 3,
    million: 6,
    millionen: 6,
    'mio.': 6,
    mio: 6,
    mill: 6,
    'mill.': 6,
    milliarde: 9,
    milliarden: 9,
    'mrd.': 9,
    mrd: 9,
    mia: 9,
    'mia.': 9,
    mld: 9,
    'mld.': 9,
    'md.': 9,
    billion: 12,
    billionen: 12,
    'bio.': 12,
    'bill.': 12,
    bio: 12,
    billiarde: 15,
    billiarden: 15,
    hundert: 2,
    mn: 6,
    bn: 9,
  },
  letters: { k: 3, m: 6 },
  units: phrases(`
    km | m | cm | mm | kg | t | ha | kw | kwh | mw | mwh | gw | gwh | tw | twh | kwp | mwp | l | x |
    qm | teu | kv | ps | mb | gb | h | min | c | fach | fache | fachen | faches | facher | mal |
    prozentig | prozent | prozentige | prozentigen | euro | eur | usd | dollar | yuan | rmb | chf |
    köpfige | köpfigen | köpfiger
  `),
  over: phrases(`
    mehr als | über | ueber | übersteigt | überstieg | übertraf | übertrifft | mindestens |
    wenigstens | gut | gute | oberhalb von | jenseits von | weit über | knapp über | höher als |
    größer als | nicht weniger als | zumindest | etwas mehr als | deutlich über | ab | > |
    überschritt | überschreitet | von über | von mehr als | mehr als die | überschritt die marke von |
    mehr wie
  `),
  under: phrases(`
    fast | knapp | nahezu | beinahe | bis zu | weniger als | unter | höchstens | maximal |
    nicht mehr als | annähernd | unterhalb von | kleiner als | niedriger als | knapp unter |
    etwas weniger als | nicht ganz | < | fast schon | bald
  `),
  about: phrases(`
    rund | rd. | etwa | ca. | ca | circa | zirka | ungefähr | an die | schätzungsweise | geschätzt |
    geschätzte | geschätzten | in etwa | um die | ungefaehr | ~ | ≈ | etwa um | gegen
  `),
  unqualified: [
    ...PAPERS.flatMap((paper) => [`${paper} über`, `${paper} von über`]),
    'unterschrift unter',
    'unterschriften unter',
    'signatur unter',
    'beläuft sich auf über',
    'addieren sich auf bis zu',
  ],
  overAfter: ['und mehr', 'oder mehr', 'plus', '+', 'und darüber'],
  underAfter: ['oder weniger', 'und weniger', 'maximal', 'höchstens'],
  aboutAfter: ['oder so', 'in etwa', 'ungefähr'],
  minus: ['minus'],
  plus: ['plus'],
  percentAfter: {
    '%': PERCENT,
    prozent: PERCENT,
    'v. h.': PERCENT,
    'v.h.': PERCENT,
    vh: PERCENT,
    'vom hundert': PERCENT,
    prozents: PERCENT,
    'proz.': PERCENT,
    pct: PERCENT,
    prozentig: PERCENT,
    prozentige: PERCENT,
    prozentigen: PERCENT,
    prozentiger: PERCENT,
    prozentiges: PERCENT,
    prozentigem: PERCENT,
    '%ige': PERCENT,
    '%igen': PERCENT,
    '%iger': PERCENT,
    '%iges': PERCENT,
    '%igem': PERCENT,
    '‰': { shift: -1, points: false },
    promille: { shift: -1, points: false },
    prozentpunkt: POINTS,
    prozentpunkte: POINTS,
    prozentpunkten: POINTS,
    prozentpunkts: POINTS,
    '% punkte': POINTS,
    '%-punkte': POINTS,
    '%punkte': POINTS,
    basispunkte: { shift: -2, points: true },
    basispunkten: { shift: -2, points: true },
    percent: PERCENT,
    'per cent': PERCENT,
  },
  percentBefore: { 'prozentsatz von': PERCENT },
  shares: [
    ['(?<!/)1/2(?= (?:der|des|aller|von))', 50],
    ['(?<!/)1/3(?= (?:der|des|aller|von))', 100 / 3],
    ['(?<!/)2/3(?= (?:der|des|aller|von))', 200 / 3],
    ['(?<!/)1/4(?= (?:der|des|aller|von))', 25],
    ['(?<!/)3/4(?= (?:der|des|aller|von))', 75],
    ['(?<!/)1/5(?= (?:der|des|aller|von))', 20],
    ['(?<!/)2/5(?= (?:der|des|aller|von))', 40],
    ['(?:ein(?:em|es)? )?halbe[sn]? prozent(?!punkt)', 0.5],
    ['(?:ein(?:em|es)? )?viertel[ -]?prozent(?!punkt)', 0.25],
    ['(?:ein(?:em|es)? )?zehntelprozent(?!punkt)', 0.1],
    ['(?:ein(?:em|es)? )?drei ?viertel[ -]?prozent(?!punkt)', 0.75],
    [
      '(?<!erste |ersten |zweite |zweiten |andere |anderen )(?:die |der )?hälfte(?! des jahres| des monats| des jahrhunderts| 20)',
      50,
    ],
    ['(?:ein|einem|eines|das)[ -]drittel', 100 / 3],
    ['zwei[ -]drittel[ns]?', 200 / 3],
    [
      '(?:ein|einem|eines)[ -]viertel(?= (?:der|des|aller|von|mehr|weniger|höher|niedriger|gestiegen|gesunken|gewachsen|zurück|zu|ab|ihre|seine|davon|ist|sind|war|über|unter|im|gegen|auf|wuchs|wachs|erhöh|zuge)|[,.;)]|$)',
      25,
    ],
    ['(?:drei[ -]?viertel)(?= (?:der|des|aller|von|mehr|ihre|seine)|[,.;)]|$)', 75],
    ['(?:ein|einem|eines)[ -]fünftel', 20],
    ['zwei[ -]fünftel', 40],
    ['drei[ -]fünftel', 60],
    ['vier[ -]fünftel', 80],
    ['(?:ein|einem|eines)[ -]sechstel', 100 / 6],
    ['(?:ein|einem|eines)[ -]siebtel', 100 / 7],
    ['(?:ein|einem|eines)[ -]achtel', 12.5],
    ['(?:ein|einem|eines)[ -]neuntel', 100 / 9],
    ['(?:ein|einem|eines)[ -]zehntel', 10],
    ['neun[ -]zehntel', 90],
  ],
  notQuantities: [
    `\\d{1,2}\\.\\s?(?:(?:bis|und|-|–|/|bis zum|oder)\\s?(?:zum\\s)?\\d{1,2}\\.\\s?)?${MONTH}(?!\\p{L})(?:,?\\s${YEAR}(?!\\d))?`,
    `\\d{1,2}\\.\\s?(?:bis|und|-|–)\\s(?:zum\\s)?\\d{1,2}\\.\\s?${MONTH}(?!\\p{L})`,
    `\\d{1,2}\\.\\s?${MONTH} (?:bis|und|-|–) `,
    `\\d{1,2} ${MONTH}(?!\\p{L})(?:,?\\s${YEAR}(?!\\d))?`,
    `${MONTH},? (?:\\d{1,2}, )?${YEAR}(?!\\d)`,
    `\\d{1,2}\\.\\d{1,2}\\.(?:${YEAR}|\\d{2}(?!\\d))?`,
    `${YEAR}\\s?(?:-|–|—|/|bis|und)\\s?(?:${YEAR}|\\d{2})(?![\\d.,%]\\d|\\d|%)`,
    `\\d{1,2}(?:[.:]\\d{2})?\\sUhr`,
    `(?:Alter von|im Alter von) \\d{1,3}`,
    `\\d{1,3}[- ]?(?:Jahre alt|jährige[nrs]?|Jährige[nrs]?)`,
    `(?:ersten|letzten|vergangenen|nächsten|kommenden|vorigen|ersten) (?:\\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf) (?:Monate|Quartale|Wochen|Tage|Monaten|Quartalen|Wochen|Tagen)n?`,
    `(?:\\d{4}|\\d{2})er(?!\\p{L})`,
    `(?:ersten?|zweiten?|dritten?|vierten?|[1-4]\\.) (?:Quartals?|Halbjahr(?:es?)?|Jahreshälfte|Hälfte)`,
    `[Ee]in(?:e[nmr]?)? (?:Jahr|Jahres|Monat|Tag|Woche)(?!\\p{L})|ein (?:paar|wenig|bisschen|jeder)|[Ee]in Gürtel,? eine Straße`,
    `(?:erste[nrs]?|Erste[nrs]?) (?:Mal|Hilfe)|zum ersten Mal`,
    `(?:die|Die|der) (?:Zwanzig|Sieben)`,
    `[Zz]weite[nr]? Weltkriegs?|[Ee]rste[nr]? Weltkriegs?|Dritte[nr]? Welt`,
    `(?<=, |D-)\\d{5} \\p{Lu}\\p{Ll}`,
  ],
  labels: phrases(`
    nr. | nr | nummer | artikel | art. | abs. | absatz | seite | s. | seiten | halle | phase |
    gleis | linie | paragraph | § | kapitel | version | typ | klasse | stufe | zimmer | flug |
    tel. | tel | telefon | telefon: | tel.: | fax | fax: | plz | postleitzahl | agenda | top |
    vision | kanal | # | no. | terminal | route | autobahn | abbildung | tabelle | abb. | tab. |
    isbn | issn | ausgabe | jahrgang | heft | rang | boeing | airbus
  `),
  to: phrases(`
    bis | bis zu | - | – | — | auf bis zu | ~ | oder
  `),
  between: ['zwischen', 'von'],
  and: ['und', 'auf'],
  listed: ['und', 'bzw.', 'beziehungsweise', 'respektive', 'sowie'],
  converted: phrases(`
    umgerechnet | etwa | rund | ca. | das sind | circa | ungefähr | oder | entspricht |
    entspricht etwa | entspricht rund | entsprechend | also | das entspricht | das entspricht etwa |
    das entspricht rund | oder rund | oder etwa | oder umgerechnet | umgerechnet etwa |
    umgerechnet rund | umgerechnet ca. | knapp | gut | das sind rund | das sind etwa |
    etwas mehr als | umgerechnet knapp | umgerechnet gut | umgerechnet mehr als | umgerechnet über |
    gleich | ≈ | ~ | = | fast | mehr als | über
  `),
  both: ['[Bb]eide[nrs]?(?= \\p{Lu})'],
}
