import type { Example } from '../rule.ts'

/** Who and what travels, trains and goods too, and where a journey that was told leads. */
export const TRAVEL_EXAMPLES: Example[] = [
  {
    language: 'de',
    text: 'In zwei Jahren wurden 240 Güterzüge zwischen Changsha und Ungarn auf die Reise geschickt.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Der Hafenchef schickte die Waggons gemeinsam mit Vertretern der Stadt Gera und der Provinz Anhui auf die Strecke.',
    finds: [],
  },
  {
    language: 'zh',
    text: '记者获悉，该班列自二连浩特口岸出境后，最终抵达荷兰蒂尔堡，预计运行18天。',
    finds: [],
  },
  {
    language: 'de',
    published: '2015-03-30',
    text: 'Am Samstag stattete der chinesische Staatspräsident dem Hafen von Nürnberg, dem Ziel der Züge aus Chengdu, einen Besuch ab.',
    finds: [{ china: 'CN', partner: 'DE', from: '2015-03-28' }],
  },
  {
    language: 'de',
    published: '2019-05-20',
    text: 'Sachsens Umweltminister wird am 21. Mai 2019 zu einer Delegationsreise nach China aufbrechen. Stationen der sächsischen Gruppe sind Nanjing und Wuhan.',
    finds: [
      { china: 'CN-JS', partner: 'DE', from: '2019-05-21' },
      { china: 'CN-HB', partner: 'DE', from: '2019-05-21' },
    ],
  },
  {
    language: 'de',
    text: 'Eine sechsköpfige Delegation aus Changzhou sah sich Ratingen an.',
    finds: [{ china: 'CN-JS', chinaPlace: 'Changzhou', partnerPlace: 'Ratingen', participants: 6 }],
  },
  {
    language: 'zh',
    text: '2023年5月3日，越南国家主席武文赏访问中国广西。',
    finds: [{ china: 'CN-GX', partner: 'VN', from: '2023-05-03' }],
  },
  {
    language: 'de',
    text: 'Am 3. Mai 2023 waren sie aus Hessen in Jiangxi zu Besuch.',
    finds: [{ china: 'CN-JX', partner: 'DE', from: '2023-05-03' }],
  },
  {
    language: 'de',
    published: '2023-07-01',
    text: 'Am 3. Mai besuchte eine Delegation aus dem Kanton Zug Changsha.',
    finds: [{ chinaPlace: 'Changsha', partner: 'CH' }],
  },
  {
    language: 'en',
    text: 'Erik Dahl, mayor of Bergen, Norway, visited the train station in Qingdao on 3 May 2023.',
    finds: [{ chinaPlace: 'Qingdao', partner: 'NO', from: '2023-05-03' }],
  },
  {
    language: 'en',
    text: 'A group of 20 people visited Changsha from Nairobi, Kenya, in May 2023.',
    finds: [{ chinaPlace: 'Changsha', partner: 'KE', participants: 20 }],
  },
  {
    language: 'en',
    text: 'A delegation from Hunan visited Kenya in May 2023 to open a weekly flight.',
    finds: [{ china: 'CN-HN', partner: 'KE', from: '2023-05' }],
  },
  {
    language: 'en',
    published: '2023-07-01',
    text: "Guangxi and Vietnam trade much. On May 3, Vietnam's vice-premier visited the fair in Nanning.",
    finds: [{ china: 'CN-GX', partner: 'VN', from: '2023-05-03' }],
  },
]
