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
  const words = figureWords(scene.language)
  const often = says(scene, words.often)
  if (date) {
    // "Opened in 2019, it now has 23 firms": a stock of today.
    if (!within(date, clause) && isOfToday(scene, clause)) return null
    const since = date.role === 'ago' || date.role === 'anniversary'
    // What runs so often does so from the day on that is stated.
    if (often && !since && (date.role === 'since' || (date.from?.length ?? 0) > 4)) return date
    if (within(date, clause) ? !often || date.role === 'in' : !often && !since) return date
    return null
  }
  if (often) return null
  if (by !== 'event' && says(scene, words.today)) return null
  if (says(scene, words.sinceThen)) return dateBefore(scene, scenes)
  if (scene.listed) return dateOfList(scene, scenes)
  if (by === 'event' && scene.event) return { from: scene.event.from, to: scene.event.to }
  if (says(scene, scene.words.samePeriod) || words.goesOn.test(scene.text)) {
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

/** Sentences within which "since then" finds its date. */
const SINCE_REACH = 3

/** "Since then": the one date of the nearest sentence before that has any. */
function dateBefore(scene: Scene, scenes: Scene[]): { from: string; to: null } | null {
  for (let i = scene.index - 1; i >= 0 && i >= scene.index - SINCE_REACH; i--) {
    const earlier = scenes[i]
    const dates = earlier
      ? mentionsOf(earlier.sentence, 'date').filter(
          (d) => d.from !== null && d.role !== 'base' && d.role !== 'dateline',
        )
      : []
    const [only] = dates
    if (only?.from) return dates.length === 1 ? { from: only.from, to: null } : null
  }
  return null
}

/** The one date of the line above a list: "Key numbers (January–June 2025):". */
function dateOfList(scene: Scene, scenes: Scene[]): { from: string; to: string | null } | null {
  for (let i = scene.index - 1; i >= 0 && i >= scene.index - LONGEST_LIST; i--) {
    const earlier = scenes[i]
    if (!earlier || earlier.listed) continue
    const dates = mentionsOf(earlier.sentence, 'date').filter(
      (d) => d.from !== null && d.role === 'in',
    )
    const [only] = dates
    return only?.from && dates.length === 1 ? { from: only.from, to: only.to } : null
  }
  return null
}

/** Items after which a list has forgotten what stands above it. */
const LONGEST_LIST = 12
