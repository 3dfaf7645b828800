import { dateFor, isUnreal, mentionsOf, textBefore, textFrom } from '../../discourse/scene.ts'
import type { Scene } from '../../discourse/scene.ts'
import { chinaSide, partnerSides } from '../../discourse/sides.ts'
import { unitAfter } from '../../locales/unitWords.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import type { ProposedOf } from '../../proposed.ts'
import { INVESTORS_EXAMPLES } from '../examples/investorsExamples.ts'
import { common, type Rule } from '../rule.ts'
import { flowOf } from './flowOf.ts'

/** Firms that have invested, or projects invested in, counted without a sum: "230 firms from Seoul have invested in Weihai". */
export const investors: Rule = {
  name: 'investment-count',
  kind: 'investment',
  read(scene, scenes) {
    if (scene.heading) return []
    const found = mentionsOf(scene.sentence, 'number').flatMap((number) => {
      if (number.ordinal || number.value < 2 || !isInvestors(scene, number)) return []
      if (isUnreal(scene, number)) return []
      // A sum has its number of firms or projects with it.
      if (mentionsOf(scene.sentence, 'money').length > 0) return []
      const china = chinaSide(scene, number)
      const partners = partnerSides(scene, number)
      const [partner, ...more] = partners?.value ?? []
      if (!china || !partner || more.length > 0) return []
      if (china.found !== 'stated' || partners?.found !== 'stated') return []
      return [
        {
          kind: 'investment',
          ...common(scene, 'investment-count', 0.8, {
            china: china.value,
            partner,
            date: dateFor(scene, number),
            approx: number.approx,
          }),
          flow: flowOf(scene, scenes, number),
          amount: null,
          currency: null,
          growthPct: null,
          count: number.value,
        } satisfies ProposedOf<'investment'>,
      ]
    })
    // "51 companies have invested in 157 enterprises": those who invest, and not again what they invest in.
    return found.filter(
      (fact, at) => !found.slice(0, at).some((other) => isOfSamePair(other, fact)),
    )
  },
  examples: INVESTORS_EXAMPLES,
}

const isOfSamePair = (a: ProposedOf<'investment'>, b: ProposedOf<'investment'>): boolean =>
  a.china === b.china && a.partner === b.partner && a.flow === b.flow

/** The number counts firms that invest, or what is invested in. */
function isInvestors(scene: Scene, { start, core }: NumberMention): boolean {
  const following = textFrom(scene, core.end)
  const unit = unitAfter(scene.language, following)
  if (!unit || !COUNTED.has(unit.unit)) return false
  const { investedIn, areInvesting } = scene.words
  return (
    investedIn.test(textBefore(scene, start)) || areInvesting.test(following.slice(unit.length))
  )
}

const COUNTED = new Set(['companies', 'enterprises', 'projects'])
