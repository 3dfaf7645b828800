import { clauseAt, textBetween, textFrom, within, type Scene } from '../../discourse/scene.ts'
import { scriptOf } from '../../locales/script.ts'
import type { Span } from '../../mentions/mention.ts'
import type { NamedSide, SideName } from './namedSides.ts'

/** Who exports or imports, and whether the words beside the word of trade say whose it is. */
export interface Home {
  side: SideName
  /** The side is the owner or subject of the word, by its name. */
  owner: boolean
}

export const opposite = (side: SideName): SideName => (side === 'china' ? 'partner' : 'china')

/**
 * The side that exports where `said` is export, or that imports: the one that goods leave or reach, else the one that acts
 * or owns. Null where the clause names nobody.
 */
export function homeOf(
  scene: Scene,
  word: Span,
  said: 'export' | 'import',
  named: NamedSide[],
): Home | null {
  const clause = clauseAt(scene, word.start)
  const here = named
    .filter((n) => within(n, clause) && !(n.start < word.end && word.start < n.end))
    // "split into Chinese exports": an adjective of the word itself owns it, whatever stands before.
    .map((n) =>
      n.by === 'adjective' && n.end <= word.start && touches(scene, n, word)
        ? { ...n, part: 'acts' as const }
        : n,
    )
  const toward = said === 'export' ? opposite : same
  const fromward = said === 'export' ? same : opposite
  const owner = here.findLast((n) => n.part === 'acts' && n.end <= word.start)
  const owns = owner !== undefined && owner.by !== 'anaphor'
  const goal = nearest(here, 'goal', word)
  if (goal) return { side: toward(goal.side), owner: owns }
  const source = nearest(here, 'source', word)
  if (source) return { side: fromward(source.side), owner: owns }
  const other = nearest(here, 'with', word)
  if (other && !owner) return { side: opposite(other.side), owner: false }
  if (owner) {
    const isOrigin =
      owner.by === 'adjective' && owner.side === 'partner' && !touches(scene, owner, word)
    return isOrigin
      ? { side: fromward(owner.side), owner: said === 'export' }
      : { side: owner.side, owner: owns }
  }
  const after = here.find(
    (n) => n.part === 'acts' && n.start >= word.end && n.start - word.end < 60,
  )
  if (!after) return null
  // 出口越南, 运来的老挝香蕉
  if (!scriptOf(scene.language).spaced) return { side: opposite(after.side), owner: false }
  const between = textBetween(scene, word.end, after.start)
  if (after.by !== 'adjective' && scene.words.ofPlace.test(between))
    return { side: after.side, owner: after.by === 'name' }
  if (after.by === 'adjective')
    return FIRMS.test(textFrom(scene, after.end))
      ? { side: after.side, owner: true }
      : { side: fromward(after.side), owner: false }
  return { side: after.side, owner: false }
}

const same = (side: SideName): SideName => side

/** Nothing but spaces between a place and the word of trade: no goods. */
const touches = (scene: Scene, place: Span, word: Span): boolean =>
  /^[\s-]*$/u.test(textBetween(scene, place.end, word.start))

/** Nouns behind an adjective that act themselves. */
const FIRMS =
  /^\s+(?:firmen|unternehmen|betriebe|händler|companies|firms|importers|buyers|traders)/iu

function nearest(here: NamedSide[], part: NamedSide['part'], word: Span): NamedSide | undefined {
  const of = here.filter((n) => n.part === part)
  return of.find((n) => n.start >= word.end) ?? of.at(-1)
}
