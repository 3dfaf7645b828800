import { guestWords } from '../../locales/guestWords.ts'
import { journeyWords } from '../../locales/journeyWords.ts'
import type { DateMention, Span } from '../../mentions/mention.ts'
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
import { eventDates, quotesIn } from './eventDates.ts'
import type { EventFrame } from './frame.ts'
import { countedNoun } from './headcount.ts'
import { isOfTourists, isOfVehicle, journeys } from './journeys.ts'

/** What a sentence says of a meeting, before its sides are known. */
export interface Told {
  type: EventFrame['type']
  name: (Span & { name: string }) | null
  /** The name, the words of a visit or the noun by which it is told. */
  anchor: Span
  /** It is told by people who go somewhere or meet, in other words than "visit". */
  travels: boolean
  /** Says that it took place. */
  verb: boolean
  dates: DateMention[]
  /** One of the dates is a day or period on which it may have been. */
  dated: boolean
  /** The sentence names a partner, a Chinese side. */
  stated: boolean
  chinaStated: boolean
  /** Words for a side that was named before: "the city", "both sides". */
  again: boolean
}

export function told(scene: Scene, name: Told['name']): Told | null {
  const nouns = wordsIn(scene, scene.words.eventNoun)
  const verb = says(scene, scene.words.eventVerb)
  const journey = journeys(scene)
  const visits = [
    ...wordsIn(scene, scene.words.visit).filter(
      (word) => !isOfTourists(scene, word) && !isOfVehicle(scene, word),
    ),
    ...journey,
  ]
  const dates = eventDates(scene)
  const dated = dates.some((d) => isDay(d))
  if (!name && visits.length === 0 && (nouns.length === 0 || !(verb || dated))) return null
  const anchor: Span = name ?? visits[0] ?? nouns[0] ?? scene.sentence
  const travels = journey.some((t) => t.start === anchor.start)
  const { words } = scene
  return {
    type: name ? 'named' : visits.length > 0 ? 'visit' : 'meeting',
    name,
    anchor,
    travels,
    verb,
    dates,
    dated,
    stated: scene.partners.length > 0,
    chinaStated: scene.china.length > 0 || scene.nation,
    again:
      travels ||
      [words.chinaAgain, words.bothAgain, words.partnerAgain].some((again) => says(scene, again)),
  }
}

/** A date on which something took place, or a day since which somebody is there. */
const isDay = ({ role, from }: DateMention): boolean =>
  role === 'in' || role === 'ago' || (role === 'since' && from?.length === 10)

/** What only looks like a meeting, or tells more of the one that is being told. */
export function isNoMeeting(scene: Scene, meeting: Told, active: EventFrame | null): boolean {
  return (
    isUnrealMeeting(scene, meeting.anchor) ||
    isOutcome(scene, meeting) ||
    isSeries(scene, meeting) ||
    isOfActive(scene, meeting, active) ||
    isVague(scene, meeting) ||
    isOfYear(scene, meeting) ||
    isOfTrade(scene, meeting) ||
    isOfOthers(scene, meeting)
  )
}

/** A meeting that names no partner has one only if the sentence says that it took place, and with whom in other words. */
export const isUnsettled = ({ type, chinaStated, verb, dated, again }: Told): boolean =>
  !(chinaStated && (verb || type === 'visit' || (dated && again)))

/** Hoped for or asked for: said before the meeting in its sentence. */
function isUnrealMeeting(scene: Scene, anchor: Span): boolean {
  const clause = clauseAt(scene, anchor.start)
  // "… is expected in Yantai, where a forum will be held on 12 September": the forum is settled.
  const settled =
    wordsIn(scene, scene.words.eventVerb).some((w) => within(w, clause)) &&
    eventDates(scene).some((d) => within(d, clause) && isDay(d) && d.from?.length === 10)
  const isQuoted = quotesIn(scene)
  return wordsIn(scene, scene.words.unreal).some(
    (w) =>
      (!isQuoted(w) || isQuoted(anchor)) &&
      (within(w, clause) || (!settled && w.end <= anchor.start && anchor.start - w.end < 120)),
  )
}

/** "To carry out the outcomes of the China-Central Asia Summit": it is not told that it met. */
const isOutcome = (scene: Scene, { name }: Told): boolean =>
  name !== null &&
  (scene.links.timeOf.test(textFrom(scene, name.end)) ||
    (!wordsIn(scene, scene.words.eventVerb).some(
      (w) => w.start >= name.end && w.start - name.end < 3,
    ) &&
      (scene.links.outcomeOf.test(textBefore(scene, name.start)) ||
        scene.links.outcomeFor.test(textFrom(scene, name.end)))))

/** "Held every second year since 1985", "160 events from 2021 to 2022", "the five previous fairs". */
function isSeries(scene: Scene, { type, anchor, dates, dated }: Told): boolean {
  if (!dated && dates.some((d) => d.role === 'since')) return true
  if (type === 'visit' && isOfMany(scene, anchor)) return true
  if (isHabit(scene, type, anchor, dates)) return true
  if (type !== 'meeting') return false
  if (dates.length > 0 && dates.every((d) => d.from?.length === 4 && d.to !== null)) return true
  return mentionsOf(scene.sentence, 'number').some(
    (n) =>
      !n.ordinal &&
      n.value > 3 &&
      n.core.end <= anchor.start &&
      countedNoun(scene, n) === null &&
      MODIFIERS.test(textBetween(scene, n.core.end, anchor.start)),
  )
}

