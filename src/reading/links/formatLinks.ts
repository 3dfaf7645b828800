import type { Links } from '../../model/links.ts'

/** The links of a dataset for people, in a line; none where no document says what another says. */
export function formatLinks({ corroborating, conflicting }: Links): string[] {
  if (corroborating.length + conflicting.length === 0) return []
  const [things, pairs] = [corroborating.length, conflicting.length]
  return [
    `across documents: ${things} ${things === 1 ? 'thing' : 'things'} said by several, ` +
      `${pairs} ${pairs === 1 ? 'pair that differs' : 'pairs that differ'}`,
  ]
}
