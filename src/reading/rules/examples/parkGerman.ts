import type { Example } from '../rule.ts'

export const PARK_GERMAN: Example[] = [
  {
    language: 'de',
    text: 'Der Industriepark in Suzhou ist ein Gemeinschaftsprojekt mit Singapur.',
    finds: [{ china: 'CN-JS', chinaPlace: 'Suzhou', partner: 'SG', tie: 'park' }],
  },
  {
    language: 'de',
    text: 'Der Chinesisch-Belarussische Industriepark bei Minsk wurde 2012 gegründet.',
    finds: [{ china: 'CN', partner: 'BY', partnerPlace: 'Minsk', tie: 'park', from: '2012' }],
  },
  {
    language: 'de',
    text: 'Gäste aus Ghana sahen sich den Industriepark von Changsha an.',
    finds: [],
  },
]
