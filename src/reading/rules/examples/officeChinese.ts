import type { Example } from '../rule.ts'

export const OFFICE_CHINESE: Example[] = [
  {
    language: 'zh',
    text: '苏州驻新加坡经贸代表处2012年挂牌,新加坡客商常来咨询。',
    finds: [{ china: 'CN-JS', chinaPlace: 'Suzhou', partner: 'SG', tie: 'office', from: '2012' }],
  },
  {
    language: 'zh',
    text: '法国驻武汉总领事馆1998年开馆。',
    finds: [{ china: 'CN-HB', chinaPlace: 'Wuhan', partner: 'FR', tie: 'office', from: '1998' }],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '2016年3月,天津一所学院与泰国合办的鲁班工坊在曼谷揭牌。',
    finds: [
      { china: 'CN-TJ', partner: 'TH', partnerPlace: 'Bangkok', tie: 'office', from: '2016-03' },
    ],
  },
  {
    language: 'zh',
    text: '高桥大市场里有马里、卢旺达等国的国家馆,长沙市民周末常来。',
    finds: [
      { china: 'CN-HN', chinaPlace: 'Changsha', partner: 'ML', tie: 'office' },
      { china: 'CN-HN', chinaPlace: 'Changsha', partner: 'RW', tie: 'office' },
    ],
  },
  {
    language: 'zh',
    text: '目前已有韩国、泰国、柬埔寨在西安设立总领事馆。',
    finds: [
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'KR', tie: 'office' },
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'TH', tie: 'office' },
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'KH', tie: 'office' },
    ],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '青岛上合示范区内的巴基斯坦国家馆去年9月开馆。',
    finds: [
      { china: 'CN-SD', chinaPlace: 'Qingdao', partner: 'PK', tie: 'office', from: '2023-09' },
    ],
  },
  {
    language: 'zh',
    text: '河南省商务厅在卢森堡设有办事处。',
    finds: [{ china: 'CN-HA', partner: 'LU', tie: 'office' }],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '匈牙利签证中心2018年11月在郑州启用。',
    finds: [
      { china: 'CN-HA', chinaPlace: 'Zhengzhou', partner: 'HU', tie: 'office', from: '2018-11' },
    ],
  },
  { language: 'zh', text: '德国驻广州总领事馆副总领事出席了论坛。', finds: [] },
  {
    language: 'zh',
    text: '新疆在阿拉木图、塔什干设立了商务代表处。',
    finds: [
      { china: 'CN-XJ', partner: 'KZ', partnerPlace: 'Almaty', tie: 'office' },
      { china: 'CN-XJ', partner: 'UZ', partnerPlace: 'Tashkent', tie: 'office' },
    ],
  },
]
