import { EVENT_EXAMPLES, NAMED_EXAMPLES, VISIT_EXAMPLES } from './examples/eventExamples.ts'
import { EDITION_EXAMPLES } from './examples/editionExamples.ts'
import { FAIR_EXAMPLES } from './examples/fairExamples.ts'
import { GUEST_PLACE_EXAMPLES } from './examples/guestPlaceExamples.ts'
import { HABIT_MEETING_EXAMPLES, HABIT_VISIT_EXAMPLES } from './examples/habitExamples.ts'
import { JOURNEY_EXAMPLES } from './examples/journeyExamples.ts'
import { STOP_EXAMPLES } from './examples/stopExamples.ts'
import { SPOKEN_NAME_EXAMPLES } from './examples/spokenNameExamples.ts'
import { TRAVEL_EXAMPLES } from './examples/travelExamples.ts'
import { TITLE_EXAMPLES } from './examples/titleExamples.ts'
import { SIDE_MEETING_EXAMPLES } from './examples/sideMeetingExamples.ts'
import type { EventFrame } from '../discourse/events/frame.ts'
import { isVenueOnly, partyInstead } from '../discourse/events/venues.ts'
import type { PartyRef } from '../discourse/party.ts'
import type { Scene } from '../discourse/scene.ts'
import type { ProposedOf } from '../proposed.ts'
import { common, type Example, type Rule } from './rule.ts'

/** The meetings of one type that a sentence is the first to tell, one record a partner. */
function meetings(type: EventFrame['type'] | 'beside', base: number, examples: Example[]): Rule {
  const name = `event-${type}`
  const isOfType = (frame: EventFrame): boolean =>
    (frame.beside === undefined ? frame.type : 'beside') === type
  return {
    name,
    kind: 'event',
    read(scene, scenes) {
      return scene.events
        .filter((frame) => isOfType(frame) && frame.scenes[0] === scene.index)
        .flatMap((frame) =>
          pairsOf(frame).map(([china, partner]): ProposedOf<'event'> => ({
            kind: 'event',
            ...common(scene, name, base, {
              china,
              partner: partyOf(frame, partner, scenes),
              chinaFound: frame.chinaFound,
              partnerFound: frame.partnerFound,
              date: frame,
              approx: frame.approx,
            }),
            name: frame.name,
            participants: frame.participants,
            companies: frame.companies,
          })),
        )
    },
    examples,
  }
}

/** The party is the region that the text is about, not the city in it where they met; without one the venue stands. */
const partyOf = (frame: EventFrame, partner: PartyRef, scenes: Scene[]): PartyRef =>
  isVenueOnly(frame, partner, scenes)
    ? { code: partner.code, place: partyInstead(partner, scenes) ?? partner.place }
    : partner

const pairsOf = ({ china, others, partners }: EventFrame): [PartyRef, PartyRef][] =>
  [china, ...others].flatMap((side) => partners.map((p): [PartyRef, PartyRef] => [side, p]))

export const eventRules: Rule[] = [
  meetings('named', 0.9, [
    ...NAMED_EXAMPLES,
    ...FAIR_EXAMPLES,
    ...EDITION_EXAMPLES,
    ...GUEST_PLACE_EXAMPLES,
    ...SPOKEN_NAME_EXAMPLES,
  ]),
  meetings('visit', 0.8, [
    ...VISIT_EXAMPLES,
    ...JOURNEY_EXAMPLES,
    ...STOP_EXAMPLES,
    ...TRAVEL_EXAMPLES,
    ...HABIT_VISIT_EXAMPLES,
    ...TITLE_EXAMPLES,
  ]),
  meetings('meeting', 0.8, [...EVENT_EXAMPLES, ...HABIT_MEETING_EXAMPLES]),
  meetings('beside', 0.75, SIDE_MEETING_EXAMPLES),
]
