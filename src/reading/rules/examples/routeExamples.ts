import type { Example } from '../rule.ts'

export const ROUTE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Freight trains have been running from Zhengzhou to Hamburg since 2013.',
    finds: [
      {
        china: 'CN-HA',
        chinaPlace: 'Zhengzhou',
        partner: 'DE',
        partnerPlace: 'Hamburg',
        tie: 'route',
        from: '2013',
      },
    ],
  },
  {
    language: 'en',
    text: 'A direct flight between Changsha and Nairobi was launched in June 2019.',
    finds: [
      {
        china: 'CN-HN',
        chinaPlace: 'Changsha',
        partner: 'KE',
        partnerPlace: 'Nairobi',
        tie: 'route',
        from: '2019-06',
      },
    ],
  },
  {
    language: 'en',
    text: 'The first China-Europe freight train from Hefei arrived in Wilhelmshaven, Germany.',
    finds: [
      {
        china: 'CN-AH',
        chinaPlace: 'Hefei',
        partner: 'DE',
        partnerPlace: 'Wilhelmshaven',
        tie: 'route',
      },
    ],
  },
  {
    language: 'en',
    text: 'Sichuan Airlines opened a route linking Chengdu with Prague in 2016.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'CZ',
        partnerPlace: 'Prague',
        tie: 'route',
        from: '2016',
      },
    ],
  },
  {
    language: 'en',
    text: 'Xiamen Port started a weekly shipping service to Manila in 2020.',
    finds: [
      {
        china: 'CN-FJ',
        chinaPlace: 'Xiamen',
        partner: 'PH',
        partnerPlace: 'Manila',
        tie: 'route',
        from: '2020',
      },
    ],
  },
  {
    language: 'de',
    text: 'Seit 2014 verbindet ein Güterzug Duisburg mit Chongqing.',
    finds: [
      { china: 'CN-CQ', partner: 'DE', partnerPlace: 'Duisburg', tie: 'route', from: '2014' },
    ],
  },
  {
    language: 'de',
    text: 'Eine Direktverbindung von Frankfurt nach Nanjing wurde 2017 eröffnet.',
    finds: [{ china: 'CN-JS', chinaPlace: 'Nanjing', partner: 'DE', tie: 'route', from: '2017' }],
  },
  {
    language: 'zh',
    text: '列车2013年4月起从成都直达波兰罗兹，班列每周固定发车。',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'PL',
        partnerPlace: 'Lodz',
        tie: 'route',
        from: '2013-04',
      },
    ],
  },
  {
    language: 'zh',
    text: '2019年6月，长沙至内罗毕直航航线开通。',
    finds: [
      {
        china: 'CN-HN',
        chinaPlace: 'Changsha',
        partner: 'KE',
        partnerPlace: 'Nairobi',
        tie: 'route',
        from: '2019-06',
      },
    ],
  },
  {
    language: 'zh',
    text: '首趟义乌至捷克布拉格的中欧班列发车。',
    finds: [
      { china: 'CN-ZJ', chinaPlace: 'Yiwu', partner: 'CZ', partnerPlace: 'Prague', tie: 'route' },
    ],
  },
]
