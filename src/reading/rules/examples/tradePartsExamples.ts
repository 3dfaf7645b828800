import type { Example } from '../rule.ts'

/** Parts of a trade told before, and growth that is that of tons. */
export const TRADE_PARTS_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'In 2020 trade of Shanxi with countries along the "Belt and Road" such as Kenya, Iran and Laos doubled.',
    finds: [{ partner: 'BRI', growthPct: 100 }],
  },
  {
    language: 'en',
    text: "Yunnan's total imports and exports hit 90 billion yuan. Exports rose 12 percent to 50 billion yuan. Trade between Yunnan and Laos came to 7 billion yuan.",
    finds: [{ partner: 'LA', flow: 'total', amount: 7000000000 }],
  },
  {
    language: 'en',
    text: 'In 2021 Ghana placed an order for tractors worth 20 million dollars with a firm in Luoyang, Henan.',
    finds: [{ china: 'CN-HA', partner: 'GH', flow: 'export', amount: 20000000 }],
  },
  {
    language: 'de',
    text: 'Der Handel Guangxis mit Japan, Peru und Chile belief sich 2021 auf 2,2 Milliarden Yuan, 1,6 Milliarden Yuan beziehungsweise 1,2 Milliarden Yuan und lag damit 6 Prozent, 4,5 Prozent beziehungsweise 9 Prozent über dem Vorjahreswert.',
    finds: [
      { partner: 'JP', amount: 2200000000, growthPct: 6 },
      { partner: 'PE', amount: 1600000000, growthPct: 4.5 },
      { partner: 'CL', amount: 1200000000, growthPct: 9 },
    ],
  },
  {
    language: 'de',
    text: 'Der Handel von Hubei mit Peru und Chile legte 2022 um 9 bzw. 12 Prozent auf 3 bzw. 4 Milliarden Yuan zu.',
    finds: [
      { partner: 'PE', amount: 3000000000, growthPct: 9 },
      { partner: 'CL', amount: 4000000000, growthPct: 12 },
    ],
  },
  {
    language: 'en',
    text: "Hubei's exports to Japan, Kenya and India rose 3 percent, 4 percent and 5 percent in 2022.",
    finds: [
      { partner: 'JP', flow: 'export', growthPct: 3 },
      { partner: 'KE', flow: 'export', growthPct: 4 },
      { partner: 'IN', flow: 'export', growthPct: 5 },
    ],
  },
  {
    language: 'zh',
    text: '2022年，湖北省对秘鲁、智利进出口20亿元、30亿元。',
    finds: [
      { partner: 'PE', flow: 'total', amount: 2000000000 },
      { partner: 'CL', flow: 'total', amount: 3000000000 },
    ],
  },
  {
    language: 'zh',
    published: '2022-08-10',
    text: '上半年，甘肃对蒙古国进出口3.1亿元，增长11%。排在后面的是智利，2.2亿元，增长9.5%；秘鲁，1.7亿元，下降4%。',
    finds: [
      { partner: 'MN', from: '2022-01', amount: 310000000, growthPct: 11 },
      { partner: 'CL', from: '2022-01', amount: 220000000, growthPct: 9.5 },
      { partner: 'PE', from: '2022-01', amount: 170000000, growthPct: -4 },
    ],
  },
  {
    language: 'en',
    published: '2022-08-10',
    text: "Gansu's trade with Mongolia came to 310 million yuan in the first half. Next were Chile with 220 million yuan, up 9.5 percent, and Peru (170 million yuan).",
    finds: [
      { partner: 'MN', from: '2022-01', amount: 310000000 },
      { partner: 'CL', from: '2022-01', amount: 220000000, growthPct: 9.5 },
      { partner: 'PE', from: '2022-01', amount: 170000000 },
    ],
  },
  {
    language: 'de',
    text: 'Die wichtigsten Handelspartner von Gansu waren 2021 die Mongolei (310 Millionen Yuan) und Chile (220 Millionen Yuan).',
    finds: [
      { china: 'CN-GS', partner: 'MN', from: '2021', flow: 'total', amount: 310000000 },
      { china: 'CN-GS', partner: 'CL', from: '2021', flow: 'total', amount: 220000000 },
    ],
  },
  {
    language: 'en',
    text: "Gansu's two largest trading partners in 2021 were Mongolia and Chile, with 310 million and 220 million yuan respectively.",
    finds: [
      { partner: 'MN', from: '2021', amount: 310000000 },
      { partner: 'CL', from: '2021', amount: 220000000 },
    ],
  },
  {
    language: 'en',
    text: 'Chile is the largest trading partner of Gansu, which spent 310 million yuan on its roads.',
    finds: [],
  },
  {
    language: 'en',
    text: "China-Chile trade reached 60 billion dollars in 2022, and Hubei's trade with Chile 900 million dollars.",
    finds: [
      { china: 'CN', partner: 'CL', amount: 60000000000 },
      { china: 'CN-HB', partner: 'CL', amount: 900000000 },
    ],
  },
  {
    language: 'zh',
    text: '2022年中德双边贸易额达2200亿美元，湖北与德国的贸易额为90亿美元。',
    finds: [
      { china: 'CN', partner: 'DE', amount: 220000000000 },
      { china: 'CN-HB', partner: 'DE', amount: 9000000000 },
    ],
  },
  {
    language: 'zh',
    published: '2021-08-10',
    text: '今年1-6月,黑河市外贸进出口总值40亿元,增长5%。其中对俄罗斯进出口30亿元,对韩国进出口2亿元,分别增长6%和下降3%。',
    finds: [
      { partner: 'RU', from: '2021-01', to: '2021-06', amount: 3000000000, growthPct: 6 },
      { partner: 'KR', from: '2021-01', amount: 200000000, growthPct: -3 },
    ],
  },
  {
    language: 'zh',
    published: '2019-08-10',
    text: '上半年,丹东对韩国进出口9亿元,增长4%;对日本进出口3亿元,对泰国进出口1亿元,分别下降2%和增长7%。',
    finds: [
      { partner: 'KR', growthPct: 4 },
      { partner: 'JP', growthPct: -2 },
      { partner: 'TH', growthPct: 7 },
    ],
  },
  {
    language: 'en',
    text: 'In 2020 the foreign trade of Hunan was worth 500 billion yuan. Of this, trade with Kenya came to 3 billion yuan, up 9 percent.',
    finds: [{ china: 'CN-HN', partner: 'KE', from: '2020', amount: 3000000000, growthPct: 9 }],
  },
  {
    language: 'de',
    text: 'Der Handel von Hubei mit Chile erreichte 2018 einen Wert von 900 Millionen Euro. Exporte machten 300 Millionen Euro aus.',
    finds: [
      { partner: 'CL', flow: 'total', amount: 900000000 },
      { partner: 'CL', flow: 'export', amount: 300000000 },
    ],
  },
  {
    language: 'zh',
    text: '2017年,贵州与秘鲁贸易额3亿美元。贵州出口1亿美元,进口2亿美元。',
    finds: [
      { partner: 'PE', flow: 'export', amount: 100000000, from: '2017' },
      { partner: 'PE', flow: 'import', amount: 200000000 },
    ],
  },
  {
    language: 'zh',
    published: '2024-12-04',
    text: '今年前11个月,从东兴口岸入境的越南榴莲达2万吨,货值5亿元,同比分别增长30%和42%。',
    finds: [{ partner: 'VN', flow: 'import', amount: 500000000, growthPct: 42 }],
  },
  {
    language: 'en',
    text: 'In 2019 Hainan imported 40,000 tons of coconuts worth 90 million yuan from Indonesia, up 12 percent and 20 percent respectively.',
    finds: [{ partner: 'ID', flow: 'import', amount: 90000000, growthPct: 20 }],
  },
  {
    language: 'zh',
    published: '2020-08-01',
    text: '上半年,吉林自俄罗斯进口煤炭90万吨,增长12%。',
    finds: [],
  },
  {
    language: 'de',
    published: '2019-03-01',
    text: 'China ist für Hessen der wichtigste Handelspartner in Asien. 2018 gingen Waren für 2 Milliarden Euro dorthin; umgekehrt wurden Güter im Wert von 5 Milliarden Euro eingeführt.',
    finds: [
      { china: 'CN', partner: 'DE', flow: 'import', amount: 2000000000 },
      { china: 'CN', partner: 'DE', flow: 'export', amount: 5000000000 },
    ],
  },
  {
    language: 'zh',
    published: '2024-06-10',
    text: '前5个月，防城港市对东盟进出口210亿元，增长12%。其中，对越南进出口180亿元，增长15%；对泰国进出口20亿元，下降3%。从商品看，出口机电产品60亿元。',
    finds: [
      { partner: 'ASEAN', amount: 21000000000 },
      { partner: 'VN', amount: 18000000000 },
      { partner: 'TH', amount: 2000000000 },
      { partner: 'ASEAN', flow: 'export', amount: 6000000000 },
    ],
  },
  {
    language: 'zh',
    published: '2024-06-10',
    text: '去年，崇左市自越南进口腰果2万吨，货值9亿元，分别增长30%和25%；自泰国进口椰子3000吨。',
    finds: [{ partner: 'VN', flow: 'import', amount: 900000000, growthPct: 25 }],
  },
  {
    language: 'zh',
    published: '2024-06-10',
    text: '去年，威海市对韩国进出口600亿元；其中，出口水产品45亿元，增长8%。',
    finds: [
      { partner: 'KR', flow: 'total', amount: 60000000000 },
      { partner: 'KR', flow: 'export', amount: 4500000000, growthPct: 8 },
    ],
  },
  {
    language: 'en',
    text: 'In the first ten months of 2023, Fujian imported and exported 41.2 billion yuan to Malaysia, up 12 percent.',
    finds: [{ china: 'CN-FJ', partner: 'MY', flow: 'total', amount: 41200000000, growthPct: 12 }],
  },
  {
    language: 'de',
    text: 'Das Volumen des Import- und Exporthandels zwischen Anhui und Ungarn betrug 2021 1,36 Milliarden Euro.',
    finds: [{ china: 'CN-AH', partner: 'HU', flow: 'total', amount: 1360000000, from: '2021' }],
  },
  {
    language: 'en',
    text: "Guangxi's trade with Thailand fell 3.1 percent to $75 million and dropped 4.7 percent with Laos to $8.3 million.",
    finds: [
      { china: 'CN-GX', partner: 'TH', growthPct: -3.1, amount: 75000000 },
      { china: 'CN-GX', partner: 'LA', growthPct: -4.7, amount: 8300000 },
    ],
  },
  {
    language: 'en',
    text: 'The China-Mongolia Expo in Hohhot saw more than 20 billion yuan worth of foreign trade contracts signed.',
    finds: [],
  },
  {
    language: 'en',
    text: "Trade between China and Peru rose 1.6 percent in 2022. And it has been growing at 8.1 percent annually since 2012, with China's imports from Peru increasing 9.2 percent annually.",
    finds: [
      { china: 'CN', partner: 'PE', flow: 'total', growthPct: 8.1 },
      { china: 'CN', partner: 'PE', flow: 'import', growthPct: 9.2 },
    ],
  },
  {
    language: 'en',
    published: '2024-04-20',
    text: 'Brazil, Peru and Chile were the largest markets of Ningbo in the first quarter. Exports to these countries amounted to 3.1 billion yuan, 2.4 billion yuan and 1.9 billion yuan respectively.',
    finds: [
      { china: 'CN-ZJ', partner: 'BR', flow: 'export', amount: 3100000000 },
      { china: 'CN-ZJ', partner: 'PE', flow: 'export', amount: 2400000000 },
      { china: 'CN-ZJ', partner: 'CL', flow: 'export', amount: 1900000000 },
    ],
  },
]
