import { distinct, type PartyRef } from '../../discourse/party.ts'
import {
  isUnreal,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { chinaBefore, preferNames, ref } from '../../discourse/sides.ts'
import { figureWords } from '../../locales/figureWords.ts'
import { unitAfter } from '../../locales/unitWords.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import type { ProposedOf } from '../../proposed.ts'
import { BREAKDOWN_EXAMPLES } from '../examples/figureExamples.ts'
import { common, type Rule } from '../rule.ts'
import { figureChina } from './figureSides.ts'

/** Numbers of a list of partners, whose noun was said before: "Japan leads with 10, followed by the United States with 8". */
export const breakdown: Rule = {
  name: 'figure-breakdown',
  kind: 'figure',
  read(scene, scenes) {
    if (scene.heading || new Set(scene.partners.map((p) => p.code)).size < 2) return []
    const numbers = mentionsOf(scene.sentence, 'number').filter(
      (n) => !n.ordinal && n.value >= 2 && !isTotal(scene, n) && !isUnreal(scene, n),
    )
    const unit = unitIn(scene) ?? unitOf(scene, numbers) ?? unitBefore(scene, scenes)
    if (numbers.length === 0 || !unit) return []
    if (numbers.length < 2 && !says(scene, scene.words.each)) return []
    const china = figureChina(scene, scene.sentence) ?? chinaBefore(scene)
    if (!china || china.value.code === 'CN') return []
    return shares(scene, numbers).flatMap(({ number, partners }) =>
      partners.map((partner): ProposedOf<'figure'> => ({
        kind: 'figure',
        ...common(scene, 'figure-breakdown', 0.8, {
          china: china.value,
          partner,
          chinaFound: china.found,
          approx: number.approx,
        }),
        value: number.value,
        unit: unit.unit,
        growthPct: null,
        label: unit.label,
      })),
    )
  },
  examples: BREAKDOWN_EXAMPLES,
}

/** "… 等16个城市": a number that sums the list up, or counts something else. */
function isTotal(scene: Scene, number: NumberMention): boolean {
  const unit = unitAfter(scene.language, textFrom(scene, number.core.end))
  return (
    scene.links.sumsUp.test(textBefore(scene, number.core.start)) ||
    (unit !== null && !/cit|pair|sister/u.test(unit.unit))
  )
}

interface Unit {
  unit: string
  label: string
}

const SISTERS: Unit = { unit: 'sister cities', label: 'sister cities' }

/** "9,300 students, of whom 3,800 are Thai and 2,600 Vietnamese": the noun of the total that the sentence divides. */
function unitIn(scene: Scene): Unit | null {
  const { ofWhich } = scene.words
  const divider = wordsIn(scene, ofWhich)[0]
  if (!divider) return null
  const total = mentionsOf(scene.sentence, 'number').findLast(
    (n) => !n.ordinal && n.core.end <= divider.start && n.value >= 2,
  )
  const unit = total && unitAfter(scene.language, textFrom(scene, total.core.end))
  return unit ? { unit: unit.unit, label: unit.unit } : null
}

function unitOf(scene: Scene, numbers: NumberMention[]): Unit | null {
  if (numbers.length > 0 && says(scene, scene.words.sister)) return SISTERS
  return null
}

/** What was counted in the sentences before. */
function unitBefore(scene: Scene, scenes: Scene[]): Unit | null {
  const near = scenes.slice(Math.max(0, scene.index - 5), scene.index)
  return near.some((s) => says(s, s.words.sister)) ? SISTERS : null
}

/** Each number with the partners listed beside it: after "in", before "each", or just before the number. */
function shares(
  scene: Scene,
  numbers: NumberMention[],
): { number: NumberMention; partners: PartyRef[] }[] {
  const parties = preferNames(scene.partners)
  let from = scene.sentence.start
  return numbers.flatMap((number, i) => {
    const until = numbers[i + 1]?.start ?? scene.sentence.end
    const behind = parties.find((p) => p.start >= number.core.end)
    const between = behind && textBetween(scene, number.core.end, behind.start)
    const leads =
      scene.links.sharedBy.test(textFrom(scene, number.core.end)) ||
      (between !== undefined &&
        figureWords(scene.language).are.test(between) &&
        !parties.some(
          (p) =>
            p.start >= from &&
            p.end <= number.start &&
            p.start >= (numbers[i - 1]?.end ?? 0) &&
            i > 0,
        ))
    const beside = leads
      ? parties.filter((p) => p.start >= number.end && p.end <= until)
      : parties.filter((p) => p.start >= from && p.end <= number.start)
    from = leads ? until : number.end
    return beside.length > 0 ? [{ number, partners: distinct(beside.map(ref)) }] : []
  })
}
