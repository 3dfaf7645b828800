import { segmentAt, within, wordsIn, type Scene } from '../discourse/scene.ts'
import { withoutExamples } from '../discourse/sides.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { FROM_TO_EXAMPLES } from './examples/fromToExamples.ts'
import { SAME_NUMBER_EXAMPLES } from './examples/sameNumberExamples.ts'
import { TRADE_EXAMPLES } from './examples/tradeExamples.ts'
import { TRADE_PARTS_EXAMPLES } from './examples/tradePartsExamples.ts'
import { common, type Rule } from './rule.ts'
import { cargo } from './trade/cargo.ts'
import { lineCargo } from './trade/lineCargo.ts'
import { flowsOf } from './trade/flowsOf.ts'
import type { FlowWord } from './trade/flowWords.ts'
import { isPartOf } from './trade/isPartOf.ts'
import { isOneSided } from './trade/isOneSided.ts'
import { productOf } from './trade/productOf.ts'
import { readRows, type Row } from './trade/readRows.ts'
import { goesOn } from './trade/toldBefore.ts'
import { isSameNumber, sameNumberFacts, toldLast } from './trade/sameNumber.ts'
import { tradeChina } from './trade/tradeChina.ts'
import { tradeMeasures } from './trade/tradeMeasures.ts'

const numbers: Rule = {
  name: 'trade-numbers',
  kind: 'trade',
  read(whole, scenes) {
    if (whole.heading) return []
    const partners = withoutExamples(whole)
    const scene = partners.length === whole.partners.length ? whole : { ...whole, partners }
    const { flows, before, told } = flowsOf(scene, scenes)
    if (flows.length === 0 && !goesOn(scene, before)) return []
    if (isSameNumber(scene, scenes, flows)) return []
    const measures = tradeMeasures(scene, flows, before)
    if (measures.length === 0) return []
    const rows = readRows(scene, flows, measures, before, told).filter(
      (row) =>
        !isOfAllTrade(scene, row, flows) &&
        (!isOneSided(scene, row.word) || isPartOf(scene, before, row)),
    )
    return rows.flatMap((row) => {
      const china = tradeChina(scene, scenes, row, row.word, flows.length === 0 ? before : null)
      if (!china) return []
      return row.partners.map((partner): ProposedOf<'trade'> => ({
        kind: 'trade',
        ...common(scene, 'trade-numbers', 0.9, {
          china: china.value,
          partner,
          chinaFound: china.found,
          partnerFound: row.partnerFound,
          date: row.date,
          approx: (row.money ?? row.growth)?.approx ?? 'exact',
        }),
        flow: row.flow,
        product: productOf(scene, row, flows),
        amount: row.money?.amount ?? null,
        currency: row.money?.currency ?? null,
        growthPct: row.growth?.growthPct ?? null,
      }))
    })
  },
  examples: [...TRADE_EXAMPLES, ...TRADE_PARTS_EXAMPLES, ...FROM_TO_EXAMPLES],
}

/** Characters at the head of a part of the sentence within which it says that it is one of what stands before. */
const PART_REACH = 3

/** Goods of their own in a part of the sentence that names no partner are said of all trade, not of the partner before. */
function isOfAllTrade(scene: Scene, row: Row, flows: FlowWord[]): boolean {
  if (productOf(scene, row, flows) === null || scene.partners.length === 0) return false
  const segment = segmentAt(scene, row.start)
  // "… with Chile; of which 2 billion were copper" goes on about Chile.
  const isPartOfIt = wordsIn(scene, scene.words.ofWhich).some(
    (w) => within(w, segment) && w.start - segment.start <= PART_REACH,
  )
  if (isPartOfIt) return false
  return segment.start > scene.sentence.start && !scene.partners.some((p) => within(p, segment))
}

/** "That was 5 percent more", "The year before it had been 3 billion": of the trade that the sentence before told last. */
const sameNumber: Rule = {
  name: 'trade-same-number',
  kind: 'trade',
  read(scene, scenes) {
    const known = goneOn.get(scene)
    if (known) return known
    const facts = readSameNumber(scene, scenes)
    goneOn.set(scene, facts)
    return facts
  },
  examples: SAME_NUMBER_EXAMPLES,
}

/** A sentence is asked again by the one that goes on from it, and that one by the next. */
const goneOn = new WeakMap<Scene, ProposedFact[]>()

function readSameNumber(scene: Scene, scenes: Scene[]): ProposedFact[] {
  const { flows } = flowsOf(scene, scenes)
  const before = toldLast(scene, scenes)
  if (!before || !isSameNumber(scene, scenes, flows)) return []
  const facts = [...sameNumber.read(before, scenes), ...numbers.read(before, scenes)]
  return sameNumberFacts(
    scene,
    before,
    facts.filter((fact) => fact.kind === 'trade'),
  )
}

export const tradeRules: Rule[] = [numbers, sameNumber, cargo, lineCargo]
