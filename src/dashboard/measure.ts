/** What has no currency: facts and ties are counted, the others are numbers that documents state. */
export const PLAIN_MEASURES = ['facts', 'ties', 'signings', 'growth'] as const
/** What documents state in a currency. */
export const MONEY_MEASURES = ['signed-amount', 'trade-amount'] as const

/** What the map shades places by and draws threads after. */
export type Measure =
  | { type: 'facts' }
  | { type: 'ties' }
  | { type: 'signings' }
  | { type: 'growth' }
  | { type: (typeof MONEY_MEASURES)[number]; currency: string }

export type MeasureType = Measure['type']

/** Where the map begins. */
export const FIRST_MEASURE: Measure = { type: 'facts' }

/** The measure that a text names: `ties`, `signed-amount.CNY`; the first one if it names none. */
export function parseMeasure(text: string | null): Measure {
  const [name = '', currency = '', ...rest] = (text ?? '').split('.')
  const money = MONEY_MEASURES.find((type) => type === name)
  if (money !== undefined && rest.length === 0 && /^[A-Z]{3}$/u.test(currency)) {
    return { type: money, currency }
  }
  const type = PLAIN_MEASURES.find((each) => each === text)
  return type === undefined ? FIRST_MEASURE : { type }
}

/** The text of a measure, as the address holds it. */
export function measureText(measure: Measure): string {
  return 'currency' in measure ? `${measure.type}.${measure.currency}` : measure.type
}
