import { SIGNING_EXAMPLES } from './examples/signingExamples.ts'
import type { Instrument } from '../../model/fact.ts'
import { distinct, mostExact, type Party, type PartyRef } from '../discourse/party.ts'
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
} from '../discourse/scene.ts'
import {
  chinaSide,
  partnerSides,
  partnersAt,
  preferNames,
  ref,
  type Found,
} from '../discourse/sides.ts'
import { paperWords } from '../locales/paperWords.ts'
import { scriptOf } from '../locales/script.ts'
import type { MoneyMention, NumberMention, Span } from '../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { common, type Rule } from './rule.ts'

interface Signed extends Span {
  instrument: Instrument
  count: number | null
  approx: NumberMention['approx']
  number: NumberMention | null
}

const signed: Rule = {
  name: 'signing-signed',
  kind: 'signing',
  read(scene, scenes) {
    if (scene.heading) return []
    const verbs = signingVerbs(scene, scenes)
    if (verbs.length === 0) return []
    const instruments = readInstruments(scene)
    if (instruments.length === 0) return []
    const facts: ProposedFact[] = []
    for (const item of choose(scene, instruments, verbs)) {
      if (isUnreal(scene, item) || isSisterAgreement(scene, item)) continue
      facts.push(...signingFacts(scene, item, scenes[scene.index + 1] ?? null))
    }
    return facts
  },
  examples: SIGNING_EXAMPLES,
}

/** Verbs of signing; where the sentence before had one and this counts more papers, the words that add them. */
function signingVerbs(scene: Scene, scenes: Scene[]): Span[] {
  const own = wordsIn(scene, scene.words.sign)
  const before = scenes[scene.index - 1]
  if (own.length > 0 || !before || before.sentence.block !== scene.sentence.block) return own
  return says(before, before.words.sign) ? wordsIn(scene, scene.words.furthermore) : []
}

