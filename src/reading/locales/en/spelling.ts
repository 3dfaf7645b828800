import { phrases } from '../phrases.ts'

/** Cardinals below a hundred. */
// prettier-ignore
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
  ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16,
  seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40,
  fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

// prettier-ignore
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9,
  tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15,
  sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
  fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90,
  hundredth: 100, thousandth: 1000,
}

/** Parts of a scale: "half a million", "a quarter of a billion". */
export const PARTS: Readonly<Record<string, number>> = {
  'one half': 0.5,
  'a half': 0.5,
  half: 0.5,
  'a quarter of': 0.25,
  'quarter of': 0.25,
  'three quarters of': 0.75,
}

export const HUNDRED = 'hundred'
export const DOZEN = 'dozen'

/** Powers of ten; a plural counts only behind a number, since "millions of" has no count. */
// prettier-ignore
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3, million: 6, billion: 9, trillion: 12, quadrillion: 15, lakh: 5, crore: 7,
}

/** After these, "one" is a pronoun or part of a phrase, and counts nothing. */
export const NOT_AFTER_ONE: readonly string[] = phrases(`
    of | another | and | or | by | in | on | to | is | was | has | had | can | may | must | side |
    hand | who | that | which | with | for | at | as | after | day | belt | thing | way | from |
    more | should | will | would | could | such
  `)

/** Before these words there is no count: "a few hundred", "no one". */
export const UNCOUNTED: readonly string[] = phrases(`
    few | several | many | some | couple | of | no | every | any | each | this | that | the | which |
    last
  `)

/** Behind "a" they are an amount: "a dollar". Longer names are read behind "one" only. */
export const COINS = phrases(`
  dollar | euro | pound | yuan | cent | penny | yen | rupee | ruble | rouble | franc | peso | buck | won | baht |
  percent | per cent | percentage point | us dollar | us cent | canadian dollar | hong kong dollar | australian dollar
`)
