import type { Example } from '../rule.ts'

/** Countries that a train only passes; those that are listed as ends. */
export const PASSED_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2023-05-17',
    text: "A train from Xi'an to Hamburg crosses Kazakhstan and Russia.",
    finds: [{ china: 'CN-SN', partner: 'DE', partnerPlace: 'Hamburg' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Erenhot in Inner Mongolia now handles 60 freight train routes, reaching 12 countries, including Germany and Poland.',
    finds: [
      { china: 'CN-NM', partner: 'DE' },
      { china: 'CN-NM', partner: 'PL' },
    ],
  },
]
