import type { TradeFlow } from '../../../model/fact.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { productsIn } from '../../locales/productWords.ts'
import type { Span } from '../../mentions/mention.ts'
import { homeOf, type Home } from './home.ts'
import { listsSums } from './listsSums.ts'
import { namedSides, sidesBefore, type NamedSide, type SideName } from './namedSides.ts'

/** A word of trade and the direction it tells, seen from the Chinese side. */
export interface FlowWord extends Span {
  flow: TradeFlow
  /** Who exports or imports, where that is said or goes on from before. */
  home: SideName | null
  /** Its owner or subject is named with it: "Welsh exports". */
  owner: SideName | null
}

interface Said extends Span {
  said: 'export' | 'import' | 'total' | 'go'
}

const TURNED = { export: 'import', import: 'export', total: 'total' } as const

/** The words of trade of a sentence in order; `last` is the one told before it. */
export function flowWords(scene: Scene, scenes: Scene[], last: FlowWord | null): FlowWord[] {
  const flows: FlowWord[] = []
  for (const word of saidWords(scene, last !== null)) {
    const previous = flows.at(-1) ?? last
    const flow = readFlow(scene, scenes, word, previous)
    if (flow) flows.push(flow)
  }
  return flows
}

/** Whether a sentence holds a word of trade at all. */
export const hasFlow = (scene: Scene): boolean => saidWords(scene, false).length > 0

function readFlow(
  scene: Scene,
  scenes: Scene[],
  word: Said,
  previous: FlowWord | null,
): FlowWord | null {
  const { start, end, said } = word
  if (said === 'total')
    return { start, end, flow: 'total', home: null, owner: ownerOf(scene, word) }
  const direction = said === 'go' ? 'export' : said
  if (turnsRound(scene, word) && previous && previous.flow !== 'total')
    return {
      start,
      end,
      flow: TURNED[previous.flow],
      home: previous.home && said !== 'go' ? previous.home : null,
      owner: null,
    }
  if (previous?.owner && isBesides(scene, previous, word))
    return {
      start,
      end,
      flow: previous.owner === 'partner' ? TURNED[direction] : direction,
      home: previous.owner,
      owner: null,
    }
  const named = namedSides(scene, sidesBefore(scene, scenes, start))
  const owner = direction === 'import' ? importerOf(scene, word, named, previous) : null
  const home: Home | null = owner
    ? { side: owner, owner: true }
    : homeOf(scene, word, direction, named)
  if (said === 'go' && !home) return null
  const side = home?.side ?? previous?.home ?? null
  return {
    start,
    end,
    flow: side === 'partner' ? TURNED[direction] : direction,
    home: side,
    owner: home?.owner ? home.side : null,
  }
}

/** "Nepal's exports to Tibet came to 2 million and its imports to 9 million": of the same owner, with nobody else named. */
function isBesides(scene: Scene, previous: FlowWord, word: Span): boolean {
  if (previous.flow === 'total' || previous.start < scene.sentence.start) return false
  const between = textBetween(scene, previous.end, word.start)
  return (
    mentionsOf(scene.sentence, 'money').some(
      (m) => m.start >= previous.end && m.end <= word.start,
    ) &&
    scene.words.besides.test(between) &&
    !scene.words.ofOthers.test(textFrom(scene, word.end))
  )
}

/** "Its imports to Laos", as pages put into English from Chinese have it: whoever imports stands in a possessive right before the word. */
function importerOf(
  scene: Scene,
  word: Span,
  named: NamedSide[],
  previous: FlowWord | null,
): SideName | null {
  const own = scene.words.whoseImports.exec(textBefore(scene, word.start))
  if (!own || !scene.words.importsTo.test(textFrom(scene, word.end))) return null
  const start = scene.sentence.start + own.index
  const owner = named.find((n) => n.by === 'name' && n.end >= start && n.end <= word.start)
  return owner ? owner.side : (previous?.home ?? null)
}

/** "Nepal's trade": whose it is, where nobody else is named with it. */
function ownerOf(scene: Scene, word: Span): SideName | null {
  const named = namedSides(scene, { there: null, country: null }).filter((n) =>
    within(n, clauseAt(scene, word.start)),
  )
  const owner = named.findLast(
    (n) => n.end <= word.start && n.part === 'acts' && n.by !== 'anaphor',
  )
  return owner && textBetween(scene, owner.end, word.start).length < 24 ? owner.side : null
}

function turnsRound(scene: Scene, word: Span): boolean {
  const clause = clauseAt(scene, word.start)
  return wordsIn(scene, scene.words.otherWay).some((w) => within(w, clause))
}

/** Which words of the sentence tell trade, and what they say by themselves; `told` where trade was told before. */
function saidWords(scene: Scene, told: boolean): Said[] {
  const { words } = scene
  const found: Said[] = []
  const add = (pattern: RegExp, said: Said['said'], counts: (word: Span) => boolean): void => {
    for (const { start, end } of wordsIn(scene, pattern)) {
      if (found.some((f) => f.start < end && start < f.end)) continue
      if (counts({ start, end })) found.push({ start, end, said })
    }
  }
  const isListOfSums =
    listsSums(scene) || (says(scene, words.respectively) && scene.partners.length > 1)
  add(words.trade, 'total', () => true)
  add(words.export, 'export', () => true)
  add(words.import, 'import', () => true)
  add(words.tradingPartners, 'total', () => isListOfSums)
  const known = told || found.length > 0
  const ofGoods = (word: Span): boolean => movesGoods(scene, word, known)
  add(words.givesGoods, 'export', ofGoods)
  add(words.takesGoods, 'import', ofGoods)
  // "Trade in goods came to 3 billion": it is the trade that came.
  add(
    words.goodsGo,
    'go',
    (word) => !isOfTotal(scene, found, word) && movesGoods(scene, word, false),
  )
  if (told)
    add(words.otherWay, 'go', (word) => {
      const clause = clauseAt(scene, word.start)
      return !found.some((f) => within(f, clause))
    })
  return found.sort((a, b) => a.start - b.start)
}

const isOfTotal = (scene: Scene, found: Said[], word: Span): boolean => {
  const clause = clauseAt(scene, word.start)
  return found.some((f) => f.said === 'total' && within(f, clause) && f.end <= word.start)
}

/** The clause names goods, or trade is told anyway (`known`), and the sentence money; no share of a firm and no paper. */
function movesGoods(scene: Scene, word: Span, known: boolean): boolean {
  const { words } = scene
  if (mentionsOf(scene.sentence, 'money').length === 0) return false
  if (says(scene, words.sign) || says(scene, words.invest)) return false
  const clause = clauseAt(scene, word.start)
  const isShare = mentionsOf(scene.sentence, 'percent').some(
    (p) => within(p, clause) && p.start > word.end && p.start - word.end < 16,
  )
  if (isShare) return false
  const goods = wordsIn(scene, words.goods).some((w) => within(w, clause))
  const works = wordsIn(scene, words.works).some((w) => within(w, clause) && w.start > word.end)
  if (works && !goods) return false
  return (
    known ||
    goods ||
    productsIn(textBetween(scene, clause.start, clause.end), scene.language).length > 0
  )
}
