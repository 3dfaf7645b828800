import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TradeGrowth } from '../../../src/dashboard/charts/TradeGrowth.tsx'
import { makeFacts } from './factory.ts'
import { expectSilence, renderChart } from './renderChart.tsx'

const { fact, trade } = makeFacts()
const belarus = [
  trade({ china: 'CN-GS', from: '2024', growthPct: 800, amount: 28430000, currency: 'CNY' }),
  trade({ china: 'CN-GD', chinaPlace: 'Guangzhou', from: '2021', growthPct: 52.59 }),
  trade({ china: 'CN', from: '2022', growthPct: 33 }),
  trade({
    china: 'CN',
    from: '2022',
    flow: 'import',
    product: 'food',
    growthPct: 40,
    approx: 'about',
  }),
  trade({ china: 'CN-SD', from: '2020', flow: 'export', growthPct: -4.2, approx: 'over' }),
]

expectSilence()

const rowTexts = () => screen.getAllByRole('button').map((button) => button.textContent ?? '')
const row = (name: RegExp) => screen.getByRole('button', { name })

describe('TradeGrowth', () => {
  it('is a landmark that says what is shown and in which unit', () => {
    renderChart(TradeGrowth, belarus, { partners: ['BY'] })
    const region = screen.getByRole('region', { name: 'Trade growth' })
    expect(within(region).getByRole('heading', { name: 'Trade growth' })).toBeDefined()
    expect(region.textContent).toContain('Change on the year before.')
    expect(region.textContent).toContain('hollow = “about”')
  })

  it('prints the number of every row with its qualifier and the precision of its document', () => {
    renderChart(TradeGrowth, belarus, { partners: ['BY'] })
    const texts = rowTexts().join('\n').replaceAll('\u202f', ' ')
    for (const number of ['+800 %', '+52.59 %', '+33 %', '≈ +40 %', 'over −4.2 %']) {
      expect(texts).toContain(number)
    }
  })

  it('prints the amount beneath a change beyond the axis, and beneath no other', () => {
    renderChart(TradeGrowth, belarus, { partners: ['BY'] })
    expect(screen.getAllByText(/CNY/u).map((below) => below.textContent?.trim())).toEqual([
      'CNY\u00a028.43\u00a0million',
    ])
  })

  it('leaves a selected place out of the labels and says it to those who listen', () => {
    renderChart(TradeGrowth, belarus, { partners: ['BY'] })
    expect(screen.getByText('Guangdong · Guangzhou')).toBeDefined()
    expect(row(/Guangdong · Guangzhou – Belarus, total, 1 document/u)).toBeDefined()
  })

  it('names both sides where nothing is selected', () => {
    renderChart(TradeGrowth, belarus)
    expect(screen.getByText('Guangzhou – Belarus')).toBeDefined()
  })

  it('opens the facts of a row', () => {
    const { onOpen } = renderChart(TradeGrowth, belarus, { partners: ['BY'] })
    fireEvent.click(row(/52\.59/u))
    expect(onOpen).toHaveBeenCalledWith([belarus[1]?.id])
  })

  it('draws a mark a row: disc, triangles, hollow for about, a chevron for over, an arrow beyond the axis', () => {
    const { container } = renderChart(TradeGrowth, belarus, { partners: ['BY'] })
    const drawing = container.querySelector('.row-list-drawing')
    expect(drawing?.querySelectorAll('circle.mark')).toHaveLength(2)
    expect(drawing?.querySelectorAll('path.mark')).toHaveLength(3)
    expect(drawing?.querySelectorAll('path.mark[fill="var(--panel)"]')).toHaveLength(1)
    expect(drawing?.querySelectorAll('path.mark-line')).toHaveLength(2)
  })

  it('keeps an axis of +100 beside +1,200,000 %', () => {
    renderChart(
      TradeGrowth,
      [
        trade({ partner: 'BY', from: '2021', growthPct: 1_200_000 }),
        trade({ partner: 'DE', from: '2021', growthPct: 90.7 }),
      ],
      { provinces: ['CN-GS'] },
    )
    expect(row(/Belarus.*\+1,200,000\s%/u)).toBeDefined()
    expect(screen.getByText('+100 %')).toBeDefined()
  })

  it('puts growth over another base under a heading of its own', () => {
    renderChart(TradeGrowth, [
      trade({ from: '2010', to: '2023', growthPct: 1700 }),
      trade({ from: '2023', growthPct: 7 }),
    ])
    expect(screen.getByRole('heading', { name: /Over more than one year/u })).toBeDefined()
    expect(screen.getByText('2010–2023')).toBeDefined()
  })

  it('shows twelve rows, then all', () => {
    const facts = Array.from({ length: 15 }, (_, index) =>
      trade({ from: String(2001 + index), growthPct: index + 1 }),
    )
    renderChart(TradeGrowth, facts)
    const rows = () => rowTexts().filter((text) => text.includes('document'))
    expect(rows()).toHaveLength(12)
    fireEvent.click(screen.getByRole('button', { name: 'Show all 15' }))
    expect(rows()).toHaveLength(15)
  })

  it('turns to years where a selection has several periods, each point a button', () => {
    const series = [
      trade({ from: '2012-01', to: '2012-07', growthPct: 19.5 }),
      trade({ from: '2013', growthPct: 5.9 }),
      trade({ from: '2018', growthPct: 64.7 }),
    ]
    const { onOpen } = renderChart(TradeGrowth, series, { partners: ['BY'] })
    expect(screen.getByRole('heading', { name: 'Gansu' })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: '2018, +64.7\u202f%, total' }))
    expect(onOpen).toHaveBeenCalledWith([series[2]?.id])
  })

  it('counts trade that states an amount only, and opens it', () => {
    const amountOnly = trade({ growthPct: null, amount: 5e9, currency: 'USD' })
    const { onOpen } = renderChart(TradeGrowth, [...belarus, amountOnly])
    fireEvent.click(screen.getByRole('button', { name: '1 trade fact states an amount only' }))
    expect(onOpen).toHaveBeenCalledWith([amountOnly.id])
  })

  it('shows the same as a table', () => {
    renderChart(TradeGrowth, belarus)
    fireEvent.click(screen.getByRole('button', { name: /Show as table/u }))
    const table = screen.getByRole('table', { name: /Trade growth in percent/u })
    expect(within(table).getAllByRole('row')).toHaveLength(belarus.length + 1)
    expect(
      within(table).getByRole('row', { name: /Guangdong · Guangzhou Belarus \+52\.59\s% 2021/u }),
    ).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /Show as chart/u }))
    expect(screen.queryByRole('table')).toBeNull()
  })

  describe('with nothing to draw keeps its heading and', () => {
    it('says in how many documents it looked, and opens what is there', () => {
      const events = [fact('event'), fact('event')]
      const { onOpen } = renderChart(TradeGrowth, events, {
        provinces: ['CN-GS'],
        partners: ['BY'],
      })
      expect(screen.getByRole('heading', { name: 'Trade growth' })).toBeDefined()
      expect(
        screen.getByText(/No growth rate between Gansu and Belarus was found in 1 document\./u),
      ).toBeDefined()
      fireEvent.click(screen.getByRole('button', { name: 'Show 2 events' }))
      expect(onOpen).toHaveBeenCalledWith(events.map(({ id }) => id))
    })

    it('names the filter to drop, and what that gives', () => {
      renderChart(TradeGrowth, belarus, { provinces: ['CN-XZ'] })
      const way = screen.getByRole('link', { name: /^Drop Tibet \(\d+ facts\)$/u })
      expect(way.getAttribute('href')).toBe('.')
    })

    it('offers all facts where no filter is in the way', () => {
      const { onShowAll } = renderChart(TradeGrowth, [], { provinces: ['CN-XZ'] })
      fireEvent.click(screen.getByRole('button', { name: 'Show all facts' }))
      expect(onShowAll).toHaveBeenCalledOnce()
    })
  })

  it('speaks Chinese', () => {
    const { container } = renderChart(TradeGrowth, belarus, { partners: ['BY'], language: 'zh' })
    expect(screen.getByRole('region', { name: '贸易增长' }).lang).toBe('zh-Hans')
    expect(screen.getAllByText(/全国/u).length).toBeGreaterThan(0)
    expect(container.textContent).toContain('+52.59%')
    expect(container.textContent).not.toMatch(/Change|Show|total/u)
  })

  describe('of two documents', () => {
    const twoSources = (growthPct: number) => [
      trade({ from: '2021', growthPct: 52.59, document: 'a' }),
      trade({ from: '2021', growthPct, document: 'b' }),
    ]

    it('draws two marks where they differ about one figure, and says so', () => {
      const { container } = renderChart(TradeGrowth, twoSources(48.1), { partners: ['BY'] })
      expect(container.querySelectorAll('.row-list-drawing circle.mark')).toHaveLength(2)
      expect(row(/\+52\.59/u)).toBeDefined()
      expect(row(/\+48\.1/u)).toBeDefined()
      expect(screen.getByText('Two marks in one period: the sources differ.')).toBeDefined()
    })

    it('draws two points in a period of a line where they differ', () => {
      renderChart(TradeGrowth, [...twoSources(48.1), trade({ from: '2022', growthPct: 5 })], {
        partners: ['BY'],
      })
      expect(screen.getByRole('button', { name: /^2021, \+52\.59/u })).toBeDefined()
      expect(screen.getByRole('button', { name: /^2021, \+48\.1/u })).toBeDefined()
      expect(screen.getByText('Two marks in one period: the sources differ.')).toBeDefined()
    })

    it('draws one where they agree, and says that too', () => {
      const facts = twoSources(52.59)
      const corroborating = [facts.map(({ id }) => id)]
      const { container } = renderChart(TradeGrowth, facts, { partners: ['BY'] }, { corroborating })
      expect(container.querySelectorAll('.row-list-drawing circle.mark')).toHaveLength(1)
      expect(screen.getByText(/\(2 documents agree\)/u)).toBeDefined()
      expect(screen.queryByText(/sources differ/u)).toBeNull()
    })
  })

  it('says in a sentence what it shows', () => {
    renderChart(TradeGrowth, belarus, { partners: ['BY'] })
    const text = screen.getByRole('region').textContent?.replaceAll('\u202f', ' ')
    expect(text).toContain(
      '5 changes of trade are stated, from −4.2 % to +800 %. The highest: Gansu – Belarus, 2024, +800 %.',
    )
  })
})
