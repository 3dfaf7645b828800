import type { TradeFlow } from '../../../model/fact.ts'
import { dateFor, isUnreal, mentionsOf, says, wordsIn, type Scene } from '../../discourse/scene.ts'
import { productsIn } from '../../locales/productWords.ts'
import type { DateMention, MoneyMention } from '../../mentions/mention.ts'
import type { ProposedOf } from '../../proposed.ts'
import { CARGO_EXAMPLES } from '../examples/cargoExamples.ts'
import { common, type Rule } from '../rule.ts'
import { lineOf } from '../tie/line.ts'
import type { Pair } from '../tie/pairs.ts'
import { namedSides } from './namedSides.ts'
import { nameGoods } from './productOf.ts'

/** "The train to Madrid carried goods worth 5 million": the load of a train, ship or flight between two places. */
export const cargo: Rule = {
  name: 'trade-cargo',
  kind: 'trade',
  read(scene, scenes) {
    const { words } = scene
    if (scene.heading || !says(scene, words.carrier)) return []
    if ([words.sign, words.invest, words.aims].some((pattern) => says(scene, pattern))) return []
    const money = loadSum(scene)
    if (!money || isUnreal(scene, money)) return []
    const journey = [scene, ...told(scene, scenes)].map(journeyOf).find((found) => found !== null)
    if (!journey) return []
    const { pair, flow, date } = journey
    return [
      {
        kind: 'trade',
        ...common(scene, 'trade-cargo', 0.8, {
          ...pair,
          date: dateFor(scene, money) ?? date,
          approx: money.approx,
        }),
        flow,
        product: goodsOf(scene) ?? (journey.scene === scene ? null : goodsOf(journey.scene)),
        amount: money.amount,
        currency: money.currency,
        growthPct: null,
      } satisfies ProposedOf<'trade'>,
    ]
  },
  examples: CARGO_EXAMPLES,
}

/** The two sentences before in the same paragraph, the nearest first. */
const told = (scene: Scene, scenes: Scene[]): Scene[] =>
  scenes
    .slice(Math.max(0, scene.index - 2), scene.index)
    .filter((s) => !s.heading && s.sentence.block === scene.sentence.block)
    .reverse()

/** How far a sum may stand from the word that says what the load is worth. */
const REACH = 16

function loadSum(scene: Scene): MoneyMention | null {
  const worth = wordsIn(scene, scene.words.worthSum)
  return (
    mentionsOf(scene.sentence, 'money').find(
      (m) => !m.converted && worth.some((w) => w.end <= m.start && m.start - w.end <= REACH),
    ) ?? null
  )
}

interface Journey {
  scene: Scene
  pair: Pair
  flow: TradeFlow
  date: DateMention | null
}

/** One journey between a Chinese place and one abroad whose direction is said. */
function journeyOf(scene: Scene): Journey | null {
  const { words } = scene
  const vehicle = wordsIn(scene, words.route)[0] ?? wordsIn(scene, words.carrier)[0]
  if (!vehicle || scene.china.length === 0 || scene.partners.length === 0) return null
  const pairs = lineOf(scene, vehicle)
  const [pair] = pairs
  if (!pair || pairs.length > 1) return null
  const flow = directionOf(scene)
  return flow && { scene, pair, flow, date: dateFor(scene, vehicle) }
}

/** Export where the journey begins in China or ends abroad, import the other way round; null where neither is said. */
function directionOf(scene: Scene): 'export' | 'import' | null {
  for (const { side, part, by } of namedSides(scene, { there: null, country: null })) {
    if (by !== 'name') continue
    if (part === 'goal') return side === 'china' ? 'import' : 'export'
    if (part === 'source') return side === 'china' ? 'export' : 'import'
  }
  return null
}

/** The goods that a sentence names. */
const goodsOf = ({ text, language }: Scene): string | null => nameGoods(productsIn(text, language))
