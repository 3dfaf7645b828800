import type { Example } from '../rule.ts'

/** Names of meetings that are only spoken of, and words around a name that are none of it. */
export const SPOKEN_NAME_EXAMPLES: Example[] = [
  {
    language: 'zh',
    published: '2024-05-28',
    text: '台州市外办拜会了秘鲁驻沪总领事，重点推介了第九届中国（台州）国际模具博览会。',
    finds: [{ china: 'CN-ZJ', chinaPlace: 'Taizhou', partner: 'PE', name: null }],
  },
  {
    language: 'zh',
    text: '山东与东盟贸易额由中国—东盟博览会首次办会那年的300亿元增至5000亿元。',
    finds: [],
  },
  {
    language: 'zh',
    text: '湖南准备为中国—非洲经贸博览会设立秘书处，把展会办好。',
    finds: [],
  },
  {
    language: 'zh',
    published: '2022-11-22',
    text: '11月22日，“对话河北·德国产业合作交流会”在石家庄举办，主办方为德国工商大会和河北省贸促会。',
    finds: [{ china: 'CN-HE', partner: 'DE', name: '对话河北·德国产业合作交流会' }],
  },
  {
    language: 'zh',
    published: '2024-09-07',
    text: '第88届中国苏州丝绸交易会（苏丝会）推介会5日在法国里昂举行。',
    finds: [{ china: 'CN-JS', partner: 'FR', name: '中国苏州丝绸交易会（苏丝会）推介会' }],
  },
]
