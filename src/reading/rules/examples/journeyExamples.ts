import type { Example } from '../rule.ts'

/** Ways to tell, without the word "visit", that people of one side were with the other; and what only looks like it. */
export const JOURNEY_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2023-05-17',
    text: 'A business delegation from Hunan stayed in Ghana from May 3 to 9, the embassy reported on Wednesday.',
    finds: [{ china: 'CN-HN', partner: 'GH', from: '2023-05-03', to: '2023-05-09' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The trade ministry said on Wednesday that a team of officials from Gansu had toured Kyrgyzstan.',
    finds: [{ china: 'CN-GS', partner: 'KG', from: null }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'In March the premier of Tasmania brought 40 business leaders to Fujian and Shanghai.',
    finds: [
      { china: 'CN-FJ', partner: 'AU', from: '2023-03', participants: 40 },
      { china: 'CN-SH', partner: 'AU', from: '2023-03', participants: 40 },
    ],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Vice Mayor Li Na took 18 companies from Qingdao to Osaka in April.',
    finds: [{ china: 'CN-SD', chinaPlace: 'Qingdao', partner: 'JP', companies: 18 }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Forty farmers from Idaho were in Heilongjiang from May 8 to 12 to look at soybean fields.',
    finds: [{ china: 'CN-HL', partner: 'US', partnerPlace: 'Idaho', participants: 40 }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The mayors of Graz and Chengdu talked by video link on 12 May about tram lines.',
    finds: [{ china: 'CN-SC', partner: 'AT', partnerPlace: 'Graz', from: '2023-05-12' }],
  },
  {
    language: 'de',
    published: '2023-05-17',
    text: 'Der Bürgermeister von Graz ist seit Montag mit 30 Unternehmern in Anhui unterwegs. Die Reise endet am Freitag.',
    finds: [{ china: 'CN-AH', partner: 'AT', from: '2023-05-15' }],
  },
  {
    language: 'de',
    published: '2023-05-17',
    text: 'Die Gäste aus Sichuan machten am Dienstag Station in Linz.',
    finds: [{ china: 'CN-SC', partner: 'AT', partnerPlace: 'Linz', from: '2023-05-16' }],
  },
  {
    language: 'de',
    published: '2019-06-20',
    text: 'Zu Besuch in Bremen war am Montag der Parteisekretär von Dalian.',
    finds: [{ china: 'CN-LN', partner: 'DE', partnerPlace: 'Bremen', from: '2019-06-17' }],
  },
  {
    language: 'zh',
    published: '2023-05-17',
    text: '应广西邀请,柬埔寨磅湛省省长率30人的代表团于5月3日至6日来桂交流。',
    finds: [{ china: 'CN-GX', partner: 'KH', from: '2023-05-03', participants: 30 }],
  },
  {
    language: 'zh',
    published: '2023-05-17',
    text: '记者17日从省商务厅获悉,湖南代表团近日出访加纳。',
    finds: [{ china: 'CN-HN', partner: 'GH', from: null }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Some 4,000 lorries went to Kazakhstan from Xinjiang in April.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'More than 20,000 Russian tourists came to Hainan last year.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Presidents of Kenya and Tanzania met in Nairobi on Monday to discuss the railway built by a Sichuan firm.',
    finds: [],
  },
  {
    language: 'en',
    published: '2019-06-20',
    text: 'Companies from Zhejiang met rising costs in Vietnam in 2018.',
    finds: [],
  },
  {
    language: 'de',
    published: '2023-05-17',
    text: 'Im September wird der Gouverneur von Henan in Luxemburg erwartet.',
    finds: [],
  },
  {
    language: 'zh',
    published: '2023-05-17',
    text: '去年,海南接待俄罗斯游客超过2万人次。',
    finds: [],
  },
  { language: 'zh', text: '威海企业赴东盟各国投资的项目越来越多。', finds: [] },
  {
    language: 'zh',
    text: '2019年5月8日，辽宁省政府代表团赴斐济、巴布亚和新几内亚访问。',
    finds: [
      { china: 'CN-LN', partner: 'FJ', from: '2019-05-08' },
      { china: 'CN-LN', partner: 'PG', from: '2019-05-08' },
    ],
  },
]
