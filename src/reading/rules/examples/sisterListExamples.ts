import type { Example } from '../rule.ts'

/** Ways in which a list of sisters goes on. */
export const SISTER_LIST_EXAMPLES: Example[] = [
  {
    language: 'zh',
    text: '1979年，北京市与日本东京都结为友好城市。法国巴黎和荷兰阿姆斯特丹后来也陆续加入。',
    finds: [
      { china: 'CN-BJ', partner: 'FR', partnerPlace: 'Paris', tie: 'sister' },
      { china: 'CN-BJ', partner: 'NL', partnerPlace: 'Amsterdam', tie: 'sister' },
    ],
  },
  {
    language: 'en',
    text: 'Chengdu counts 36 sister cities. Experts from Lyon and Turin spoke about rail.',
    finds: [],
  },
]
