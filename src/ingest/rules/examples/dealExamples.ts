import type { Example } from '../rule.ts'

/** Ways to tell that papers were signed. */
export const SIGNING_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'In Minsk, companies from Guangzhou signed four memorandums with partners from Belarus.',
    finds: [
      { china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'BY', count: 4, instrument: 'mou' },
    ],
  },
  {
    language: 'en',
    text: 'Twelve contracts worth 300 million U.S. dollars were signed between Shaanxi and Kazakhstan.',
    finds: [
      {
        china: 'CN-SN',
        partner: 'KZ',
        count: 12,
        instrument: 'contract',
        amount: 300000000,
        currency: 'USD',
      },
    ],
  },
  {
    language: 'en',
    text: 'Jiangsu and Bavaria inked a cooperation agreement on 5 May 2015.',
    finds: [
      {
        china: 'CN-JS',
        partner: 'DE',
        partnerPlace: 'Bavaria',
        count: 1,
        instrument: 'agreement',
        from: '2015-05-05',
      },
    ],
  },
  {
    language: 'en',
    text: 'A memorandum of understanding on tourism was signed by Hainan and Jeju.',
    finds: [{ china: 'CN-HI', partner: 'KR', partnerPlace: 'Jeju', count: 1, instrument: 'mou' }],
  },
  {
    language: 'en',
    text: 'Companies of Ningxia and Oman clinched deals totaling 1.2 billion yuan.',
    finds: [
      {
        china: 'CN-NX',
        partner: 'OM',
        instrument: 'agreement',
        amount: 1200000000,
        currency: 'CNY',
      },
    ],
  },
  {
    language: 'en',
    text: 'Hebei has signed 35 projects with Germany, with a total investment of 2.3 billion euros.',
    finds: [
      {
        china: 'CN-HE',
        partner: 'DE',
        count: 35,
        instrument: 'project',
        amount: 2300000000,
        currency: 'EUR',
      },
    ],
  },
  {
    language: 'en',
    text: 'The University of Nairobi in Kenya concluded an agreement with Guangxi University.',
    finds: [{ china: 'CN-GX', partner: 'KE', count: 1, instrument: 'agreement' }],
  },
  {
    language: 'en',
    text: 'Liaoning and Ehime put their signatures to a letter of intent.',
    finds: [{ china: 'CN-LN', partner: 'JP', count: 1, instrument: 'mou' }],
  },
  { language: 'en', text: 'Henan hopes to sign an agreement with Vietnam next year.', finds: [] },
  {
    language: 'en',
    text: 'An agreement with Peru on fisheries may be signed in Fujian next year.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Hamburg und Shanghai haben am 27. August 2019 ein Memorandum unterzeichnet.',
    finds: [
      {
        china: 'CN-SH',
        partner: 'DE',
        partnerPlace: 'Hamburg',
        count: 1,
        instrument: 'mou',
        from: '2019-08-27',
      },
    ],
  },
  {
    language: 'de',
    text: 'Unternehmen aus Jiangsu und Baden-Württemberg unterzeichneten acht Verträge.',
    finds: [
      {
        china: 'CN-JS',
        partner: 'DE',
        partnerPlace: 'Baden-Württemberg',
        count: 8,
        instrument: 'contract',
      },
    ],
  },
  {
    language: 'de',
    text: 'Zwischen Hubei und Ungarn wurde ein Abkommen geschlossen.',
    finds: [{ china: 'CN-HB', partner: 'HU', count: 1, instrument: 'agreement' }],
  },
  {
    language: 'zh',
    text: '江西与巴基斯坦签订合作协议9个，投资总额14.1亿美元。',
    finds: [
      {
        china: 'CN-JX',
        partner: 'PK',
        count: 9,
        instrument: 'agreement',
        amount: 1410000000,
        currency: 'USD',
      },
    ],
  },
  {
    language: 'zh',
    text: '陕西企业与哈萨克斯坦企业签署了12份合同，金额达3亿美元。',
    finds: [
      {
        china: 'CN-SN',
        partner: 'KZ',
        count: 12,
        instrument: 'contract',
        amount: 300000000,
        currency: 'USD',
      },
    ],
  },
  {
    language: 'zh',
    text: '海南省与韩国济州签署旅游合作谅解备忘录。',
    finds: [{ china: 'CN-HI', partner: 'KR', partnerPlace: 'Jeju', count: 1, instrument: 'mou' }],
  },
  {
    language: 'zh',
    text: '双方现场签约项目15个，黑龙江与俄罗斯的合作又进一步。',
    finds: [{ china: 'CN-HL', partner: 'RU', count: 15, instrument: 'project' }],
  },
  { language: 'zh', text: '河南希望与越南签署合作协议。', finds: [] },
]

