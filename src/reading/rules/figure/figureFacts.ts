import {
  clauseAt,
  dateFor,
  mentionsOf,
  says,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { Span } from '../../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../../proposed.ts'
import { common } from '../rule.ts'
import { flowsOf } from '../trade/flowsOf.ts'
import { periods } from '../trade/periods.ts'
import type { FigureSides } from './figureSides.ts'

export interface Counted {
  value: number | null
  unit: string
  approx: 'exact' | 'over' | 'under' | 'about'
  growthPct: number | null
  label: string
}

/** Units that are counted of one side alone unless the sentence names the other. */
export const OWN_UNITS = new Set([
  'countries',
  'cities',
  'provinces',
  'prefectures',
  'regions',
  'sister cities',
  'pairs',
])

/** One fact a partner. */
export function figureFacts(
  scene: Scene,
  scenes: Scene[],
  rule: string,
  span: Span,
  counted: Counted,
  sides: FigureSides,
): ProposedFact[] {
  const date = figureDate(scene, scenes, span, sides)
  return sides.partners.map((partner): ProposedOf<'figure'> => ({
    kind: 'figure',
    ...common(scene, rule, 0.6, {
      china: sides.china,
      partner,
      chinaFound: sides.chinaFound,
      partnerFound: sides.partnerFound,
      date,
      approx: counted.approx,
    }),
    value: counted.value,
    unit: counted.unit,
    growthPct: counted.growthPct,
    label: counted.label,
  }))
}

/** When a number was so: the date of its clause or sentence, the days of its meeting, the period that goes on. */
function figureDate(
  scene: Scene,
  scenes: Scene[],
  span: Span,
  { by }: FigureSides,
): { from: string | null; to: string | null } | null {
  const date = dateFor(scene, span)
  const clause = clauseAt(scene, span.start)
  const often = says(scene, figureWords(scene.language).often)
  if (date) {
    // "Opened in 2019, it now has 23 firms": a stock of today.
    if (!within(date, clause) && isOfToday(scene, clause)) return null
    const since = date.role === 'since' || date.role === 'ago' || date.role === 'anniversary'
    if (within(date, clause) ? !often || date.role === 'in' : !often && !since) return date
    return null
  }
  if (often) return null
  if (by !== 'event' && says(scene, figureWords(scene.language).today)) return null
  if (by === 'event' && scene.event) return { from: scene.event.from, to: scene.event.to }
  if (says(scene, scene.words.samePeriod) || figureWords(scene.language).goesOn.test(scene.text)) {
    const previous = scenes[scene.index - 1]
    const dates = previous
      ? mentionsOf(previous.sentence, 'date').filter((d) => d.from !== null && d.role === 'in')
      : []
    return dates.at(-1) ?? null
  }
  const { flows, before } = flowsOf(scene, scenes)
  if (before && flows.some((flow) => within(flow, clause))) return periods(before)[0] ?? null
  return null
}

const isOfToday = (scene: Scene, clause: Span): boolean =>
  wordsIn(scene, figureWords(scene.language).today).some((word) => within(word, clause))
