import type { Example } from '../rule.ts'

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
