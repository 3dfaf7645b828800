import type { Language } from '../../model/dataset.ts'
import type { Approx } from '../../model/fact.ts'
import { eventNameWords } from '../locales/eventNameWords.ts'
import { spansOf } from '../locales/pattern.ts'
import { scriptOf } from '../locales/script.ts'
import type { DateMention, NumberMention, Span } from '../mentions/mention.ts'
import { distinct, type PartyRef } from './party.ts'
import {
  clauseAt,
  dateFor,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from './scene.ts'
import { carriedChina, carriedPartners, preferNames, ref, type Found } from './sides.ts'

/** A meeting as it is told over one or more sentences. */
export interface EventFrame {
  type: 'named' | 'meeting' | 'visit'
  name: string | null
  /** The partners in its name ("China-ASEAN Expo"): what is said of the meeting is said of them, whoever else comes. */
  named: PartyRef[]
  china: PartyRef
  /** The Chinese side without its venue: what its signings and figures take. */
  host: PartyRef
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
  /** The later sentence that first named its guests. */
  guests?: number
}

const LARGEST_DELEGATION = 5000

/** Sentences over which "the forum" or an undated signing still belongs to a meeting. */
const REACH = 6

/**
 * Finds the meetings of a document and lets each scene know the one it stands in. A meeting whose guests are named only in
 * a later sentence ("The forum brought together delegates from …") waits for them.
 */
export function findEvents(scenes: Scene[]): EventFrame[] {
  const frames: EventFrame[] = []
  let active: EventFrame | null = null
  for (const scene of scenes) {
    if (active && scene.index - (active.scenes.at(-1) ?? 0) > REACH) active = null
    const found: EventFrame[] = scene.heading ? [] : readFrames(scene, active)
    for (const frame of found) {
      const known: EventFrame | undefined = frames.find((f) => isSame(f, frame))
      if (known) absorb(known, frame, scene.index)
      else frames.push(frame)
      active = known ?? frame
      scene.events.push(active)
    }
    if (found.length === 0 && active && continues(scene)) {
      active.scenes.push(scene.index)
      scene.events.push(active)
      addHeadcount(active, scene)
      addGuests(active, scene)
      addDate(active, scene)
    }
    scene.event = active
  }
  for (const frame of frames) nameHosts(frame, scenes)
  return frames
}

/** A dated meeting of a document about two sides whose guests nobody named is one of these two sides. */
function nameHosts(frame: EventFrame, scenes: Scene[]): void {
  const partner = scenes[0]?.topic.partner
  if (frame.partners.length > 0 || !partner || (frame.from === null && frame.name === null)) return
  frame.partners.push({ ...partner })
  frame.partnerFound = 'topic'
}

/** The meetings that a sentence tells: each that it names, else the one visit or meeting it speaks of. */
function readFrames(scene: Scene, active: EventFrame | null): EventFrame[] {
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
  const visits = [...wordsIn(scene, scene.words.visit), ...journeys(scene)]
  const dates = mentionsOf(scene.sentence, 'date').filter((d) => d.from !== null)
  const dated = dates.some((d) => d.role === 'in')
  if (!name && visits.length === 0 && (nouns.length === 0 || (verbs.length === 0 && !dated)))
    return null
  const anchor: Span = name ?? visits[0] ?? nouns[0] ?? scene.sentence
  if (isUnreal(scene, anchor)) return null
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
  const again = says(scene, scene.words.chinaAgain) || says(scene, scene.words.bothAgain)
  if (!stated && !chinaStated && !(dated && (type === 'named' || again))) return null
  if (!stated && type === 'meeting' && !dated && !(chinaStated && says(scene, scene.words.abroad)))
    return null
  if (name && !stated && verbs.length === 0) return null
  // A name alone ("the Expo has become a platform") tells of no meeting.
  const placed =
    name !== null && stated && chinaStated && scene.links.takesPlace.test(textFrom(scene, name.end))
  if (name && !dated && !placed && verbs.length === 0 && !says(scene, scene.words.attended))
    return null
  const partners = stated ? statedPartners(scene) : impliedPartners(scene, type, active)
  if (partners.length === 0 && !(chinaStated && (verbs.length > 0 || visits.length > 0)))
    return null
  const date = eventDate(scene, anchor)
  const frame: EventFrame = {
    type,
    name: name?.name ?? null,
    named: name ? distinct(scene.partners.filter((p) => within(p, name)).map(ref)) : [],
    china,
    host: hostOf(scene, china),
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
  return frame
}

/** "The Investment Conference and the first CEO Forum were held": names that share a clause and its sides are one meeting's. */
function joinNames<N extends Span & { name: string }>(scene: Scene, names: N[]): N[] {
  const joined: N[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const sided = [last, name].some((n) => n && scene.partners.some((p) => within(p, n)))
    if (last && !sided && scene.links.names.test(textBetween(scene, last.end, name.start))) {
      const text = textBetween(scene, last.start, name.end)
      joined[joined.length - 1] = {
        ...last,
        end: name.end,
        name: text.slice(Math.max(0, text.indexOf(last.name))),
      }
    } else joined.push(name)
  }
  return joined
}

/** "The conference", "die Veranstaltung", 活动: one that was spoken of. */
function isDefinite(scene: Scene, noun: Span | undefined): boolean {
  return noun !== undefined && scene.links.definite.test(textBefore(scene, noun.start))
}

/** "The conference took place there on 14 August": the day of a meeting that had none. */
function addDate(frame: EventFrame, scene: Scene): void {
  const date = mentionsOf(scene.sentence, 'date').find((d) => d.from !== null && d.role === 'in')
  const noun = wordsIn(scene, scene.words.eventNoun)[0]
  if (frame.from !== null || !date || !noun || !says(scene, scene.words.eventVerb)) return
  frame.from = date.from
  frame.to = date.to
}

/** Verbs of travel that a place follows at once: "went to Japan", 出访巴基斯坦. */
function journeys(scene: Scene): Span[] {
  const places = mentionsOf(scene.sentence, 'place')
  return wordsIn(scene, scene.words.travel).filter((verb) =>
    places.some((place) => place.start >= verb.end && place.start - verb.end <= 16),
  )
}

function eventNames(scene: Scene): (Span & { name: string })[] {
  return spansOf(scene.words.eventName, scene.text).flatMap(({ start, end, text }) => {
    const name = cleanName(text, scene.language)
    if (name === null) return []
    return [{ start: start + scene.sentence.start, end: end + scene.sentence.start, name }]
  })
}

/** The name without what leads to it, its article, edition and year; null where too little is left. */
function cleanName(text: string, language: Language): string | null {
  const { edition, lead, time, noName, article, ordinal, least } = eventNameWords(language)
  const quoted = text.replace(/^[“《「»„"]|[”》」«“"]$/gu, '').trim()
  const first = quoted.search(edition)
  const told = (first < 0 ? quoted.replace(lead, '') : quoted.slice(first)).replace(time, '')
  if (noName.test(told)) return null
  let name = told.replace(article, '')
  for (let i = 0; i < 3; i++) name = name.replace(ordinal, '')
  const size = scriptOf(language).spaced ? name.split(/\s+|[-–]/u).length : [...name].length
  return size >= least ? name : null
}

/** Hoped for or asked for: said before the meeting in its sentence. */
function isUnreal(scene: Scene, anchor: Span): boolean {
  const clause = clauseAt(scene, anchor.start)
  return wordsIn(scene, scene.words.unreal).some(
    (w) => within(w, clause) || (w.end <= anchor.start && anchor.start - w.end < 120),
  )
}

/** The Chinese side of a meeting: the named province with its city (the party's or the venue's), else the context. */
function eventChina(scene: Scene, names: Span[]): PartyRef | null {
  const stated = preferNames(scene.china)
  if (stated.length === 0) {
    // A meeting of the nation that opens a paragraph of its own: "Riyadh was the scene of the Arab-China Business Conference".
    if (
      scene.nation &&
      names.length > 0 &&
      scene.blockStart &&
      !says(scene, scene.words.chinaAgain) &&
      !says(scene, scene.words.delegation)
    )
      return { code: 'CN', place: null }
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

/** A city that is only where they met ("in Hangzhou") is no party of what was signed there. */
function hostOf(scene: Scene, china: PartyRef): PartyRef {
  const stated = preferNames(scene.china).filter((p) => p.code === china.code)
  const [first] = stated
  if (!first) return china
  if (first.place === null) return { code: china.code, place: null }
  const isVenue =
    scene.links.metIn.test(textBefore(scene, first.start)) &&
    scene.topic.china?.place !== first.place
  return { code: china.code, place: isVenue ? null : first.place }
}

function statedPartners(scene: Scene): PartyRef[] {
  const named = preferNames(scene.partners)
  // Beside countries, a continent or bloc is only where they lie ("three African countries").
  const countries = named.filter((p) => p.level !== 'bloc' || p.pair !== null)
  const byCode = new Map<string, PartyRef[]>()
  for (const party of countries.length > 0 ? countries : named)
    byCode.set(party.code, [...(byCode.get(party.code) ?? []), ref(party)])
  return [...byCode].map(([code, parties]) => {
    const places = [...new Set(parties.flatMap((p) => p.place ?? []))]
    return { code, place: places[0] ?? null }
  })
}

/** The partner of a meeting that names none: the one that the document is about, where it is a meeting of two sides. */
function impliedPartners(
  scene: Scene,
  type: EventFrame['type'],
  active: EventFrame | null,
): PartyRef[] {
  // "the foreign delegation", on the way to the meeting that is being told
  if (type === 'visit' && active && active.partners.length > 1) return active.partners.map(ref)
  if (type === 'meeting' && !says(scene, scene.words.bothAgain)) return []
  const carried = carriedPartners(scene)
  if (!scene.topic.partner) return carried?.value.length === 1 ? carried.value : []
  if (type === 'named' || says(scene, scene.words.bothAgain)) return [{ ...scene.topic.partner }]
  return carried?.value.slice(0, 1) ?? []
}

/** Guests that a later sentence names: "representatives from Australia, Germany and Nepal attended". */
function addGuests(frame: EventFrame, scene: Scene): void {
  if (scene.partners.length === 0) return
  const came = says(scene, scene.words.attended) && !says(scene, scene.words.route)
  const many = frame.partners.length > 1
  const blocOnly = frame.partners.every((p) => p.code.length > 2) && frame.name === null
  for (const guest of statedPartners(scene).filter((p) => p.code.length === 2)) {
    const known = frame.partners.find((p) => p.code === guest.code)
    if (known) known.place ??= guest.place
    else if (frame.type === 'named' && says(scene, scene.words.tookPart)) frame.partners.push(guest)
    else if (
      came &&
      (frame.partners.length === 0 || many || blocOnly || frame.guests === scene.index)
    ) {
      if (blocOnly) frame.partners = frame.partners.filter((p) => p.code.length === 2)
      frame.partners.push(guest)
      frame.guests = scene.index
      frame.partnerFound = 'stated'
    } else if (many && says(scene, scene.words.speech)) frame.partners.push(guest)
  }
}

/** The day of a meeting; the year in its name ("2017 China-Arab States Expo") only where no other date is said. */
function eventDate(scene: Scene, anchor: Span): DateMention | null {
  const date = dateFor(scene, anchor)
  if (!date || date.role === 'since' || date.role === 'anniversary') return null
  if (!within(date, anchor)) return date
  const other = mentionsOf(scene.sentence, 'date').find(
    (d) => d.from !== null && d.role === 'in' && !within(d, anchor),
  )
  return other ?? date
}

/** Counts of persons and of companies said to have come. */
function addHeadcount(frame: EventFrame, scene: Scene): void {
  if (frame.type !== 'visit' && !says(scene, scene.words.attended)) return
  for (const number of mentionsOf(scene.sentence, 'number')) {
    if (number.ordinal || number.value < 2) continue
    // Tourists of a year are no delegation.
    if (frame.type === 'visit' && number.value > LARGEST_DELEGATION) continue
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
function countedNoun(scene: Scene, number: NumberMention): 'persons' | 'companies' | null {
  const after = textFrom(scene, number.core.end)
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
    says(scene, scene.words.speech) ||
    says(scene, scene.words.eventNoun) ||
    says(scene, scene.words.sign)
  )
}

function isSame(a: EventFrame, b: EventFrame): boolean {
  if (a.china.code !== b.china.code) return false
  const shared = b.partners.some((p) => a.partners.some((q) => q.code === p.code))
  if (!shared) return false
  if (a.name !== null && b.name !== null) return a.name === b.name && sameDay(a, b)
  if (a.type !== b.type && !(a.name !== null || b.name !== null)) return false
  if (a.from !== null && b.from !== null) return sameDay(a, b)
  const distance = (b.scenes[0] ?? 0) - (a.scenes.at(-1) ?? 0)
  return a.type === b.type && distance <= 3
}

const sameDay = (a: EventFrame, b: EventFrame): boolean =>
  a.from === null || b.from === null || a.from.startsWith(b.from) || b.from.startsWith(a.from)

function absorb(frame: EventFrame, more: EventFrame, scene: number): void {
  frame.name ??= more.name
  if (frame.named.length === 0) frame.named = more.named
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
