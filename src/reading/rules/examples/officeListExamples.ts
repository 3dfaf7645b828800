import type { Example } from '../rule.ts'

export const OFFICE_LIST_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2024-05-01',
    text: 'A Kazakh trade house has operated in Urumqi since May 2019. A second one is to open in Kashgar.',
    finds: [
      { china: 'CN-XJ', chinaPlace: 'Urumqi', partner: 'KZ', tie: 'office', from: '2019-05' },
      { china: 'CN-XJ', chinaPlace: 'Kashgar', partner: 'KZ', tie: 'office' },
    ],
  },
  {
    language: 'en',
    text: 'Queensland opened an office in Chengdu in 2011; others work in Beijing and Shanghai.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'AU',
        partnerPlace: 'Queensland',
        tie: 'office',
        from: '2011',
      },
      { china: 'CN-BJ', partner: 'AU', partnerPlace: 'Queensland', tie: 'office' },
      { china: 'CN-SH', partner: 'AU', partnerPlace: 'Queensland', tie: 'office' },
    ],
  },
  {
    language: 'en',
    text: 'Queensland opened an office in Chengdu in 2011. Others came by bus from Beijing and Shanghai.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'AU',
        partnerPlace: 'Queensland',
        tie: 'office',
        from: '2011',
      },
    ],
  },
  {
    language: 'de',
    text: 'Shandong unterhält in München eine Repräsentanz; eine weitere soll in Wien entstehen.',
    finds: [
      { china: 'CN-SD', partner: 'DE', partnerPlace: 'Munich', tie: 'office' },
      { china: 'CN-SD', partner: 'AT', partnerPlace: 'Vienna', tie: 'office' },
    ],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '哈萨克斯坦贸易之家2019年5月在乌鲁木齐落户,第二家将设在喀什。',
    finds: [
      { china: 'CN-XJ', chinaPlace: 'Urumqi', partner: 'KZ', tie: 'office', from: '2019-05' },
      { china: 'CN-XJ', chinaPlace: 'Kashgar', partner: 'KZ', tie: 'office' },
    ],
  },
]
