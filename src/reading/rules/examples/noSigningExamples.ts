import type { Example } from '../rule.ts'

/** Signings that are only mentioned, of earlier papers, or among others, and those beside them that are told. */
export const NO_SIGNING_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2024-06-01',
    text: 'The Hunan-Kenya Expo was held in Changsha on May 3. A signing ceremony was also held for projects in farming and mining.',
    finds: [],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'The Hunan-Kenya Expo was held in Changsha on May 3. Several cooperation agreements were signed on the spot.',
    finds: [{ china: 'CN-HN', partner: 'KE', count: null, from: '2024-05-03' }],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'Firms from Hunan and Kenya met in Changsha on May 3. Mayor Li recalled that the agreement was concluded in 1998.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Hunan, Hubei and Anhui signed an agreement on joint promotion of trade with Africa in May 2024.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Hunan, Hubei and Anhui signed an agreement with Kenya in May 2024.',
    finds: [{ partner: 'KE', count: 1 }],
  },
  { language: 'en', text: 'Kenya and Uganda signed a treaty in Changsha.', finds: [] },
  { language: 'en', text: 'Hunan refused to sign the deal with Kenya.', finds: [] },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'The Hunan Trade Fair opened in Changsha on May 3 with Kenya as guest of honour. A total of 1,292 projects were signed at the fair.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The Hunan-Kenya Park lies near Nairobi. Fifteen projects have been secured there, in steel and paper.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The China-Africa Development Fund and Hunan Sunlight signed an agreement in 2010 to buy a mine in Kenya.',
    finds: [{ china: 'CN-HN', partner: 'KE', from: '2010' }],
  },
  {
    language: 'de',
    published: '2024-06-01',
    text: 'Die Messe Hunan-Kenia fand am 3. Mai in Changsha statt. Auf dem Programm stand auch die Unterzeichnung von Verträgen.',
    finds: [],
  },
  {
    language: 'zh',
    published: '2024-06-01',
    text: '湖南与肯尼亚经贸博览会5月3日在长沙举行。本届博览会签约项目呈现三大特点。',
    finds: [],
  },
  {
    language: 'zh',
    published: '2024-06-01',
    text: '5月3日，中非经贸博览会在长沙举行。会上，湖南、湖北、安徽三省商务部门签署了对非合作协议。',
    finds: [],
  },
  {
    language: 'zh',
    text: '截至2023年底，湖南与肯尼亚累计签约项目30个；累计落地项目12个，金额2亿美元。',
    finds: [{ china: 'CN-HN', partner: 'KE', count: 30 }],
  },
]
