import { distinct } from '../party.ts'
import { guestWords } from '../../locales/guestWords.ts'
import { journeyWords } from '../../locales/journeyWords.ts'
import type { Span } from '../../mentions/mention.ts'
import {
  clauseAt,
  isUnreal,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../scene.ts'
import { ref } from '../sides.ts'
import { eventDate, lastDay, quotesIn, readCourse } from './eventDates.ts'
import { eventNames, joinNames } from './eventNames.ts'
import { eventChina, hostOf, impliedPartners, otherChinas, statedPartners } from './eventSides.ts'
import type { EventFrame } from './frame.ts'
import { addHeadcount } from './headcount.ts'
import { isNoMeeting, isUnsettled, told, type Told } from './told.ts'

/** The meetings that a sentence tells: each that it names, else the one visit or meeting it speaks of. */
export function readFrames(
  scene: Scene,
  active: EventFrame | null,
  visit: EventFrame | null,
): EventFrame[] {
  const names = joinNames(
    scene,
    eventNames(scene).filter((name) => !isPresented(scene, name)),
  )
  if (names.length < 2) return readOne(scene, active, visit, names[0] ?? null)
  const places = mentionsOf(scene.sentence, 'place')
  return names.flatMap((name) => {
    const clause = clauseAt(scene, name.start)
    const own = places.filter((p) => within(p, name))
    const near = own.some((p) => p.side === 'partner')
      ? own
      : places.filter((p) => within(p, clause))
    // Each name has the places in it or in its clause; the others belong to its neighbours.
    const others = names.filter((n) => n !== name)
    const narrowed: Scene = near.some((p) => p.side === 'partner')
      ? {
          ...scene,
          partners: scene.partners.filter((p) =>
            near.some((m) => m.start === p.start || within(m, p)),
          ),
        }
      : {
          ...scene,
          partners: scene.partners.filter((p) => !others.some((other) => within(p, other))),
        }
    return readFrame(narrowed, active, visit, name) ?? []
  })
}

/** "Promoted the Silk Road Expo", 推介了第八届丝博会: it is spoken of, and nobody met at it. */
const isPresented = (scene: Scene, name: Span & { name: string }): boolean => {
  const at = Math.max(0, textFrom(scene, name.start).indexOf(name.name))
  return scene.links.presents.test(textBefore(scene, name.start + at))
}

/** "“We look forward to more,” he said at the forum on Monday": what is hoped for is in the quotation, the day outside it. */
function isOnlySaid(scene: Scene, date: Span): boolean {
  const isQuoted = quotesIn(scene)
  return !isQuoted(date) && wordsIn(scene, scene.words.unreal).every((word) => isQuoted(word))
}

/** One meeting, or a visit and the named meeting for which they came: "visited Hunan and attended the Hunan-Kenya Forum". */
function readOne(
  scene: Scene,
  active: EventFrame | null,
  visit: EventFrame | null,
  name: Told['name'],
): EventFrame[] {
  const frame = readFrame(scene, active, visit, name)
  if (!frame || !name || !isVisitFor(scene, name)) return frame ? [frame] : []
  const journey = readFrame(scene, active, visit, null)
  if (journey?.type !== 'visit') return [frame]
  return [
    journey,
    journey.participants === frame.participants
      ? { ...frame, participants: null, approx: 'exact' }
      : frame,
  ]
}

/** Both sides are named apart from the meeting, and it is what the visitors took part in. */
function isVisitFor(scene: Scene, name: Span): boolean {
  const { attends, occasion } = guestWords(scene.language)
  const apart = [scene.china, scene.partners].every((side) => side.some((p) => !within(p, name)))
  return (
    apart &&
    wordsIn(scene, scene.words.visit).some(
      (word) =>
        word.end <= name.start &&
        (attends.test(textBetween(scene, word.end, name.start)) ||
          occasion.test(textBefore(scene, word.start))),
    )
  )
}

function readFrame(
  scene: Scene,
  active: EventFrame | null,
  visit: EventFrame | null,
  name: Told['name'],
): EventFrame | null {
  const meeting = told(scene, name)
  if (!meeting || isNoMeeting(scene, meeting, active)) return null
  const { type, anchor, stated, chinaStated } = meeting
  const china = eventChina(scene, name ? [name] : [])
  if (!china) return null
  const partners = stated
    ? statedPartners(scene, name)
    : impliedPartners(scene, type, type === 'visit' ? (visit ?? active) : active, name, visit)
  if (partners.length === 0 && isUnsettled(meeting)) return null
  const date = eventDate(scene, anchor)
  if (date && isUnreal(scene, date) && !isOnlySaid(scene, date)) return null
  const frame: EventFrame = {
    type,
    name: name?.name ?? null,
    named: name ? distinct(scene.partners.filter((p) => within(p, name)).map(ref)) : [],
    china,
    others: otherChinas(scene, china),
    host: hostOf(scene, china),
    partners,
    from: date?.from ?? null,
    to: date?.to ?? (date && lastDay(scene, date)),
    participants: null,
    companies: null,
    ...readCourse(scene),
    approx: 'exact',
    meets: says(scene, scene.words.eventNoun) || says(scene, journeyWords(scene.language).meets),
    scenes: [scene.index],
    // Of "to China" in a text about a province the province is not stated.
    chinaFound:
      scene.china.length > 0 || (chinaStated && china.code === 'CN') ? 'stated' : 'carried',
    partnerFound: stated ? 'stated' : 'carried',
  }
  addHeadcount(frame, scene)
  return frame
}
