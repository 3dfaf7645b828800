import type { Language } from '../../model/dataset.ts'
import type { FactWords } from '../locales/factWords.ts'
import type { LinkWords } from '../locales/linkWords.ts'
import { spansOf } from '../locales/pattern.ts'
import type { DateMention, Mention, Span } from '../mentions/mention.ts'
import type { Sentence } from '../mentions/sentence.ts'
import type { EventFrame } from './events/frame.ts'
import type { Party, PartyRef } from './party.ts'

/** What a whole document is about: the sides that a sentence means when it names none. */
export interface Topic {
  china: PartyRef | null
  partner: PartyRef | null
  /** The nation is named far more often than any of its provinces. */
  national: boolean
  /** Title or lead name a Chinese place, or a good part of the sentences does: silence may mean it. */
  isChinas: boolean
}

/** The sides that were named last before a sentence. */
export interface Focus {
  china: PartyRef | null
  /** Last city and last province, for "the city" and "the province". */
  city: PartyRef | null
  province: PartyRef | null
  partners: PartyRef[]
  /** The last sentence with a Chinese place named two of them together, and no partner: "Nanjing and Suzhou". */
  twoChinese: boolean
  /** How many sentences ago a Chinese place was named. */
  chinaAge: number
  /** How many sentences ago partners were named. */
  age: number
}

/** A sentence with the sides it names and the context it stands in. */
export interface Scene {
  index: number
  sentence: Sentence
  text: string
  language: Language
  words: FactWords
  links: LinkWords
  topic: Topic
  focus: Focus
  /** Provinces and their places that the sentence names. */
  china: Party[]
  /** The nation itself is named, as a name or an adjective. */
  nation: boolean
  partners: Party[]
  /** The meeting that is being told, if any. */
  event: EventFrame | null
  /** All meetings that this sentence tells or goes on telling. */
  events: EventFrame[]
  /** The sentence is the first of its block, or a heading or title. */
  blockStart: boolean
  heading: boolean
  /** It stands in an item of a list. */
  listed: boolean
}

export function mentionsOf<T extends Mention['type']>(
  sentence: Sentence,
  type: T,
): Extract<Mention, { type: T }>[] {
  return sentence.mentions.filter((m): m is Extract<Mention, { type: T }> => m.type === type)
}

type Words = (Span & { text: string })[]

/** What each pattern found in each sentence: several rules ask the same words of the same sentence. */
const found = new WeakMap<Sentence, Map<RegExp, Words>>()

/** Matches of a word pattern in the sentence, with offsets in the document. */
export function wordsIn({ sentence, text }: Scene, pattern: RegExp): Words {
  const known = found.get(sentence) ?? new Map<RegExp, Words>()
  const words =
    known.get(pattern) ??
    spansOf(pattern, text).map((span) => ({
      start: span.start + sentence.start,
      end: span.end + sentence.start,
      text: span.text,
    }))
  known.set(pattern, words)
  found.set(sentence, known)
  return words
}

/** The text of the sentence before a position of the document, and from one on. */
export const textBefore = ({ text, sentence }: Scene, position: number): string =>
  text.slice(0, position - sentence.start)

export const textFrom = ({ text, sentence }: Scene, position: number): string =>
  text.slice(position - sentence.start)

/** The text between two positions of the document. */
export const textBetween = ({ text, sentence }: Scene, start: number, end: number): string =>
  text.slice(start - sentence.start, end - sentence.start)

export function says(scene: Scene, pattern: RegExp): boolean {
  return wordsIn(scene, pattern).length > 0
}

/** The clause of the sentence that holds a position. */
export function clauseAt(scene: Scene, position: number): Span {
  const { sentence, words } = scene
  let { start } = sentence
  const asides = conversions(scene)
  const isAside = (cut: Span): boolean =>
    asides.some((a) => within(cut, a) && !(a.start < position && position < a.end))
  for (const cut of wordsIn(scene, words.clause)) {
    if (isAside(cut)) continue
    if (cut.end <= position) start = cut.end
    else if (cut.start >= position) return { start, end: cut.start }
  }
  return { start, end: sentence.end }
}

/** Characters of such a bracket before and behind its sum. */
const ASIDE = 24

/** Brackets that only say a sum in another currency, and do not cut the clause around them. */
function conversions(scene: Scene): Span[] {
  return mentionsOf(scene.sentence, 'money')
    .filter((m) => m.converted)
    .flatMap((m): Span[] => {
      const open = /[(（][^()（）]*$/u.exec(textBefore(scene, m.start))
      const close = /^[^()（）]*[)）]/u.exec(textFrom(scene, m.end))
      if (!open || !close || open[0].length > ASIDE || close[0].length > ASIDE) return []
      return [{ start: m.start - open[0].length, end: m.end + close[0].length }]
    })
}

/** The part of a sentence between semicolons or brackets that holds a position. */
export function segmentAt(scene: Scene, position: number): Span {
  const { sentence } = scene
  const at = position - sentence.start
  let start = 0
  for (const cut of scene.text.matchAll(/[;；()（）]/gu)) {
    if (cut.index >= at) return { start: sentence.start + start, end: sentence.start + cut.index }
    start = cut.index + 1
  }
  return { start: sentence.start + start, end: sentence.end }
}

export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The sentence goes on telling a meeting, or follows it by at most so many sentences. */
export function isTold({ event, index }: Scene, reach: number): boolean {
  return event !== null && index - (event.scenes.at(-1) ?? 0) <= reach
}

/** Hoped for, planned, expected or called off: a word of it stands in the clause of `span`. */
export function isUnreal(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return wordsIn(scene, scene.words.unreal).some((word) => within(word, clause))
}

/** "After the guests had come in February, the mayors signed …": February is when the guests came. */
const isOfBefore = (scene: Scene, date: Span, span: Span): boolean =>
  date.end < span.start &&
  scene.links.before.test(scene.text) &&
  textBetween(scene, date.end, span.start).includes(',')

/** The date of a scene's own sentence that a fact at `span` carries: same clause first, then the nearest before, then any. */
export function dateFor(scene: Scene, span: Span): DateMention | null {
  const dates = mentionsOf(scene.sentence, 'date').filter(
    (d) => d.from !== null && d.role !== 'base' && d.role !== 'dateline',
  )
  if (dates.length === 0) return null
  const clause = clauseAt(scene, span.start)
  const same = dates.filter((d) => within(d, clause))
  const pool = same.length > 0 ? same : dates
  const before = pool.filter((d) => d.start <= span.start)
  const date = before.at(-1) ?? pool[0] ?? null
  return date && same.length === 0 && isOfBefore(scene, date, span) ? null : date
}
