import { clauseAt, textBetween, textFrom, within, type Scene } from '../../discourse/scene.ts'
import { productsIn } from '../../locales/productWords.ts'
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
  for (const part of said === 'export' ? GOAL_FIRST : SOURCE_FIRST) {
    const place = nearest(here, part, word)
    if (place) return { side: (part === 'goal' ? toward : fromward)(place.side), owner: owns }
  }
  const other = nearest(here, 'with', word)
  if (other && !owner) return { side: opposite(other.side), owner: false }
  if (owner) {
    const isOrigin = owner.side === 'partner' && isOfGoods(scene, owner, word)
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
    return scene.words.traders.test(textFrom(scene, after.end))
      ? { side: after.side, owner: true }
      : { side: fromward(after.side), owner: false }
  return { side: after.side, owner: false }
}

const GOAL_FIRST = ['goal', 'source'] as const
const SOURCE_FIRST = ['source', 'goal'] as const

const same = (side: SideName): SideName => side

/** Nothing but spaces between a place and the word of trade: no goods. */
const touches = (scene: Scene, place: Span, word: Span): boolean =>
  /^[\s-]*$/u.test(textBetween(scene, place.end, word.start))

/** "Chilean copper it imported", 俄罗斯大豆…进口: the place says where goods are from, not who trades. */
function isOfGoods(scene: Scene, place: NamedSide, word: Span): boolean {
  if (place.by === 'adjective') return !touches(scene, place, word)
  if (scriptOf(scene.language).spaced) return false
  const end = place.end - scene.sentence.start
  return productsIn(scene.text, scene.language).some((p) => p.start === end)
}

function nearest(here: NamedSide[], part: NamedSide['part'], word: Span): NamedSide | undefined {
  const of = here.filter((n) => n.part === part)
  return of.find((n) => n.start >= word.end) ?? of.at(-1)
}
