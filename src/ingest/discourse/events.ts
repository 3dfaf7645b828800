import { spansOf } from '../locales/pattern.ts'
import type { DateMention, NumberMention, Span } from '../mentions/mention.ts'
import type { Approx } from '../../model/fact.ts'
import { distinct, type PartyRef } from './party.ts'
import { clauseAt, dateFor, mentionsOf, says, within, wordsIn, type Scene } from './scene.ts'
import { carriedChina, carriedPartners, preferNames, ref, type Found } from './sides.ts'

/** A meeting as it is told over one or more sentences. */
export interface EventFrame {
  type: 'named' | 'meeting' | 'visit'
  name: string | null
  china: PartyRef
  partners: PartyRef[]
  from: string | null
  to: string | null
  participants: number | null
  companies: number | null
  approx: Approx
  /** Indexes of the scenes that tell it; the first proposes it. */
  scenes: number[]
  chinaFound: Found
  partnerFound: Found
}

/** Sentences over which "the forum" or an undated signing still belongs to a meeting. */
const REACH = 6

/** Finds the meetings of a document and lets each scene know the one it stands in. */
export function findEvents(scenes: Scene[]): EventFrame[] {
  const frames: EventFrame[] = []
  let active: EventFrame | null = null
  for (const scene of scenes) {
    if (active && scene.index - (active.scenes.at(-1) ?? 0) > REACH) active = null
    const found: EventFrame[] = scene.heading ? [] : readFrames(scene, active)
    for (const frame of found) {
      const known = frames.find((f) => isSame(f, frame))
      if (known) {
        absorb(known, frame, scene.index)
        active = known
        scene.events.push(known)
      } else {
        frames.push(frame)
        active = frame
        scene.events.push(frame)
      }
    }
    if (found.length === 0 && active && continues(scene)) {
      active.scenes.push(scene.index)
      addHeadcount(active, scene)
    }
    scene.event = active
  }
  return frames
}

function readFrames(scene: Scene, active: EventFrame | null): EventFrame[] {
  const names = eventNames(scene)
  const nouns = wordsIn(scene, scene.words.eventNoun)
  const verbs = wordsIn(scene, scene.words.eventVerb)
  const visits = wordsIn(scene, scene.words.visit)
  const dates = mentionsOf(scene.sentence, 'date').filter((d) => d.from !== null && d.role === 'in')
  if (names.length === 0 && visits.length === 0 && (nouns.length === 0 || verbs.length === 0))
    return []
  const anchor: Span = names[0] ?? visits[0] ?? nouns[0] ?? scene.sentence
  if (isUnreal(scene, anchor)) return []
  const china = eventChina(scene, names)
  const partners = eventPartners(scene, active)
  if (!china || partners.length === 0) return []
  const stated = scene.partners.length > 0
  const chinaStated = scene.china.length > 0 || scene.nation
  const type = names.length > 0 ? 'named' : visits.length > 0 ? 'visit' : 'meeting'
  // A meeting that is neither named nor dated nor new is the one being told.
  if (active && type !== 'named' && dates.length === 0 && !(stated && chinaStated)) return []
  if (
    !stated &&
    !(type === 'named' && (dates.length > 0 || verbs.length > 0)) &&
    !(dates.length > 0 && scene.topic.partner)
  )
    return []
  if (!stated && !chinaStated && type !== 'named') return []
  const date = eventDate(scene, anchor)
  const frame: EventFrame = {
    type,
    name: names[0]?.name ?? null,
    china,
    partners,
    from: date?.from ?? null,
    to: date?.to ?? null,
    participants: null,
    companies: null,
    approx: 'exact',
    scenes: [scene.index],
    chinaFound: chinaStated ? 'stated' : 'carried',
    partnerFound: stated ? 'stated' : 'carried',
  }
  addHeadcount(frame, scene)
  return [frame]
}

function eventNames(scene: Scene): (Span & { name: string })[] {
  return spansOf(scene.words.eventName, scene.text).flatMap(({ start, end, text }) => {
    const name = cleanName(text, scene.language)
    if (name === null) return []
    return [{ start: start + scene.sentence.start, end: end + scene.sentence.start, name }]
  })
}

const ORDINAL =
  /^(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|annual|\d{1,3}\.|第[一二三四五六七八九十百\d]{1,4}[届次]|首届|本届|\d{4}年?)\s*/iu

function cleanName(text: string, language: string): string | null {
  let name = text.replace(/^[“《「»„"]|[”》」«“"]$/gu, '').trim()
  if (language === 'zh')
    name = name.replace(
      /^.*?(?:举办的?|召开的?|出席了?|参加了?|以及|暨在|迎来|赴|在|为)(?=\p{Script=Han}{3})/u,
      '',
    )
  name = name.replace(/^(?:The|At the|At|In|On|Der|Die|Das|Dem|Den|Am|Im)\s+/u, '')
  for (let i = 0; i < 3; i++) name = name.replace(ORDINAL, '')
  const size = language === 'zh' ? [...name].length : name.split(/\s+|[-–]/u).length
  return size >= (language === 'zh' ? 5 : 2) ? name : null
}

