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

/** Ways in which a list of sisters goes on. */
export const SISTER_LIST_EXAMPLES: Example[] = [
  {
    language: 'zh',
    text: '1979年，北京市与日本东京都结为友好城市。法国巴黎和荷兰阿姆斯特丹后来也陆续加入。',
    finds: [
      { china: 'CN-BJ', partner: 'FR', partnerPlace: 'Paris', tie: 'sister' },
      { china: 'CN-BJ', partner: 'NL', partnerPlace: 'Amsterdam', tie: 'sister' },
    ],
  },
  {
    language: 'en',
    text: 'Chengdu counts 36 sister cities. Experts from Lyon and Turin spoke about rail.',
    finds: [],
  },
]
