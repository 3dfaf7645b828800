import type { Example } from '../rule.ts'

/** Firms counted as investors, and projects invested in, without a sum. */
export const INVESTORS_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'More than 230 Japanese companies have invested in Dalian, most of them in machine tools.',
    finds: [{ china: 'CN-LN', partner: 'JP', flow: 'inward', count: 230, approx: 'over' }],
  },
  {
    language: 'en',
    text: 'Firms from Wenzhou have so far invested in 14 projects in Uzbekistan.',
    finds: [{ china: 'CN-ZJ', partner: 'UZ', flow: 'outward', count: 14 }],
  },
  {
    language: 'de',
    text: 'Firmen aus Qingdao investierten in 31 Projekte in Österreich.',
    finds: [{ china: 'CN-SD', partner: 'AT', flow: 'outward', count: 31 }],
  },
  {
    language: 'de',
    text: 'Rund 90 dänische Unternehmen haben in Suzhou investiert.',
    finds: [{ china: 'CN-JS', partner: 'DK', flow: 'inward', count: 90, approx: 'about' }],
  },
  {
    language: 'en',
    text: 'Some 40 companies from Hefei that could have invested in Chile took part.',
    finds: [],
  },
  {
    language: 'en',
    text: 'About 60 Korean companies have offices in Weihai and invest in research.',
    finds: [],
  },
  {
    language: 'en',
    text: 'A total of 51 Danish companies included in the Fortune 500 list have so far invested in 120 enterprises in Hunan.',
    finds: [{ china: 'CN-HN', partner: 'DK', flow: 'inward', count: 51 }],
  },
  {
    language: 'en',
    text: 'Some 40 companies from Hunan, for their part, have invested in Kenya.',
    finds: [{ china: 'CN-HN', partner: 'KE', flow: 'outward', count: 40 }],
  },
  {
    language: 'en',
    text: 'A total of 51 Danish companies included in the list make shoes in Hunan.',
    finds: [],
  },
]