/** "Delegations often visit", "there are yearly meetings": of no day, and said of many. */
function isHabit(
  scene: Scene,
  type: EventFrame['type'],
  anchor: Span,
  dates: DateMention[],
): boolean {
  if (type === 'named' || dates.some((d) => d.role === 'in' && (d.from?.length ?? 0) >= 7))
    return false
  const clause = clauseAt(scene, anchor.start)
  return wordsIn(scene, journeyWords(scene.language).habit).some(
    (word) => within(word, clause) || Math.abs(word.start - anchor.end) < HABIT_REACH,
  )
}

/** How far a word of habit may stand from the meeting. */
const HABIT_REACH = 60

/** "32 batches of delegations", 32批次代表团: they went one after the other. */
const isOfMany = (scene: Scene, anchor: Span): boolean =>
  mentionsOf(scene.sentence, 'number').some(
    (n) =>
      !n.ordinal &&
      n.value > 3 &&
      n.core.end <= anchor.start &&
      guestWords(scene.language).batches.test(textBetween(scene, n.core.end, anchor.start)),
  )

/** All that stands between the count of several meetings and their noun. */
const MODIFIERS = /^(?:\s(?!of\s)[\p{L}-]+){0,6}\s$/u

/** A meeting that is neither named nor dated nor has its own sides is the one being told; so is "the conference" that now gets its day. */
function isOfActive(scene: Scene, meeting: Told, active: EventFrame | null): boolean {
  const { type, anchor, dated, stated, chinaStated, travels } = meeting
  if (!active || type === 'named') return false
  const sided = stated && chinaStated
  if (!dated && !sided) return true
  if (!dated && travels && active.name !== null) return true
  // "The expo, part of the cooperation between China and Africa, will be held every year"
  const isDated = active.type === 'visit' ? meeting.dates.some((d) => d.from?.length === 10) : dated
  if (!isDated && type === 'meeting' && isSubject(scene, anchor) && hasAll(active, scene))
    return true
  if (type === 'visit') return !dated && isDefinite(scene, anchor)
  return active.from === null && !sided && isDefinite(scene, anchor)
}

/** "The expo …": it begins the sentence. */
const isSubject = (scene: Scene, noun: Span): boolean =>
  noun.start - scene.sentence.start < 8 && isDefinite(scene, noun)

/** Nobody is named who is not of the meeting that is being told. */
const hasAll = ({ china, partners }: EventFrame, scene: Scene): boolean =>
  scene.china.every((p) => p.code === china.code) &&
  scene.partners.every((p) => partners.some((q) => q.code === p.code))

/** "The conference", "die Veranstaltung", 活动: one that was spoken of. */
const isDefinite = (scene: Scene, noun: Span): boolean =>
  scene.links.definite.test(textBefore(scene, noun.start))

/** Too little is said of it: no side and no day, or a name alone ("the Expo has become a platform"). */
function isVague(scene: Scene, meeting: Told): boolean {
  const { type, name, dates, dated, stated, chinaStated, again, verb } = meeting
  if (!stated && !chinaStated && !(dated && (name || again))) return true
  if (!stated && type === 'meeting' && !dated && !(chinaStated && says(scene, scene.words.abroad)))
    return true
  // The year is that of the sister city, whose festival is spoken of.
  if (type === 'meeting' && says(scene, scene.words.sister) && dates.every(isYear) && dated)
    return true
  if (!name) return false
  if (!stated && !verb) return true
  const placed = stated && chinaStated && scene.links.takesPlace.test(textFrom(scene, name.end))
  const signedAt =
    chinaStated && scene.partners.some((p) => within(p, name)) && says(scene, scene.words.sign)
  return !dated && !placed && !signedAt && !verb && !says(scene, scene.words.attended)
}

/** "The delegation said trade grew 12 percent last year", "firms met rising costs in 2018": of a year, and no meeting. */
function isOfYear(scene: Scene, { name, anchor, travels, dates, dated }: Told): boolean {
  if (name || !dated || !dates.every(isYear)) return false
  if (!travels && says(scene, scene.words.delegation) && isDefinite(scene, anchor)) {
    if (mentionsOf(scene.sentence, 'money').length > 0) return true
  }
  return (
    mentionsOf(scene.sentence, 'growth').length > 0 ||
    mentionsOf(scene.sentence, 'percent').length > 0 ||
    (travels &&
      says(scene, journeyWords(scene.language).meets) &&
      !wordsIn(scene, scene.words.visit).some((w) => w.start === anchor.start))
  )
}

const isYear = ({ from, role }: DateMention): boolean => from?.length === 4 || role !== 'in'

/** "Ningbo, the host of the expo, saw its imports rise 8 percent from January to February": the date is that of the trade. */
function isOfTrade(scene: Scene, { type, anchor, dates }: Told): boolean {
  if (type !== 'meeting' || !isDefinite(scene, anchor) || dates.length === 0) return false
  return (
    mentionsOf(scene.sentence, 'growth').length > 0 &&
    [scene.words.trade, scene.words.export, scene.words.import].some((words) => says(scene, words))
  )
}

/** "The presidents of Kenya and Tanzania met in Nairobi to discuss a road built by a Sichuan firm": each other. */
function isOfOthers(scene: Scene, { travels, anchor }: Told): boolean {
  if (!travels || scene.nation) return false
  const before = scene.partners.filter((p) => p.end <= anchor.start)
  if (new Set(before.map((p) => p.code)).size < 2) return false
  const [china] = scene.china
  return (
    china !== undefined &&
    china.start > anchor.end &&
    !journeyWords(scene.language).party.test(textBefore(scene, china.start))
  )
}
