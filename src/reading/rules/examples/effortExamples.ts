import type { Example } from '../rule.ts'

/** What a government means to do for a line, and railways that are not built yet, beside lines that run or are announced. */
export const EFFORT_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Liaoning will vigorously improve the trains from Shenyang to Moscow.',
    finds: [],
  },
  {
    language: 'en',
    text: 'More efforts will be made to open flights from Nanning to Bangkok.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The airline will continue to fly twice a week from Nanning to Bangkok.',
    finds: [{ chinaPlace: 'Nanning', partner: 'TH', partnerPlace: 'Bangkok' }],
  },
  {
    language: 'en',
    text: 'The rail lines, due to be completed in 2031, will run from Yunnan to Laos.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The trains from Kunming to Vientiane run daily; a hotel is under construction.',
    finds: [{ chinaPlace: 'Kunming', partner: 'LA', partnerPlace: 'Vientiane' }],
  },
  {
    language: 'de',
    text: "Die Provinz will die Güterzüge von Xi'an nach Almaty weiter ausbauen.",
    finds: [],
  },
  {
    language: 'zh',
    text: '下一步，甘肃将加快推进兰州至阿拉木图国际班列常态化运行。',
    finds: [],
  },
  {
    language: 'zh',
    text: '5月起，将开通成都至肯尼亚内罗毕的直飞航线。',
    finds: [{ chinaPlace: 'Chengdu', partner: 'KE', partnerPlace: 'Nairobi' }],
  },
]
