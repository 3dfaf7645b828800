import type { Atlas } from '../dataset.ts'
import { MONEY_MEASURES, PLAIN_MEASURES, measureText, type Measure } from '../measure.ts'
import { statesMeasure } from './mapMeasure.ts'

/** The measures that the map offers: amounts in the currencies that facts state, those of most facts first, and the chosen one. */
export function selectMeasures(atlas: Atlas, chosen: Measure): Measure[] {
  const money = MONEY_MEASURES.flatMap((type) =>
    [...currenciesOf(atlas, type)]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([currency]): Measure => ({ type, currency })),
  )
  const offered: Measure[] = [...PLAIN_MEASURES.map((type) => ({ type })), ...money]
  const isOffered = offered.some((each) => measureText(each) === measureText(chosen))
  return isOffered ? offered : [...offered, chosen]
}

function currenciesOf(atlas: Atlas, type: (typeof MONEY_MEASURES)[number]): Map<string, number> {
  const currencies = new Map<string, number>()
  for (const fact of atlas.dataset.facts) {
    const currency = 'currency' in fact ? fact.currency : null
    if (currency === null || !statesMeasure({ type, currency }, fact)) continue
    currencies.set(currency, (currencies.get(currency) ?? 0) + 1)
  }
  return currencies
}