/** Each paper that the sentence names, with its number if one stands before (en, de) or beside it (zh). */
function readInstruments(scene: Scene): Signed[] {
  const numbers = mentionsOf(scene.sentence, 'number').filter((n) => !n.ordinal)
  const found: Signed[] = []
  for (const [instrument, pattern] of scene.words.instruments) {
    for (const span of wordsIn(scene, pattern)) {
      if (found.some((f) => span.start < f.end && f.start < span.end)) continue
      const number = numberOf(scene, numbers, span)
      found.push({
        start: span.start,
        end: span.end,
        instrument,
        number,
        count: number?.value ?? null,
        approx: number?.approx ?? 'exact',
      })
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((item) => ({ ...item, count: item.count ?? singular(scene, item) }))
}

const NUMBER_REACH = 42

function numberOf(scene: Scene, numbers: NumberMention[], span: Span): NumberMention | null {
  const { gap, behind } = paperWords(scene.language)
  const before = numbers
    .filter((n) => n.core.end <= span.start + 12 && span.start - n.core.end < NUMBER_REACH)
    .at(-1)
  if (before && gap.test(textBetween(scene, before.core.end, span.start))) return before
  const after = behind
    ? numbers.find(
        (n) =>
          n.core.start >= span.end &&
          (behind.spelled || !n.spelled) &&
          behind.gap.test(textBetween(scene, span.end, n.core.start)),
      )
    : undefined
  return after && behind?.then.test(textFrom(scene, after.core.end)) ? after : null
}

/** "a memorandum", "ein Abkommen", "an agreement": one. */
function singular(scene: Scene, item: Span): number | null {
  const { many, several, one, oneInside } = paperWords(scene.language)
  const before = textBetween(scene, Math.max(scene.sentence.start, item.start - 60), item.start)
  const words = textBetween(scene, item.start, item.end)
  if (many.test(words) || several.test(before)) return null
  return one.test(before) || oneInside.test(words) ? 1 : null
}

/** The papers that are what was signed: near a verb of signing, the counted ones first, parts of one phrase once. */
function choose(scene: Scene, items: Signed[], verbs: Span[]): Signed[] {
  const near = items.filter((item) => verbs.some((v) => sameBreath(scene, v, item)))
  const counted = near.filter((item) => item.number !== null)
  const pool = counted.length > 0 ? counted : near
  const chosen: Signed[] = []
  for (const item of pool) {
    // "cooperation agreements and projects" is one signing.
    if (chosen.some((c) => item.start - c.end < 12 && item.number === null)) continue
    chosen.push(item)
  }
  return counted.length > 0 ? chosen : chosen.slice(0, 1)
}

function sameBreath(scene: Scene, verb: Span, item: Span): boolean {
  const distance = verb.start < item.start ? item.start - verb.end : verb.start - item.end
  return distance < (scriptOf(scene.language).spaced ? 140 : 40)
}

/** Hoped for, or only possible: a word of it before the paper or before the verb, in the clause of either. */
function isUnreal(scene: Scene, item: Span): boolean {
  const verb = wordsIn(scene, scene.words.sign)[0]
  return [item, ...(verb ? [verb] : [])].some((span) => {
    const clause = clauseAt(scene, span.start)
    return wordsIn(scene, scene.words.unreal).some((w) => within(w, clause) && w.start < span.start)
  })
}

/** Signing a sister-city agreement is a tie only. */
function isSisterAgreement(scene: Scene, item: Signed): boolean {
  return (
    item.count === 1 &&
    wordsIn(scene, scene.words.sister).some(
      (w) => Math.abs(w.start - item.end) < 60 || Math.abs(item.start - w.end) < 30,
    )
  )
}

function signingFacts(scene: Scene, item: Signed, next: Scene | null): ProposedFact[] {
  const stated = scene.partners.length > 0
  const event = scene.event
  // Without a count a signing needs its partner in its own sentence, or a pronoun for it, or the meeting it was signed at.
  const told = event !== null && event.partners.length === 1
  if (!stated && item.count === null && !told && !says(scene, scene.words.bothAgain)) return []
  const china = signingChina(scene, item)
  const partners = signingPartners(scene, item)
  if (!china || !partners) return []
  const own = totalOf(scene, item)
  const later = own ? null : sumOf(scene, next)
  const money = own ?? later
  const date = dateFor(scene, item) ?? (event && event.from !== null ? event : null)
  return partners.value.map((partner): ProposedOf<'signing'> => ({
    kind: 'signing',
    ...common(later && next ? next : scene, 'signing-signed', item.count === null ? 0.75 : 0.85, {
      china: china.value,
      partner,
      chinaFound: china.found,
      partnerFound: partners.found,
      first: scene,
      date: date ? { from: date.from, to: date.to } : null,
      approx: money && item.number === null ? money.approx : item.approx,
    }),
    count: item.count,
    instrument: item.instrument,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
  }))
}

function signingChina(scene: Scene, item: Signed): { value: PartyRef; found: Found } | null {
  if (scene.china.length > 0) return chinaSide(scene, item)
  // "China and Morocco have signed": the nation's own, said in the midst of a meeting.
  const nation = mentionsOf(scene.sentence, 'place').some(
    (m) => m.level === 'nation' && m.as === 'name' && m.pair === null,
  )
  // What is counted at a meeting is the meeting's, whoever is named for it.
  const counted = scene.event !== null && item.number !== null && isTold(scene)
  if (nation && scene.partners.length > 0 && !counted)
    return { value: { code: 'CN', place: null }, found: 'stated' }
  if (scene.event) return { value: scene.event.host, found: 'carried' }
  return chinaSide(scene, item)
}

/** The sentence goes on telling the meeting, or follows it at once. */
function isTold(scene: Scene): boolean {
  return scene.event !== null && scene.index - (scene.event.scenes.at(-1) ?? 0) <= 1
}

function signingPartners(scene: Scene, item: Span): { value: PartyRef[]; found: Found } | null {
  const stated = preferNames(scene.partners)
  if (stated.length > 0) {
    const same = partnersAt(scene, item)
    const chosen = distinct(
      (same.length > 0 ? same : stated).map((p) =>
        isVenue(scene, p) ? { code: p.code, place: null } : ref(p),
      ),
    )
    return { value: mostExact(chosen), found: 'stated' }
  }
  if (scene.event && scene.event.named.length > 0)
    return { value: scene.event.named, found: 'carried' }
  if (scene.event) return { value: scene.event.partners, found: 'carried' }
  return partnerSides(scene, item)
}

/** "In Hobart on 6 May, …": where it was signed, not who signed. */
function isVenue(scene: Scene, party: Party): boolean {
  return party.level === 'city' && scene.links.signedIn.test(textBefore(scene, party.start))
}

/** "Together they are worth …": the sum that the next sentence states for what was signed in this one. */
function sumOf(scene: Scene, next: Scene | null): MoneyMention | null {
  if (!next || next.sentence.block !== scene.sentence.block || says(next, next.words.sign))
    return null
  if (!says(next, next.words.sum)) return null
  return mentionsOf(next.sentence, 'money').find((m) => !m.converted) ?? null
}

/** The sum stated for what was signed: the first amount that is not a conversion. */
function totalOf(scene: Scene, item: Span): MoneyMention | null {
  const money = mentionsOf(scene.sentence, 'money').filter((m) => !m.converted)
  return (
    money.find((m) => m.start > item.start && m.start - item.end < 160) ??
    money.find((m) => item.start - m.end < 40 && m.end <= item.start) ??
    null
  )
}

export const signingRules: Rule[] = [signed]
