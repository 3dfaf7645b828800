import type { Example } from '../rule.ts'

/** Ways to tell that papers were signed. */
export const SIGNING_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'The minister witnessed the exchange of three memoranda of understanding worth a total of 20 million dollars between Malaysian and Guangxi companies.',
    finds: [{ china: 'CN-GX', partner: 'MY', count: 3, instrument: 'mou', amount: 20000000 }],
  },
  {
    language: 'en',
    text: 'The second memorandum worth about RM2.4 billion was exchanged between a Malaysian shipper and the Guangxi port group.',
    finds: [{ china: 'CN-GX', partner: 'MY', count: 1, instrument: 'mou', amount: 2400000000 }],
  },
  {
    language: 'en',
    text: 'The second MoU, worth 3 million dollars, was between a Malaysian shipper and a Guangxi port.',
    finds: [{ china: 'CN-GX', partner: 'MY', count: 1, instrument: 'mou', amount: 3000000 }],
  },
  {
    language: 'en',
    text: 'Hunan and Kenya extended their cooperation agreement in May 2023.',
    finds: [{ china: 'CN-HN', partner: 'KE', from: '2023-05', instrument: 'agreement' }],
  },
  {
    language: 'en',
    text: 'The exchange of students under the contract between Hunan and Kenya goes on.',
    finds: [],
  },
  {
    language: 'zh',
    published: '2014-05-20',
    text: '5月12日，福建省与塔斯马尼亚州签署了结好20周年备忘录。',
    finds: [{ china: 'CN-FJ', partner: 'AU', from: '2014-05-12', instrument: 'mou', count: 1 }],
  },
  {
    language: 'de',
    text: 'Die Handelskammern von Yancheng und Kassel haben einen Arbeitsplan für 2017 unterzeichnet.',
    finds: [{ chinaPlace: 'Yancheng', partnerPlace: 'Kassel', instrument: 'agreement', count: 1 }],
  },
  {
    language: 'en',
    text: 'A total of 23 deals worth 1.4 billion U.S. dollars were reached between Guizhou and Laos at the fair.',
    finds: [{ china: 'CN-GZ', partner: 'LA', count: 23, amount: 1400000000, currency: 'USD' }],
  },
  {
    language: 'en',
    text: 'A signing ceremony for large projects of Guizhou and Laos will be held during the fair.',
    finds: [],
  },
  {
    language: 'en',
    text: 'On 3 June 2019, to establish a sister province relationship, Vice Governor Li and Governor Reyes of Cebu in the Philippines put their names to an agreement in Haikou, Hainan.',
    finds: [],
  },
  {
    language: 'zh',
    text: '展会期间,贵州将举行与老挝的合作项目签约仪式。',
    finds: [],
  },
  {
    language: 'de',
    text: 'In Wuxi wird am Freitag eine Unterzeichnungszeremonie für Projekte mit Polen stattfinden.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Moscow and Beijing have signed 15 agreements on gas.',
    finds: [{ china: 'CN', partner: 'RU', partnerPlace: null, count: 15 }],
  },
  {
    language: 'en',
    text: 'Jiangsu and Ohio signed an agreement on wind power. The governor spoke of mountains prior to signing the agreement.',
    finds: [{ china: 'CN-JS', partner: 'US', partnerPlace: 'Ohio', count: 1 }],
  },
  {
    language: 'en',
    text: 'Hainan and Jeju signed a memorandum on tea. The governors took a walk before they signed the memorandum.',
    finds: [{ china: 'CN-HI', partner: 'KR', count: 1, instrument: 'mou' }],
  },
  {
    language: 'en',
    text: 'Wuhan established a sister city relationship with Linz in Austria. An agreement on the relationship was signed by the two mayors.',
    finds: [],
  },
  {
    language: 'en',
    text: 'A protocol of intent has been signed between Fujian and Grodno in Belarus.',
    finds: [{ china: 'CN-FJ', partner: 'BY', partnerPlace: 'Grodno', count: 1, instrument: 'mou' }],
  },
  {
    language: 'zh',
    text: '福建省与印尼中爪哇省签署合作协议。次日,中外企业又签署12份协议。',
    finds: [{ china: 'CN-FJ', partner: 'ID', partnerPlace: 'Central Java', count: 1 }],
  },
  {
    language: 'en',
    text: 'In Minsk, companies from Guangzhou signed four memorandums with partners from Belarus.',
    finds: [
      { china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'BY', count: 4, instrument: 'mou' },
    ],
  },
  {
    language: 'en',
    text: 'Twelve contracts worth 300 million U.S. dollars were signed between Shaanxi and Kazakhstan.',
    finds: [
      {
        china: 'CN-SN',
        partner: 'KZ',
        count: 12,
        instrument: 'contract',
        amount: 300000000,
        currency: 'USD',
      },
    ],
  },
  {
    language: 'en',
    text: 'Jiangsu and Bavaria inked a cooperation agreement on 5 May 2015.',
    finds: [
      {
        china: 'CN-JS',
        partner: 'DE',
        partnerPlace: 'Bavaria',
        count: 1,
        instrument: 'agreement',
        from: '2015-05-05',
      },
    ],
  },
  {
    language: 'en',
    text: 'A memorandum of understanding on tourism was signed by Hainan and Jeju.',
    finds: [{ china: 'CN-HI', partner: 'KR', partnerPlace: 'Jeju', count: 1, instrument: 'mou' }],
  },
  {
    language: 'en',
    text: 'Companies of Ningxia and Oman clinched deals totaling 1.2 billion yuan.',
    finds: [
      {
        china: 'CN-NX',
        partner: 'OM',
        instrument: 'agreement',
        amount: 1200000000,
        currency: 'CNY',
      },
    ],
  },
  {
    language: 'en',
    text: 'Hebei has signed 35 projects with Germany, with a total investment of 2.3 billion euros.',
    finds: [
      {
        china: 'CN-HE',
        partner: 'DE',
        count: 35,
        instrument: 'project',
        amount: 2300000000,
        currency: 'EUR',
      },
    ],
  },
  {
    language: 'en',
    text: 'The University of Nairobi in Kenya concluded an agreement with Guangxi University.',
    finds: [{ china: 'CN-GX', partner: 'KE', count: 1, instrument: 'agreement' }],
  },
  {
    language: 'en',
    text: 'Liaoning and Ehime put their signatures to a letter of intent.',
    finds: [{ china: 'CN-LN', partner: 'JP', count: 1, instrument: 'mou' }],
  },
  { language: 'en', text: 'Henan hopes to sign an agreement with Vietnam next year.', finds: [] },
  {
    language: 'en',
    text: 'An agreement with Peru on fisheries may be signed in Fujian next year.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Hamburg und Shanghai haben am 27. August 2019 ein Memorandum unterzeichnet.',
    finds: [
      {
        china: 'CN-SH',
        partner: 'DE',
        partnerPlace: 'Hamburg',
        count: 1,
        instrument: 'mou',
        from: '2019-08-27',
      },
    ],
  },
  {
    language: 'de',
    text: 'Unternehmen aus Jiangsu und Baden-Württemberg unterzeichneten acht Verträge.',
    finds: [
      {
        china: 'CN-JS',
        partner: 'DE',
        partnerPlace: 'Baden-Württemberg',
        count: 8,
        instrument: 'contract',
      },
    ],
  },
  {
    language: 'de',
    text: 'Zwischen Hubei und Ungarn wurde ein Abkommen geschlossen.',
    finds: [{ china: 'CN-HB', partner: 'HU', count: 1, instrument: 'agreement' }],
  },
  {
    language: 'zh',
    text: '江西与巴基斯坦签订合作协议9个，投资总额14.1亿美元。',
    finds: [
      {
        china: 'CN-JX',
        partner: 'PK',
        count: 9,
        instrument: 'agreement',
        amount: 1410000000,
        currency: 'USD',
      },
    ],
  },
  {
    language: 'zh',
    text: '陕西企业与哈萨克斯坦企业签署了12份合同，金额达3亿美元。',
    finds: [
      {
        china: 'CN-SN',
        partner: 'KZ',
        count: 12,
        instrument: 'contract',
        amount: 300000000,
        currency: 'USD',
      },
    ],
  },
  {
    language: 'zh',
    text: '海南省与韩国济州签署旅游合作谅解备忘录。',
    finds: [{ china: 'CN-HI', partner: 'KR', partnerPlace: 'Jeju', count: 1, instrument: 'mou' }],
  },
  {
    language: 'zh',
    text: '双方现场签约项目15个，黑龙江与俄罗斯的合作又进一步。',
    finds: [{ china: 'CN-HL', partner: 'RU', count: 15, instrument: 'project' }],
  },
  { language: 'zh', text: '河南希望与越南签署合作协议。', finds: [] },
  {
    language: 'zh',
    published: '2022-06-01',
    text: '义乌市与意大利普拉托市签署合作备忘录；义乌企业同埃及亚历山大商会签下供货合同，金额800万美元。',
    finds: [
      { partner: 'IT', count: 1, instrument: 'mou', amount: null },
      { partner: 'EG', count: 1, instrument: 'contract', amount: 8000000 },
    ],
  },
  {
    language: 'zh',
    published: '2022-06-01',
    text: '宁夏与沙特经贸对接会6月1日在银川举行，双方签约9项，签约额3亿元。',
    finds: [{ china: 'CN-NX', partner: 'SA', count: 9, amount: 300000000 }],
  },
  {
    language: 'zh',
    published: '2022-06-01',
    text: '泉州市与澳大利亚达尔文市签署了缔结友好城市意向书。',
    finds: [{ china: 'CN-FJ', partner: 'AU', count: 1, instrument: 'mou' }],
  },
]

/** Ways to tell one of several papers. */
export const PART_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Companies from Henan and Hungary signed eight contracts in Budapest. The largest, for a glass factory, is worth 45 million euros.',
    finds: [
      { partner: 'HU', count: 8 },
      { china: 'CN-HA', partner: 'HU', count: 1, instrument: 'contract', amount: 45000000 },
    ],
  },
  {
    language: 'en',
    text: 'The promotion of Hainan in Singapore on 3 May 2023 saw the signing of five contracts on key projects.',
    finds: [{ china: 'CN-HI', partner: 'SG', count: 5, instrument: 'contract' }],
  },
  { language: 'zh', text: '河北代表团在美国亚拉巴马州达成一系列合作意向和项目。', finds: [] },
  {
    language: 'zh',
    text: '洽谈会上，贵州与泰国共签订各类贸易协议，金额25.8亿元。',
    finds: [{ china: 'CN-GZ', partner: 'TH', count: null, instrument: 'agreement' }],
  },
]
