import { clauseAt, isTold, mentionsOf, says, within, type Scene } from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../../proposed.ts'
import { common } from '../rule.ts'
import { figureChina, figurePartners } from './figureSides.ts'

interface Counted {
  value: number
  unit: string
  approx: 'exact' | 'over' | 'under' | 'about'
  growthPct: number | null
  label: string
}

/** What is counted of a meeting whose partner an earlier sentence named; tonnes and passengers may be anybody's. */
const GUEST_UNITS = new Set([
  'people',
  'persons',
  'representatives',
  'officials',
  'merchants',
  'companies',
  'enterprises',
  'exhibitors',
  'projects',
  'students',
  'countries',
  'engineers',
  'activities',
  'percent',
  'exchanges',
  'pairs',
  'visits',
  'square kilometers',
])

/** Units that are counted of one side alone unless the sentence names the other. */
export const OWN_UNITS = new Set([
  'countries',
  'cities',
  'provinces',
  'prefectures',
  'sister cities',
  'pairs',
])

export function figureFacts(
  scene: Scene,
  rule: string,
  span: Span,
  counted: Counted,
): ProposedFact[] {
  const china = figureChina(scene, span)
  const partners = figurePartners(scene, span)
  if (!china || !partners) return []
  if (partners.found !== 'stated' && !isTold(scene, 2) && !says(scene, scene.words.bothAgain))
    return []
  if (partners.found !== 'stated' && !GUEST_UNITS.has(counted.unit)) return []
  if (partners.found !== 'stated' && OWN_UNITS.has(counted.unit) && scene.event?.named.length === 0)
    return []
  if (partners.found !== 'stated' && says(scene, scene.words.wholeTrade)) return []
  const clause = clauseAt(scene, span.start)
  const dates = mentionsOf(scene.sentence, 'date').filter((d) => d.from !== null)
  const date = dates.find((d) => within(d, clause)) ?? dates[0] ?? null
  return partners.value.map((partner): ProposedOf<'figure'> => ({
    kind: 'figure',
    ...common(scene, rule, 0.6, {
      china: china.value,
      partner,
      chinaFound: china.found,
      partnerFound: partners.found,
      date,
      approx: counted.approx,
    }),
    value: counted.value,
    unit: counted.unit,
    growthPct: counted.growthPct,
    label: counted.label,
  }))
}
