import type { Example } from '../rule.ts'

export const SHARE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'In 2013 Heilongjiang accounted for 34.2 percent of all Chinese investment in Russia.',
    finds: [{ china: 'CN-HL', partner: 'RU', from: '2013', value: 34.2, unit: 'percent' }],
  },
  {
    language: 'en',
    text: 'A company from Hefei bought 30 percent of a mine in Peru.',
    finds: [{ china: 'CN-AH', partner: 'PE', value: 30, unit: 'percent' }],
  },
  {
    language: 'zh',
    text: '去年安徽与赞比亚的贸易额占全省外贸总值的三成。',
    finds: [{ china: 'CN-AH', partner: 'ZM', value: 30 }],
  },
  {
    language: 'en',
    text: 'The share of services in the economy of Anhui is 50 percent.',
    finds: [],
  },
]

export const COUNT_EXAMPLES: Example[] = [
  {
    language: 'zh',
    text: '中俄经贸推介会在大庆举行，黑龙江省近80家公司与俄罗斯40余家公司参会。',
    finds: [
      { china: 'CN-HL', partner: 'RU', value: 80, unit: 'companies' },
      { china: 'CN-HL', partner: 'RU', value: 40, unit: 'companies' },
    ],
  },
  {
    language: 'zh',
    text: '推介会由俄罗斯阿穆尔州政府与黑龙江省政府举办，推介阿穆尔州的林业、食品等50多个合作项目。',
    finds: [{ china: 'CN-HL', partner: 'RU', value: 50, unit: 'projects', approx: 'over' }],
  },
  {
    language: 'zh',
    text: '泉州至万象的航线每周安排4趟往返航班。',
    finds: [{ chinaPlace: 'Quanzhou', partner: 'LA', value: 4, unit: 'flights' }],
  },
  {
    language: 'en',
    text: "Gansu's trade with the five Central Asian countries grew by 8 percent.",
    finds: [],
  },
  {
    language: 'zh',
    text: '一季度,宁波至西班牙的班列共开行160列,搭载货物9万吨,同比分别增长6%、11%。',
    finds: [
      { china: 'CN-ZJ', partner: 'ES', value: 160, unit: 'trains', growthPct: 6 },
      { china: 'CN-ZJ', partner: 'ES', value: 90000, unit: 'tons', growthPct: 11 },
    ],
  },
  {
    language: 'en',
    text: 'A line from Sanya to Hong Kong was opened. The airport in Sanya handled 165 cargo flights last year.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Anhui traded goods worth 3 billion dollars with Africa in 2022. The province has 170 companies on the continent.',
    finds: [{ china: 'CN-AH', partner: 'AFRICA', value: 170, unit: 'companies' }],
  },
  {
    language: 'en',
    text: "Hefei's hospitals sent doctors to Zambia. The clinics of the city rank third in the country and have 900 nurses.",
    finds: [],
  },
  {
    language: 'en',
    text: 'A potash works of Anhui in Laos makes 300,000 tons a year, employs 1,900 people and is to hire 400 workers.',
    finds: [{ china: 'CN-AH', partner: 'LA', value: 1900, unit: 'people' }],
  },
  {
    language: 'en',
    text: 'Anhui and Zambia run the Lusaka industrial park together. Of the tenants, 46 came last year.',
    finds: [{ china: 'CN-AH', partner: 'ZM', value: 46, unit: 'tenants' }],
  },
  {
    language: 'en',
    text: 'Trains from Hefei to Hamburg ran 310 times, against 240 in 2019. Trains from Hefei to Minsk: 95.',
    finds: [{ china: 'CN-AH', partner: 'BY', value: 95, unit: 'trains' }],
  },
  {
    language: 'en',
    text: 'Anhui will train 200 Zambian technicians, and Hefei is to receive 30 Zambian nurses.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Rund 90 Unternehmen aus Hessen haben eine Niederlassung in China, 12 davon in Anhui.',
    finds: [
      { china: 'CN', partner: 'DE', partnerPlace: 'Hesse', value: 90, unit: 'companies' },
      { china: 'CN-AH', partner: 'DE', value: 12, unit: 'companies' },
    ],
  },
  {
    language: 'en',
    text: 'More than 7,000 students from Shandong are enrolled at universities in Belarus.',
    finds: [{ china: 'CN-SD', partner: 'BY', value: 7000, approx: 'over', unit: 'students' }],
  },
  {
    language: 'de',
    text: 'Mehr als 550 Unternehmen aus Shanghai haben sich in Hamburg niedergelassen.',
    finds: [{ china: 'CN-SH', partner: 'DE', value: 550, unit: 'companies' }],
  },
  {
    language: 'en',
    text: 'Around 1,300 Peruvians live in Hefei.',
    finds: [{ china: 'CN-AH', chinaPlace: 'Hefei', partner: 'PE', value: 1300, approx: 'about' }],
  },
  {
    language: 'de',
    text: 'Anhui und Sambia betreiben gemeinsam den Industriepark Lusaka. Der Park zählt 42 Firmen.',
    finds: [{ china: 'CN-AH', partner: 'ZM', value: 42, unit: 'companies' }],
  },
  {
    language: 'zh',
    text: '安徽省企业在赞比亚卢萨卡建设的产业园区位于城郊。目前入园企业约42家，解决当地就业3000余人。',
    finds: [
      { china: 'CN-AH', partner: 'ZM', value: 42, unit: 'companies' },
      { china: 'CN-AH', partner: 'ZM', value: 3000, unit: 'jobs' },
    ],
  },
  {
    language: 'en',
    text: 'Hefei exported 500 tons of tea worth 3 million dollars to Peru.',
    finds: [],
  },
  { language: 'zh', text: '安徽常住人口6100万人，与赞比亚来往密切。', finds: [] },
  { language: 'de', text: 'In Anhui leben 61 Millionen Menschen, mehr als in Sambia.', finds: [] },
  { language: 'en', text: 'The city of Hefei has 8 million inhabitants.', finds: [] },
  {
    language: 'en',
    published: '2020-06-01',
    text: 'Hunan imported 900,000 tons of corn last year, 300,000 tons of it from Ukraine.',
    finds: [{ partner: 'UA', value: 300000 }],
  },
]

