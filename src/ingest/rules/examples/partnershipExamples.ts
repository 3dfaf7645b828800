import type { Example } from '../rule.ts'

export const PARTNERSHIP_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'China and the United Arab Emirates have called their relations a comprehensive strategic partnership since 2018.',
    finds: [{ china: 'CN', partner: 'AE', tie: 'partnership', from: '2018' }],
  },
  {
    language: 'en',
    text: 'The firm is looking for a partnership with local growers in Kenya.',
    finds: [],
  },
  {
    language: 'zh',
    text: '2022年9月，中国和白俄罗斯建立全天候全面战略伙伴关系。',
    finds: [{ china: 'CN', partner: 'BY', tie: 'partnership', from: '2022-09' }],
  },
]
