import {
  clauseAt,
  mentionsOf,
  says,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { chinaBefore, preferNames, ref } from '../../discourse/sides.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { PercentMention } from '../../mentions/mention.ts'
import { SHARE_EXAMPLES } from '../examples/figureExamples.ts'
import type { Rule } from '../rule.ts'
import { figureFacts } from './figureFacts.ts'
import { figureChina, figurePartners, isCompared, type FigureSides } from './figureSides.ts'
import { parkAt } from './standing.ts'

/** "34.2 percent of all Chinese investment in Russia", "a third of it", "a stake of 35 percent". */
export const share: Rule = {
  name: 'figure-share',
  kind: 'figure',
  read(scene, scenes) {
    if (scene.heading) return []
    return mentionsOf(scene.sentence, 'percent')
      .filter((p) => !p.points && isShare(scene, p))
      .flatMap((percent) => {
        const sides = shareSides(scene, scenes, percent)
        if (!sides) return []
        return figureFacts(
          scene,
          scenes,
          'figure-share',
          percent,
          {
            value: percent.value,
            unit: 'percent',
            approx: percent.approx,
            growthPct: null,
            label: 'share',
          },
          sides,
        )
      })
  },
  examples: SHARE_EXAMPLES,
}

function isShare(scene: Scene, percent: PercentMention): boolean {
  const words = figureWords(scene.language)
  const clause = clauseAt(scene, percent.start)
  if (wordsIn(scene, words.ownStatistic).some((w) => within(w, clause))) return false
  if (wordsIn(scene, scene.words.unreal).some((w) => within(w, clause))) return false
  if (isCompared(scene)) return false
  return (
    words.ofTotal.test(textFrom(scene, percent.core.end)) ||
    wordsIn(scene, scene.words.share).some(
      (w) => within(w, clause) || Math.abs(w.end - percent.start) < 30,
    )
  )
}

/** The partner whose share it is stands before the number; where it is told of nobody, it goes on about the trade before. */
function shareSides(scene: Scene, scenes: Scene[], percent: PercentMention): FigureSides | null {
  const park = says(scene, figureWords(scene.language).parkAgain) ? parkAt(scene, scenes) : null
  if (park && scene.partners.every((p) => p.code === park.partner.code || p.as === 'organisation'))
    return {
      china: park.china,
      partners: [park.partner],
      chinaFound: park.found,
      partnerFound: park.found,
      by: 'park',
    }
  const goesOn =
    figureWords(scene.language).goesOn.test(scene.text) ||
    figureWords(scene.language).ofTotal.test(textFrom(scene, percent.core.end))
  const earlier = scenes.slice(Math.max(0, scene.index - 2), scene.index)
  const isTrade = earlier.some((s) => says(s, s.words.trade) || says(s, s.words.invest))
  const china = figureChina(scene, percent)
  const partners = figurePartners(scene, percent)
  const subject = subjectOf(scene, percent)
  if (subject && (china ?? chinaBefore(scene)))
    return {
      china: (china ?? chinaBefore(scene))!.value,
      partners: [subject],
      chinaFound: china?.found ?? 'carried',
      partnerFound: 'stated',
      by: 'words',
    }
  if (!china || !partners) return null
  const stated = china.found === 'stated' || partners.found === 'stated'
  const both = china.found === 'stated' && partners.found === 'stated'
  if (
    !both &&
    !(goesOn && isTrade) &&
    !(stated && says(scene, scene.words.trade)) &&
    !(stated && says(scene, scene.words.chinaAgain))
  )
    return null
  return {
    china: china.value,
    partners: partners.value,
    chinaFound: china.found,
    partnerFound: partners.found,
    by: 'words',
  }
}

/** The one partner that stands before the share of the clause, where others follow: "Poland makes up 30 percent of trade with Europe". */
function subjectOf(
  scene: Scene,
  percent: PercentMention,
): { code: string; place: string | null } | null {
  const all = preferNames(scene.partners)
  const word = wordsIn(scene, scene.words.share)
    .filter((w) => w.start < percent.end)
    .at(-1)
  const until = word?.start ?? percent.start
  const before = all.filter((p) => p.end <= until + 1)
  const codes = new Set(before.map((p) => p.code))
  const last = before.at(-1)
  if (!last || codes.size !== 1 || before.length === all.length) return null
  return ref(last)
}
