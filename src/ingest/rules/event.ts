import { EVENT_EXAMPLES } from './examples/eventExamples.ts'
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
  examples: EVENT_EXAMPLES,
}

export const eventRules: Rule[] = [meeting]
