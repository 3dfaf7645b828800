import type { ProposedFact } from '../proposed.ts'

/** A park is one tie a document, however often it is named: the first with a place of its own, else the first. */
export function onePark(facts: ProposedFact[]): ProposedFact[] {
  const seen = new Set<string>()
  const placed = new Set(
    facts
      .filter(
        (f) => f.kind === 'tie' && f.tie === 'park' && (f.chinaPlace ?? f.partnerPlace) !== null,
      )
      .map((f) => `${f.china}>${f.partner}`),
  )
  return facts.filter((fact) => {
    if (fact.kind !== 'tie' || fact.tie !== 'park') return true
    const pair = `${fact.china}>${fact.partner}`
    const key = `${pair}|${fact.chinaPlace ?? ''}|${fact.partnerPlace ?? ''}`
    if (
      seen.has(key) ||
      (fact.chinaPlace === null && fact.partnerPlace === null && placed.has(pair))
    )
      return false
    seen.add(key)
    return true
  })
}
