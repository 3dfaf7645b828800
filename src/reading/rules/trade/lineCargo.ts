import { distinct, type PartyRef } from '../../discourse/party.ts'
import { preferNames, ref } from '../../discourse/sides.ts'
import { isUnreal, mentionsOf, says, textBefore, type Scene } from '../../discourse/scene.ts'
import type { MoneyMention } from '../../mentions/mention.ts'
import type { ProposedOf } from '../../proposed.ts'
import { LINE_CARGO_EXAMPLES } from '../examples/lineCargoExamples.ts'
import { growthBeside } from '../figure/growthBeside.ts'
import { lineAt, type Standing } from '../figure/standing.ts'
import { common, type Rule } from '../rule.ts'
import { cargo } from './cargo.ts'
import { hasFlow } from './flowWords.ts'
import { dateOf } from './attribution.ts'
import { flowsOf } from './flowsOf.ts'

/** "The trains to Lyon carried goods worth 3 billion": what a line moves both ways, of whose trains no single journey is told. */
export const lineCargo: Rule = {
  name: 'trade-line',
  kind: 'trade',
  read(scene, scenes) {
    const { words } = scene
    if (scene.heading || hasFlow(scene)) return []
    if ([words.sign, words.invest, words.aims].some((pattern) => says(scene, pattern))) return []
    const money = valueCarried(scene)
    if (!money || isUnreal(scene, money)) return []
    const line = lineOf(scene, scenes)
    if (!line || cargo.read(scene, scenes).length > 0) return []
    return [
      {
        kind: 'trade',
        ...common(scene, 'trade-line', 0.75, {
          china: line.china,
          partner: line.partner,
          chinaFound: line.found,
          partnerFound: line.found,
          date: dateOf(
            scene,
            money,
            flowsOf(scene, scenes).before ?? scenes[scene.index - 1] ?? null,
          ),
          approx: money.approx,
        }),
        flow: 'total',
        product: null,
        amount: money.amount,
        currency: money.currency,
        growthPct: growthBeside(scene, money),
      } satisfies ProposedOf<'trade'>,
    ]
  },
  examples: LINE_CARGO_EXAMPLES,
}

/** Sentences of a paragraph within which the line that was told is still the one that carries. */
const REACH = 4

/** The line of the sentence or of one before it in its paragraph; else the one place of each side that its trains are named after. */
function lineOf(scene: Scene, scenes: Scene[]): Standing | null {
  const between: PartyRef[] = []
  for (let i = scene.index; i >= 0 && i >= scene.index - REACH; i--) {
    const at = scenes[i]
    if (!at || at.heading || at.sentence.block !== scene.sentence.block) break
    const line = lineAt(at, scenes)
    if (line && between.every(({ code }) => code === line.partner.code)) return line
    between.push(...at.partners)
  }
  const china = distinct(preferNames(scene.china).map(ref))
  const partners = distinct(preferNames(scene.partners).map(ref))
  const [own] = china
  const [partner] = partners
  if (!own || !partner || china.length > 1 || partners.length > 1) return null
  if (!says(scene, scene.words.carrier)) return null
  return { china: own, partner, found: 'stated' }
}

const valueCarried = (scene: Scene): MoneyMention | undefined =>
  mentionsOf(scene.sentence, 'money').find(
    (m) => !m.converted && scene.words.carriedWorth.test(textBefore(scene, m.start)),
  )
