import type { Example } from '../rule.ts'

/** Money put into plants, phases of building and shares of firms. */
export const WORKS_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Xinjiang Lotus Group is implementing a cotton project in Kazakhstan worth 420 million dollars.',
    finds: [{ china: 'CN-XJ', partner: 'KZ', flow: 'outward', amount: 420000000 }],
  },
  {
    language: 'en',
    text: 'A German firm launched a plant in Taicang at a cost of 30 million euros.',
    finds: [{ china: 'CN-JS', chinaPlace: 'Taicang', partner: 'DE', flow: 'inward' }],
  },
  {
    language: 'en',
    text: 'The Guangxi group will spend 90 million dollars on Kuantan port in Malaysia, doubling its capacity.',
    finds: [{ china: 'CN-GX', partner: 'MY', amount: 90000000, growthPct: null }],
  },
  {
    language: 'en',
    text: 'Kenya started to export tea worth 30 million dollars to Hunan.',
    finds: [],
  },
  {
    language: 'en',
    published: '2014-05-01',
    text: 'A battery company from Hefei bought 30 percent of Carter Brines of Utah last year, for $12.5 million.',
    finds: [{ china: 'CN-AH', partner: 'US', flow: 'outward', amount: 12500000, from: '2013' }],
  },
  {
    language: 'en',
    text: 'A steelmaker of Hebei paid 40 million euros for a mill in Serbia in 2016.',
    finds: [{ china: 'CN-HE', partner: 'RS', flow: 'outward', amount: 40000000, currency: 'EUR' }],
  },
  {
    language: 'en',
    text: 'A chip maker from Daegu added to its plant in Wuxi; the extension cost 140 million dollars.',
    finds: [{ china: 'CN-JS', partner: 'KR', flow: 'inward', amount: 140000000, currency: 'USD' }],
  },
  {
    language: 'en',
    text: 'The plants of the zone that Hunan runs in Thailand had sales of 80 million dollars in 2020.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Für 220 Millionen Euro übernahm ein Konzern aus Qingdao 2016 einen Küchenhersteller in Bayern.',
    finds: [{ china: 'CN-SD', partner: 'DE', flow: 'outward', amount: 220000000, from: '2016' }],
  },
  {
    language: 'zh',
    text: '绥芬河商人在俄罗斯乌苏里斯克投了8000万元建锯材厂。',
    finds: [{ china: 'CN-HL', partner: 'RU', flow: 'outward', amount: 80000000, currency: 'CNY' }],
  },
  {
    language: 'en',
    text: "Shandong's first plant in Europe was built in Hungary by a firm from Qingdao for 50 million euros.",
    finds: [{ china: 'CN-SD', partner: 'HU', amount: 50000000 }],
  },
  {
    language: 'de',
    text: 'Ein Hersteller aus Ningde in Fujian baut in Thüringen für 240 Millionen Euro sein erstes Werk in Europa.',
    finds: [{ china: 'CN-FJ', partner: 'DE', flow: 'outward', amount: 240000000 }],
  },
  {
    language: 'en',
    text: 'Anhui-based Xinda bought the loss-making Borgtec in Denmark. In 2016 Xinda, from Anhui, acquired the Danish Lund Pumps for 46 million euros.',
    finds: [{ china: 'CN-AH', partner: 'DK', from: '2016', flow: 'outward', amount: 46000000 }],
  },
]
