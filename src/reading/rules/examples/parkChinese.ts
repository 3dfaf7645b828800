import type { Example } from '../rule.ts'

export const PARK_CHINESE: Example[] = [
  {
    language: 'zh',
    text: '二连浩特—扎门乌德经济合作区中方一侧已入驻企业57家。',
    finds: [
      {
        china: 'CN-NM',
        chinaPlace: 'Erenhot',
        partner: 'MN',
        partnerPlace: 'Zamyn-Uud',
        tie: 'park',
      },
    ],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '1994年2月,中国和新加坡两国政府签下合作开发建设苏州工业园区的协议。',
    finds: [{ china: 'CN-JS', chinaPlace: 'Suzhou', partner: 'SG', tie: 'park', from: '1994-02' }],
  },
  {
    language: 'zh',
    text: '中韩(盐城)产业园2017年获批。',
    finds: [{ china: 'CN-JS', chinaPlace: 'Yancheng', partner: 'KR', tie: 'park' }],
  },
  {
    language: 'zh',
    text: '牡丹江企业在俄罗斯乌苏里斯克建设的经贸合作区已入驻企业20家。',
    finds: [
      {
        china: 'CN-HL',
        chinaPlace: 'Mudanjiang',
        partner: 'RU',
        partnerPlace: 'Ussuriysk',
        tie: 'park',
      },
    ],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '中哈霍尔果斯国际边境合作中心2012年4月封关运营。',
    finds: [{ china: 'CN-XJ', chinaPlace: 'Khorgos', partner: 'KZ', tie: 'park', from: '2012-04' }],
  },
  { language: 'zh', text: '泰国客商参观了西安高新技术产业园区。', finds: [] },
  {
    language: 'zh',
    text: '安徽省在津巴布韦设立了产业园。',
    finds: [{ china: 'CN-AH', partner: 'ZW', tie: 'park' }],
  },
  {
    language: 'zh',
    text: '2009年，中国有关企业在这里建起尼日利亚中国经济贸易合作区。',
    finds: [{ china: 'CN', partner: 'NG', tie: 'park', from: '2009' }],
  },
  { language: 'zh', text: '山东企业在俄罗斯设立境外园区4个。', finds: [] },
]
