import type { Language } from '../../../src/model/dataset.ts'
import { findQuantities } from '../../../src/reading/mentions/quantities.ts'
import type { QuantityMention } from '../../../src/reading/mentions/quantities.ts'

/**
 * What a sentence counts, each mention as a short text: `300 over`, `8th`, `CNY 350000000 about`, `USD 5 converted`,
 * `kroner? 7` where nothing says whose, `35%`, `2.3pp`, `growth -4.2`. Exact is not said.
 */
export function quantitiesOf(text: string, language: Language): string[] {
  return findQuantities(text, language).map((mention) =>
    [notation(mention), mention.approx === 'exact' ? '' : mention.approx, isConverted(mention)]
      .filter(Boolean)
      .join(' '),
  )
}

function notation(mention: QuantityMention): string {
  switch (mention.type) {
    case 'number':
      return `${mention.value}${mention.ordinal ? 'th' : ''}`
    case 'money':
      return `${mention.currency ?? `${mention.unit}?`} ${mention.amount}`
    case 'percent':
      return `${short(mention.value)}${mention.points ? 'pp' : '%'}`
    case 'growth':
      return `growth ${short(mention.growthPct)}`
  }
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000
}

function isConverted(mention: QuantityMention): string {
  return mention.type === 'money' && mention.converted ? 'converted' : ''
}
