import type { Example } from '../rule.ts'

/** People who met, told by the titles that stand beside their names. */
export const TITLE_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2023-05-17',
    text: 'On May 9, Ms. Li Ya, Deputy Secretary of the Party Committee and Governor of Hunan, met with Mr. Kofi Addo, Vice President of Ghana, and his party.',
    finds: [{ china: 'CN-HN', partner: 'GH', from: '2023-05-09' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Wang Hai, Party secretary of Qingdao, met Erik Dahl, mayor of Bergen, Norway, on Monday.',
    finds: [{ china: 'CN-SD', chinaPlace: 'Qingdao', partner: 'NO', partnerPlace: 'Bergen' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Chen Yu, chairwoman of the provincial committee of Anhui, received Ivan Petrov, deputy governor of Tomsk Region in Russia, in Hefei on May 12.',
    finds: [{ china: 'CN-AH', partner: 'RU', partnerPlace: 'Tomsk', from: '2023-05-12' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: "Zhang Bo, vice governor of Yunnan, met Myanmar's ambassador, Daw Mya, in Kunming on Tuesday.",
    finds: [{ china: 'CN-YN', partner: 'MM', from: '2023-05-16' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'In a meeting between Elke Bauer, the mayor of Graz, and Li Ya, the governor of Sichuan, both spoke of trains.',
    finds: [{ china: 'CN-SC', partner: 'AT', partnerPlace: 'Graz' }],
  },
  {
    language: 'de',
    published: '2023-05-17',
    text: 'Li Ya, Gouverneur der Provinz Hunan, traf am Montag Amina Bello, die Präsidentin von Niger.',
    finds: [{ china: 'CN-HN', partner: 'NE', from: '2023-05-15' }],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Ada Obi, a trade minister, said in Lagos that tiles from Hunan, home of many firms, met Nigerian standards.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: "Representatives of Guangxi and Vietnam's Lang Son, Quang Ninh and Cao Bang provinces met in Nanning on May 3.",
    finds: [
      { china: 'CN-GX', partner: 'VN', partnerPlace: 'Lang Son' },
      { china: 'CN-GX', partner: 'VN', partnerPlace: 'Quang Ninh' },
      { china: 'CN-GX', partner: 'VN', partnerPlace: 'Cao Bang' },
    ],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'The governor of Sichuan visited Peru in April. In November 2016, President Xi Jinping paid a state visit to Peru.',
    finds: [
      { china: 'CN-SC', partner: 'PE', from: '2023-04' },
      { china: 'CN', partner: 'PE', from: '2016-11' },
    ],
  },
  {
    language: 'de',
    published: '2024-06-17',
    text: 'Eine Delegation aus Hubei besuchte im April Serbien. Im Mai 2024 besuchte Präsident Xi Serbien.',
    finds: [
      { china: 'CN-HB', partner: 'RS', from: '2024-04' },
      { china: 'CN', partner: 'RS', from: '2024-05' },
    ],
  },
  {
    language: 'de',
    published: '2024-06-17',
    text: 'Die Provinz Hubei handelt viel mit Serbien. Die Initiative von Präsident Xi hat in Serbien viele Freunde.',
    finds: [],
  },
  {
    language: 'zh',
    published: '2017-05-17',
    text: '四川省省长4月访问了秘鲁。2016年11月，国家主席习近平对秘鲁进行国事访问。',
    finds: [
      { china: 'CN-SC', partner: 'PE', from: '2017-04' },
      { china: 'CN', partner: 'PE', from: '2016-11' },
    ],
  },
]
