import {
  clauseAt,
  mentionsOf,
  says,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { distinct, type PartyRef } from '../../discourse/party.ts'
import { chinaBefore, preferNames, ref, type Side } from '../../discourse/sides.ts'
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
  if (isRepeated(scene, percent)) return false
  if (wordsIn(scene, words.stake).some((w) => within(w, clause))) return true
  return (
    words.ofTotal.test(textFrom(scene, percent.core.end)) ||
    wordsIn(scene, scene.words.share).some(
      (w) => within(w, clause) || Math.abs(w.end - percent.start) < 30,
    )
  )
}

/** A round share that the next number makes exact: "two fifths, 41 percent to be precise". */
function isRepeated(scene: Scene, percent: PercentMention): boolean {
  return mentionsOf(scene.sentence, 'percent').some(
    (p) =>
      p.start > percent.end && p.start - percent.end < 70 && Math.abs(p.value - percent.value) < 2,
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
  const china = shareChina(scene, percent, goesOn)
  const partners = sharePartners(scene, percent)
  const subject = subjectOf(scene, percent)
  const side = china ?? chinaBefore(scene)
  if (subject && side)
    return {
      china: side.value,
      partners: [subject],
      chinaFound: side.found,
      partnerFound: 'stated',
      by: 'words',
    }
  if (!china || !partners) return null
  const stated = china.found === 'stated' || partners.found === 'stated'
  const both = china.found === 'stated' && partners.found === 'stated'
  if (
    !both &&
    !(goesOn && isTrade) &&
    !(
      stated &&
      (says(scene, scene.words.trade) || says(scene, figureWords(scene.language).stake))
    ) &&
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

/** A province of the sentence before the nation; "of all Chinese investment there" goes on about the province before. */
function shareChina(scene: Scene, percent: PercentMention, goesOn: boolean): Side<PartyRef> | null {
  const [only, ...more] = distinct(preferNames(scene.china).map(ref))
  if (only && more.length === 0) return { value: only, found: 'stated' }
  if (!only && goesOn) return chinaBefore(scene)
  return figureChina(scene, percent)
}

/** "That was a third of all it exchanged with its BRICS partners": the share is that of the partner before. */
function sharePartners(scene: Scene, percent: PercentMention): Side<PartyRef[]> | null {
  const goesOn = figureWords(scene.language).goesOn.test(scene.text)
  const { focus } = scene
  const isBefore = scene.partners.some((p) => p.end <= percent.start)
  if (goesOn && !isBefore && focus.age <= 2 && focus.partners.length > 0)
    return { value: focus.partners, found: 'carried' }
  return figurePartners(scene, percent)
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
  if (mentionsOf(scene.sentence, 'percent').length > 1) return null
  if (!last || codes.size !== 1 || before.length === all.length) return null
  return ref(last)
}
