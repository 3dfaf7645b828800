import type { Example } from '../rule.ts'

/** Lines below the head of a list of routes. */
export const ROUTE_LIST_EXAMPLES: Example[] = [
  {
    language: 'zh',
    text: '贵州冬季新增的国际航线有：\n\n贵阳—新加坡\n\n遵义—泰国曼谷',
    finds: [
      { china: 'CN-GZ', chinaPlace: 'Guiyang', partner: 'SG', tie: 'route' },
      {
        china: 'CN-GZ',
        chinaPlace: 'Zunyi',
        partner: 'TH',
        partnerPlace: 'Bangkok',
        tie: 'route',
      },
    ],
  },
  {
    language: 'en',
    text: 'New routes this winter:\n\nHaikou – Singapore\n\nSanya – Jakarta, Indonesia',
    finds: [
      { china: 'CN-HI', chinaPlace: 'Haikou', partner: 'SG', tie: 'route' },
      {
        china: 'CN-HI',
        chinaPlace: 'Sanya',
        partner: 'ID',
        partnerPlace: 'Jakarta',
        tie: 'route',
      },
    ],
  },
  { language: 'zh', text: '贵州冬季特产推荐：\n\n贵阳—新加坡', finds: [] },
]
