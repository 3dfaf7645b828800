import type { Example } from '../rule.ts'

/** Names of meetings that are none, and what is said of a meeting in general. */
export const EDITION_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Mr. Addo, Ghanaian Ambassador to China, and Ms. Chen, Vice Chairwoman of the Hunan Provincial Political Consultative Conference, were at the talks.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The China-Kenya Coffee Forum opened in Kunming, Yunnan, on May 9. Initiated in 2014, the China-Kenya Coffee Forum has become a place to meet.',
    finds: [{ china: 'CN-YN', partner: 'KE', from: '2023-05-09' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The China-Kenya Coffee Forum opened in Kunming, Yunnan, on May 9. The China-Kenya Coffee Forum is always held in Kunming.',
    finds: [{ china: 'CN-YN', partner: 'KE', from: '2023-05-09' }],
  },
]
