import type { Example } from '../rule.ts'

/** Ways to tell of a meeting with a name of its own. */
export const NAMED_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'At the “2021 Foreign Trade Press Conference” in Harbin, customs said that trade with Japan grew 6 percent.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Auf der „Außenhandels-Pressekonferenz 2021“ in Harbin nannte der Zoll 6 Prozent Zuwachs im Handel mit Japan.',
    finds: [],
  },
  {
    language: 'en',
    published: '2018-12-09',
    text: 'Over 250 guests attended the Zimbabwe-Zhejiang Business Forum, which was held in Harare on June 11.',
    finds: [
      { china: 'CN-ZJ', partner: 'ZW', from: '2018-06-11', participants: 250, approx: 'over' },
    ],
  },
  {
    language: 'en',
    published: '2022-11-02',
    text: 'The Hainan-Russia Trade Promotion Conference took place in Haikou on Tuesday, drawing some 120 companies.',
    finds: [
      {
        china: 'CN-HI',
        chinaPlace: 'Haikou',
        partner: 'RU',
        from: '2022-11-01',
        companies: 120,
        approx: 'about',
      },
    ],
  },
  {
    language: 'en',
    published: '2021-10-12',
    text: 'Entrepreneurs from Pakistan, Nepal and Sri Lanka gathered in Kunming on Monday for the South Asia Business Forum.',
    finds: [
      { china: 'CN-YN', chinaPlace: 'Kunming', partner: 'PK' },
      { china: 'CN-YN', partner: 'NP' },
      { china: 'CN-YN', partner: 'LK' },
    ],
  },
  {
    language: 'en',
    published: '2023-07-05',
    text: 'The 7th China-Mongolia Expo will open in Hohhot on August 20.',
    finds: [{ china: 'CN-NM', chinaPlace: 'Hohhot', partner: 'MN', from: '2023-08-20' }],
  },
  {
    language: 'zh',
    published: '2024-05-16',
    text: '中国（义乌）-摩洛哥经贸对接会15日在卡萨布兰卡举行。',
    finds: [{ china: 'CN-ZJ', chinaPlace: 'Yiwu', partner: 'MA', from: '2024-05-15' }],
  },
  {
    language: 'zh',
    published: '2023-09-10',
    text: '中国（贵州）—马来西亚经贸推介会9月8日在吉隆坡举办，150余名嘉宾参加。',
    finds: [
      { china: 'CN-GZ', partner: 'MY', from: '2023-09-08', participants: 150, approx: 'over' },
    ],
  },
  {
    language: 'zh',
    published: '2023-09-10',
    text: '9月5日至9日，第三届中国—中东欧国家博览会在宁波举行。',
    finds: [
      {
        china: 'CN-ZJ',
        chinaPlace: 'Ningbo',
        partner: 'CEEC',
        from: '2023-09-05',
        to: '2023-09-09',
      },
    ],
  },
]

/** Ways to tell that one side visited the other. */
export const VISIT_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Chengdu is home to many Italian restaurants. The prime minister of Italy paid an official visit to China from 4 to 6 May 2019.',
    finds: [{ china: 'CN', partner: 'IT', from: '2019-05-04', to: '2019-05-06' }],
  },
  {
    language: 'de',
    text: 'In Changchun arbeiten viele Deutsche. Der deutsche Außenminister war am 4. Mai 2019 zu einem offiziellen Besuch in China.',
    finds: [{ china: 'CN', partner: 'DE', from: '2019-05-04' }],
  },
  {
    language: 'zh',
    text: '成都有许多意大利餐厅。意大利总理2019年5月4日至6日对中国进行正式访问。',
    finds: [{ china: 'CN', partner: 'IT' }],
  },
  {
    language: 'en',
    text: 'Over 40,000 Vietnamese tourists visited Guilin, Guangxi, in 2018.',
    finds: [],
  },
  {
    language: 'en',
    published: '2024-05-17',
    text: 'Tourists from Jiangsu visited Bavaria in 2023.',
    finds: [],
  },
  {
    language: 'de',
    published: '2024-05-17',
    text: 'Touristen aus der Provinz Jiangsu besuchten Bayern im Jahr 2023.',
    finds: [],
  },
  {
    language: 'zh',
    published: '2024-05-17',
    text: '江苏游客于2023年访问巴伐利亚州。',
    finds: [],
  },
  {
    language: 'en',
    text: 'In 2018 Guilin in Guangxi was visited by 40,000 Vietnamese tourists.',
    finds: [],
  },
  {
    language: 'de',
    text: '2018 besuchten rund 40.000 vietnamesische Touristen Guilin in Guangxi.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-04-20',
    text: 'Hunan Governor Mao Weiming met with the ambassador of Rwanda in Changsha on April 18.',
    finds: [{ china: 'CN-HN', partner: 'RW', from: '2023-04-18' }],
  },
  {
    language: 'en',
    published: '2023-09-10',
    text: 'A Sichuan delegation led by the vice governor paid a visit to Hungary last week.',
    finds: [{ china: 'CN-SC', partner: 'HU' }],
  },
  {
    language: 'en',
    published: '2017-06-20',
    text: 'Premier of New South Wales Gladys Berejiklian led a trade mission to Guangdong in June.',
    finds: [{ china: 'CN-GD', partner: 'AU', partnerPlace: 'New South Wales', from: '2017-06' }],
  },
  {
    language: 'en',
    published: '2023-07-05',
    text: 'In March 2019 the mayor of Lyon toured Tianjin.',
    finds: [{ china: 'CN-TJ', partner: 'FR', partnerPlace: 'Lyon', from: '2019-03' }],
  },
  {
    language: 'en',
    published: '2024-02-01',
    text: 'Officials from Yunnan held talks with their counterparts from Myanmar in Mangshi on January 30.',
    finds: [{ china: 'CN-YN', partner: 'MM', from: '2024-01-30' }],
  },
  {
    language: 'de',
    published: '2019-11-08',
    text: 'Eine Delegation aus Shandong besuchte im November Bayern.',
    finds: [{ china: 'CN-SD', partner: 'DE', partnerPlace: 'Bavaria', from: '2019-11' }],
  },
  {
    language: 'de',
    published: '2023-05-12',
    text: 'Die Oberbürgermeisterin von Dresden empfing am 3. Mai eine Abordnung aus Hangzhou.',
    finds: [
      {
        china: 'CN-ZJ',
        chinaPlace: 'Hangzhou',
        partner: 'DE',
        partnerPlace: 'Dresden',
        from: '2023-05-03',
      },
    ],
  },
  {
    language: 'zh',
    published: '2023-04-20',
    text: '4月18日，湖南省省长毛伟明在长沙会见卢旺达驻华大使。',
    finds: [{ china: 'CN-HN', chinaPlace: 'Changsha', partner: 'RW', from: '2023-04-18' }],
  },
  {
    language: 'zh',
    published: '2023-09-10',
    text: '四川省代表团近日访问匈牙利。',
    finds: [{ china: 'CN-SC', partner: 'HU' }],
  },
]

