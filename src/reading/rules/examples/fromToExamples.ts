import type { Example } from '../rule.ts'

/** Two sums of one trade, each with its own year behind it. */
export const FROM_TO_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2023-05-17',
    text: "Hunan's trade with Kenya grew from 2 billion yuan in 2016 to 9 billion yuan in 2021.",
    finds: [
      { china: 'CN-HN', partner: 'KE', amount: 2e9, from: '2016' },
      { china: 'CN-HN', partner: 'KE', amount: 9e9, from: '2021' },
    ],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: "Shaanxi's trade with Uzbekistan rose from 40 million U.S. dollars in 2014 to 310 million dollars last year.",
    finds: [
      { partner: 'UZ', amount: 4e7, from: '2014' },
      { partner: 'UZ', amount: 31e7, from: '2022' },
    ],
  },
]
