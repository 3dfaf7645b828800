import type { Example } from '../rule.ts'

/** One sentence in which several pairs signed, one paper beside others that are counted, and partners that only the next sentence names. */
export const SEVERAL_PAIRS_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: "Xi'an signed a cooperation agreement with Almaty, Baoji a memorandum with Bukhara, and Weinan a contract with a firm from Tbilisi.",
    finds: [
      { chinaPlace: "Xi'an", partner: 'KZ', count: 1, instrument: 'agreement' },
      { chinaPlace: 'Baoji', partner: 'UZ', count: 1, instrument: 'mou' },
      { chinaPlace: 'Weinan', partner: 'GE', count: 1, instrument: 'contract' },
    ],
  },
  {
    language: 'en',
    text: 'At the ceremony Wenzhou signed a memorandum with Prato, while Taizhou signed an agreement with Alicante.',
    finds: [
      { chinaPlace: 'Wenzhou', partner: 'IT', instrument: 'mou' },
      { chinaPlace: 'Taizhou', partner: 'ES', instrument: 'agreement' },
    ],
  },
  {
    language: 'en',
    text: 'Agreements were signed between Kaifeng and Omsk and between Anyang and Pisa.',
    finds: [
      { chinaPlace: 'Kaifeng', partner: 'RU', count: null },
      { chinaPlace: 'Anyang', partner: 'IT', count: null },
    ],
  },
  {
    language: 'zh',
    text: '洛阳市与法国图尔市签署合作协议，开封市与匈牙利佩奇市签署备忘录。',
    finds: [
      { chinaPlace: 'Luoyang', partner: 'FR', instrument: 'agreement' },
      { chinaPlace: 'Kaifeng', partner: 'HU', instrument: 'mou' },
    ],
  },
  {
    language: 'en',
    published: '2021-07-18',
    text: 'Jiangxi and Carinthia in Austria signed a letter of intent on timber and contracts for eight projects on Friday.',
    finds: [
      { partner: 'AT', count: 1, instrument: 'mou', from: '2021-07-16' },
      { partner: 'AT', count: 8, instrument: 'project' },
    ],
  },
  {
    language: 'en',
    text: 'Anhui and Hesse signed an agreement on the construction of 12 projects.',
    finds: [{ partner: 'DE', count: 12, instrument: 'project' }],
  },
  {
    language: 'en',
    published: '2022-05-01',
    text: 'Foshan signed three memorandums on Monday. Among the partners were firms from Hungary and Italy.',
    finds: [
      { partner: 'HU', count: 3, from: '2022-04-25' },
      { partner: 'IT', count: 3 },
    ],
  },
  {
    language: 'de',
    published: '2022-05-01',
    text: 'In Foshan wurden am Montag drei Verträge unterzeichnet. Partner sind Firmen aus Ungarn und Italien.',
    finds: [
      { partner: 'HU', count: 3, instrument: 'contract' },
      { partner: 'IT', count: 3 },
    ],
  },
  {
    language: 'zh',
    published: '2022-05-02',
    text: '5月1日，佛山市签约12个项目。项目来自德国和意大利。',
    finds: [
      { partner: 'DE', count: 12, instrument: 'project' },
      { partner: 'IT', count: 12 },
    ],
  },
  {
    language: 'en',
    text: 'The youth group from Guiyang also signed memos on music schools with the Lithuanian city of Kaunas.',
    finds: [{ chinaPlace: 'Guiyang', partner: 'LT', instrument: 'mou' }],
  },
  {
    language: 'en',
    text: 'Nanjing and Suzhou are both ports on the river. The two cities have signed an agreement on the ferry. Cooks from Malta live in Nanjing.',
    finds: [],
  },
  {
    language: 'en',
    text: 'On the last day there will be a seminar of Jilin and Busan in South Korea and the signing of contracts between firms.',
    finds: [],
  },
  {
    language: 'en',
    text: "Hunan's delegation signed two contracts in Krakow, Poland. Both sides further discussed Hunan's projects in Poland.",
    finds: [{ partner: 'PL', count: 2, instrument: 'contract' }],
  },
  {
    language: 'en',
    text: 'Trade between Guangxi and Vietnam grew after the signing of the RCEP agreement.',
    finds: [],
  },
  {
    language: 'en',
    text: 'A delegation from Hebei will travel to Iowa on Thursday to sign 12 contracts.',
    finds: [],
  },
  {
    language: 'en',
    published: '2022-07-08',
    text: 'Ten projects were signed on Thursday at the Jiangsu-Norway Dialogue in Nantong. By the end of 2021, 86 Norwegian enterprises had come to the city and brought a total investment of 700 million dollars.',
    finds: [{ partner: 'NO', count: 10, amount: null }],
  },
  {
    language: 'en',
    text: 'In June four Norwegian projects were signed in Nantong, and the town plans to attract over 30 further Norwegian projects by December.',
    finds: [{ partner: 'NO', count: 4 }],
  },
  {
    language: 'en',
    text: 'Baoji became a junction between China, Central Asia and Europe once a cooperation agreement had been signed by the Baoji dry port and the state railway of Georgia.',
    finds: [{ chinaPlace: 'Baoji', partner: 'GE', count: 1 }],
  },
  {
    language: 'en',
    text: 'Both sides were asked to implement the agreements signed by Yunnan and the Lao provinces of Oudomxay and Phongsaly.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Jilin Party Secretary Wang Bo and Utah Governor Lee Hart inked a pact in downtown Ogden.',
    finds: [{ china: 'CN-JL', partner: 'US', partnerPlace: 'Utah', count: 1 }],
  },
  {
    language: 'zh',
    text: '台州与日本、韩国的城市往来密切。该市已与27个外国城市签署了友好交流备忘录。',
    finds: [],
  },
  {
    language: 'zh',
    text: '山东与日韩两国企业共签署合作协议12项。',
    finds: [
      { china: 'CN-SD', partner: 'JP', count: 12 },
      { china: 'CN-SD', partner: 'KR', count: 12 },
    ],
  },
]
