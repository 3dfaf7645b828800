import type { Example } from '../rule.ts'

/** Ways to say in English that places are sisters. */
export const SISTER_ENGLISH: Example[] = [
  {
    language: 'en',
    text: 'The Shanghai carrier Lotus Lines has teamed up with the French operator Bleu to begin a new service.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Nottingham wants to be the most China-friendly city and has plans with Ningbo.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Budapest and Beijing became sister cities in 2005.',
    finds: [{ china: 'CN-BJ', partner: 'HU', partnerPlace: 'Budapest', tie: 'sister' }],
  },
  {
    language: 'en',
    text: 'The governor hoped that Hubei and Bavaria would widen their trade, learn from each other, and promote friendly relations.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Hubei and Novara in Italy put their names to a protocol of intent on sister city relations.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Lyon and Hefei have been sister cities for years, and Toulouse has been twinned with Chongqing since 1982.',
    finds: [
      { china: 'CN-AH', chinaPlace: 'Hefei', partner: 'FR', partnerPlace: 'Lyon', from: null },
      { china: 'CN-CQ', partner: 'FR', partnerPlace: 'Toulouse', from: '1982' },
    ],
  },
  {
    language: 'en',
    text: 'Luzhou concluded a friendship agreement with Everett, Washington, on 3 May 2016.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Luzhou',
        partner: 'US',
        partnerPlace: 'Everett',
        from: '2016-05-03',
      },
    ],
  },
  {
    language: 'en',
    text: 'A friendship agreement between Luzhou and Haifa is under study.',
    finds: [],
  },
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
    language: 'en',
    published: '2020-06-01',
    text: 'In 2018 Qingdao and Odessa in Ukraine celebrated the 25th anniversary of their sister city relationship.',
    finds: [{ chinaPlace: 'Qingdao', partner: 'UA', from: '1993' }],
  },
  {
    language: 'en',
    published: '2016-05-20',
    text: 'Salem, Oregon and Zunyi, Guizhou province, and Fresno, California, and Baoji, Shaanxi province signed sister-city agreements on May 12 in Boston.',
    finds: [
      { china: 'CN-GZ', chinaPlace: 'Zunyi', partner: 'US', partnerPlace: 'Salem' },
      { china: 'CN-SN', chinaPlace: 'Baoji', partner: 'US', partnerPlace: 'Fresno' },
    ],
  },
  {
    language: 'en',
    text: 'Lille and Zunyi, and Turin and Baoji became twin towns in Brussels.',
    finds: [
      { chinaPlace: 'Zunyi', partner: 'FR', partnerPlace: 'Lille' },
      { chinaPlace: 'Baoji', partner: 'IT', partnerPlace: 'Turin' },
    ],
  },
]
