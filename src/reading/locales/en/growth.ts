import type { GrowthWords } from '../growthWords.ts'
import { phrases } from '../phrases.ts'

export const GROWTH_WORDS: GrowthWords = {
  up: phrases(`
    up | rose | rises | risen | rising | grew | grow | grows | grown | growing | increases | increased |
    increasing | climbed | climbs | climbing | jumped | jumps | jumping | surged | surges | surging | soar |
    soared | soars | soaring | gained | gains | gaining | expand | expanded | expands | expanding | leaped |
    leapt | leaping | advanced | advancing | rocketed | skyrocketed | swelled | ballooned | rebounded |
    accelerated | improved | boosted | raised | spiked | went up | shot up | picked up | multiplied | edged up |
    ticked up | bounced | mushroomed | exploded | strengthened | appreciated | outpaced | go up | gone up | goes up |
    enlarged | widened | scaled up | surpassed the previous year by
  `),
  down: phrases(`
    down | fell | falls | fallen | falling | dropped | drops | dropping | declined | declines | declining |
    decreases | decreased | decreasing | shrank | shrunk | shrink | shrinks | shrinking | contracted | slumped |
    plunged | plummeted | tumbled | slid | slipped | slips | slip | dipped | reduced | lost | cut | slashed |
    went down | dwindled | plummeting | plunging | sank | eased | retreated | sliding | edged down | collapsed |
    narrowed | weakened | depreciated | lowered | go down | gone down | lagged | crashed
  `),
  upNouns: phrases(`
    increase | rise | growth | gain | jump | surge | climb | leap | expansion | hike | upsurge | uptick | spike |
    boost | increases | rises | gains | jumps | surges | leaps | hikes | climbs | advance | improvement | increment | rebound | upswing | appreciation | upturn | swing
  `),
  downNouns: phrases(`
    decrease | decline | decreases | declines | drops | falls | reductions | drop | fall | cut | cuts | negative growth | reduction | contraction | slump | plunge | dip | downturn | shrinkage |
    depreciation | loss | slide | setback
  `),
  upRates: phrases(`
    growth rate | growth rates | rate of growth | growth | rate of increase | growth pace | pace of growth |
    growth speed | rate of expansion | increase rate
  `),
  downRates: phrases('rate of decline | rate of decrease | rate of contraction | decline rate'),
  neither: phrases(`
    made up | makes up | make up | making up | taking up | takes up | took up | take up | taken up | up to | set up |
    signed up | cut down | gained from | in advance | broken down | turned up | follow up | start up | lineup |
    growth target | growth targets | growth target of | fall into | falls under | signs up | opened up | wound up |
    ended up | comes up | teamed up | lower than | loss rate | lost out | boost from | pay rise
  `),
  more: [],
  less: [],
  compare: [],
  upAfter: phrases(`
    more | higher | up | increase | increases | increased | rise | growth | gain | jump | surge | hike | greater |
    larger | bigger | faster | above | upswing | increment | expansion | uptick | leap | boost | climb | spike |
    growth rate | rate of growth | growth rates | over the same period | over last year | over the previous year |
    over the year before | over a year earlier | over the corresponding period | on the previous year |
    year on year | year over year | yoy | y-o-y | y/y | from a year earlier | from the previous year |
    from a year ago | on year | ahead of last year | better than | stronger | improvement | rebound | upsurge
  `),
  downAfter: phrases(`
    less | lower | down | decrease | decline | drop | fall | reduction | dip | slump | cut | fewer | smaller | below |
    contraction | plunge | decreased | loss | short of last year | slower | slide | downturn
  `),
  by: phrases('by | by as much as | by up to | by as many as | by at least'),
  of: phrases('of'),
  at: phrases(`
    of | reached | reaching | was | were | is | are | stood at | hit | at | to | averaged | averaging | being |
    exceeded | amounted to | came to | has been | had been | came in at | registered | recorded | : | stands at
  `),
  fillers: phrases(`
    year on year | year over year | yoy | y-o-y | y/y | on year | month on month | quarter on quarter | sharply |
    slightly | significantly | substantially | dramatically | considerably | steadily | rapidly | only | just | a |
    an | another | further | annually | annual | each year | every year | per year | respectively | on average |
    average | averaging | from a year earlier | from a year ago | from the previous year | mere | merely |
    compared with the previous year | compared to the previous year | also | again | strongly | robustly |
    markedly | even | at | the | in volume | in value | value | in terms of value | in us dollar terms |
    in yuan terms | in rmb terms | in dollar terms | by value | by volume | overall | strong | whopping | staggering |
    solid | robust | impressive | remarkable | record | modest | rate of | pace of | speed of | clip of | yearly |
    or | i.e. | namely | total of | full | by | of | almost | notable | healthy | hefty | stunning | massive | huge |
    close to | as much as | combined | real | nominal | cumulative | a total of | last year | this year |
    from the same period last year | from the same period of last year | from the year before | some
  `),
  fillersAfter: phrases(`
    year on year | annual | average | yearly | yoy | annualized | overall | real | nominal | average annual | steep |
    sharp | further | per annum | a year | per year | on year | compound annual | y-o-y | y/y | in annual | trade | export |
    import | gdp | economic | sales | revenue | volume | price
  `),
  shares: phrases(`
    share | proportion | stake | part | interest | tariff | tariffs | tax | duty | percentage | portion | minority |
    majority | ownership | rate | margin | target | quota | ratio | coverage
  `),
  joints: phrases(`
    and | , and | , | and by | or | while | respectively | and imports | and exports | , exports | , imports | and a
  `),
  reaching: phrases(
    'to | to reach | to about | to some | , to | , reaching | , to reach | reaching | to hit | to a total of',
  ),
  verbLast: false,
  turning: { verbs: [], particles: [] },
  multiples: [
    ['doubl(?:ed|es|ing)|two-?fold|double(?= (?:the|that of|what|last year|from)(?!\\p{L}))', 100],
    [
      '(?<=(?:more than|nearly|almost|about|over|roughly|around|not quite) )double(?![- ]digit)',
      100,
    ],
    ['(?:tripl|trebl)(?:ed|es|ing)|three-?fold|triple(?= (?:the|that of|what)(?!\\p{L}))', 200],
    ['(?<=(?:more than|nearly|almost|about|over|roughly|around) )(?:triple|treble)', 200],
    ['quadrupl(?:ed|es|ing)|four-?fold', 300],
    ['quintupl(?:ed|es|ing)|five-?fold', 400],
    ['sextupl(?:ed|es|ing)|six-?fold', 500],
    ['septupl(?:ed|es|ing)|seven-?fold', 600],
    ['octupl(?:ed|es|ing)|eight-?fold', 700],
    ['nine-?fold', 800],
    ['ten-?fold', 900],
    ['eleven-?fold', 1000],
    ['twelve-?fold', 1100],
    ['fifteen-?fold', 1400],
    ['twenty-?fold', 1900],
    ['thirty-?fold', 2900],
    ['fifty-?fold', 4900],
    ['(?:a )?hundred-?fold', 9900],
    ['(?:a )?thousand-?fold', 99900],
    ['halv(?:ed|es|ing)', -50],
    ['twice(?= (?:the|as|that of|what|last)(?!\\p{L}))', 100],
    ['thrice(?= (?:the|as|that of|what)(?!\\p{L}))', 200],
  ],
  times: phrases('times | x | ×'),
  fold: phrases('fold | folds'),
  levelBefore: phrases('to | reached | at | reaching | became | become'),
  levelAfter: phrases(`
    the | that | those | as | what | its | their | higher | more | larger | bigger | greater | over | last year |
    compared | of the | of what | of that | faster
  `),
  risenBy: [],
  often: phrases(
    'a day | a week | a month | a year | per day | per week | per month | per year | daily | weekly | every | each | in a row',
  ),
  others: [],
}
