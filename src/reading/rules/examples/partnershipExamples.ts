import type { Example } from '../rule.ts'

export const PARTNERSHIP_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'In May 2016 relations between China and Mozambique became a comprehensive strategic partnership at talks in Harare.',
    finds: [{ china: 'CN', partner: 'MZ', tie: 'partnership', from: '2016-05' }],
  },
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
  {
    language: 'en',
    text: 'The free trade agreement between China and Ecuador came into force on May 1, 2024.',
    finds: [{ china: 'CN', partner: 'EC', tie: 'partnership', from: '2024-05-01' }],
  },
  {
    language: 'de',
    text: 'Das Freihandelsabkommen zwischen China und Georgien ist 2018 in Kraft getreten.',
    finds: [{ china: 'CN', partner: 'GE', tie: 'partnership', from: '2018' }],
  },
  {
    language: 'en',
    text: 'China and Norway have talked about a free trade agreement for years.',
    finds: [],
  },
  {
    language: 'zh',
    text: '宝鸡与德国科布伦茨的一家企业结为合作伙伴。',
    finds: [{ china: 'CN-SN', partner: 'DE', partnerPlace: 'Koblenz' }],
  },
  {
    language: 'zh',
    text: '随着中非全面战略合作伙伴关系不断深入，广西与非洲的往来日益密切。',
    finds: [],
  },
  { language: 'zh', text: '陕西与哈萨克斯坦阿克托别州的伙伴关系应该建立在互信之上。', finds: [] },
  { language: 'zh', text: '这次展会为陕西与约旦今后建立伙伴关系打下基础。', finds: [] },
]
