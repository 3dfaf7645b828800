import { eventDateWords } from '../../locales/eventDateWords.ts'
import { sideMeetingWords } from '../../locales/sideMeetingWords.ts'
import { isTold, isUnreal, says, type Scene } from '../scene.ts'
import { ref } from '../sides.ts'
import { eventDate } from './eventDates.ts'
import { hostOf, otherChinas, statedPartners } from './eventSides.ts'
import type { EventFrame } from './frame.ts'
import { addHeadcount } from './headcount.ts'

/** More partners than that do not all come to a meeting in the course of another. */
const MOST_PARTNERS = 3

/** Sentences over which what is held besides is held besides the meeting that was told. */
const REACH = 4

/**
 * Another meeting in the course of the one that is being told, between its sides where it names none of its own: "on the
 * sidelines, a seminar was held", "the two sides also held a symposium". Null where the sentence tells of no such one.
 */
export function sideMeeting(scene: Scene, active: EventFrame | null): EventFrame | null {
  const { beside, sameDay, another, held } = sideMeetingWords(scene.language)
  if (!active || scene.heading || active.partners.length === 0) return null
  if (!isTold({ ...scene, event: active }, REACH) || says(scene, scene.words.otherTime)) return null
  const found = another.exec(scene.text)
  const noun = found?.groups?.noun
  if (!found || !noun || !held.test(scene.text) || !beside.test(scene.text)) return null
  const start = scene.sentence.start + found.index + found[0].indexOf(noun)
  const anchor = { start, end: start + noun.length }
  if (isUnreal(scene, anchor) || eventDateWords(scene.language).inGeneral.test(scene.text))
    return null
  const stated = statedPartners(scene)
  const partners = stated.length > 0 ? stated : active.partners.map(ref)
  const [china] = scene.china
  if (partners.length > MOST_PARTNERS || (china && china.code !== active.china.code)) return null
  const date = eventDate(scene, anchor)
  // "Hunan also held a conference last year": another time, and nobody says with whom.
  if (date?.from && stated.length === 0 && isBefore(date.from, active.from)) return null
  const isOneDay = active.from?.length === 10 && active.to === null
  const day = isOneDay && sameDay.test(scene.text) ? active.from : null
  const side = china ? { code: china.code, place: china.place ?? active.china.place } : active.china
  const frame: EventFrame = {
    type: 'meeting',
    name: null,
    named: [],
    china: { ...side },
    others: china ? otherChinas(scene, side) : [],
    host: china ? hostOf(scene, side) : { ...active.host },
    partners,
    from: date?.from ?? day,
    to: date?.to ?? null,
    days: null,
    edge: null,
    participants: null,
    companies: null,
    approx: 'exact',
    meets: true,
    scenes: [scene.index],
    chinaFound: china ? 'stated' : 'carried',
    partnerFound: stated.length > 0 ? 'stated' : 'carried',
    beside: noun.toLowerCase(),
  }
  addHeadcount(frame, scene)
  return frame
}

const isBefore = (day: string, start: string | null): boolean =>
  start !== null && !start.startsWith(day) && day < start
