import type { Example } from '../rule.ts'

/** Stops of a journey, travellers who set out, and delegations that only report. */
export const STOP_EXAMPLES: Example[] = [
  {
    language: 'zh',
    published: '2019-06-01',
    text: '5月17日至21日,智利代表团一行12人访问福建。19日,代表团来到泉州市考察。',
    finds: [{ partner: 'CL', from: '2019-05-17', to: '2019-05-21', participants: 12 }],
  },
  {
    language: 'de',
    published: '2019-06-20',
    text: 'Vom 3. bis 9. Juni besuchte eine Delegation aus Kärnten die Provinz Hainan. Am 5. Juni reiste die Delegation nach Sanya.',
    finds: [{ china: 'CN-HI', partner: 'AT', from: '2019-06-03', to: '2019-06-09' }],
  },
  {
    language: 'en',
    published: '2019-10-23',
    text: 'The mayor of Leeds, England, flies to Shenyang this Saturday at the head of a nine-strong group.',
    finds: [{ china: 'CN-LN', partner: 'GB', from: '2019-10-26', participants: 9 }],
  },
  {
    language: 'en',
    published: '2019-09-02',
    text: 'Trade between Hubei and Ghana was worth 30 million dollars in 2017, according to figures given out by the delegation.',
    finds: [],
  },
  {
    language: 'en',
    published: '2018-12-09',
    text: 'The Kenyan president led a delegation of over 80 people to visit Hunan and attended the Hunan-Kenya Business Forum in April.',
    finds: [
      { china: 'CN-HN', partner: 'KE', from: '2018-04', name: null, participants: 80 },
      { name: 'Hunan-Kenya Business Forum', from: '2018-04', participants: null },
    ],
  },
  {
    language: 'en',
    published: '2015-06-03',
    text: 'A delegation of 30 people from Oregon was in China as part of a tour to strengthen trade with China, South Korea and Japan.',
    finds: [{ china: 'CN', partner: 'US', partnerPlace: 'Oregon', participants: 30 }],
  },
  {
    language: 'en',
    published: '2018-09-14',
    text: 'A youth delegation from Guiyang is visiting Belarus from 12 to 20 September.',
    finds: [{ china: 'CN-GZ', partner: 'BY', from: '2018-09-12', to: '2018-09-20' }],
  },
  {
    language: 'en',
    text: 'As early as 1979 Wuhan and Oita in Japan were close, and both exchanged visits of 9,000 people.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The cargo rail connection between Chengdu and Lodz, opened in 2013, has led to a busy port.',
    finds: [],
  },
  {
    language: 'en',
    text: 'In 2018 Hainan sent 32 batches of official delegations to Thailand and Brunei.',
    finds: [],
  },
]
