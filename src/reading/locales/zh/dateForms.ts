import type { DateForm } from '../../mentions/dates/words.ts'

const YEAR = '(?:{year} ?年(?:度)?|{rel}) ?'
/** A weekday beside its day: 3月9日（星期六）. */
const WEEK = '(?: ?[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?(?!期|刊|边))?'
const DAY = '{day} ?[日号]'
/** After a day: it is a part of a name or a stretch of time. */
const NO_DAY = '(?:游|内|报|本|语|元|常|行程|以内|期间|之内)'

/** The ways of saying a date. */
export const DATE_FORMS: readonly DateForm[] = [
  // Days.
  { say: `${YEAR}{month} ?月 ?${DAY}${WEEK}`, read: 'day' },
  { say: `{month} ?月 ?${DAY}${WEEK}`, read: 'day' },
  { say: `${YEAR}{month} ?月 ?{day} ?[日号]?<to>(?:{month2} ?月 ?)?{day2} ?[日号]`, read: 'day' },
  { say: `{month} ?月 ?{day} ?[日号]?<to>(?:{month2} ?月 ?)?{day2} ?[日号]`, read: 'day' },
  { say: '{day} ?[日号]?<to>{day2} ?日', read: 'day', notRight: NO_DAY },
  {
    say: '{day} ?日',
    read: 'day',
    notLeft: '(?:[为共约近超第个前后每]|为期|连续|长达)',
    notRight: NO_DAY,
  },
  { say: '{year}[-/.]{mm}[-/.]{dd}', read: 'day', notRight: '[-/.]\\d' },
  { say: '{relmonth} ?{day} ?日', read: 'shift', unit: 'month' },

  { say: `${YEAR}{month} ?月 ?{day} ?[日号]?<and>{day2} ?[日号]`, read: 'day', couple: true },
  { say: '{month} ?月 ?{day} ?[日号]?<and>{day2} ?[日号]', read: 'day', couple: true },
  { say: '{day} ?日?<and>{day2} ?日', read: 'day', couple: true, notRight: NO_DAY },

  { say: '{year}-{isomonth}', read: 'day', notRight: '-\\d' },
  // Months.
  { say: `${YEAR}{month} ?月(?:份|初|中旬|下旬|上旬|底|末|中)?`, read: 'day' },
  { say: '{month} ?月(?:份|初|中旬|下旬|上旬|底|末)?', read: 'day', notLeft: '每年?' },
  { say: `${YEAR}{month} ?月?(?:份)?<to>{month2} ?月(?:份)?`, read: 'day' },
  { say: '{month} ?月?(?:份)?<to>{month2} ?月(?:份)?', read: 'day' },

  { say: `${YEAR}{month} ?月?<and>{month2} ?月`, read: 'day', couple: true },
  { say: '{month} ?月?<and>{month2} ?月', read: 'day', couple: true },

  // Years.
  {
    say: '{year} ?年(?:度|底|末|初|年初|年底|年末|春|夏|秋|冬|春季|夏季|秋季|冬季|全年|年中)?',
    read: 'day',
    notRight: '(?:代|的?历史|前)',
  },
  { say: '{year} ?(?:年)?<to>{year2} ?年(?:度|底|末)?', read: 'day', notRight: '代' },
  { say: '{year} ?全年', read: 'day' },
  { say: '{year}<to>{year2}', read: 'day', notRight: '[-.]?\\d' },
  { say: '{year}[-/]{yy} ?(?:财年|财政年度|年度)', read: 'day' },
  {
    say: '{year}',
    read: 'day',
    right:
      '(?:(?:中国|第|[\\p{Script=Han}]{2,16}(?:论坛|大会|博览会|峰会|展览会|年会|交易会|洽谈会|对话会|投资会|展会|博|节|赛|会议|活动|周|日|行))|财年|”?[（(])',
    notLeft: '[A-Za-z\\d.]',
    notRight: '[家个名人次件项届万亿千百吨元位所台辆列班对多余米公平亩种座条批箱柜标]',
  },
  {
    say: '{rel}(?:以来|年初|初|年底|底|末|全年|年中|春天|夏天|秋天|冬天|夏季|秋季|春季|冬季)?',
    read: 'shift',
    unit: 'year',
  },

  {
    say: '年(?:底|末|初)',
    read: 'shift',
    unit: 'year',
    shift: 0,
    notLeft: '[\\d去今明前每一二三四五六七八九十两几半]',
  },

  // Parts of a year.
  { say: `${YEAR}的?{nth}半年`, read: 'stretch', part: 6 },
  { say: '{nth}半年', read: 'stretch', part: 6 },
  { say: `${YEAR}的?第?{quarter} ?季度?`, read: 'stretch', part: 3 },
  { say: '第?{quarter} ?季度', read: 'stretch', part: 3, notLeft: '[前头首]' },
  { say: `${YEAR}的?[前头首] ?{count} ?个?季度`, read: 'stretch', part: 3 },
  { say: '[前头首] ?{count} ?个?季度', read: 'stretch', part: 3 },
  { say: `${YEAR}的?[前头首] ?{count} ?个?月`, read: 'stretch', part: 1 },
  { say: '[前头首] ?{count} ?个?月', read: 'stretch', part: 1, notRight: '[前后]' },

  { say: `${YEAR}的?第?{quarter} ?(?:季度)?<to>第?{quarter2} ?季度`, read: 'stretch', part: 3 },
  { say: '第?{quarter} ?(?:季度)?<to>第?{quarter2} ?季度', read: 'stretch', part: 3 },
  { say: `${YEAR}的?首季度?`, read: 'stretch', part: 3, nth: 1 },
  { say: `${YEAR}的?(?:最后|末) ?一?个?季度?`, read: 'stretch', part: 3, nth: 4 },
  { say: `${YEAR}的?最后 ?{count} ?个?月`, read: 'stretch', part: 1, fromEnd: true },
  { say: `${YEAR}Q{quarter}`, read: 'stretch', part: 3 },
  { say: `${YEAR}H{half}`, read: 'stretch', part: 6 },
  { say: '{year} ?Q{quarter}', read: 'stretch', part: 3 },
  { say: '{year} ?H{half}', read: 'stretch', part: 6 },
  { say: '首季度?', read: 'stretch', part: 3, nth: 1, notRight: '[军赛]' },

  // Counted from the publication.
  { say: '{relday}', read: 'shift', unit: 'day', notLeft: '[到至]', notRight: '(?:的|头条)' },
  {
    say: '{relmonth}(?:初|底|末|中旬|上旬|下旬|份)?',
    read: 'shift',
    unit: 'month',
    notLeft: '[以早晚之]',
  },
  {
    say: '(?:{relweek} ?)?(?:周|星期|礼拜){weekday}',
    read: 'weekday',
    notLeft: '[每\\d一两二三四五六七八九十]',
    notRight: '[年期边刊报]',
  },
  { say: '{relweek}周', read: 'shift', unit: 'week', notRight: '[一二三四五六日天边]' },
  { say: '{count} ?(?:多|余)?年(?:多|之)?前', read: 'ago', unit: 'year' },
  { say: '{count} ?个月(?:之)?前', read: 'ago', unit: 'month' },
  { say: '{count} ?天(?:之)?前', read: 'ago', unit: 'day' },
  { say: '{count} ?个?(?:周|星期)(?:之)?前', read: 'ago', unit: 'week' },
  { say: '半个世纪(?:之)?前', read: 'ago', unit: 'year', count: 50 },
  {
    say: '{count} ?[多余]?年(?:多|以|间)?来',
    read: 'ago',
    unit: 'year',
    role: 'since',
    notLeft: '(?:近|过去|最近|这|的)',
  },
  { say: '{count} ?周年', read: 'anniversary' },
  {
    say: '{count} ?年',
    read: 'anniversary',
    left: '(?:结好|建交|缔交|结谊|缔结友城|结为友城|结为友好城市|牵手)(?:已|已有|迄今)?',
    notRight: '[前后来间多以内里]',
  },
  { say: '半年[里间来]', read: 'stretch', part: 6, nth: 1, left: '(?:^|[,，。；;])' },
  { say: '(?:同一?年|当年|该年|这一年|那一年)', read: 'told', shift: 0 },
  { say: '(?:同一?年|当年|该年) ?{month} ?月(?: ?{day} ?日)?', read: 'told', shift: 0 },
  { say: '(?:次年|翌年|第二年)(?:{month} ?月(?: ?{day} ?日)?)?', read: 'told', shift: 1 },
  { say: '{count} ?年(?:之)?后', read: 'told', shift: 1, notLeft: '[近约]' },
  { say: '(?:前一年|上一?年)(?:度|末|底|年末|年底)?', read: 'told', shift: -1, role: 'base' },

  { say: '(?:过去|近|最近)的? ?{count} ?年(?:间|里|来|中)?', read: 'past', notRight: '[前多]' },
  {
    say: '(?:过去|近)(?:的)?(?:一个)?十年(?:间|里|来|中)?',
    read: 'past',
    count: 10,
    notRight: '前',
  },

  // No date of a fact.
  {
    say: `(?:(?:比|较|与|同|和|于)?(?:{year} ?年|{rel}))?的?(?:{nth}半年)?同期(?:相比)?`,
    read: 'none',
  },
  { say: '(?:同比|环比)', read: 'none' },
  { say: '(?:{year} ?年代|[二两]?[十百千]?[一二三四五六七八九]?十年代|\\d0年代)', read: 'none' },
  { say: '{year} ?年?(?:可持续发展|议程|愿景)', read: 'none' },
  { say: '(?:愿景|中国制造) ?{year}', read: 'none' },
  { say: '{day} ?日(?:电|讯)', read: 'day', role: 'dateline' },
  { say: '{month} ?月 ?{day} ?日(?:电|讯|专电)', read: 'day', role: 'dateline' },
  { say: `${YEAR}{month} ?月 ?{day} ?日(?:电|讯|专电)`, read: 'day', role: 'dateline' },
]
