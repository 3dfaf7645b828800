import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { common, type Rule } from './rule.ts'

/** The meeting that this sentence is the first to tell, one record a partner. */
const meeting: Rule = {
  name: 'event-meeting',
  kind: 'event',
  read(scene) {
    const frame = scene.events.find((f) => f.scenes[0] === scene.index)
    if (!frame) return []
    return scene.events
      .filter((f) => f.scenes[0] === scene.index)
      .flatMap((f) =>
        f.partners.map((partner): ProposedFact => {
          const fact: ProposedOf<'event'> = {
            kind: 'event',
            ...common(
              scene,
              f.type === 'named'
                ? 'event-named'
                : f.type === 'visit'
                  ? 'event-visit'
                  : 'event-meeting',
              f.type === 'named' ? 0.9 : 0.8,
              {
                china: f.china,
                partner,
                chinaFound: f.chinaFound,
                partnerFound: f.partnerFound,
                date: f,
                approx: f.approx,
              },
            ),
            name: f.name,
            participants: f.participants,
            companies: f.companies,
          }
          return fact
        }),
      )
  },
  examples: [
    {
      language: 'en',
      published: '2018-12-09',
      text: 'Over 250 guests attended the Zimbabwe-Zhejiang Business Forum, which was held in Harare on June 11.',
      finds: [
        { china: 'CN-ZJ', partner: 'ZW', from: '2018-06-11', participants: 250, approx: 'over' },
      ],
    },
    {
      language: 'en',
      published: '2019-05-30',
      text: 'A delegation from Jilin visited Japan from May 26 to 28.',
      finds: [{ china: 'CN-JL', partner: 'JP', from: '2019-05-26', to: '2019-05-28' }],
    },
    {
      language: 'de',
      published: '2021-07-20',
      text: 'Am 16. Juli fand ein Symposium zwischen Anhui und Niedersachsen statt.',
      finds: [{ china: 'CN-AH', partner: 'DE', partnerPlace: 'Lower Saxony', from: '2021-07-16' }],
    },
    {
      language: 'zh',
      published: '2024-05-16',
      text: '中国（义乌）-摩洛哥经贸对接会15日在卡萨布兰卡举行。',
      finds: [{ china: 'CN-ZJ', chinaPlace: 'Yiwu', partner: 'MA', from: '2024-05-15' }],
    },
    {
      language: 'en',
      text: 'The governor hopes that a forum with Poland can be held in Sichuan one day.',
      finds: [],
    },
  ],
}

export const eventRules: Rule[] = [meeting]
