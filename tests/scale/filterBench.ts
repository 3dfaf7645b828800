import { indexDataset, type Atlas } from '../../src/dashboard/dataset.ts'
import { failuresOf } from '../../src/dashboard/select/failures.ts'
import { selectFacts } from '../../src/dashboard/select/facts.ts'
import { selectOptions } from '../../src/dashboard/select/options.ts'
import { EMPTY_VIEW, type View } from '../../src/dashboard/view.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Fact } from '../../src/model/fact.ts'
import { quantile } from './quantile.ts'

/** Filters as readers set them, one after the other. */
const CHANGES: Partial<View>[] = [
  {},
  { kinds: ['trade'] },
  { kinds: ['trade'], from: 2015, to: 2022 },
  { provinces: ['CN-GD'] },
  { provinces: ['CN-GD'], partners: ['DE'] },
  { partners: ['DE', 'FR'] },
  { sectors: ['energy'] },
  { written: ['zh'], uncertain: true },
]
const ROUNDS = 12

/** Chooses facts and counts every choice of province, partner, kind, sector and year, ours and on plain objects; lines that tell the processor time of each. */
export function benchFilters(dataset: Dataset): string[] {
  const atlas = indexDataset(dataset)
  const ours: number[] = []
  const plain: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const change of CHANGES) {
      const view: View = { ...EMPTY_VIEW, ...change }
      ours.push(
        costOf(() => {
          selectOptions(atlas, view)
          return selectFacts(atlas, view).length
        }),
      )
      plain.push(costOf(() => filterPlainly(atlas, view).length))
      forget(atlas)
    }
  }
  const tell = (name: string, times: readonly number[]) =>
    `${name.padEnd(22)}${quantile(times, 0.5).toFixed(1).padStart(8)} ms median${quantile(times, 0.95).toFixed(1).padStart(9)} ms p95`
  const times = quantile(plain, 0.5) / quantile(ours, 0.5)
  return [
    `filtering ${dataset.facts.length} facts, ms of processor time a change`,
    tell('ours, columns', ours),
    tell('plain objects and Map', plain),
    `ratio                 ${times.toFixed(1)} times as fast`,
  ]
}

/** Other views push out what is remembered of the last ones. */
function forget(atlas: Atlas): void {
  for (let from = 1900; from < 1910; from += 1) failuresOf(atlas, { ...EMPTY_VIEW, from })
}

/** As one would write it at first: the facts that pass, and a Map of counts a facet. */
function filterPlainly(atlas: Atlas, view: View): Fact[] {
  const among = <Value>(set: readonly Value[], value: Value) =>
    set.length === 0 || set.includes(value)
  const tests: Record<string, (fact: Fact) => boolean> = {
    china: (fact) => among(view.provinces, fact.china),
    partner: (fact) => among(view.partners, fact.partner),
    kind: (fact) => among(view.kinds, fact.kind),
    sector: (fact) =>
      view.sectors.length === 0 || fact.sectors.some((sector) => view.sectors.includes(sector)),
    year: (fact) => {
      if (view.from === null && view.to === null) return true
      const year = Number((fact.from ?? fact.to ?? '0').slice(0, 4))
      return year >= (view.from ?? 0) && year <= (view.to ?? 9999)
    },
    written: (fact) =>
      view.written.length === 0 ||
      view.written.includes(atlas.documentById.get(fact.document)?.language ?? 'en'),
  }
  const values: Record<string, (fact: Fact) => readonly string[]> = {
    china: ({ china }) => [china],
    partner: ({ partner }) => [partner],
    kind: ({ kind }) => [kind],
    sector: ({ sectors }) => sectors,
    year: ({ from, to }) => [(from ?? to ?? '').slice(0, 4)],
  }
  const seen = atlas.dataset.facts.filter((fact) => view.uncertain || !fact.uncertain)
  for (const [facet, valuesOf] of Object.entries(values)) {
    const others = Object.entries(tests).filter(([name]) => name !== facet)
    const counts = new Map<string, number>()
    for (const fact of seen) {
      if (!others.every(([, passes]) => passes(fact))) continue
      for (const value of valuesOf(fact)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return seen.filter((fact) => Object.values(tests).every((passes) => passes(fact)))
}

/** Milliseconds of the processor, whatever else the machine does. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
