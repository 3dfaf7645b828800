import { formatNumber } from '../format.ts'

export interface TickProps {
  name: string
  /** Facts that it would leave. */
  facts: number
  isSet: boolean
  onToggle: () => void
}

/** A choice with a box to tick; one that would leave nothing is dim. */
export function Tick({ name, facts, isSet, onToggle }: TickProps) {
  return (
    <label className="tick" data-empty={facts === 0 ? '' : undefined}>
      <input type="checkbox" checked={isSet} onChange={onToggle} />
      <span className="tick-name">{name}</span>{' '}
      <span className="option-count">{formatNumber(facts)}</span>
    </label>
  )
}
