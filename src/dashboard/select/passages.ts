import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import type { BlockType, DocumentText } from '../../model/dataset.ts'

/** A run of the text that one or more facts quote. */
export interface Passage {
  /** From 1, in the order of the text. */
  number: number
  start: number
  end: number
  /** In the order of KINDS, then as in the dataset. */
  facts: Fact[]
  /** The kind with most of its facts, the earlier in KINDS where several have. */
  kind: Kind
}

/** A piece of a block that the same passages cover, if any. */
export interface Piece {
  start: number
  text: string
  /** The passage whose tint it shows: of several, the shortest. */
  passage: Passage | null
  /** Every passage that it is part of, the shortest first. */
  covering: Passage[]
  /** Passages that end with this piece: their numbers stand behind it. */
  ending: Passage[]
  /** The first piece of its passage: what its fact leads to. */
  isFirst: boolean
}

export interface TextBlock {
  start: number
  end: number
  type: BlockType
  pieces: Piece[]
}

export interface MarkedText {
  blocks: TextBlock[]
  passages: Passage[]
}

/** The text in its blocks, cut where passages begin and end. Facts with the same span share a passage. */
export function selectMarkedText(
  text: DocumentText,
  factById: ReadonlyMap<string, Fact>,
): MarkedText {
  const passages = passagesOf(text, factById)
  const seen = new Set<Passage>()
  const blocks = text.blocks.map(({ start, end, type }) => {
    const cuts = passages
      .flatMap((passage) => [passage.start, passage.end])
      .filter((cut) => cut > start && cut < end)
    const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b)
    const pieces = edges.slice(0, -1).map((edge, index): Piece => {
      const pieceEnd = edges[index + 1] ?? end
      const covering = passages
        .filter((passage) => passage.start <= edge && passage.end >= pieceEnd)
        .sort((a, b) => a.end - a.start - (b.end - b.start))
      const passage = covering[0] ?? null
      const isFirst = passage !== null && !seen.has(passage)
      if (passage !== null) seen.add(passage)
      return {
        start: edge,
        text: text.text.slice(edge, pieceEnd),
        passage,
        covering,
        ending: passages.filter((other) => other.end === pieceEnd),
        isFirst,
      }
    })
    return { start, end, type, pieces }
  })
  return { blocks, passages }
}

/** The kinds of a passage's facts, each once, in the order of KINDS. */
export function kindsOf({ facts }: Passage): Kind[] {
  return KINDS.filter((kind) => facts.some((fact) => fact.kind === kind))
}

/** Whether a block was left out of reading, and is shown with the reason. */
export const isUnread = ({ type }: Pick<TextBlock, 'type'>): boolean =>
  type === 'caption' || type === 'furniture'

/** The blocks with neighbours that were left out for one reason in one list, every other block in one of its own. */
export function groupUnread(blocks: readonly TextBlock[]): TextBlock[][] {
  const groups: TextBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last !== undefined && isUnread(block) && last[0]?.type === block.type) last.push(block)
    else groups.push([block])
  }
  return groups
}

function passagesOf(text: DocumentText, factById: ReadonlyMap<string, Fact>): Passage[] {
  const factsBySpan = new Map<string, Fact[]>()
  for (const span of text.spans) {
    const fact = factById.get(span.fact)
    if (fact === undefined) continue
    const key = `${span.start} ${span.end}`
    const facts = factsBySpan.get(key)
    if (facts === undefined) factsBySpan.set(key, [fact])
    else facts.push(fact)
  }
  return [...factsBySpan]
    .map(([key, facts]) => {
      const [start = 0, end = 0] = key.split(' ').map(Number)
      return { start, end, facts }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, facts }, index) => ({
      number: index + 1,
      start,
      end,
      facts: [...facts].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
      kind: mostCommonKind(facts),
    }))
}

function mostCommonKind(facts: readonly Fact[]): Kind {
  const count = (kind: Kind) => facts.filter((fact) => fact.kind === kind).length
  return KINDS.reduce((best, kind) => (count(kind) > count(best) ? kind : best))
}
