import { phrases } from '../phrases.ts'
import type { NumberWords } from '../numberWords.ts'

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:1[89]|20)\\d{2}'

export const NUMBER_WORDS: NumberWords = {
  present:
    '[\\d½⅓⅔¼¾⅕-⅞]|(?<!\\p{L})(?:zero|half|third|quarter|both|dozen|hundred|thousand|million|billion|trillion|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fort|fift|twent|first|second|twice|thrice|doubl|trebl|tripl|quadrupl|quintupl|sextupl|septupl|octupl|halv|twofold|cent|dollar|euro|pound|yuan|penny|yen|rupee|rubl|roubl|franc|peso|buck|won|baht|us dollar|percent|per cent)',
  scales: {
    thousand: 3,
    million: 6,
    millions: 6,
    billion: 9,
    billions: 9,
    trillion: 12,
    trillions: 12,
    quadrillion: 15,
    hundred: 2,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    lacs: 5,
    crore: 7,
    crores: 7,
    mn: 6,
    mln: 6,
    mio: 6,
    bn: 9,
    bln: 9,
    mrd: 9,
    mld: 9,
    tn: 12,
    trn: 12,
    tln: 12,
    'mn.': 6,
    'mln.': 6,
    'bn.': 9,
    'bln.': 9,
    'tn.': 12,
  },
  letters: { k: 3, m: 6, b: 9, t: 12, mm: 6, mil: 6 },
  units: phrases(`
    km | m | cm | mm | kg | t | mt | ha | kw | kwh | mw | mwh | gw | gwh | tw | twh | kwp | mwp | l |
    x | sqm | sqkm | sq | teu | teus | kv | hp | ft | mb | gb | tb | mbps | gbps | h | hr | hrs |
    min | dwt | c | p | pc | pcs | pct | bp | bps | percent | usd | eur | rmb | cny | gbp | yuan | euro | euros |
    hkd | jpy | aud | cad | chf
  `),
  over: phrases(`
    more than | over | exceeding | exceeds | exceeded | exceed | above | at least | upwards of |
    upward of | in excess of | topped | topping | tops | surpassed | surpassing | surpasses |
    surpass | greater than | higher than | larger than | no less than | no fewer than | not less
    than | beyond | well over | just over | passed the | exceeded the | surpassed the | a minimum
    of | minimum | crossed | the mark of | passed the mark of | the threshold of | the milestone
    of | excess of | topped the | north of | > | ≥ | top
  `),
  under: phrases(`
    nearly | almost | less than | up to | close to | just short of | short of | shy of just | just under | fewer than | under | below |
    approaching | not more than | no more than | at most | a maximum of | nearing |
    just below | lower than | shy of | well under | < | ≤
  `),
  about: phrases(`
    about | around | some | roughly | approximately | approx | approx. | circa | ca. | ca | c. |
    an estimated | estimated | in the region of | in the order of | of the order of | more or less |
    ~ | ≈ | about a | or about | or some | or around
  `),
  unqualified: phrases(
    'add up to | adds up to | added up to | adding up to | sum up to | sums up to | amounts up to | amounting up to | turn over | take over | took over | taken over | handed over | hand over | all over | voted over | and some | up above | going on around',
  ),
  overAfter: phrases(`
    or more | and more | and above | and over | plus | + | or above | odd
  `),
  underAfter: ['or less', 'or fewer', 'at most', 'or below'],
  aboutAfter: ['or so', 'or thereabouts', 'approximately', 'or more or less'],
  minus: ['minus', 'negative'],
  plus: ['plus'],
  percentAfter: {
    '%': { shift: 0, points: false },
    percent: { shift: 0, points: false },
    'per cent': { shift: 0, points: false },
    pct: { shift: 0, points: false },
    'pct.': { shift: 0, points: false },
    'p.c.': { shift: 0, points: false },
    percents: { shift: 0, points: false },
    'per cents': { shift: 0, points: false },
    '‰': { shift: -1, points: false },
    'per mille': { shift: -1, points: false },
    'percentage point': { shift: 0, points: true },
    'percentage points': { shift: 0, points: true },
    'percent points': { shift: 0, points: true },
    '% points': { shift: 0, points: true },
    'pct points': { shift: 0, points: true },
    'per cent points': { shift: 0, points: true },
    'basis points': { shift: -2, points: true },
    bps: { shift: -2, points: true },
    bp: { shift: -2, points: true },
    permille: { shift: -1, points: false },
    'per mil': { shift: -1, points: false },
    pp: { shift: 0, points: true },
    '%-points': { shift: 0, points: true },
    'basis point': { shift: -2, points: true },
  },
  percentBefore: { 'percentage of': { shift: 0, points: false } },
  shares: [
    ['(?<!/)1/2(?= of)', 50],
    ['(?<!/)1/3(?= of)', 100 / 3],
    ['(?<!/)2/3(?= of)', 200 / 3],
    ['(?<!/)1/4(?= of)', 25],
    ['(?<!/)3/4(?= of)', 75],
    ['(?<!/)1/5(?= of)', 20],
    ['(?<!/)2/5(?= of)', 40],
    [
      '(?<!and a |and an |and one |and |one and )(?:one[ -])?half(?: a| of a| of one)? (?:percent|per cent|pct|%)(?!age| point)',
      0.5,
    ],
    ['(?<!and )(?:a |one )?quarter of (?:a|one) (?:percent|per cent)(?!age| point)', 0.25],
    ['(?<!and )three quarters of (?:a|one) (?:percent|per cent)(?!age| point)', 0.75],
    [
      '(?<!first |second |latter |former |other )half(?= (?:of|the|its|their|all)(?! (?:the |a |this )?(?:year|month|century|decade|day|century))|(?= as))',
      50,
    ],
    ['(?<=by (?:almost |nearly |about |more than |over )?)half(?! a)', 50],
    [
      '(?:a|one)[ -]third(?= (?:of|more|less|higher|lower|the|in|from|compared|to|over|year)|[,.;)]|$)',
      100 / 3,
    ],
    ['two[ -]thirds', 200 / 3],
    [
      '(?:a|one)[ -]quarter(?= (?:of(?! a (?:century|thousand|million|billion|trillion)| the year)|more|less|higher|lower|from|compared)|[,.;)]|$)',
      25,
    ],
    ['three[ -](?:quarters|fourths)(?! of a (?:million|billion|trillion)|-hour)', 75],
    ['(?:a|one)[ -]fourth', 25],
    ['(?:a|one)[ -]fifth', 20],
    ['two[ -]fifths', 40],
    ['three[ -]fifths', 60],
    ['four[ -]fifths', 80],
    ['(?:a|one)[ -]sixth(?= of)', 100 / 6],
    ['five[ -]sixths', 500 / 6],
    ['(?:a|one)[ -]seventh(?= of)', 100 / 7],
    ['(?:a|one)[ -]eighth(?= of)', 12.5],
    ['(?:a|one)[ -]ninth(?= of)', 100 / 9],
    ['(?:a|one)[ -]tenth(?= of)', 10],
    ['two[ -]tenths(?= of)', 20],
    ['three[ -]tenths(?= of)', 30],
    ['four[ -]tenths(?= of)', 40],
    ['six[ -]tenths(?= of)', 60],
    ['seven[ -]tenths(?= of)', 70],
    ['eight[ -]tenths(?= of)', 80],
    ['(?<!and )(?:a |one )?quarter percent(?!age)', 0.25],
    ['nine[ -]tenths', 90],
  ],
  notQuantities: [
    `${MONTH} ${DAY}(?:\\s?(?:-|–|to|and|through)\\s?(?:${MONTH} )?${DAY})?(?!\\p{L}|[.,]\\d{3}(?!\\d)|\\d)(?:,?\\s${YEAR}(?!\\d))?`,
    `${DAY}(?:\\s?(?:-|–|to|and)\\s?${DAY})?(?: of)?[ -]${MONTH}(?!\\p{L})(?:,?\\s${YEAR}(?!\\d))?`,
    `${MONTH},? ${YEAR}(?!\\d)`,
    `${YEAR}\\s?(?:-|–|—|/|to|and|through|until)\\s?(?:${YEAR}|\\d{2})(?![\\d.,%]\\d|\\d|%)`,
    `(?:aged?|age of) \\d{1,3}(?!\\d)`,
    `\\d{1,3}[- ]years?[- ]old`,
    `\\d{1,2}(?:[.:]\\d{2})?\\s?(?:a\\.m\\.|p\\.m\\.|am|pm|AM|PM|o'clock|hrs|hours GMT)(?!\\p{L})`,
    `(?:first|last|past|next|previous|opening|final) (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:months|quarters|weeks|days)`,
    `(?:first|second|third|fourth|last|1st|2nd|3rd|4th|each|every|this|next|per|the)[ -](?:half|quarter)s?`,
    `(?<!and a )half[ -](?:a )?(?:year|century|day|hour|month)(?:ly)?`,
    `quarter[ -](?:of a )?(?:century|year)`,
    `(?:\\d{4}|\\d{2})s(?!\\p{L})`,
    `[Oo]ne (?:Belt|belt|Road|road|another|day|of)`,
    `\\d{1,3}-(?:foot|ft|inch)(?!\\p{L})`,
    `[Ff]ive-(?:[Yy]ear [Pp]lan|star)`,
    `\\d{1,2} plus \\d{1,2}(?!\\d)`,
    `(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]irst|[Ss]econd)-(?:way|sided?|stop|track|tier|hand|class|rate|ever|time|dimensional|pronged)`,
    `Group of (?:Seven|Twenty|Eight)|Big (?:Four|Five|Three)`,
    `(?:Second|First|Third) World`,
  ],
  labels: phrases(`
    no. | no | nos. | nr. | number | # | № | article | section | chapter | page | pages | room |
    flight | route | phase | version | class | terminal | gate | hall | level | agenda | vision |
    category | type | tier | highway | fig. | pavilion | volume | vol. | grade | made in china |
    boeing | airbus | order no. | fortune | fortune global | top | number | tel | tel. | tel: |
    fax: | phone: | phone | fax | id | isbn | issn | isbn: | postcode | zip | zip code | postal
    code | annex | appendix | issue no. | document no. | metro line | line no.
  `),
  to: phrases(`
    to | - | – | — | and up to | ~ | or
  `),
  between: ['between', 'from'],
  and: ['and'],
  listed: ['and', ', and'],
  converted: phrases(`
    about | or | or about | around | equivalent to | approximately | some | roughly | that is | i.e. |
    nearly | worth | or some | or around | or nearly | or more than | equal to | or roughly |
    or approximately | more than | over | ca. | almost | or equivalent to | equivalent to about |
    converted | approx. | ≈ | ~ | =
  `),
  both: ['[Bb]oth(?= \\p{Ll}{2,20}s(?!\\p{L}))(?! [^,.]{1,40} and )'],
}
