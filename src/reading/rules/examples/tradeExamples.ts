import type { Example } from '../rule.ts'

/** Ways to tell how much was traded, and how it grew. */
export const TRADE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: "Brazil's exports to Hunan reached 58 million dollars and its imports stood at 28 million dollars.",
    finds: [
      { china: 'CN-HN', partner: 'BR', flow: 'import', amount: 58000000 },
      { china: 'CN-HN', partner: 'BR', flow: 'export', amount: 28000000 },
    ],
  },
  {
    language: 'en',
    text: "Dubai's non-oil trade with Shanghai reached 48 billion dollars in 2017.",
    finds: [{ china: 'CN-SH', partner: 'AE', product: 'non-oil', amount: 48000000000 }],
  },
  {
    language: 'en',
    text: 'One of the goals of Kazakhstan and Xinjiang is to bring mutual trade turnover to 100 billion dollars.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Indonesia and Hunan plan to raise their trade to 3 billion dollars.',
    finds: [],
  },
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
  {
    language: 'en',
    text: 'Bavarian exports to Shandong amounted to 1.2 billion euros in 2018, imports from the province to 900 million euros.',
    finds: [
      {
        china: 'CN-SD',
        partner: 'DE',
        partnerPlace: 'Bavaria',
        flow: 'import',
        amount: 1200000000,
      },
      { china: 'CN-SD', partner: 'DE', partnerPlace: 'Bavaria', flow: 'export', amount: 900000000 },
    ],
  },
  {
    language: 'en',
    text: 'Peru shipped copper worth 15.3 billion dollars to China in 2018, and bought Chinese cars worth 900 million dollars.',
    finds: [
      { china: 'CN', partner: 'PE', flow: 'import', product: 'copper', amount: 15300000000 },
      { china: 'CN', partner: 'PE', flow: 'export', product: 'cars', amount: 900000000 },
    ],
  },
  {
    language: 'en',
    text: 'Timber worth 12 million euros left Finland for Hubei in 2018.',
    finds: [{ china: 'CN-HB', partner: 'FI', flow: 'import', product: 'timber', amount: 12000000 }],
  },
  {
    language: 'en',
    published: '2019-05-01',
    text: "Shandong's exports of garlic, ginger and onions to Indonesia fell by 5 percent last year.",
    finds: [
      {
        china: 'CN-SD',
        partner: 'ID',
        flow: 'export',
        product: 'garlic, ginger and onions',
        growthPct: -5,
      },
    ],
  },
  {
    language: 'en',
    text: "Kenya's exports rose 12 percent in 2018, the consul told guests in Changsha.",
    finds: [],
  },
  {
    language: 'en',
    text: 'Trade between Hubei and Ghana is to reach 5 billion dollars by 2025.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Sachsen exportierte 2018 Waren für 6 Milliarden Euro nach China und importierte von dort Güter für 3 Milliarden Euro.',
    finds: [
      { china: 'CN', partner: 'DE', partnerPlace: 'Saxony', flow: 'import', amount: 6000000000 },
      { china: 'CN', partner: 'DE', partnerPlace: 'Saxony', flow: 'export', amount: 3000000000 },
    ],
  },
  {
    language: 'de',
    text: 'Thüringer Firmen verkauften 2018 Waren für 410 Millionen Euro nach Hubei. In der Gegenrichtung waren es 380 Millionen Euro.',
    finds: [
      { china: 'CN-HB', partner: 'DE', flow: 'import', amount: 410000000 },
      { china: 'CN-HB', partner: 'DE', flow: 'export', amount: 380000000 },
    ],
  },
  {
    language: 'de',
    text: 'China war 2018 mit 6,2 Milliarden Euro der größte Abnehmer sächsischer Waren.',
    finds: [{ china: 'CN', partner: 'DE', flow: 'import', amount: 6200000000, from: '2018' }],
  },
  {
    language: 'zh',
    text: '2018年，智利对山东出口车厘子3.2亿美元，比上年增长40%。',
    finds: [
      {
        china: 'CN-SD',
        partner: 'CL',
        flow: 'import',
        product: 'cherries',
        amount: 320000000,
        growthPct: 40,
      },
    ],
  },
  {
    language: 'en',
    text: 'Trade in goods between Norway and Hubei came to 2 billion yuan in 2017, up 13 percent.',
    finds: [{ china: 'CN-HB', partner: 'NO', flow: 'total', amount: 2000000000, growthPct: 13 }],
  },
  {
    language: 'en',
    text: "Hunan's exports to Laos were 36 million yuan, down 6 percent, and its imports to Laos came to 75 million yuan, up 9 percent.",
    finds: [
      { china: 'CN-HN', partner: 'LA', flow: 'export', amount: 36000000, growthPct: -6 },
      { china: 'CN-HN', partner: 'LA', flow: 'import', amount: 75000000, growthPct: 9 },
    ],
  },
  {
    language: 'en',
    text: "Trade between Nepal and China's Tibet reached 3 billion yuan in 2023.",
    finds: [{ china: 'CN-XZ', partner: 'NP', flow: 'total', amount: 3000000000 }],
  },
  {
    language: 'en',
    text: 'Jilin, which borders Russia, imported timber worth 3 billion yuan in 2019.',
    finds: [],
  },
  {
    language: 'de',
    published: '2023-11-20',
    text: 'Der Handel Ningxias mit den ASEAN-Ländern stieg von Januar bis Oktober um 12,5 Prozent auf 3,4 Milliarden Yuan. Die Exporte der Provinz stiegen um 4,1 Prozent auf 15,2 Milliarden Yuan.',
    finds: [{ china: 'CN-NX', partner: 'ASEAN', flow: 'total', amount: 3400000000 }],
  },
  {
    language: 'de',
    text: 'Solarzellen machten 12 Prozent des gesamten Exportwertes der Provinz Jiangxi aus.',
    finds: [],
  },
  {
    language: 'zh',
    text: '湖南南非葡萄酒进口额达3亿元。',
    finds: [{ china: 'CN-HN', partner: 'ZA', flow: 'import', product: 'wine', amount: 300000000 }],
  },
]
