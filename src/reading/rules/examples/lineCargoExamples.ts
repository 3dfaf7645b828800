import type { Example } from '../rule.ts'

/** What the trains and ships of a line have carried, and sums that are none of it. */
export const LINE_CARGO_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'The freight trains between Wuhan and Lyon made 320 trips in 2019, carrying goods worth over 900 million dollars, up 12 percent.',
    finds: [
      {
        china: 'CN-HB',
        partner: 'FR',
        from: '2019',
        flow: 'total',
        amount: 900000000,
        currency: 'USD',
        approx: 'over',
        growthPct: 12,
      },
    ],
  },
  {
    language: 'de',
    text: 'Die Güterzüge zwischen Wuhan und Lyon fahren zweimal in der Woche. Der Gesamtwert der beförderten Waren betrug 2019 90 Millionen Euro.',
    finds: [{ china: 'CN-HB', partner: 'FR', from: '2019', flow: 'total', amount: 90000000 }],
  },
  {
    language: 'zh',
    text: '2019年，湖北中欧班列开行320列，货值9.5亿元，同比增长12%。',
    finds: [{ china: 'CN-HB', partner: 'EUROPE', flow: 'total', amount: 950000000, growthPct: 12 }],
  },
  {
    language: 'en',
    text: 'The freight trains between Wuhan and Lyon made 320 trips in 2019, and the city bought land worth 900 million dollars.',
    finds: [],
  },
]
