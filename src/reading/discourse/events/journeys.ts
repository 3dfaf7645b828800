import { journeyWords } from '../../locales/journeyWords.ts'
import { scriptOf } from '../../locales/script.ts'
import type { PlaceMention, Span } from '../../mentions/mention.ts'
import { unitAfter } from '../../locales/unitWords.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../scene.ts'
import { carriedChina, carriedPartners } from '../sides.ts'
import { eventDates } from './eventDates.ts'
import { LARGEST_DELEGATION } from './headcount.ts'

/** How far a place may stand behind a verb of going there. */
const REACH = 16
/** More people than that, sent over years, went on several journeys. */
const LARGEST_PARTY = 60
/** How far the number of tourists may stand behind the verb: "visited by about", "besuchten 2018 rund". */
const BEHIND = 16
const TOURISTS: ReadonlySet<string> = new Set(['tourists', 'passengers'])
/** How far the travellers may stand before their verb. */
const SUBJECT_REACH = 140

/**
 * What tells that people of one side were with the other, in words other than "visit": a verb of going with travellers and a
 * place ("flew to Japan", "ist in Jilin unterwegs"), or of meeting between two sides ("the mayors of … spoke by video").
 */
export function journeys(scene: Scene): Span[] {
  if (isCrowd(scene)) return []
  const words = journeyWords(scene.language)
  const travellers = wordsIn(scene, words.traveller)
  if (travellers.length === 0) return []
  const isMoved = (verb: Span): boolean => isOfVehicle(scene, verb)
  const places = mentionsOf(scene.sentence, 'place').filter((p) => p.as !== 'dateline')
  const dated = eventDates(scene).some((d) => (d.from?.length ?? 0) >= words.stayedAt)
  const behind = (verb: Span): boolean =>
    places.some((place) => place.start >= verb.end && place.start - verb.end <= REACH)
  const led = (verb: Span): boolean =>
    travellers.some((t) => t.end <= verb.start && verb.start - t.end < SUBJECT_REACH) ||
    (words.verbFirst && travellers.some((t) => t.start - verb.end < SUBJECT_REACH))
  return [
    ...wordsIn(scene, words.goes).filter((verb) => behind(verb) && led(verb) && !isMoved(verb)),
    ...wordsIn(scene, words.went).filter((verb) => isOfTwo(scene, places, verb) && !isMoved(verb)),
    ...wordsIn(scene, words.stays).filter(
      (verb) =>
        dated && led(verb) && (behind(verb) || isHere(scene, verb)) && isOfTwo(scene, places, verb),
    ),
    ...wordsIn(scene, words.takes).filter(
      (verb) =>
        travellers.some((t) => t.start >= verb.end) &&
        isOfTwo(scene, places, verb) &&
        !isSent(scene, verb, travellers),
    ),
    ...wordsIn(scene, words.meets).filter(
      (verb) =>
        isOfTwo(scene, places, verb) &&
        (travellers.some((t) => within(t, clauseAt(scene, verb.start))) ||
          isByTitle(scene, travellers, verb)),
    ),
  ].sort((a, b) => a.start - b.start)
}

/** "The train left for Hamburg", 班列抵达: a vehicle goes there, and nobody else in its clause. */
export function isOfVehicle(scene: Scene, verb: Span): boolean {
  const { vehicle, traveller, verbFirst } = journeyWords(scene.language)
  const clause = clauseAt(scene, verb.start)
  // "Visited the train station in Qingdao": what is visited does not travel.
  return (
    wordsIn(scene, vehicle).some((v) => within(v, clause) && (verbFirst || v.end <= verb.start)) &&
    !wordsIn(scene, traveller).some((t) => within(t, clause))
  )
}

/** "Sent the wagons off with people from Hamburg": what is taken along is no traveller. */
const isSent = (scene: Scene, verb: Span, travellers: readonly Span[]): boolean => {
  const first = travellers.find((t) => t.start >= verb.end)
  return wordsIn(scene, journeyWords(scene.language).vehicle).some(
    (v) => v.start >= verb.end && first !== undefined && v.end <= first.start,
  )
}

/** "Li Ya, governor of Hunan, met with Amina Bello, president of Niger": the titles stand beside the names of those who met. */
const isByTitle = (scene: Scene, travellers: Span[], verb: Span): boolean =>
  travellers.some((t) => t.end <= verb.start && verb.start - t.end < SUBJECT_REACH) &&
  (journeyWords(scene.language).metPerson.test(textFrom(scene, verb.end)) ||
    (journeyWords(scene.language).metSomewhere.test(textFrom(scene, verb.end)) &&
      travellers.some((t) =>
        journeyWords(scene.language).ofPlaces.test(textBetween(scene, t.end, verb.start)),
      )))

/** "im Großherzogtum", "in the city": a word for a place that was named before. */
const isHere = (scene: Scene, verb: Span): boolean =>
  [scene.words.chinaAgain, scene.words.partnerAgain].some((words) =>
    wordsIn(scene, words).some((w) => w.start >= verb.end),
  )

/**
 * Places of both sides stand around a verb; or words for one ("the city", "im Land"), or, with a date, only one of them where
 * the other is what the text goes on about.
 */
function isOfTwo(scene: Scene, places: PlaceMention[], verb: Span): boolean {
  const clause = clauseAt(scene, verb.start)
  const near = places.filter((p) => isNear(scene, p, verb, clause))
  const china = near.some((p) => p.side === 'china') || says(scene, scene.words.chinaAgain)
  const partner = near.some((p) => p.side === 'partner') || says(scene, scene.words.partnerAgain)
  if (china && partner) return true
  if (!eventDates(scene).some((d) => (d.from?.length ?? 0) >= 7)) return false
  if (near.length === 0) return isBilateral(scene) && places.length === 0
  return china ? carriedPartners(scene)?.value.length === 1 : carriedChina(scene) !== null
}

/** A document about one Chinese place and one partner: people who travel or meet are of these two. */
const isBilateral = ({ topic }: Scene): boolean =>
  topic.isChinas && topic.china !== null && topic.partner !== null

/** In the clause of the verb, or not far from it. */
function isNear(scene: Scene, place: Span, verb: Span, clause: Span): boolean {
  const gap = place.end <= verb.start ? verb.start - place.end : place.start - verb.end
  return gap < (scriptOf(scene.language).spaced ? 120 : 40) || within(place, clause)
}

/** Counts of people by the thousands and thousands travel, but do not visit as a delegation does. */
function isCrowd(scene: Scene): boolean {
  const soFar = says(scene, journeyWords(scene.language).soFar)
  return mentionsOf(scene.sentence, 'number').some(
    (n) =>
      !n.ordinal &&
      n.value > (soFar ? LARGEST_PARTY : LARGEST_DELEGATION) &&
      isCounted(scene, n.core.end),
  )
}

/** "90,000 tourists from Kenya visited", "tourists visit the bridge": no delegation. */
export const isOfTourists = (scene: Scene, visit: Span): boolean =>
  journeyWords(scene.language).atLeisure.test(textBefore(scene, visit.start)) ||
  mentionsOf(scene.sentence, 'number').some(
    (n) =>
      !n.ordinal &&
      n.value > LARGEST_PARTY &&
      n.core.start - visit.end < BEHIND &&
      within(n.core, clauseAt(scene, visit.start)) &&
      TOURISTS.has(unitAfter(scene.language, textFrom(scene, n.core.end))?.unit ?? ''),
  )

/** People, vehicles or goods stand right behind a number. */
function isCounted(scene: Scene, end: number): boolean {
  return wordsIn(scene, scene.words.persons).some((p) => p.end > end && p.start <= end + 3)
}
