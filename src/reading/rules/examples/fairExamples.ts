import type { Example } from '../rule.ts'

/** The days of a fair over its sentences, and who came to it; and names that only look like one. */
export const FAIR_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The 5th Hunan-Ghana Business Forum ended in Changsha on Tuesday after three days of talks.',
    finds: [{ china: 'CN-HN', partner: 'GH', from: '2023-05-14', to: '2023-05-16' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The China-Vietnam Border Fair drew to a close in Dongxing, Guangxi, on Sunday. It had lasted six days.',
    finds: [{ china: 'CN-GX', partner: 'VN', from: '2023-05-09', to: '2023-05-14' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The Yunnan-Myanmar Trade Fair opened in Ruili on Thursday and runs until Sunday.',
    finds: [{ china: 'CN-YN', partner: 'MM', from: '2023-05-11', to: '2023-05-14' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The Dalian Fruit Fair was held from May 5 to 8, with stands for ASEAN, Kenya and Chile.',
    finds: [
      { china: 'CN-LN', partner: 'ASEAN' },
      { china: 'CN-LN', partner: 'CL' },
      { china: 'CN-LN', partner: 'KE' },
    ],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The Dalian Fruit Fair, held from May 5 to 8, drew firms from two African countries, Kenya and Ghana.',
    finds: [
      { china: 'CN-LN', partner: 'GH' },
      { china: 'CN-LN', partner: 'KE' },
    ],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The Shandong Food Fair was held in Jinan from May 5 to 8. Serbia was the guest country of honor.',
    finds: [{ china: 'CN-SD', partner: 'RS', name: 'Shandong Food Fair', to: '2023-05-08' }],
  },
  {
    language: 'de',
    published: '2019-06-20',
    text: 'Die 21. China-Lateinamerika-Messe in Zhuhai schloss am Sonntag nach drei Tagen ihre Tore; Gastland war Chile.',
    finds: [
      { china: 'CN-GD', partner: 'LAC', from: '2019-06-14', to: '2019-06-16' },
      { china: 'CN-GD', partner: 'CL', from: '2019-06-14', to: '2019-06-16' },
    ],
  },
  {
    language: 'zh',
    published: '2023-05-17',
    text: '为期四天的第三届中国—俄罗斯博览会15日在哈尔滨落下帷幕。',
    finds: [{ china: 'CN-HL', partner: 'RU', from: '2023-05-12', to: '2023-05-15' }],
  },
  {
    language: 'zh',
    published: '2019-06-20',
    text: '6月15日,第三届中国—中东欧国家博览会在宁波开幕,主宾国为塞尔维亚,来自波兰、捷克的320家企业参展。',
    finds: [
      { china: 'CN-ZJ', partner: 'CEEC', companies: 320 },
      { china: 'CN-ZJ', partner: 'RS' },
      { china: 'CN-ZJ', partner: 'PL' },
      { china: 'CN-ZJ', partner: 'CZ' },
    ],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The Expo Center in Nanning was built with the help of Malaysia in 2014.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Exports from Hunan to Ghana went up 14 percent last year, customs figures show.',
    finds: [],
  },
  {
    language: 'de',
    published: '2023-05-17',
    text: 'Bayerns Exporte nach Shandong stiegen 2022 um 4 Prozent.',
    finds: [],
  },
  {
    language: 'zh',
    published: '2023-05-17',
    text: '甘肃国际会议展览中心由一家新加坡公司设计。',
    finds: [],
  },
  {
    language: 'en',
    published: '2018-05-17',
    text: '"For Fujian and Oregon, it all began in 1984," she said at the Fujian-Oregon Investment Seminar held in Portland on Friday.',
    finds: [{ china: 'CN-FJ', partner: 'US', from: '2018-05-11' }],
  },
  {
    language: 'en',
    text: "The 6th Dali Tea & Coffee Fair came to an end on Sunday. Yunnan's trade with Myanmar fell 7 percent in April 2009.",
    finds: [],
  },
  {
    language: 'en',
    published: '2019-06-14',
    text: '"Yunnan is looking forward to closer ties with Thailand," the governor said at the Mekong Governors\' Forum that opened on Monday.',
    finds: [{ china: 'CN-YN', partner: 'TH', from: '2019-06-10' }],
  },
  {
    language: 'zh',
    text: '第9届中国—东盟博览会暨中国—东盟合作峰会2012年9月21日在南宁召开。',
    finds: [
      {
        china: 'CN-GX',
        chinaPlace: 'Nanning',
        partner: 'ASEAN',
        name: '中国—东盟博览会暨中国—东盟合作峰会',
      },
    ],
  },
  {
    language: 'en',
    published: '2019-11-14',
    text: 'The 19th Vietnam-Yunnan border trade fair opened in Lao Cai on November 12. With more than 800 booths run by firms from Thailand and Laos, the fair shows farm produce.',
    finds: [
      { china: 'CN-YN', partner: 'VN', name: 'Vietnam-Yunnan border trade fair' },
      { china: 'CN-YN', partner: 'TH', from: '2019-11-12' },
      { china: 'CN-YN', partner: 'LA' },
    ],
  },
  {
    language: 'en',
    published: '2024-05-20',
    text: 'The Tianjin Egypt Joint Development Promotion Association was held on May 17 in Cairo.',
    finds: [{ china: 'CN-TJ', partner: 'EG', from: '2024-05-17' }],
  },
  {
    language: 'en',
    text: 'It was noted that Shaanxi had carried out the outcomes of the China-Central Asia Summit in 2023.',
    finds: [],
  },
]
