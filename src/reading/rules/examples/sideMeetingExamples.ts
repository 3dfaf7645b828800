import type { Example } from '../rule.ts'

/** Meetings in the course of the one that is being told, of which the text names the sides before. */
export const SIDE_MEETING_EXAMPLES: Example[] = [
  {
    language: 'en',
    published: '2024-06-01',
    text: 'A delegation from Bavaria visited Hunan from May 3 to 6. During the visit, the two sides also held a symposium on vocational training.',
    finds: [{ china: 'CN-HN', partner: 'DE', partnerPlace: 'Bavaria' }],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'A delegation from Bavaria visited Hunan from May 3 to 6. A business forum with 120 companies rounded off the programme.',
    finds: [{ china: 'CN-HN', partner: 'DE', from: null, companies: 120 }],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'The China-Laos Expo opened in Kunming on May 3. Some 200 traders from both sides came to the matchmaking session on the closing day.',
    finds: [{ chinaPlace: 'Kunming', partner: 'LA', participants: 200 }],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'Chilean farm minister Soto opened the Chile Week in Chengdu on May 3. Later that day, a business seminar gathered 150 importers.',
    finds: [{ chinaPlace: 'Chengdu', partner: 'CL', from: '2024-05-03', companies: 150 }],
  },
  {
    language: 'en',
    published: '2024-06-01',
    text: 'The governor of Gifu, Japan, came to Jiangxi on May 3. On the same day, he attended a tourism promotion conference with 80 travel agents in Nanchang.',
    finds: [{ chinaPlace: 'Nanchang', partner: 'JP', from: '2024-05-03' }],
  },
  {
    language: 'de',
    published: '2024-06-01',
    text: 'Eine Delegation aus Bayern besuchte vom 3. bis 6. Mai Hunan. Den Abschluss bildete ein Wirtschaftsforum mit 120 Firmen.',
    finds: [{ china: 'CN-HN', partner: 'DE', companies: 120 }],
  },
  {
    language: 'de',
    published: '2024-06-01',
    text: 'Eine Delegation aus Bayern besuchte vom 3. bis 6. Mai Hunan. Im Rahmen des Besuchs fand auch ein Symposium zur Berufsbildung statt.',
    finds: [{ china: 'CN-HN', partner: 'DE', partnerPlace: 'Bavaria' }],
  },
  {
    language: 'de',
    published: '2024-06-01',
    text: 'Eine Delegation aus Wuxi war vom 3. bis 6. Mai in Leverkusen. Zudem organisierte die Stadt ein Unternehmertreffen mit 40 Firmen.',
    finds: [{ chinaPlace: 'Wuxi', partnerPlace: 'Leverkusen', companies: 40 }],
  },
  {
    language: 'zh',
    published: '2024-06-01',
    text: '5月3日至6日，巴伐利亚州代表团访问湖南。访问期间，双方还举行了职业教育座谈会。',
    finds: [{ china: 'CN-HN', partner: 'DE', partnerPlace: 'Bavaria' }],
  },
  {
    language: 'zh',
    published: '2024-06-01',
    text: '5月3日，老挝万象市市长率团到访南宁。代表团还出席了物流合作研讨会。',
    finds: [{ chinaPlace: 'Nanning', partner: 'LA', partnerPlace: 'Vientiane' }],
  },
  {
    language: 'zh',
    published: '2024-06-01',
    text: '5月3日，湖南—巴伐利亚经贸论坛在慕尼黑举行。论坛期间，还举办了汽车产业对接会，60名双方代表参加。',
    finds: [{ china: 'CN-HN', partner: 'DE', participants: 60 }],
  },
]