function isUnreal(scene: Scene, anchor: Span): boolean {
  const clause = clauseAt(scene, anchor.start)
  return wordsIn(scene, scene.words.unreal).some((w) => within(w, clause))
}

/** The Chinese side of a meeting: the named province with its city (the party's or the venue's), else the context. */
function eventChina(scene: Scene, names: Span[]): PartyRef | null {
  const stated = preferNames(scene.china)
  if (stated.length === 0) {
    if (scene.nation && names.length === 0 && (scene.topic.national || !scene.topic.china))
      return { code: 'CN', place: null }
    return carriedChina(scene)?.value ?? (scene.nation ? { code: 'CN', place: null } : null)
  }
  const first = stated[0]
  if (!first) return null
  const places = distinct(stated.filter((p) => p.code === first.code && p.place !== null))
  return {
    code: first.code,
    place: first.place ?? (places.length === 1 ? (places[0]?.place ?? null) : null),
  }
}

function eventPartners(scene: Scene, active: EventFrame | null): PartyRef[] {
  const stated = preferNames(scene.partners)
  if (stated.length === 0) return active?.partners ?? carriedPartners(scene)?.value ?? []
  const byCode = new Map<string, PartyRef[]>()
  for (const party of stated)
    byCode.set(party.code, [...(byCode.get(party.code) ?? []), ref(party)])
  return [...byCode].map(([code, parties]) => ({
    code,
    place: parties.find((p) => p.place !== null)?.place ?? null,
  }))
}

function eventDate(scene: Scene, anchor: Span): DateMention | null {
  const date = dateFor(scene, anchor)
  return date && date.role !== 'since' ? date : null
}

/** Counts of persons and of companies said to have come. */
function addHeadcount(frame: EventFrame, scene: Scene): void {
  if (!says(scene, scene.words.attended)) return
  for (const number of mentionsOf(scene.sentence, 'number')) {
    if (number.ordinal || number.value < 2) continue
    const noun = countedNoun(scene, number)
    if (noun === 'companies' && frame.companies === null) {
      frame.companies = number.value
      if (frame.participants === null) frame.approx = number.approx
    } else if (noun === 'persons' && frame.participants === null) {
      frame.participants = number.value
      frame.approx = number.approx
    }
  }
}

/** Whether the noun right after a number means persons or companies. */
export function countedNoun(scene: Scene, number: NumberMention): 'persons' | 'companies' | null {
  const after = scene.text.slice(number.core.end - scene.sentence.start)
  const starts = (pattern: RegExp): number => {
    pattern.lastIndex = 0
    const match = [...after.matchAll(pattern)][0]
    return match && /^[\s-]*$/u.test(after.slice(0, match.index)) ? match[0].length : 0
  }
  const persons = starts(scene.words.persons)
  const companies = starts(scene.words.companies)
  if (persons === 0 && companies === 0) return null
  if (persons > 0 && companies > 0) return persons <= companies ? 'persons' : 'companies'
  return persons > 0 ? 'persons' : 'companies'
}

/** A sentence that goes on about the meeting of the sentences before: it names none of its own and counts who came. */
function continues(scene: Scene): boolean {
  return (
    says(scene, scene.words.attended) ||
    says(scene, scene.words.eventNoun) ||
    says(scene, scene.words.sign)
  )
}

function isSame(a: EventFrame, b: EventFrame): boolean {
  if (a.china.code !== b.china.code) return false
  const shared = b.partners.some((p) => a.partners.some((q) => q.code === p.code))
  if (!shared) return false
  if (a.name !== null && b.name !== null) return a.name === b.name
  if (a.from !== null && b.from !== null)
    return a.from.startsWith(b.from) || b.from.startsWith(a.from)
  return a.type === b.type
}

function absorb(frame: EventFrame, more: EventFrame, scene: number): void {
  frame.name ??= more.name
  frame.from ??= more.from
  frame.to ??= more.to
  if (frame.china.place === null) frame.china = { ...frame.china, place: more.china.place }
  if (frame.participants === null && more.participants !== null) {
    frame.participants = more.participants
    frame.approx = more.approx
  }
  frame.companies ??= more.companies
  for (const partner of more.partners) {
    const known = frame.partners.find((p) => p.code === partner.code)
    if (!known) frame.partners.push(partner)
    else known.place ??= partner.place
  }
  frame.scenes.push(scene)
}
