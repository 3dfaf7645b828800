import type { Example } from '../rule.ts'

export const OFFICE_ENGLISH: Example[] = [
  {
    language: 'en',
    text: "The consulate general of South Korea has served Xi'an since 2007.",
    finds: [{ china: 'CN-SN', chinaPlace: "Xi'an", partner: 'KR', tie: 'office', from: '2007' }],
  },
  {
    language: 'en',
    text: 'Queensland runs offices in Beijing, Shanghai and Guangzhou.',
    finds: [
      { china: 'CN-BJ', partner: 'AU', partnerPlace: 'Queensland', tie: 'office' },
      { china: 'CN-SH', partner: 'AU', partnerPlace: 'Queensland', tie: 'office' },
      {
        china: 'CN-GD',
        chinaPlace: 'Guangzhou',
        partner: 'AU',
        partnerPlace: 'Queensland',
        tie: 'office',
      },
    ],
  },
  {
    language: 'en',
    text: 'Dalian has a promotion office of its own in Kitakyushu.',
    finds: [
      {
        china: 'CN-LN',
        chinaPlace: 'Dalian',
        partner: 'JP',
        partnerPlace: 'Kitakyushu',
        tie: 'office',
      },
    ],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: 'The Hamburg office in Nanjing opened in October 2010.',
    finds: [
      {
        china: 'CN-JS',
        chinaPlace: 'Nanjing',
        partner: 'DE',
        partnerPlace: 'Hamburg',
        tie: 'office',
        from: '2010-10',
      },
    ],
  },
  {
    language: 'en',
    text: 'Guests from Georgia visited Chengdu, where the country opened a consulate general in 2022.',
    finds: [{ china: 'CN-SC', chinaPlace: 'Chengdu', partner: 'GE', tie: 'office', from: '2022' }],
  },
  {
    language: 'en',
    text: "There is a Mongolian pavilion in Manzhouli's bonded zone, open since 2018.",
    finds: [
      { china: 'CN-NM', chinaPlace: 'Manzhouli', partner: 'MN', tie: 'office', from: '2018' },
    ],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: 'A Luban Workshop of a college from Tianjin was unveiled in Nairobi in December 2019.',
    finds: [
      { china: 'CN-TJ', partner: 'KE', partnerPlace: 'Nairobi', tie: 'office', from: '2019-12' },
    ],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: "Zhejiang's culture centre in Minsk was inaugurated on 3 June 2021.",
    finds: [
      { china: 'CN-ZJ', partner: 'BY', partnerPlace: 'Minsk', tie: 'office', from: '2021-06-03' },
    ],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: 'Hungary is to open a visa centre in Wuhan in June.',
    finds: [{ china: 'CN-HB', chinaPlace: 'Wuhan', partner: 'HU', tie: 'office', from: '2024-06' }],
  },
  {
    language: 'en',
    text: 'Ms Li, director of the Hamburg Liaison Office in Shanghai, praised the fair.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The bank opened a branch in Lagos for its clients from Hunan.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Lower Austria and its regional office in Chengdu, China, support the railway.',
    finds: [{ chinaPlace: 'Chengdu', partner: 'AT', partnerPlace: 'Lower Austria' }],
  },
  {
    language: 'en',
    text: 'Anna Berger, head of its office in Chengdu, spoke of Lower Austria.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Shandong opened a centre for trade and culture in Budapest in 2016.',
    finds: [{ china: 'CN-SD', partner: 'HU', partnerPlace: 'Budapest', from: '2016' }],
  },
]
