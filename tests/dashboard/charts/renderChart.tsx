import { cleanup, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { Atlas } from '../../../src/dashboard/dataset.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import type { Fact, Sector } from '../../../src/model/fact.ts'
import type { Links } from '../../../src/model/links.ts'
import { smallAtlas } from '../smallAtlas.ts'

/** Each test of the file fails on a word in the console, which is where React and Recharts complain. */
export function expectSilence() {
  const complaints: unknown[][] = []
  beforeEach(() => {
    for (const method of ['error', 'warn'] as const) {
      vi.spyOn(console, method).mockImplementation((...said) => complaints.push(said))
    }
  })
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
    expect(complaints.splice(0)).toEqual([])
  })
}

interface ChartProps {
  atlas: Atlas
  facts: readonly Fact[]
  view: View
  width: number
  onOpen: (factIds: string[]) => void
  onShowAll: () => void
  onYears: (from: number | null, to: number | null) => void
  onConvert: (currency: View['convert']) => void
  onSector: (sector: Sector) => void
}

/** The chart of these facts under a view, 412 px wide, with the doubles of what it tells the page. */
export function renderChart(
  Chart: ComponentType<ChartProps>,
  facts: readonly Fact[],
  change: Partial<View> = {},
  links: Partial<Links> = {},
) {
  const told = {
    onOpen: vi.fn<ChartProps['onOpen']>(),
    onShowAll: vi.fn<ChartProps['onShowAll']>(),
    onYears: vi.fn<ChartProps['onYears']>(),
    onConvert: vi.fn<ChartProps['onConvert']>(),
    onSector: vi.fn<ChartProps['onSector']>(),
  }
  const atlas = smallAtlas(facts, [], links)
  const view = { ...EMPTY_VIEW, ...change }
  const props = { atlas, facts: selectFacts(atlas, view), view, width: 412, ...told }
  const { container, rerender } = render(<Chart {...props} />)
  return {
    ...told,
    container,
    /** The same chart after a change of the view. */
    change: (next: Partial<View>) => {
      rerender(<Chart {...props} view={{ ...view, ...next }} />)
    },
  }
}