/** Ways to tell that two sides met. */
export const EVENT_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2019-05-30',
    text: 'A delegation from Jilin visited Japan from May 26 to 28.',
    finds: [{ china: 'CN-JL', partner: 'JP', from: '2019-05-26', to: '2019-05-28' }],
  },
  {
    language: 'en',
    published: '2023-07-05',
    text: 'Guizhou hosted a tourism promotion in Kuala Lumpur, Malaysia, on July 3, attended by more than 80 travel agents.',
    finds: [{ china: 'CN-GZ', partner: 'MY', partnerPlace: 'Kuala Lumpur', from: '2023-07-03' }],
  },
  {
    language: 'en',
    text: 'The governor hopes that a forum with Poland can be held in Sichuan one day.',
    finds: [],
  },
  {
    language: 'en',
    published: '2024-02-01',
    text: 'A conference on rural roads was held in Guiyang on Monday.',
    finds: [],
  },
  {
    language: 'de',
    published: '2021-07-20',
    text: 'Am 16. Juli fand ein Symposium zwischen Anhui und Niedersachsen statt.',
    finds: [{ china: 'CN-AH', partner: 'DE', partnerPlace: 'Lower Saxony', from: '2021-07-16' }],
  },
  {
    language: 'de',
    published: '2023-05-12',
    text: 'In Chengdu trafen sich am Mittwoch Vertreter aus Österreich und der Provinz Sichuan zu einem Wirtschaftsforum.',
    finds: [{ china: 'CN-SC', chinaPlace: 'Chengdu', partner: 'AT', from: '2023-05-10' }],
  },
  {
    language: 'zh',
    published: '2023-09-10',
    text: '省农业农村厅9月8日在贵阳召开会议。',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-02',
    text: 'Next month the Peruvian minister of mines is expected in Baotou, where a forum on rare metals will be held from June 12 to 14.',
    finds: [
      { china: 'CN-NM', chinaPlace: 'Baotou', partner: 'PE', from: '2023-06-12', to: '2023-06-14' },
    ],
  },
  {
    language: 'de',
    text: 'Am 8. Juni 2021 wird in Ningbo die Messe von China und Mittel- und Osteuropa eröffnet. Serbien und Tschechien sind Gastländer der Messe.',
    finds: [
      { china: 'CN-ZJ', chinaPlace: 'Ningbo', partner: 'CEEC', from: '2021-06-08' },
      { china: 'CN-ZJ', partner: 'RS', from: '2021-06-08' },
      { china: 'CN-ZJ', partner: 'CZ', from: '2021-06-08' },
    ],
  },
  {
    language: 'en',
    published: '2023-11-29',
    text: 'Hainan Province has deepened its trade with Thailand, holding a promotional event and other exchanges across Thailand from November 5 to 8.',
    finds: [{ china: 'CN-HI', partner: 'TH', from: '2023-11-05', to: '2023-11-08' }],
  },
]
