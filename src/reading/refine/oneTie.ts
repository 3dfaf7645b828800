import type { Scene } from '../discourse/scene.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'

type TieFact = ProposedOf<'tie'>

/**
 * A tie is told once: with its earliest date where a text gives it several ("seit über 25 Jahren", 1986), and with the region whose tie it
 * is rather than with the city where it was celebrated. A continent has no park and no
 * partnership and, like a bloc, no undated line.
 */
export function oneTie(facts: ProposedFact[], scenes: readonly Scene[]): ProposedFact[] {
  const ties = facts.filter(isTie)
  const again = new Set<ProposedFact>(ties.filter(isOfRegion))
  for (const tie of ties.filter((t) => t.tie === 'sister' || t.tie === 'route')) {
    const others = ties.filter((t) => t !== tie && t.tie === tie.tie && isSamePair(t, tie))
    if (
      isOne(tie) &&
      others.some((other) => hasSamePlaces(other, tie) && isEarlier(other, tie, ties))
    )
      again.add(tie)
    if (tie.tie === 'sister' && others.some((other) => isOfCelebration(tie, other, ties, scenes)))
      again.add(tie)
  }
  return facts.filter((fact) => !again.has(fact))
}

const isTie = (fact: ProposedFact): fact is TieFact => fact.kind === 'tie'

const isSamePair = (a: TieFact, b: TieFact): boolean =>
  a.china === b.china && a.partner === b.partner && a.chinaPlace === b.chinaPlace

/** Several lines may run to a country or city, each with its day; to a continent it is one that was opened once. */
const isOne = ({ tie, partner }: TieFact): boolean => tie === 'sister' || partner.length > 2

const hasSamePlaces = (a: TieFact, b: TieFact): boolean => a.partnerPlace === b.partnerPlace

/** Dated earlier; of equals the first. */
function isEarlier(other: TieFact, tie: TieFact, ties: TieFact[]): boolean {
  if (other.from === null) return false
  if (tie.from === null || other.from < tie.from) return true
  return other.from === tie.from && ties.indexOf(other) < ties.indexOf(tie)
}

/** "Trains to South Asia", "a park with Africa": a continent has neither, and to a bloc runs a line that was opened on a day. */
function isOfRegion({ tie, china, partner, from }: TieFact): boolean {
  if (partner.length === 2) return false
  if (tie === 'park' || tie === 'partnership') return CONTINENTS.has(partner)
  return tie === 'route' && from === null && (china === 'CN' || partner !== 'EUROPE')
}

const CONTINENTS: ReadonlySet<string> = new Set([
  'AFRICA',
  'CENTRAL-ASIA',
  'EUROPE',
  'LAC',
  'SOUTH-ASIA',
])

/** "At a ceremony in Munich they honoured 30 years of the partnership of Bavaria and Shandong": of the tie told elsewhere with Bavaria. */
function isOfCelebration(
  tie: TieFact,
  other: TieFact,
  ties: TieFact[],
  scenes: readonly Scene[],
): boolean {
  if (tie.partnerPlace === null || other.partnerPlace === null) return false
  if (hasSamePlaces(tie, other) || tie.start === other.start) return false
  const scene = scenes.find(
    ({ sentence }) => sentence.start <= tie.start && tie.start < sentence.end,
  )
  const named = scene?.partners.some((p) => p.place === other.partnerPlace && p.level === 'region')
  return (
    named === true &&
    !ties.some((t) => t.start === tie.start && t.partnerPlace === other.partnerPlace)
  )
}
