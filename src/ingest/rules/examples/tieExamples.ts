import type { Example } from '../rule.ts'

/** Ways to say that places are sisters. */
export const SISTER_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Minsk has been a friendly city of Guangzhou since September 2021.',
    finds: [
      {
        china: 'CN-GD',
        chinaPlace: 'Guangzhou',
        partner: 'BY',
        partnerPlace: 'Minsk',
        tie: 'sister',
        from: '2021-09',
      },
    ],
  },
  {
    language: 'en',
    text: 'Hunan and Colorado signed a sister-state agreement in 1981.',
    finds: [
      { china: 'CN-HN', partner: 'US', partnerPlace: 'Colorado', tie: 'sister', from: '1981' },
    ],
  },
  {
    language: 'en',
    text: 'In 1985, Qingdao became the sister city of Long Beach, California.',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Qingdao',
        partner: 'US',
        partnerPlace: 'Long Beach',
        tie: 'sister',
        from: '1985',
      },
    ],
  },
  {
    language: 'en',
    text: 'Dalian and Kitakyushu established sister city ties in 1979.',
    finds: [
      {
        china: 'CN-LN',
        chinaPlace: 'Dalian',
        partner: 'JP',
        partnerPlace: 'Kitakyushu',
        tie: 'sister',
        from: '1979',
      },
    ],
  },
  {
    language: 'en',
    text: 'The two provinces, Jiangxi and Gifu, forged a friendship-province relationship back in 1988.',
    finds: [{ china: 'CN-JX', partner: 'JP', partnerPlace: 'Gifu', tie: 'sister', from: '1988' }],
  },
  {
    language: 'en',
    text: "Xi'an is twinned with Edinburgh.",
    finds: [
      {
        china: 'CN-SN',
        chinaPlace: "Xi'an",
        partner: 'GB',
        partnerPlace: 'Edinburgh',
        tie: 'sister',
      },
    ],
  },
  {
    language: 'en',
    text: 'Guangxi and the Thai province of Surat Thani have been sister provinces for 20 years.',
    finds: [{ china: 'CN-GX', partner: 'TH', partnerPlace: 'Surat Thani', tie: 'sister' }],
  },
  {
    language: 'en',
    text: 'Nanjing counts nine sister cities, among them St. Louis, Nagoya, Florence and Eindhoven.',
    finds: [
      {
        china: 'CN-JS',
        chinaPlace: 'Nanjing',
        partner: 'JP',
        partnerPlace: 'Nagoya',
        tie: 'sister',
      },
      {
        china: 'CN-JS',
        chinaPlace: 'Nanjing',
        partner: 'IT',
        partnerPlace: 'Florence',
        tie: 'sister',
      },
      {
        china: 'CN-JS',
        chinaPlace: 'Nanjing',
        partner: 'NL',
        partnerPlace: 'Eindhoven',
        tie: 'sister',
      },
    ],
  },
  {
    language: 'en',
    text: 'Yunnan twinned with the Lao province of Oudomxay in 2016.',
    finds: [{ china: 'CN-YN', partner: 'LA', tie: 'sister', from: '2016' }],
  },
  {
    language: 'en',
    text: 'Shenyang entered into friendly relations with Irkutsk, Russia, in 1992.',
    finds: [
      {
        china: 'CN-LN',
        chinaPlace: 'Shenyang',
        partner: 'RU',
        partnerPlace: 'Irkutsk',
        tie: 'sister',
        from: '1992',
      },
    ],
  },
  {
    language: 'en',
    text: 'An agreement establishing sister-city relations between Haikou and Faro, Portugal, was signed on 3 May 2018.',
    finds: [
      {
        china: 'CN-HI',
        chinaPlace: 'Haikou',
        partner: 'PT',
        partnerPlace: 'Faro',
        tie: 'sister',
        from: '2018-05-03',
      },
    ],
  },
  {
    language: 'en',
    text: 'Kunming and Zurich celebrate the 40th anniversary of their city partnership this year.',
    published: '2022-04-01',
    finds: [
      {
        china: 'CN-YN',
        chinaPlace: 'Kunming',
        partner: 'CH',
        partnerPlace: 'Zurich',
        tie: 'sister',
        from: '1982',
      },
    ],
  },
  {
    language: 'en',
    text: 'Ties between sister states Anhui and Maryland date back to 1980.',
    finds: [
      { china: 'CN-AH', partner: 'US', partnerPlace: 'Maryland', tie: 'sister', from: '1980' },
    ],
  },
  {
    language: 'en',
    text: 'Fujian forged a sister relationship with the Australian state of Tasmania in 1981.',
    finds: [
      { china: 'CN-FJ', partner: 'AU', partnerPlace: 'Tasmania', tie: 'sister', from: '1981' },
    ],
  },
  { language: 'en', text: 'Anhui now counts 95 sister cities abroad.', finds: [] },
  { language: 'en', text: 'Wuhan hopes to become a sister city of Lyon.', finds: [] },
  {
    language: 'en',
    text: 'The mayor of Turin attended the International Sister Cities Conference in Hefei.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Duisburg und Wuhan sind seit 1982 Partnerstädte.',
    finds: [
      {
        china: 'CN-HB',
        chinaPlace: 'Wuhan',
        partner: 'DE',
        partnerPlace: 'Duisburg',
        tie: 'sister',
        from: '1982',
      },
    ],
  },
  {
    language: 'de',
    text: 'Die Städtepartnerschaft zwischen Bremen und Dalian besteht seit 1985.',
    finds: [
      {
        china: 'CN-LN',
        chinaPlace: 'Dalian',
        partner: 'DE',
        partnerPlace: 'Bremen',
        tie: 'sister',
        from: '1985',
      },
    ],
  },
  {
    language: 'de',
    text: 'Bayern und Shandong verbindet seit 1987 eine Partnerschaft.',
    finds: [
      { china: 'CN-SD', partner: 'DE', partnerPlace: 'Bavaria', tie: 'sister', from: '1987' },
    ],
  },
  {
    language: 'de',
    text: 'Die chinesische Provinz Hubei ist Partnerprovinz von Thüringen.',
    finds: [{ china: 'CN-HB', partner: 'DE', partnerPlace: 'Thuringia', tie: 'sister' }],
  },
  {
    language: 'de',
    text: 'Im Jahr 1988 wurde die Partnerschaft zwischen Köln und Peking besiegelt.',
    finds: [
      { china: 'CN-BJ', partner: 'DE', partnerPlace: 'Cologne', tie: 'sister', from: '1988' },
    ],
  },
  {
    language: 'de',
    text: 'Linz ist seit 1983 mit Chengdu verschwistert.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'AT',
        partnerPlace: 'Linz',
        tie: 'sister',
        from: '1983',
      },
    ],
  },
  {
    language: 'de',
    text: 'Nürnberg und Shenzhen haben 1997 einen Partnerschaftsvertrag geschlossen.',
    finds: [
      {
        china: 'CN-GD',
        chinaPlace: 'Shenzhen',
        partner: 'DE',
        partnerPlace: 'Nuremberg',
        tie: 'sister',
        from: '1997',
      },
    ],
  },
  {
    language: 'de',
    text: 'Zürichs Partnerstadt Kunming liegt im Südwesten Chinas.',
    finds: [
      {
        china: 'CN-YN',
        chinaPlace: 'Kunming',
        partner: 'CH',
        partnerPlace: 'Zurich',
        tie: 'sister',
      },
    ],
  },
  {
    language: 'de',
    text: 'Hessen und Jiangxi unterhalten seit 1985 freundschaftliche Beziehungen.',
    finds: [{ china: 'CN-JX', partner: 'DE', partnerPlace: 'Hesse', tie: 'sister', from: '1985' }],
  },
  { language: 'de', text: 'Die Provinz Anhui hat weltweit 95 Partnerstädte.', finds: [] },
  {
    language: 'zh',
    text: '2007年，甘肃省与白俄罗斯格罗德诺州正式结为友好省州。',
    finds: [{ china: 'CN-GS', partner: 'BY', partnerPlace: 'Grodno', tie: 'sister', from: '2007' }],
  },
  {
    language: 'zh',
    text: '西安市与日本奈良市于1974年缔结友好城市关系。',
    finds: [
      {
        china: 'CN-SN',
        chinaPlace: "Xi'an",
        partner: 'JP',
        partnerPlace: 'Nara',
        tie: 'sister',
        from: '1974',
      },
    ],
  },
  {
    language: 'zh',
    text: '1985年，青岛与美国长滩市结为友好城市。',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Qingdao',
        partner: 'US',
        partnerPlace: 'Long Beach',
        tie: 'sister',
        from: '1985',
      },
    ],
  },
  {
    language: 'zh',
    text: '湖北省和德国图林根州是友好省州。',
    finds: [{ china: 'CN-HB', partner: 'DE', partnerPlace: 'Thuringia', tie: 'sister' }],
  },
  {
    language: 'zh',
    text: '今年是四川省与韩国庆尚北道结好20周年。',
    published: '2015-06-01',
    finds: [{ china: 'CN-SC', partner: 'KR', tie: 'sister', from: '1995' }],
  },
  {
    language: 'zh',
    text: '昆明与瑞士苏黎世1982年结成姐妹城市，往来从未中断。',
    finds: [
      {
        china: 'CN-YN',
        chinaPlace: 'Kunming',
        partner: 'CH',
        partnerPlace: 'Zurich',
        tie: 'sister',
        from: '1982',
      },
    ],
  },
  {
    language: 'zh',
    text: '贵州省同新西兰帕默斯顿北市建立了友好城市关系。',
    finds: [{ china: 'CN-GZ', partner: 'NZ', tie: 'sister' }],
  },
  {
    language: 'zh',
    text: '两市签署了建立友好城市关系协议书，威海市与韩国仁川市从此成为友城。',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Weihai',
        partner: 'KR',
        partnerPlace: 'Incheon',
        tie: 'sister',
      },
    ],
  },
  { language: 'zh', text: '全省已结交国际友城98对。', finds: [] },
  { language: 'zh', text: '南昌希望与斯科普里结为友好城市。', finds: [] },
]

