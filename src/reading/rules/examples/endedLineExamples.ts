import type { Example } from '../rule.ts'

/** Lines that run no more, all trains of the nation, people who travel, and lines "between the two cities". */
export const ENDED_LINE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'A direct flight from Oslo to Kunming, launched by an airline in 2018, was dropped in August.',
    finds: [],
  },
  {
    language: 'zh',
    published: '2020-10-23',
    text: '西宁至吉隆坡的航线已于3月停航。',
    finds: [],
  },
  {
    language: 'de',
    published: '2020-10-23',
    text: 'Die Flugverbindung von Graz nach Nanjing, 2018 eröffnet, wurde im August eingestellt.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Insgesamt fuhren 2016 rund 1.700 Güterzüge von China nach Europa.',
    finds: [],
  },
  {
    language: 'en',
    published: '2019-10-23',
    text: 'The mayor of Leeds, England, flies to Shenyang this Saturday at the head of a nine-strong group.',
    finds: [],
  },
  {
    language: 'en',
    published: '2024-06-18',
    text: 'Cargo flights between Changsha and Liège began in 2014. China Southern Airlines has announced a weekly service between the two cities from September 30.',
    finds: [
      { china: 'CN-HN', partner: 'BE', from: '2014' },
      { china: 'CN-HN', chinaPlace: 'Changsha', partner: 'BE', from: '2024-09-30' },
    ],
  },
  {
    language: 'en',
    text: 'Three new cargo routes linking Zhengzhou with Liège in Belgium, Budapest in Hungary and Dhaka in Bangladesh were opened.',
    finds: [
      { china: 'CN-HA', partner: 'BE', partnerPlace: 'Liège' },
      { china: 'CN-HA', partner: 'HU', partnerPlace: 'Budapest' },
      { china: 'CN-HA', partner: 'BD', partnerPlace: 'Dhaka' },
    ],
  },
  {
    language: 'en',
    text: 'Yunnan has opened 870 cross-border trains between China and Laos.',
    finds: [{ china: 'CN-YN', chinaPlace: null, partner: 'LA' }],
  },
]
