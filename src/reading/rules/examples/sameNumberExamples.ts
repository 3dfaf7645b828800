import type { Example } from '../rule.ts'

/** Ways to go on about a number of trade that the sentence before told. */
export const SAME_NUMBER_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'In 2018 trade between Hunan and Kenya reached 4.4 billion yuan. The year before it had been 3.2 billion.',
    finds: [
      { china: 'CN-HN', partner: 'KE', from: '2018', amount: 4400000000 },
      { china: 'CN-HN', partner: 'KE', from: '2017', amount: 3200000000, currency: 'CNY' },
    ],
  },
  {
    language: 'en',
    text: 'Estonian goods worth 31 million euros went to Fujian in 2018. That was 9.2 per cent more than in 2017.',
    finds: [{ china: 'CN-FJ', partner: 'EE', flow: 'import', amount: 31000000, growthPct: 9.2 }],
  },
  {
    language: 'en',
    text: 'Trade between Hebei and Ghana came to 3 billion yuan in 2018. That was an election year, in which prices rose 5 percent.',
    finds: [{ china: 'CN-HE', partner: 'GH', amount: 3000000000, growthPct: null }],
  },
  {
    language: 'de',
    text: 'Der Handel zwischen Hubei und Thüringen belief sich 2018 auf 410 Millionen Euro. Das waren 12,5 Prozent mehr als im Jahr davor.',
    finds: [{ china: 'CN-HB', partner: 'DE', amount: 410000000, growthPct: 12.5, from: '2018' }],
  },
  {
    language: 'zh',
    text: '2021年，湖北与捷克贸易额达30亿元。这比上年增长12%。',
    finds: [{ china: 'CN-HB', partner: 'CZ', amount: 3000000000, growthPct: 12, from: '2021' }],
  },
]
