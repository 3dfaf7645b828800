import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SignedProjects } from '../../../src/dashboard/charts/SignedProjects.tsx'
import { makeFacts } from './factory.ts'
import { expectSilence, renderChart } from './renderChart.tsx'

const { fact, signing } = makeFacts()
const belarus = [
  signing({ china: 'CN-GS', from: '2016-07-01', count: 8 }),
  signing({
    china: 'CN-GS',
    partnerPlace: 'Grodno',
    from: '2007',
    to: '2022',
    count: 10,
    approx: 'over',
  }),
  signing({ china: 'CN-GD', chinaPlace: 'Guangzhou', count: 4, instrument: 'mou' }),
  signing({ china: 'CN', count: null, instrument: 'contract' }),
]
const others = [
  signing({ china: 'CN-GX', partner: 'ASEAN', count: 138, amount: 3343e8, currency: 'CNY' }),
  signing({ china: 'CN-HE', partner: 'DE', count: 20, amount: 15e8, currency: 'USD' }),
]

expectSilence()

const squares = (container: HTMLElement) => container.querySelectorAll('rect.mark').length
const row = (name: RegExp) => screen.getByRole('button', { name })

describe('SignedProjects', () => {
  it('draws one square a document, one hollow where the number is not stated', () => {
    const { container } = renderChart(SignedProjects, belarus, { partners: ['BY'] })
    expect(squares(container)).toBe(8 + 10 + 4 + 1)
    expect(container.querySelectorAll('rect.mark[fill="var(--panel)"]')).toHaveLength(1)
    expect(container.querySelectorAll('path.mark-line')).toHaveLength(1)
  })

  it('says counts with their instrument and qualifier, labels no longer than the selection needs', () => {
    renderChart(SignedProjects, belarus, { partners: ['BY'] })
    expect(row(/^Gansu Jul 2016 8 agreements/u)).toBeDefined()
    expect(row(/^Gansu – Grodno 2007–2022 over 10 agreements/u)).toBeDefined()
    expect(row(/^Guangzhou no date 4 MoUs/u)).toBeDefined()
    expect(row(/^China no date some contracts/u)).toBeDefined()
  })

  it('opens the facts of a row', () => {
    const { onOpen } = renderChart(SignedProjects, belarus, { partners: ['BY'] })
    fireEvent.click(row(/4 MoUs/u))
    expect(onOpen).toHaveBeenCalledWith([belarus[2]?.id])
  })

  it('says that nothing is added up, and has no total', () => {
    const { container } = renderChart(SignedProjects, belarus, { partners: ['BY'] })
    expect(container.textContent?.match(/not added up/gu)).toHaveLength(1)
    expect(container.textContent).not.toMatch(/total/iu)
  })

  it('groups by province, or by partner when asked to', () => {
    renderChart(SignedProjects, [...belarus, ...others])
    const headings = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)
    expect(headings()).toContain('Gansu 2 signings')
    fireEvent.click(screen.getByRole('button', { name: 'By partner' }))
    expect(screen.getByRole('button', { name: 'By partner' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(headings()).toContain('Belarus 4 signings')
  })

  it('offers no choice of side where there is but one place on a side', () => {
    renderChart(SignedProjects, belarus, { partners: ['BY'] })
    expect(screen.queryByRole('button', { name: 'By partner' })).toBeNull()
  })

  it('has one row for a statement that names several partners', () => {
    const shared = ['DE', 'FR', 'IT'].map((partner) =>
      signing({ china: 'CN-SD', partner, statement: 'ffffffffffff', count: 9 }),
    )
    const { onOpen } = renderChart(SignedProjects, shared, { provinces: ['CN-SD'] })
    fireEvent.click(row(/^Germany, France and 1 more no date 9 agreements/u))
    expect(onOpen).toHaveBeenCalledWith(shared.map(({ id }) => id))
  })

  it('says so where the view leaves out partners that share a statement', () => {
    const shared = ['DE', 'FR', 'IT'].map((partner) =>
      signing({ china: 'CN-SD', partner, statement: 'eeeeeeeeeeee', count: 9 }),
    )
    renderChart(SignedProjects, shared, { partners: ['DE'] })
    expect(row(/^Shandong \(with 2 more\) no date 9 agreements/u)).toBeDefined()
    expect(row(/stated together with France, Italy/u)).toBeDefined()
  })

  it('draws a broken bar above thirty, and says so', () => {
    const { container } = renderChart(SignedProjects, others)
    expect(container.querySelectorAll('path.mark')).toHaveLength(2)
    expect(container.textContent).toContain('A bar is more than 30.')
  })

  it('lists stated values apart, a block a currency', () => {
    renderChart(SignedProjects, others)
    expect(screen.getByRole('heading', { name: 'Stated values' })).toBeDefined()
    expect(screen.getAllByRole('heading', { level: 4 }).map((h) => h.textContent)).toEqual([
      'CNY',
      'USD',
    ])
    expect(row(/CNY\s334\.3\sbillion/u)).toBeDefined()
  })

  it('converts values to one currency only when asked, with mark, arithmetic, rates and what stays', () => {
    const values = [
      ...others,
      signing({ china: 'CN-GD', partner: 'US', from: '2023', amount: 2e9, currency: 'USD' }),
    ]
    const plain = renderChart(SignedProjects, values)
    expect(plain.container.textContent).not.toContain('converted')
    cleanup()
    const { onConvert, container } = renderChart(SignedProjects, values, { convert: 'CNY' })
    expect(
      row(/USD\s2\sbillion × 7\.0841 \(2023\) ≈ CNY\s14\.2\sbillion, converted/u),
    ).toBeDefined()
    expect(container.querySelector('.converted-mark')?.textContent).toBe('converted')
    expect(row(/USD\s1\.5\sbillion no date, so no rate/u)).toBeDefined()
    expect(
      within(screen.getByRole('table', { name: 'Average rates of the year' })).getByRole('row', {
        name: 'USD 2023 7.0841',
      }),
    ).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'As stated' }))
    expect(onConvert).toHaveBeenCalledWith(null)
  })

  it('lists no values where none is stated', () => {
    renderChart(SignedProjects, belarus)
    expect(screen.queryByRole('heading', { name: 'Stated values' })).toBeNull()
  })

  it('shows the same as a table, dates to the day', () => {
    renderChart(SignedProjects, belarus)
    fireEvent.click(screen.getByRole('button', { name: /Show as table/u }))
    const table = screen.getByRole('table', { name: /Signed projects/u })
    expect(
      within(table).getByRole('row', {
        name: 'Gansu Belarus 8 agreements 1 Jul 2016 not stated 1',
      }),
    ).toBeDefined()
  })

  it('with nothing to draw keeps its heading and says why', () => {
    const { onOpen } = renderChart(SignedProjects, [fact('tie')], { partners: ['BY'] })
    expect(screen.getByRole('region', { name: 'Signed projects' })).toBeDefined()
    expect(screen.getByText(/No signing with Belarus was found in 1 document\./u)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 tie' }))
    expect(onOpen).toHaveBeenCalledOnce()
  })

  it('speaks Chinese', () => {
    const { container } = renderChart(SignedProjects, [...belarus, ...others], { language: 'zh' })
    expect(screen.getByRole('region', { name: '签约项目' })).toBeDefined()
    expect(row(/逾10项协议/u)).toBeDefined()
    expect(row(/若干份合同/u)).toBeDefined()
    expect(container.textContent).not.toMatch(/sign|agreement|Show|stated/u)
  })
})
