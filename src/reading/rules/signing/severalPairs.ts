import type { Party } from '../../discourse/party.ts'
import { textBetween, within, type Scene } from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'
import type { Signed } from './papers.ts'

/** What one pair of a sentence signed: the sentence as if it told of this pair alone, and its papers. */
export interface PairOfMany {
  scene: Scene
  papers: Signed[]
}

/** How far the two sides of one pair may stand from each other, a paper between them. */
const PAIR_LENGTH = 140

/**
 * "A signed an agreement with B, and C a memorandum with D", "papers were signed between A and B and between C and D": Chinese
 * places and partners that take turns, each pair with its own papers or all with the same. Empty for any other sentence.
 */
export function severalPairs(scene: Scene, papers: Signed[]): PairOfMany[] {
  const pairs = pairsOf(scene, [...scene.china, ...scene.partners])
  const stretches = pairs.map((pair, at): Span => ({
    start: pair[0].start,
    end: pairs[at + 1]?.[0].start ?? scene.sentence.end,
  }))
  const own = stretches.map((stretch) => papers.filter((paper) => within(paper, stretch)))
  if (pairs.length > 0 && own.every((some) => some.length > 0))
    return pairs.map((pair, at) => ({
      scene: narrowed(scene, pair, stretches[at] as Span),
      papers: own[at] ?? [],
    }))
  const [paper, ...others] = papers
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!paper || others.length > 0 || !first || !last || !pairs.every((p) => isJoined(scene, p)))
    return []
  if (paper.end > first[0].start && paper.start < last[1].end) return []
  return pairs.map((pair) => ({ scene: narrowed(scene, pair, null), papers: [paper] }))
}

type Pair = [Party, Party]

/** The places of a sentence two by two, each a Chinese place and a partner; empty where they do not take turns. */
function pairsOf(scene: Scene, places: Party[]): Pair[] {
  const parties = places.toSorted((a, b) => a.start - b.start)
  const pairs: Pair[] = []
  for (let i = 0; i < parties.length; i += 2) {
    const [left, right] = [parties[i], parties[i + 1]]
    if (!left || !right || left.side === right.side) return []
    if (textBetween(scene, left.end, right.start).length > PAIR_LENGTH) return []
    pairs.push([left, right])
  }
  return pairs.length > 1 ? pairs : []
}

const isJoined = (scene: Scene, [left, right]: Pair): boolean =>
  scene.links.pair.test(textBetween(scene, left.end, right.start))

function narrowed(scene: Scene, pair: Pair, stretch: Span | null): Scene {
  const mentions = scene.sentence.mentions.filter((m) =>
    m.type === 'place'
      ? pair.some((p) => within(m, p))
      : !stretch || m.type !== 'money' || within(m, stretch),
  )
  return {
    ...scene,
    china: pair.filter((p) => p.side === 'china'),
    partners: pair.filter((p) => p.side === 'partner'),
    nation: false,
    sentence: { ...scene.sentence, mentions },
  }
}
