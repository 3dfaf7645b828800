import { mentionsOf, says, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import { chinaSide, partnersAt, ref } from '../../discourse/sides.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../../proposed.ts'
import { PART_EXAMPLES } from '../examples/signingExamples.ts'
import type { Rule } from '../rule.ts'
import { readInstruments } from './papers.ts'

/** Sentences after which "the largest of them" no longer means what was signed. */
const REACH = 2

/** One of the papers that were told of before: "The largest, between … and …, is worth 310 million yuan." */
export function partRule(whole: Rule): Rule {
  return {
    name: 'signing-part',
    kind: 'signing',
    read(scene, scenes) {
      if (scene.heading || says(scene, scene.words.sign)) return []
      const [part] = wordsIn(scene, scene.words.partOf)
      if (!part) return []
      const before = toldBefore(scene, scenes, whole)
      const [paper] = readInstruments(scene)
      const money = mentionsOf(scene.sentence, 'money').find((m) => !m.converted)
      const counted = countOf(scene, part)
      if (before.length === 0 || (!paper && !money) || (!money && !counted)) return []
      const own = partnersAt(scene, part).map(ref)
      const china = scene.china.length > 0 ? (chinaSide(scene, part)?.value ?? null) : null
      return before
        .filter((fact) => own.length === 0 || fact === before[0])
        .flatMap((fact) =>
          (own.length > 0 ? own : [null]).map((partner): ProposedOf<'signing'> => ({
            ...fact,
            china: china?.code ?? fact.china,
            chinaPlace: china ? china.place : fact.chinaPlace,
            partner: partner?.code ?? fact.partner,
            partnerPlace: partner ? partner.place : fact.partnerPlace,
            rule: 'signing-part',
            confidence: 0.7,
            count: counted?.value ?? 1,
            instrument: paper?.instrument ?? fact.instrument,
            amount: money?.amount ?? null,
            currency: money?.currency ?? null,
            approx: counted?.approx ?? money?.approx ?? 'exact',
            sectors: [...new Set(mentionsOf(scene.sentence, 'sector').map((m) => m.sector))],
            start: scene.sentence.start,
            end: scene.sentence.end,
          })),
        )
    },
    examples: PART_EXAMPLES,
  }
}

/** The signing of which this is a part. */
function toldBefore(scene: Scene, scenes: Scene[], whole: Rule): ProposedOf<'signing'>[] {
  for (let back = 1; back <= REACH; back++) {
    const before = scenes[scene.index - back]
    if (!before) break
    const facts = whole.read(before, scenes).filter(isSigning)
    if (facts.length > 0) return facts
  }
  return []
}

const isSigning = (fact: ProposedFact): fact is ProposedOf<'signing'> => fact.kind === 'signing'

/** "Two of them": the number that opens the part. */
function countOf(scene: Scene, part: { start: number; end: number }): NumberMention | null {
  return (
    mentionsOf(scene.sentence, 'number').find((n) => !n.ordinal && within(n.core, part)) ?? null
  )
}
