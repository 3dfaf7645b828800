import type { Example } from '../rule.ts'

export const SHARE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'In 2013 Heilongjiang accounted for 34.2 percent of all Chinese investment in Russia.',
    finds: [{ china: 'CN-HL', partner: 'RU', from: '2013', value: 34.2, unit: 'percent' }],
  },
  {
    language: 'en',
    text: 'The share of services in the economy of Anhui is 50 percent.',
    finds: [],
  },
]

export const COUNT_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'More than 7,000 students from Shandong are enrolled at universities in Belarus.',
    finds: [{ china: 'CN-SD', partner: 'BY', value: 7000, approx: 'over', unit: 'students' }],
  },
  {
    language: 'de',
    text: 'Mehr als 550 Unternehmen aus Shanghai haben sich in Hamburg niedergelassen.',
    finds: [{ china: 'CN-SH', partner: 'DE', value: 550, unit: 'companies' }],
  },
  { language: 'en', text: 'The city of Hefei has 8 million inhabitants.', finds: [] },
]

export const BREAKDOWN_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Of the sister cities of Anhui, Japan has 10 and the United States have 8; France and Spain are home to 3 each.',
    finds: [
      { china: 'CN-AH', partner: 'JP', value: 10 },
      { china: 'CN-AH', partner: 'US', value: 8 },
      { china: 'CN-AH', partner: 'FR', value: 3 },
      { china: 'CN-AH', partner: 'ES', value: 3 },
    ],
  },
  { language: 'en', text: 'Guests from Japan and France came to Anhui on 10 May.', finds: [] },
]

export const INCOME_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'The Anhui-Zambia industrial park in Lusaka, built by a firm from Hefei, is growing. Last year the park had sales of 120 million US dollars and paid 9 million US dollars in taxes.',
    published: '2023-05-01',
    finds: [
      { china: 'CN-AH', partner: 'ZM', value: 120000000, unit: 'USD', from: '2022' },
      { china: 'CN-AH', partner: 'ZM', value: 9000000, unit: 'USD' },
    ],
  },
  {
    language: 'en',
    text: 'Sales of the brewery in Hefei came to 120 million US dollars; it has no partner in Zambia.',
    finds: [],
  },
]
