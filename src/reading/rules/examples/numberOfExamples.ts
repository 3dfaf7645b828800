import type { Example } from '../rule.ts'

/** "The number of …" with its verb between the noun and the number; trains that make trips. */
export const NUMBER_OF_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The number of Danish firms in Wuxi, a city in Jiangsu province, has passed 60.',
    finds: [{ china: 'CN-JS', chinaPlace: 'Wuxi', partner: 'DK', value: 60, unit: 'companies' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The number of China-Europe freight trains handled by Zhengzhou has topped 9,000.',
    finds: [{ china: 'CN-HA', partner: 'EUROPE', value: 9000, unit: 'trains' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The number of students from Laos at universities in Yunnan has risen to 3,200.',
    finds: [{ china: 'CN-YN', partner: 'LA', value: 3200, unit: 'students' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'China-Europe freight trains have made a total of 1,310 trips from Hefei.',
    finds: [{ china: 'CN-AH', partner: 'EUROPE', value: 1310, unit: 'trips' }],
  },
  {
    language: 'de',
    published: '2023-05-17',
    text: 'Die Zahl der dänischen Unternehmen in Wuxi stieg auf 60.',
    finds: [{ china: 'CN-JS', partner: 'DK', value: 60, unit: 'companies' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The number of countries with which Yiwu trades has passed 230.',
    finds: [],
  },
]
