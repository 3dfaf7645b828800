import type { Example } from '../rule.ts'

export const INVESTMENT_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Kenya recorded a total of 22 billion dollars in investment value from China within seven years.',
    finds: [{ china: 'CN', partner: 'KE', flow: 'outward', amount: 22000000000 }],
  },
  {
    language: 'en',
    text: 'Guangdong drew 3 billion dollars in investment from Germany in 2022.',
    finds: [{ china: 'CN-GD', partner: 'DE', flow: 'inward', amount: 3000000000, from: '2022' }],
  },
  {
    language: 'en',
    text: 'Uganda signed an agreement with the Chinese firm Yunnan Sunlight for a park. The firm will invest 300 million dollars.',
    finds: [{ china: 'CN-YN', partner: 'UG', flow: 'outward', amount: 300000000 }],
  },
  { language: 'en', text: 'Guangdong offered to invest 50 million dollars in Peru.', finds: [] },
  {
    language: 'en',
    text: 'Guangdong plans to invest 50 million dollars in Peru.',
    finds: [{ china: 'CN-GD', partner: 'PE', flow: 'outward', amount: 50000000 }],
  },
  {
    language: 'en',
    text: 'Hunan Lotus has paid 286 million dollars to acquire 57 percent of Brazilian grain trader Verde.',
    finds: [{ china: 'CN-HN', partner: 'BR', flow: 'outward', amount: 286000000 }],
  },
  {
    language: 'de',
    text: 'Die Investitionen aus China in Hessen erreichten 2022 rund 800 Millionen Euro.',
    finds: [
      { china: 'CN', partner: 'DE', partnerPlace: 'Hesse', flow: 'outward', approx: 'about' },
    ],
  },
  {
    language: 'zh',
    text: '肯尼亚2022年吸引来自湖南的投资3亿美元。',
    finds: [{ china: 'CN-HN', partner: 'KE', flow: 'outward', amount: 300000000 }],
  },
  {
    language: 'en',
    text: 'Ningbo hosted guests from Kenya. Kenya has invested 3 billion dollars in its own roads since 2011.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The Suzhou firm will make brakes in Győr, Hungary.\n\nThe investment is worth 40 million euros.',
    finds: [{ china: 'CN-JS', partner: 'HU', amount: 40000000, currency: 'EUR', flow: 'outward' }],
  },
  {
    language: 'en',
    text: 'During 2022 Chinese firms put over US$100 million into plants and farms in Belarus.',
    finds: [
      {
        china: 'CN',
        partner: 'BY',
        from: '2022',
        flow: 'outward',
        amount: 100000000,
        currency: 'USD',
        approx: 'over',
      },
    ],
  },
  {
    language: 'en',
    text: 'By the end of 2018, German companies had invested 2.1 billion euros in Jiangsu.',
    finds: [
      {
        china: 'CN-JS',
        partner: 'DE',
        flow: 'inward',
        amount: 2100000000,
        currency: 'EUR',
        from: '2018',
      },
    ],
  },
  {
    language: 'en',
    text: 'A group from Shandong will invest 60 million dollars in a plant in Uzbekistan.',
    finds: [{ china: 'CN-SD', partner: 'UZ', flow: 'outward', amount: 60000000, currency: 'USD' }],
  },
  { language: 'en', text: 'The province invested 3 billion yuan in its own roads.', finds: [] },
  {
    language: 'de',
    text: 'Unternehmen aus Japan haben bis Ende 2020 rund 4 Milliarden Dollar in Liaoning investiert.',
    finds: [{ china: 'CN-LN', partner: 'JP', flow: 'inward', amount: 4000000000, approx: 'about' }],
  },
  {
    language: 'zh',
    text: '截至2012年，海南企业在东盟累计投资1.18亿美元，东盟对海南投资5.84亿美元。',
    finds: [
      { china: 'CN-HI', partner: 'ASEAN', flow: 'outward', amount: 118000000 },
      { china: 'CN-HI', partner: 'ASEAN', flow: 'inward', amount: 584000000 },
    ],
  },
  {
    language: 'en',
    text: 'By the end of 2021, firms from Foshan had invested in 9 projects in Ghana, with a total investment of 74 million US dollars.',
    finds: [{ partner: 'GH', flow: 'outward', amount: 74000000, count: 9 }],
  },
  {
    language: 'zh',
    text: '贵阳综保区目前已引进韩国企业项目23个,总投资90亿元。',
    finds: [{ partner: 'KR', amount: 9000000000, count: 23 }],
  },
  {
    language: 'zh',
    published: '2023-03-01',
    text: '深圳已有港资企业3000家，去年实际使用港资12亿美元，增长9%。',
    finds: [{ china: 'CN-GD', partner: 'HK', flow: 'inward', amount: 1200000000, growthPct: 9 }],
  },
  {
    language: 'zh',
    published: '2023-04-20',
    text: '一季度，湖北省新设外资企业90家。其中，实际使用日本资金1.2亿美元，增长15%；实际使用法国资金4000万美元，下降6%。',
    finds: [
      { partner: 'JP', flow: 'inward', amount: 120000000, growthPct: 15, from: '2023-01' },
      { partner: 'FR', flow: 'inward', amount: 40000000, growthPct: -6, from: '2023-01' },
    ],
  },
  { language: 'zh', text: '去年，中德(合肥)产业园固定资产投资195亿元。', finds: [] },
  {
    language: 'en',
    text: 'Hubei counted 43 Danish-invested firms by 2016, with a contractual value of 310 million dollars.',
    finds: [
      {
        china: 'CN-HB',
        partner: 'DK',
        flow: 'inward',
        amount: 310000000,
        count: 43,
        from: '2016',
      },
    ],
  },
  {
    language: 'en',
    text: 'Anyang is home to 60 Danish-funded enterprises, the total investment exceeding two billion U.S. dollars.',
    finds: [{ china: 'CN-HA', partner: 'DK', flow: 'inward', amount: 2000000000, count: 60 }],
  },
  {
    language: 'en',
    text: 'Guizhou runs 18 enterprises in Laos, with a combined investment of 14 million dollars.',
    finds: [{ china: 'CN-GZ', partner: 'LA', flow: 'outward', amount: 14000000, count: 18 }],
  },
  {
    language: 'en',
    text: 'Hebei-based Xinda took a stake in a mill in Serbia in 2016. Xinda then put 12 million euros into a second furnace in Serbia.',
    finds: [{ china: 'CN-HE', partner: 'RS', flow: 'outward', amount: 12000000 }],
  },
  {
    language: 'en',
    text: 'The Danish company Borgtec opened a plant in Anhui. Borgtec has invested 30 million dollars there.',
    finds: [{ china: 'CN-AH', partner: 'DK', flow: 'inward', amount: 30000000 }],
  },
  {
    language: 'en',
    text: 'In Hunan, firms look to Africa. Chinese foreign direct investment in Zambia grew from 410 million dollars in 2011 to 520 million dollars in 2014.',
    finds: [
      { china: 'CN', partner: 'ZM', from: '2011', flow: 'outward', amount: 410000000 },
      { china: 'CN', partner: 'ZM', from: '2014', flow: 'outward', amount: 520000000 },
    ],
  },
  {
    language: 'de',
    text: 'In Brandenburg baut ein chinesischer Hersteller eine Batteriefabrik. In das Werk will er bis 2027 rund 320 Millionen Euro investieren.',
    finds: [{ china: 'CN', partner: 'DE', flow: 'outward', amount: 320000000 }],
  },
  {
    language: 'de',
    text: 'Der Schweizer Pharmakonzern will in Changzhou mehr als 300 Millionen Franken investieren.',
    finds: [{ china: 'CN-JS', partner: 'CH', flow: 'inward', amount: 300000000 }],
  },
  {
    language: 'en',
    text: 'The Sino-Norwegian park of Nantong has attracted over 700 million euros of investment.',
    finds: [{ china: 'CN-JS', partner: 'NO', flow: 'inward', amount: 700000000 }],
  },
  {
    language: 'en',
    text: 'Laos has attracted 2 billion dollars of investment from Yunnan.',
    finds: [{ china: 'CN-YN', partner: 'LA', flow: 'outward', amount: 2000000000 }],
  },
  {
    language: 'de',
    text: 'Nantong hat norwegische Investitionen von 300 Millionen Euro angezogen.',
    finds: [{ china: 'CN-JS', partner: 'NO', flow: 'inward', amount: 300000000 }],
  },
  {
    language: 'zh',
    text: '云南在老挝的工业园吸引投资3亿美元。',
    finds: [{ china: 'CN-YN', partner: 'LA', flow: 'outward', amount: 300000000 }],
  },
]
