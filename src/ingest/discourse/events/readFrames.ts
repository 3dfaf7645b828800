import type { DateMention, Span } from '../../mentions/mention.ts'
import { distinct } from '../party.ts'
import {
  clauseAt,
  isUnreal,
  mentionsOf,
  says,
  textBefore,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../scene.ts'
import { ref } from '../sides.ts'
import { eventDate, eventDates, readCourse } from './eventDates.ts'
import { eventNames, joinNames } from './eventNames.ts'
import { eventChina, hostOf, impliedPartners, otherChinas, statedPartners } from './eventSides.ts'
import type { EventFrame } from './frame.ts'
import { addHeadcount } from './headcount.ts'
import { journeys } from './journeys.ts'

/** The meetings that a sentence tells: each that it names, else the one visit or meeting it speaks of. */
export function readFrames(scene: Scene, active: EventFrame | null): EventFrame[] {
  const names = joinNames(scene, eventNames(scene))
  if (names.length < 2) return [readFrame(scene, active, names[0] ?? null)].flatMap((f) => f ?? [])
  const places = mentionsOf(scene.sentence, 'place')
  return names.flatMap((name) => {
    const clause = clauseAt(scene, name.start)
    const own = places.filter((p) => within(p, name))
    const near = own.some((p) => p.side === 'partner')
      ? own
      : places.filter((p) => within(p, clause))
    // Each name has the places in it or in its clause; the others belong to its neighbours.
    const narrowed: Scene = near.some((p) => p.side === 'partner')
      ? {
          ...scene,
          partners: scene.partners.filter((p) =>
            near.some((m) => m.start === p.start || within(m, p)),
          ),
        }
      : scene
    return readFrame(narrowed, active, name) ?? []
  })
}

function readFrame(
  scene: Scene,
  active: EventFrame | null,
  name: (Span & { name: string }) | null,
): EventFrame | null {
  const nouns = wordsIn(scene, scene.words.eventNoun)
  const verbs = wordsIn(scene, scene.words.eventVerb)
  const travels = journeys(scene)
  const visits = [...wordsIn(scene, scene.words.visit), ...travels]
  const dates = eventDates(scene)
  const dated = dates.some((d) => isDay(d))
  if (!name && visits.length === 0 && (nouns.length === 0 || (verbs.length === 0 && !dated)))
    return null
  const anchor: Span = name ?? visits[0] ?? nouns[0] ?? scene.sentence
  if (isUnrealMeeting(scene, anchor)) return null
  const type = name ? 'named' : visits.length > 0 ? 'visit' : 'meeting'
  const china = eventChina(scene, name ? [name] : [])
  if (!china) return null
  const chinaStated = scene.china.length > 0 || scene.nation
  const stated = scene.partners.length > 0
  // "held every second year since 1985" tells of a series, not of one meeting.
  if (!dated && dates.some((d) => d.role === 'since')) return null
  // A meeting that is neither named nor dated nor has its own sides is the one being told; so is "the conference" that now gets its day.
  if (active && type !== 'named' && !dated && !(stated && chinaStated)) return null
  if (active && type === 'visit' && !dated && isDefinite(scene, visits[0])) return null
  if (
    active &&
    type === 'meeting' &&
    active.from === null &&
    !(stated && chinaStated) &&
    isDefinite(scene, nouns[0])
  )
    return null
  const again =
    says(scene, scene.words.chinaAgain) ||
    says(scene, scene.words.bothAgain) ||
    says(scene, scene.words.partnerAgain) ||
    travels.some((t) => t.start === anchor.start)
  if (!stated && !chinaStated && !(dated && (type === 'named' || again))) return null
  if (!stated && type === 'meeting' && !dated && !(chinaStated && says(scene, scene.words.abroad)))
    return null
  if (name && !stated && verbs.length === 0) return null
  // A name alone ("the Expo has become a platform") tells of no meeting.
  const placed =
    name !== null && stated && chinaStated && scene.links.takesPlace.test(textFrom(scene, name.end))
  const signedAt =
    name !== null &&
    chinaStated &&
    scene.partners.some((p) => within(p, name)) &&
    says(scene, scene.words.sign)
  if (
    name &&
    !dated &&
    !placed &&
    !signedAt &&
    verbs.length === 0 &&
    !says(scene, scene.words.attended)
  )
    return null
  const partners = stated ? statedPartners(scene, name) : impliedPartners(scene, type, active)
  if (
    partners.length === 0 &&
    !(chinaStated && (verbs.length > 0 || visits.length > 0 || (dated && again)))
  )
    return null
  const date = eventDate(scene, anchor)
  if (date && isUnreal(scene, date)) return null
  const frame: EventFrame = {
    type,
    name: name?.name ?? null,
    named: name ? distinct(scene.partners.filter((p) => within(p, name)).map(ref)) : [],
    china,
    others: otherChinas(scene, china),
    host: hostOf(scene, china),
    partners,
    from: date?.from ?? null,
    to: date?.to ?? null,
    participants: null,
    companies: null,
    ...readCourse(scene),
    approx: 'exact',
    scenes: [scene.index],
    chinaFound: chinaStated ? 'stated' : 'carried',
    partnerFound: stated ? 'stated' : 'carried',
  }
  addHeadcount(frame, scene)
  return frame
}

/** A date on which something took place, or a day since which somebody is there. */
const isDay = ({ role, from }: DateMention): boolean =>
  role === 'in' || role === 'ago' || (role === 'since' && from?.length === 10)

/** "The conference", "die Veranstaltung", 活动: one that was spoken of. */
function isDefinite(scene: Scene, noun: Span | undefined): boolean {
  return noun !== undefined && scene.links.definite.test(textBefore(scene, noun.start))
}

/** Hoped for or asked for: said before the meeting in its sentence. */
function isUnrealMeeting(scene: Scene, anchor: Span): boolean {
  const clause = clauseAt(scene, anchor.start)
  return wordsIn(scene, scene.words.unreal).some(
    (w) => within(w, clause) || (w.end <= anchor.start && anchor.start - w.end < 120),
  )
}
