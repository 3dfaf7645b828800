import { distinct, type Party, type PartyRef } from '../../discourse/party.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  segmentAt,
  textBefore,
  textBetween,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'
import { carriedPartners, partnerGroups, ref, type Side } from '../../discourse/sides.ts'
import type { FlowWord } from './flowWords.ts'
import { periods, type Period } from './periods.ts'
import type { Measure } from './tradeMeasures.ts'

/** The word of trade that a number belongs to: of its clause, its part of the sentence, the sentence, or the trade told before. */
export function flowOf(
  scene: Scene,
  flows: FlowWord[],
  measure: Measure,
  last: FlowWord | null,
): FlowWord | null {
  const clause = clauseAt(scene, measure.start)
  const same = flows.filter((f) => within(f, clause))
  const left = same.filter((f) => f.end <= measure.start).at(-1)
  if (left) return left
  if (same[0]) return same[0]
  // A new partner after a semicolon goes back to what the sentence began with.
  const segment = segmentAt(scene, measure.start)
  const inSegment = flows.filter((f) => within(f, segment) && f.end <= measure.start).at(-1)
  if (inSegment) return inSegment
  const ahead = flows.find((f) => f.end <= measure.start)
  // "It has grown 8 percent a year, with imports up 9 percent": it is what was told before.
  if (!ahead && last && scene.words.itGrew.test(scene.text)) return last
  const head = ahead ?? flows[0]
  if (head) return head
  return last
}

/** The partners of a number: those of its clause, else the last group named before it, else the first after it, else those of the trade told before. */
export function partnersOf(
  scene: Scene,
  measure: Measure,
  flow: FlowWord | null,
  before: Scene | null,
): Side<PartyRef[]> | null {
  const parts = partAt(scene, measure)
  const groups = partnerGroups(scene).filter((g) => !parts || (g[0]?.start ?? 0) < parts.start)
  if (parts && groups.length === 0) return null
  if (groups.length > 0) {
    const clause = clauseAt(scene, measure.start)
    const same = groups.filter((g) => g.every((p) => within(p, clause)))
    const behind = groups.find((g) => isOfNext(scene, measure, g[0]))
    if (behind) return { value: distinct(behind.map(ref)), found: 'stated' }
    const left = groups.filter((g) => (g[0]?.start ?? 0) < measure.start)
    const sameLeft = same.filter((g) => (g[0]?.start ?? 0) < measure.start)
    const group = sameLeft.at(-1) ?? same[0] ?? left.at(-1) ?? groups[0]
    if (group && isForeignOnly(scene, group)) return null
    if (group) return { value: distinct(group.map(ref)), found: 'stated' }
  }
  if (says(scene, scene.words.wholeTrade)) return null
  if (!flow) return null
  const { words } = scene
  const again = [
    words.bothAgain,
    words.partnerAgain,
    words.partnerHome,
    words.towardThere,
    words.fromThere,
  ].some((pattern) => says(scene, pattern))
  if (!before && !again) return null
  if (
    !again &&
    before &&
    before.sentence.block !== scene.sentence.block &&
    scene.blockStart &&
    scene.china.length > 0
  )
    return null
  if (!again && before && before.index === scene.index - 1) {
    const broken = partnerGroups(before)
    if (broken.length > 1) return wholeOf(before)
  }
  const side = carriedPartners(scene)
  // Before any partner is named it is all trade, whoever the text turns to later.
  return side?.found === 'topic' && !again && scene.focus.partners.length === 0 ? null : side
}

/** "Trade fell 3 percent with Peru and 4 percent with Chile": a growth right before its partner. */
function isOfNext(scene: Scene, measure: Measure, party: Party | undefined): boolean {
  if (!party || measure.type !== 'growth' || party.start < measure.end) return false
  const between = textBetween(scene, measure.end, party.start)
  const { dealtWith, toward, fromward } = scene.words
  return (
    between.length <= LONGEST_PREPOSITION &&
    NO_STOP.test(between) &&
    !scene.links.list.test(between) &&
    [dealtWith, toward, fromward].some((pattern) => pattern.test(between))
  )
}

const NO_STOP = /^\s[^,，;；。、:：()（）–—-]+$/u
/** "with the", "gegenüber den" */
const LONGEST_PREPOSITION = 14

/**
 * "Trade with ASEAN was … . With Laos it was 3 billion, with Thailand 5 billion. Machines worth 9 billion were exported":
 * what follows a breakdown by countries is said of their bloc again, and of nobody where none was told.
 */
function wholeOf({ focus }: Scene): Side<PartyRef[]> | null {
  const [whole, more] = focus.partners
  if (!whole || more || whole.code.length === 2 || focus.age > 2) return null
  return { value: [whole], found: 'carried' }
}

/** "Imports came to 12 billion, of which 3 billion were from Chile": the partner of a part has no part in the whole. */
function partAt(scene: Scene, measure: Measure): Span | null {
  const divider = wordsIn(scene, scene.words.ofWhich).find((w) => w.start >= measure.end)
  if (!divider || scene.partners.some((p) => p.start < divider.start)) return null
  return scene.partners.length > 0 ? divider : null
}

/** "Trade between India and Brazil" is nobody's trade with China. */
function isForeignOnly(scene: Scene, group: Party[]): boolean {
  const [first, second] = group
  if (!first || !second || group.length !== 2) return false
  return scene.links.between.test(textBefore(scene, first.start))
}

/** The period of a number: of its clause, else the last one said before it, else any of the sentence, else of the trade told before. */
export function dateOf(scene: Scene, measure: Measure, before: Scene | null): Period | null {
  const own = periods(scene)
  const clause = clauseAt(scene, measure.start)
  const same = own.filter((d) => within(d, clause))
  const pick =
    same.find((d) => isOfThis(scene, measure, d)) ??
    same.filter((d) => d.start < measure.start).at(-1) ??
    same[0] ??
    own.filter((d) => d.start < measure.start).at(-1) ??
    own[0]
  if (pick) return { from: pick.from, to: pick.to }
  const last = before ? periods(before)[0] : null
  return last ? { from: last.from, to: last.to } : null
}

/** "From 3 billion in 2019 to 5 billion in 2021": the year right behind a sum, where another sum stands before it. */
const isOfThis = (scene: Scene, measure: Measure, date: Span): boolean =>
  date.start >= measure.end &&
  date.start - measure.end < LONGEST_ASIDE &&
  scene.links.dateBehind.test(textBetween(scene, measure.end, date.start)) &&
  mentionsOf(scene.sentence, 'money').some(
    (m) => !m.converted && m.end <= measure.start && measure.start - m.end < FROM_TO,
  )

/** How far "from" and "to" may stand apart. */
const FROM_TO = 60
/** A sum in another currency may stand between. */
const LONGEST_ASIDE = 48
