import type { Example } from '../rule.ts'

export const PARK_ENGLISH: Example[] = [
  {
    language: 'en',
    text: 'A Chinese-built industrial park in Malawi has brought jobs to the African country.',
    finds: [{ china: 'CN', partner: 'MW', tie: 'park' }],
  },
  {
    language: 'en',
    text: 'The two sides spoke of a Hubei subpark that may rise in the China-Belarus industrial park near Minsk.',
    finds: [{ china: 'CN', partner: 'BY', tie: 'park' }],
  },
  {
    language: 'en',
    text: 'The Erenhot-Zamyn-Uud economic cooperation zone was founded by the two governments in 2019.',
    finds: [
      {
        china: 'CN-NM',
        chinaPlace: 'Erenhot',
        partner: 'MN',
        partnerPlace: 'Zamyn-Uud',
        tie: 'park',
        from: '2019',
      },
    ],
  },
  {
    language: 'en',
    text: 'The West Port zone is an overseas park constructed jointly by the Red Bean Group of Wuxi, Jiangsu Province, and a Cambodian investor.',
    finds: [{ china: 'CN-JS', chinaPlace: 'Wuxi', partner: 'KH', tie: 'park' }],
  },
  {
    language: 'en',
    text: 'The Jiangxi Multi-Facility Economic Zone in Kabwe, begun in 2019, is home to nine companies. Zambia gave the land.',
    finds: [{ china: 'CN-JX', partner: 'ZM', partnerPlace: 'Kabwe', tie: 'park', from: '2019' }],
  },
  {
    language: 'en',
    text: 'The Saysettha Development Zone outside Vientiane, a joint project of the Lao government and a construction group from Yunnan, has 128 firms.',
    finds: [{ china: 'CN-YN', partner: 'LA', partnerPlace: 'Vientiane', tie: 'park' }],
  },
  {
    language: 'en',
    text: 'After the industrial park in Suzhou and the eco-city in Tianjin, this is the third joint project of the governments of China and Singapore.',
    finds: [{ china: 'CN-JS', chinaPlace: 'Suzhou', partner: 'SG', tie: 'park' }],
  },
  {
    language: 'en',
    text: 'Kazakhstan is near. The cross-border cooperation center at Khorgos, where citizens of the two countries trade without a visa, counted five million visits.',
    finds: [{ china: 'CN-XJ', chinaPlace: 'Khorgos', partner: 'KZ', tie: 'park' }],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: 'Work in the China-Japan (Dalian) Local Development Cooperation Demonstration Zone, which was approved in April 2020, is advancing.',
    finds: [{ china: 'CN-LN', chinaPlace: 'Dalian', partner: 'JP', tie: 'park', from: '2020-04' }],
  },
  {
    language: 'en',
    text: 'The Zhongshan-Macao Health Industry Park was opened in 2021.',
    finds: [{ china: 'CN-GD', chinaPlace: 'Zhongshan', partner: 'MO', tie: 'park', from: '2021' }],
  },
  {
    language: 'en',
    text: 'In Russia, the economic and trade cooperation zone near Ussuriysk was built by enterprises from Mudanjiang.',
    finds: [
      {
        china: 'CN-HL',
        chinaPlace: 'Mudanjiang',
        partner: 'RU',
        partnerPlace: 'Ussuriysk',
        tie: 'park',
      },
    ],
  },
  { language: 'en', text: "Guests from Singapore toured the high-tech zone of Xi'an.", finds: [] },
  {
    language: 'en',
    text: 'The China-Belarus Industrial Park near Minsk was founded in 2012.',
    finds: [{ china: 'CN', partner: 'BY', partnerPlace: 'Minsk', tie: 'park', from: '2012' }],
  },
  {
    language: 'en',
    text: 'Firms from Germany have settled in the Taicang High-tech Zone.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The China Egypt Dragon Industrial Park lies near Suez.',
    finds: [{ china: 'CN', partner: 'EG', partnerPlace: 'Suez' }],
  },
  {
    language: 'en',
    text: 'Changchun is known for the China-ROK (Changchun) International Cooperation Demonstration Zone.',
    finds: [{ chinaPlace: 'Changchun', partner: 'KR' }],
  },
  {
    language: 'en',
    text: 'Guangxi and Vietnam are neighbours in the China-ASEAN Free Trade Zone.',
    finds: [],
  },
]
