import { SECTORS } from '../../model/fact.ts'
import type { FilterOptions } from '../select/options.ts'
import type { ChangeView, View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { Popover } from './Popover.tsx'
import { Tick } from './Tick.tsx'
import { toggled } from './toggled.ts'
import { filterWords } from './words.ts'

export interface SectorMenuProps {
  view: View
  changeView: ChangeView
  options: FilterOptions
}

/** Sectors as boxes to tick, most facts first. */
export function SectorMenu({ view, changeView, options }: SectorMenuProps) {
  const words = filterWords[view.language]
  const names = sharedWords[view.language].sector
  const sorted = [...options.sectors].sort((a, b) => b.facts - a.facts)
  return (
    <Popover label={words.sectors} title={words.sectors}>
      <ul className="ticks">
        {sorted.map(({ value: sector, facts, isSet }) => (
          <li key={sector}>
            <Tick
              name={names[sector]}
              facts={facts}
              isSet={isSet}
              onToggle={() => {
                const sectors = toggled(view.sectors, sector)
                changeView({
                  sectors: SECTORS.filter((other) => sectors.includes(other)),
                  fact: null,
                })
              }}
            />
          </li>
        ))}
      </ul>
      <p className="note">{words.sectorNote}</p>
    </Popover>
  )
}
