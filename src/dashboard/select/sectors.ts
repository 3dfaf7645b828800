import { SECTORS, type Fact, type Sector } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { View } from '../view.ts'
import { selectFacts } from './facts.ts'
import { selectThings } from './things.ts'

/** A sector with the facts that name it; a fact that names two is with both. */
export interface SectorRow {
  sector: Sector
  facts: Fact[]
  isSet: boolean
}

export interface SectorTally {
  /** Sectors with a fact, and those that are set; most facts first, then in the order of SECTORS. */
  rows: SectorRow[]
  /** Facts that name a sector, each once: less than the sum of the rows where facts name several. */
  withSector: number
  /** Of them, those that name more than one. */
  withSeveral: number
  /** Facts that name none. */
  without: number
}

/** The sectors of what passes every filter but that of sectors, so that another one can be chosen; each thing once. */
export function selectSectors(atlas: Atlas, view: View): SectorTally {
  return tallySectors(
    selectThings(atlas, selectFacts(atlas, { ...view, sectors: [] })),
    view.sectors,
  )
}

/** The sectors of these facts, of which `set` are chosen. */
export function tallySectors(things: readonly Fact[], set: readonly Sector[] = []): SectorTally {
  const factsBySector = new Map(SECTORS.map((sector): [Sector, Fact[]] => [sector, []]))
  let [withSector, withSeveral] = [0, 0]
  for (const fact of things) {
    for (const sector of fact.sectors) factsBySector.get(sector)?.push(fact)
    if (fact.sectors.length > 0) withSector += 1
    if (fact.sectors.length > 1) withSeveral += 1
  }
  const rows = [...factsBySector].map(([sector, facts]) => ({
    sector,
    facts,
    isSet: set.includes(sector),
  }))
  return {
    rows: rows
      .filter(({ facts, isSet }) => facts.length > 0 || isSet)
      .sort((a, b) => b.facts.length - a.facts.length),
    withSector,
    withSeveral,
    without: things.length - withSector,
  }
}
