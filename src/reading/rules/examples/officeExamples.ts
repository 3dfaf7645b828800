import type { Example } from '../rule.ts'

export const OFFICE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Chongqing has set up an exhibition center in Medellín, Colombia.',
    finds: [{ china: 'CN-CQ', partner: 'CO', partnerPlace: 'Medellín', tie: 'office' }],
  },
  {
    language: 'en',
    text: 'In 2019, Hunan opened a trade representative office in Nairobi, Kenya.',
    finds: [
      { china: 'CN-HN', partner: 'KE', partnerPlace: 'Nairobi', tie: 'office', from: '2019' },
    ],
  },
  {
    language: 'en',
    text: 'The state of Queensland will open a trade and investment office in Chengdu.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'AU',
        partnerPlace: 'Queensland',
        tie: 'office',
      },
    ],
  },
  {
    language: 'en',
    text: 'A consulate general of Laos was opened in Changsha in 2016.',
    finds: [{ china: 'CN-HN', chinaPlace: 'Changsha', partner: 'LA', tie: 'office', from: '2016' }],
  },
  {
    language: 'en',
    text: 'The deputy consul general of Germany in Guangdong gave a speech.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Schleswig-Holstein unterhält in Hangzhou seit 1996 ein eigenes Büro.',
    finds: [
      {
        china: 'CN-ZJ',
        chinaPlace: 'Hangzhou',
        partner: 'DE',
        partnerPlace: 'Schleswig-Holstein',
        tie: 'office',
        from: '1996',
      },
    ],
  },
  {
    language: 'de',
    text: 'Sichuan eröffnete 2015 eine Repräsentanz in Frankfurt.',
    finds: [{ china: 'CN-SC', partner: 'DE', tie: 'office', from: '2015' }],
  },
  {
    language: 'zh',
    text: '2019年，湖南在肯尼亚内罗毕设立了商务代表处。',
    finds: [
      { china: 'CN-HN', partner: 'KE', partnerPlace: 'Nairobi', tie: 'office', from: '2019' },
    ],
  },
  {
    language: 'zh',
    text: '德国下萨克森州在合肥设立了代表处。',
    finds: [
      {
        china: 'CN-AH',
        chinaPlace: 'Hefei',
        partner: 'DE',
        partnerPlace: 'Lower Saxony',
        tie: 'office',
      },
    ],
  },
  {
    language: 'en',
    published: '2020-01-10',
    text: 'The guests from Norway will be received by the city of Chengdu on Monday at the Norwegian consulate in Chengdu.',
    finds: [],
  },
]
