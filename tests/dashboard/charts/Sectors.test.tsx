import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Sectors } from '../../../src/dashboard/charts/Sectors.tsx'
import { SECTORS } from '../../../src/model/fact.ts'
import { makeFacts } from './factory.ts'
import { expectSilence, renderChart } from './renderChart.tsx'

const { fact } = makeFacts()
const facts = [
  fact('tie', { sectors: ['energy', 'food'] }),
  fact('event', { sectors: ['energy'] }),
  fact('event', { sectors: [] }),
]

expectSilence()

const bars = () => screen.getAllByRole('button', { pressed: false }).map((bar) => bar.textContent)

describe('Sectors', () => {
  it('counts a fact of two sectors in both, most first, and says so', () => {
    renderChart(Sectors, facts)
    expect(bars()).toEqual(['Energy  2 facts', 'Food  1 fact'])
    expect(screen.getByText(/1 names several and counts in each/u)).toBeDefined()
    expect(screen.getByText('1 fact names no sector')).toBeDefined()
    expect(screen.getByText(/2 facts name 2 sectors; Energy is named most often/u)).toBeDefined()
  })

  it('sets a sector by its bar, and keeps the others to choose from', () => {
    const { onSector } = renderChart(Sectors, facts, { sectors: ['food'] })
    expect(screen.getByRole('button', { pressed: true }).textContent).toMatch(/^Food/u)
    fireEvent.click(screen.getByRole('button', { name: /^Energy/u }))
    expect(onSector).toHaveBeenCalledWith('energy')
  })

  it('shows eight, and the rest when asked', () => {
    renderChart(
      Sectors,
      SECTORS.slice(0, 14).map((sector) => fact('event', { sectors: [sector] })),
    )
    expect(bars()).toHaveLength(8)
    fireEvent.click(screen.getByRole('button', { name: 'and 6 more' }))
    expect(bars()).toHaveLength(14)
  })

  it('has its table, with what names none', () => {
    renderChart(Sectors, facts)
    fireEvent.click(screen.getByRole('button', { name: /Show as table/u }))
    expect(
      within(screen.getByRole('table')).getByRole('row', { name: 'No sector named 1' }),
    ).toBeDefined()
  })

  it('says that no fact names a sector', () => {
    renderChart(Sectors, [fact('tie')])
    expect(screen.getByText(/No fact here names a sector/u)).toBeDefined()
  })

  it('speaks Chinese', () => {
    const { container } = renderChart(Sectors, facts, { language: 'zh' })
    expect(container.textContent).not.toMatch(/fact|sector|Energy/u)
  })
})