/** Ways to tell how much was traded, and how it grew. */
export const TRADE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Trade between Guangzhou and Uzbekistan was 17.58 percent higher in 2021 than a year earlier.',
    finds: [
      {
        china: 'CN-GD',
        chinaPlace: 'Guangzhou',
        partner: 'UZ',
        from: '2021',
        flow: 'total',
        growthPct: 17.58,
      },
    ],
  },
  {
    language: 'en',
    text: 'In 2013 trade between Heilongjiang and Russia came to $22.4 billion, a rise of 5.9 percent.',
    finds: [
      {
        china: 'CN-HL',
        partner: 'RU',
        from: '2013',
        amount: 22400000000,
        currency: 'USD',
        growthPct: 5.9,
      },
    ],
  },
  {
    language: 'en',
    text: "Yunnan's imports from Myanmar fell 12.4 percent to 3.1 billion yuan in the first quarter of 2020.",
    finds: [
      {
        china: 'CN-YN',
        partner: 'MM',
        flow: 'import',
        growthPct: -12.4,
        amount: 3100000000,
        from: '2020-01',
        to: '2020-03',
      },
    ],
  },
  {
    language: 'en',
    text: 'Exports from Fujian to the Philippines rose by 8 percent in 2019, while imports dropped by 3 percent.',
    finds: [
      { china: 'CN-FJ', partner: 'PH', flow: 'export', growthPct: 8 },
      { china: 'CN-FJ', partner: 'PH', flow: 'import', growthPct: -3 },
    ],
  },
  {
    language: 'en',
    text: "Hunan's trade with Nigeria, Ghana and Kenya grew by 20.1 percent, 15.5 percent and 9 percent, respectively, in 2022.",
    finds: [
      { china: 'CN-HN', partner: 'NG', growthPct: 20.1 },
      { china: 'CN-HN', partner: 'GH', growthPct: 15.5 },
      { china: 'CN-HN', partner: 'KE', growthPct: 9 },
    ],
  },
  {
    language: 'en',
    text: 'ASEAN remained the largest trading partner of Guangxi, with trade reaching 282.2 billion yuan in 2021, up 18.8 percent year on year.',
    finds: [
      { china: 'CN-GX', partner: 'ASEAN', amount: 282200000000, growthPct: 18.8, from: '2021' },
    ],
  },
  {
    language: 'en',
    text: 'Bilateral trade between Shandong and South Korea exceeded 30 billion dollars last year.',
    published: '2019-03-02',
    finds: [{ china: 'CN-SD', partner: 'KR', amount: 30000000000, approx: 'over', from: '2018' }],
  },
  {
    language: 'en',
    text: 'Brazilian exports to Hubei doubled in 2010.',
    finds: [{ china: 'CN-HB', partner: 'BR', flow: 'import', growthPct: 100, from: '2010' }],
  },
  {
    language: 'en',
    text: 'Total imports and exports of Hebei went up 7.4 percent last year.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Trade between India and Brazil rose 12 percent in 2020, an official said in Wuhan.',
    finds: [],
  },
  {
    language: 'de',
    text: 'In den ersten neun Monaten 2021 wuchs das Handelsvolumen zwischen Shandong und Deutschland um 18,3 Prozent auf 49,93 Milliarden Yuan.',
    finds: [
      {
        china: 'CN-SD',
        partner: 'DE',
        from: '2021-01',
        to: '2021-09',
        amount: 49930000000,
        currency: 'CNY',
        growthPct: 18.3,
      },
    ],
  },
  {
    language: 'de',
    text: 'Die Exporte aus Jiangsu nach Polen sanken 2019 um 4 Prozent.',
    finds: [{ china: 'CN-JS', partner: 'PL', flow: 'export', growthPct: -4, from: '2019' }],
  },
  {
    language: 'de',
    text: 'Der Handel zwischen Sichuan und Österreich belief sich 2017 auf 410 Millionen US-Dollar, ein Plus von 12,5 Prozent.',
    finds: [
      {
        china: 'CN-SC',
        partner: 'AT',
        amount: 410000000,
        currency: 'USD',
        growthPct: 12.5,
        from: '2017',
      },
    ],
  },
  {
    language: 'zh',
    text: '2016年上半年，山东对美国出口下降4%，对日本下降3%。',
    finds: [
      { partner: 'US', flow: 'export', growthPct: -4 },
      { partner: 'JP', flow: 'export', growthPct: -3 },
    ],
  },
  {
    language: 'zh',
    text: '2022年，广西对越南进出口1800亿元，同比增长6.2%。',
    finds: [
      {
        china: 'CN-GX',
        partner: 'VN',
        from: '2022',
        flow: 'total',
        amount: 180000000000,
        growthPct: 6.2,
      },
    ],
  },
  {
    language: 'zh',
    text: '今年前10个月，陕西与东盟、欧盟、韩国进出口分别增长12%、8.5%和3%。',
    published: '2021-11-20',
    finds: [
      { china: 'CN-SN', partner: 'ASEAN', growthPct: 12 },
      { china: 'CN-SN', partner: 'EU', growthPct: 8.5 },
      { china: 'CN-SN', partner: 'KR', growthPct: 3 },
    ],
  },
  {
    language: 'zh',
    text: '2021年，湖南自南非进口矿产品52亿元，增长1.1倍。',
    finds: [{ china: 'CN-HN', partner: 'ZA', flow: 'import', amount: 5200000000, growthPct: 110 }],
  },
  { language: 'zh', text: '2023年全省进出口总值增长3.2%。', finds: [] },
]

export const INVESTMENT_EXAMPLES: Example[] = [
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
]
