import type { Example } from '../rule.ts'

/** What is done again and again, at leisure or asked of somebody: no visit of its own. */
export const HABIT_VISIT_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Only a few delegations from Iowa visited Hebei, perhaps one or two per year.',
    finds: [],
  },
  { language: 'en', text: 'I always enjoy my visits to Zhejiang from Glasgow.', finds: [] },
  {
    language: 'en',
    text: 'Tourists visit the border gate in Lang Son province, which faces Guangxi.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Minister Abebe called on firms from Luzhou to raise their share in the industry of Ethiopia.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'A team from Luzhou called on Minister Abebe in Ethiopia to discuss trade on 3 May.',
    finds: [{ china: 'CN-SC', chinaPlace: 'Luzhou', partner: 'ET', from: '2023-05-03' }],
  },
  {
    language: 'en',
    text: 'The priorities of Guangxi and Vietnam include increasing delegation exchanges.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Delegationen aus Hessen besuchen Jiangxi regelmäßig.',
    finds: [],
  },
  {
    language: 'de',
    published: '2023-05-17',
    text: 'Am 3. Mai besuchte eine Delegation aus Hessen Jiangxi.',
    finds: [{ china: 'CN-JX', partner: 'DE', partnerPlace: 'Hesse', from: '2023-05-03' }],
  },
  { language: 'zh', text: '江西代表团每年访问德国黑森州。', finds: [] },
]

/** The same of meetings; and the regions of a list, each of which is a party. */
export const HABIT_MEETING_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Signed in 1979, the New South Wales-Guangdong relationship is underpinned by yearly meetings.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Meetings between Guangxi and Lang Son at all levels have been regularly organised.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Leaders of the Vietnamese provinces of Lang Son, Cao Bang and Ha Giang and of Guangxi had a spring meeting on May 3.',
    finds: [
      { china: 'CN-GX', partner: 'VN', partnerPlace: 'Lang Son', from: '2023-05-03' },
      { china: 'CN-GX', partner: 'VN', partnerPlace: 'Cao Bang', from: '2023-05-03' },
      { china: 'CN-GX', partner: 'VN', partnerPlace: 'Ha Giang', from: '2023-05-03' },
    ],
  },
  {
    language: 'en',
    published: '2023-05-17',
    text: 'Lang Son and Guangxi on May 3 held a video conference on customs.',
    finds: [{ china: 'CN-GX', partner: 'VN', partnerPlace: 'Lang Son', from: '2023-05-03' }],
  },
]
