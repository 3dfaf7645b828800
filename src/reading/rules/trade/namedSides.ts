import {
  clauseAt,
  mentionsOf,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'

export type SideName = 'china' | 'partner'

/** What a place does where goods are told of: it is their goal or their source, deals with the one that acts, or acts itself. */
export type Part = 'goal' | 'source' | 'with' | 'acts'

/** A place, or a word that stands for one, with its part in the trade of the sentence. */
export interface NamedSide extends Span {
  side: SideName
  part: Part
  /** By an adjective, by its name, or by a word such as "the state". */
  by: 'adjective' | 'name' | 'anaphor'
}

/** The sides of the places named before that "there" and "that country" stand for. */
export interface Before {
  there: SideName | null
  country: SideName | null
}

/** How much of the text before a place tells its part. */
const REACH = 60

/** Characters behind a name that may still belong to its genitive. */
const OWNER_END = 2

/** All sides that a sentence names, in order. */
export function namedSides(scene: Scene, { there, country }: Before): NamedSide[] {
  const { words, links } = scene
  const found: NamedSide[] = []
  for (const m of mentionsOf(scene.sentence, 'place')) {
    if (m.as === 'dateline' || m.as === 'post' || m.pair !== null) continue
    if (m.side === 'china' && words.gate.test(textFrom(scene, m.end))) continue
    const last = found.at(-1)
    const listed =
      last !== undefined &&
      last.side === m.side &&
      links.list.test(textBetween(scene, last.end, m.start))
    found.push({
      start: m.start,
      end: m.end,
      side: m.side,
      part: listed ? last.part : partBefore(scene, m.start),
      by: m.as === 'adjective' ? 'adjective' : 'name',
    })
  }
  const add = (pattern: RegExp, side: SideName | null, part: Part | null): void => {
    for (const { start, end } of wordsIn(scene, pattern)) {
      if (side === null || found.some((f) => f.start < end && start < f.end)) continue
      found.push({ start, end, side, part: part ?? partBefore(scene, start), by: 'anaphor' })
    }
  }
  add(words.towardThere, there, 'goal')
  add(words.fromThere, there, 'source')
  add(words.toThatCountry, country, 'goal')
  add(words.fromThatCountry, country, 'source')
  add(words.partnerHome, 'partner', null)
  add(words.chinaAgain, 'china', null)
  add(words.partnerAgain, 'partner', null)
  return found.sort((a, b) => a.start - b.start)
}

/** The sides of the place and of the country that were named last before `at`, in the sentence or the two before it in its paragraph. */
export function sidesBefore(scene: Scene, scenes: Scene[], at: number): Before {
  const before: Before = { there: null, country: null }
  for (let i = scene.index; i >= Math.max(0, scene.index - 2); i--) {
    const earlier = scenes[i]
    if (!earlier || earlier.heading || earlier.sentence.block !== scene.sentence.block) break
    const clause = clauseAt(scene, at)
    // Who acts in the clause itself is not the one that "there" is about.
    const named = mentionsOf(earlier.sentence, 'place').filter(
      (m) =>
        m.as === 'name' &&
        m.pair === null &&
        m.end <= at &&
        !scene.words.forWhom.test(textBefore(earlier, m.start)) &&
        !(within(m, clause) && partBefore(scene, m.start) === 'acts'),
    )
    // "China is Saxony's first partner: goods went there": not to Saxony.
    const owners = scene.links.ownerEnd
    const others = named.filter((m) => !owners.test(textBefore(earlier, m.end + OWNER_END)))
    before.there ??= (others.at(-1) ?? named.at(-1))?.side ?? null
    before.country ??=
      named.findLast((m) => m.level === 'nation' || m.level === 'country')?.side ?? null
  }
  return before
}

/** The preposition nearest before a place tells its part. */
function partBefore(scene: Scene, start: number): Part {
  const { words } = scene
  const before = textBefore(scene, start).slice(-REACH)
  if (words.firmsFrom.test(before)) return 'acts'
  const parts: [Part, RegExp][] = [
    ['goal', words.toward],
    ['source', words.fromward],
    ['with', words.dealtWith],
  ]
  const nearest = parts
    .map(([part, pattern]) => ({ part, length: pattern.exec(before)?.[0].length ?? Infinity }))
    .sort((a, b) => a.length - b.length)[0]
  return nearest && nearest.length < Infinity ? nearest.part : 'acts'
}
