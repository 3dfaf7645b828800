import type { LinkWords } from '../locales/linkWords.ts'
import type { Sentence } from '../mentions/sentence.ts'
import { partiesOf, type PartyRef } from './party.ts'
import { mentionsOf, type Topic } from './scene.ts'

const TITLE_WEIGHT = 3
const LEAD_WEIGHT = 2
const ORGANISATION_WEIGHT = 0.5
/** A nation named so many times more often than any province makes a national document. */
const NATIONAL_RATIO = 4
/** The least share of sentences that name a Chinese place where neither title nor lead does. */
const CHINAS_SHARE = 0.25

/** What a document is about, by how often and how early its places are named. */
export function topicOf(
  sentences: { sentence: Sentence; heading: boolean; lead: boolean }[],
  links: LinkWords,
): Topic {
  const china = new Tally()
  const partner = new Tally()
  let nation = 0
  let led = false
  const telling = { all: 0, china: 0 }
  for (const { sentence, heading, lead } of sentences) {
    const weight = heading ? TITLE_WEIGHT : lead ? LEAD_WEIGHT : 1
    for (const party of partiesOf(sentence, 'china', links))
      china.add(party, party.as === 'organisation' ? weight * ORGANISATION_WEIGHT : weight)
    for (const party of partiesOf(sentence, 'partner', links))
      partner.add(party, party.as === 'organisation' ? weight * ORGANISATION_WEIGHT : weight)
    nation +=
      mentionsOf(sentence, 'place').filter((m) => m.level === 'nation' && m.as === 'name').length *
      weight
    const tells = mentionsOf(sentence, 'place').some(
      (m) => m.side === 'china' && m.as !== 'dateline',
    )
    if ((tells && (heading || lead)) || links.ours.test(sentence.text)) led = true
    if (!heading) telling.all += 1
    if (!heading && tells) telling.china += 1
  }
  const top = china.top()
  const national = nation > 0 && nation >= NATIONAL_RATIO * (top?.weight ?? 0)
  return {
    china: national ? null : (top?.party ?? null),
    partner: partner.top(0.5)?.party ?? null,
    national,
    isChinas: led || telling.china >= CHINAS_SHARE * telling.all,
  }
}

class Tally {
  private readonly codes = new Map<string, { weight: number; places: Map<string, number> }>()

  add({ code, place }: PartyRef, weight: number): void {
    const entry = this.codes.get(code) ?? { weight: 0, places: new Map<string, number>() }
    entry.weight += weight
    if (place !== null) entry.places.set(place, (entry.places.get(place) ?? 0) + weight)
    this.codes.set(code, entry)
  }

  /** The heaviest code, with its place if that makes up most of it; null below `least` of all the weight. */
  top(least = 0): { party: PartyRef; weight: number } | null {
    const sorted = [...this.codes].sort(
      (a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1),
    )
    const first = sorted[0]
    if (!first) return null
    const total = sorted.reduce((sum, [, { weight }]) => sum + weight, 0)
    const [code, { weight, places }] = first
    if (weight < least * total) return null
    const [place, share] = [...places].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
    return { party: { code, place: share >= 0.6 * weight ? place : null }, weight }
  }
}