export const BREAKDOWN_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: '4,100 students from Asia are enrolled in Anhui, of whom 900 are Thai and 700 Vietnamese.',
    finds: [
      { china: 'CN-AH', partner: 'TH', value: 900, unit: 'students' },
      { china: 'CN-AH', partner: 'VN', value: 700, unit: 'students' },
    ],
  },
  {
    language: 'en',
    text: 'Of the sister cities of Anhui, Japan has 10 and the United States have 8; France and Spain are home to 3 each.',
    finds: [
      { china: 'CN-AH', partner: 'JP', value: 10 },
      { china: 'CN-AH', partner: 'US', value: 8 },
      { china: 'CN-AH', partner: 'FR', value: 3 },
      { china: 'CN-AH', partner: 'ES', value: 3 },
    ],
  },
  { language: 'en', text: 'Guests from Japan and France came to Anhui on 10 May.', finds: [] },
]

export const INCOME_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'The third China-Africa Fruit Fair was held in Changsha in May 2021. Sales at the fair exceeded 30 million yuan.',
    finds: [{ china: 'CN-HN', partner: 'AFRICA', value: 30000000, unit: 'CNY', approx: 'over' }],
  },
  {
    language: 'en',
    text: 'The Anhui-Zambia industrial park in Lusaka, built by a firm from Hefei, is growing. Last year the park had sales of 120 million US dollars and paid 9 million US dollars in taxes.',
    published: '2023-05-01',
    finds: [
      { china: 'CN-AH', partner: 'ZM', value: 120000000, unit: 'USD', from: '2022' },
      { china: 'CN-AH', partner: 'ZM', value: 9000000, unit: 'USD' },
    ],
  },
  {
    language: 'en',
    text: 'Sales of the brewery in Hefei came to 120 million US dollars; it has no partner in Zambia.',
    finds: [],
  },
]
