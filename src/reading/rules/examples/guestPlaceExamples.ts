import type { Example } from '../rule.ts'

/** Regions of one country that each sent somebody, and fairs whose name has a region without a code. */
export const GUEST_PLACE_EXAMPLES: Example[] = [
  {
    language: 'zh',
    published: '2021-11-30',
    text: '11月28日,第二届中缅边境水果节在瑞丽举行,缅甸掸邦副省长、曼德勒省代表等100余人出席。',
    finds: [
      { partner: 'MM', partnerPlace: 'Shan', participants: 100 },
      { partner: 'MM', partnerPlace: 'Mandalay' },
    ],
  },
  {
    language: 'zh',
    published: '2019-07-22',
    text: '延吉与韩国来往密切。第三届中国—大图们江博览会将于8月23日在延吉举办,延吉组织18家企业参展。',
    finds: [],
  },
  {
    language: 'zh',
    text: '3月5日，河北—非洲经贸合作推介会在石家庄举行。推介会由加纳驻华大使馆、肯尼亚驻华大使馆和河北省贸促会共同主办。',
    finds: [
      { china: 'CN-HE', partner: 'AFRICA' },
      { china: 'CN-HE', partner: 'GH' },
      { china: 'CN-HE', partner: 'KE' },
    ],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'The US-Sichuan Trade Forum was held in Chengdu on May 3. In addition to Iowa, the states of California, Michigan and Oregon also participated.',
    finds: [
      { partner: 'US', partnerPlace: 'Michigan' },
      { partner: 'US', partnerPlace: 'California' },
      { partner: 'US', partnerPlace: 'Oregon' },
    ],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'The Hunan-Germany Business Forum was held in Changsha on May 3. Bavaria, Hesse and Saxony were represented by ministers.',
    finds: [
      { partner: 'DE', partnerPlace: 'Bavaria' },
      { partner: 'DE', partnerPlace: 'Saxony' },
    ],
  },
  {
    language: 'zh',
    published: '2024-06-01',
    text: '中俄博览会5月3日在哈尔滨开幕。阿穆尔州、滨海边疆区和萨哈共和国组团参展。',
    finds: [
      { partner: 'RU', partnerPlace: 'Amur' },
      { partner: 'RU', partnerPlace: 'Primorsky' },
    ],
  },
  {
    language: 'zh',
    published: '2024-06-01',
    text: '5月3日，湖南—德国经贸论坛在长沙举行。巴伐利亚州、黑森州的代表参加了论坛。',
    finds: [
      { partner: 'DE', partnerPlace: 'Bavaria' },
      { partner: 'DE', partnerPlace: 'Hesse' },
    ],
  },
]
