import type { Example } from '../rule.ts'

/** Loads of trains and ships that say what they are worth. */
export const CARGO_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2019-04-10',
    text: 'A train left Lyon for Wuhan on 2 April. Its 41 containers held wine and cheese worth 3 million euros.',
    finds: [
      {
        china: 'CN-HB',
        chinaPlace: 'Wuhan',
        partner: 'FR',
        partnerPlace: 'Lyon',
        from: '2019-04-02',
        flow: 'import',
        amount: 3000000,
        currency: 'EUR',
      },
    ],
  },
  {
    language: 'en',
    text: 'In May 2019 a freight train with 41 containers of furniture valued at 4 million dollars departed from Ganzhou for Hamburg.',
    finds: [
      { china: 'CN-JX', partnerPlace: 'Hamburg', flow: 'export', from: '2019-05', amount: 4000000 },
    ],
  },
  {
    language: 'de',
    text: 'Am 2. April 2019 fuhr ein Güterzug von Lyon nach Wuhan. Die Ladung hatte einen Wert von 3 Millionen Euro.',
    finds: [{ china: 'CN-HB', partner: 'FR', flow: 'import', from: '2019-04-02', amount: 3000000 }],
  },
  {
    language: 'zh',
    text: '2019年4月2日，一列满载家具、货值约400万美元的班列从赣州驶出，开往德国汉堡。',
    finds: [{ china: 'CN-JX', partner: 'DE', flow: 'export', from: '2019-04-02', amount: 4000000 }],
  },
  {
    language: 'en',
    text: 'A railway worth 3 billion dollars is being built from Kunming to Vientiane.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Trains from Wuhan reach Lyon in 16 days, and the city signed contracts for cargo worth 3 million euros.',
    finds: [],
  },
]
