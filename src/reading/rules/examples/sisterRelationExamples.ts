import type { Example } from '../rule.ts'

/** Relations of provinces and prefectures, told in passing, and those of two nations, which are none. */
export const SISTER_RELATION_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'In 2011 the agreement on friendship between Vladivostok and Yanbian was concluded.',
    finds: [{ chinaPlace: 'Yanbian', partner: 'RU', partnerPlace: 'Vladivostok', from: '2011' }],
  },
  {
    language: 'en',
    published: '2018-11-13',
    text: 'Hunan and Shiga in Japan established a friendly provincial-prefectural relationship 35 years ago.',
    finds: [{ china: 'CN-HN', partner: 'JP', partnerPlace: 'Shiga', from: '1983' }],
  },
  {
    language: 'en',
    text: 'He called on Utah, which has a sister agreement with Qinghai province, to go on as before, and said that the US and China should trade more.',
    finds: [{ china: 'CN-QH', partner: 'US', partnerPlace: 'Utah' }],
  },
  {
    language: 'en',
    text: 'Thanks to the China-Laos friendly relations, Shaanxi and Champasak have sent each other rice.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Victoria and Jiangsu have enjoyed a Sister State relationship since 1979.',
    finds: [{ china: 'CN-JS', partner: 'AU', partnerPlace: 'Victoria', from: '1979' }],
  },
]