export const PARK_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Several firms have moved into the China-Belarus Industrial Park.',
    finds: [{ china: 'CN', partner: 'BY', tie: 'park' }],
  },
  {
    language: 'en',
    text: 'The Sino-Singapore Tianjin Eco-city was founded in 2008.',
    finds: [{ china: 'CN-TJ', partner: 'SG', tie: 'park' }],
  },
  {
    language: 'en',
    text: 'Companies from Korea work in the China-ROK (Yantai) Industrial Park.',
    finds: [{ china: 'CN-SD', chinaPlace: 'Yantai', partner: 'KR', tie: 'park' }],
  },
  { language: 'en', text: 'The province runs twelve industrial parks.', finds: [] },
  {
    language: 'de',
    text: 'In Qingdao liegt der Deutsch-Chinesische Ökopark, ein gemeinsamer Industriepark beider Länder.',
    finds: [{ china: 'CN-SD', chinaPlace: 'Qingdao', partner: 'DE', tie: 'park' }],
  },
  {
    language: 'zh',
    text: '甘肃的企业已经入驻中白工业园。',
    finds: [{ partner: 'BY', tie: 'park' }],
  },
  { language: 'zh', text: '全省建成工业园区30个。', finds: [] },
]

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
]

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

export const PARTNERSHIP_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'China and the United Arab Emirates have called their relations a comprehensive strategic partnership since 2018.',
    finds: [{ china: 'CN', partner: 'AE', tie: 'partnership', from: '2018' }],
  },
  {
    language: 'en',
    text: 'The firm is looking for a partnership with local growers in Kenya.',
    finds: [],
  },
  {
    language: 'zh',
    text: '2022年9月，中国和白俄罗斯建立全天候全面战略伙伴关系。',
    finds: [{ china: 'CN', partner: 'BY', tie: 'partnership', from: '2022-09' }],
  },
]

export const PARK_ABROAD_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'The Suez zone, which a company from Tianjin has developed in Egypt since 2008, is home to 140 firms.',
    finds: [{ china: 'CN-TJ', partner: 'EG', tie: 'park', from: '2008' }],
  },
  {
    language: 'en',
    text: 'A group from Jiangxi runs an industrial park in Zambia.',
    finds: [{ china: 'CN-JX', partner: 'ZM', tie: 'park' }],
  },
  {
    language: 'de',
    text: 'Ein Konzern aus Jiangsu betreibt in Kambodscha eine Sonderwirtschaftszone.',
    finds: [{ china: 'CN-JS', partner: 'KH', tie: 'park' }],
  },
  {
    language: 'zh',
    text: '江西企业在赞比亚建设了经贸合作区。',
    finds: [{ china: 'CN-JX', partner: 'ZM', tie: 'park' }],
  },
  { language: 'en', text: 'Guests from Zambia toured an industrial park in Jiangxi.', finds: [] },
]
