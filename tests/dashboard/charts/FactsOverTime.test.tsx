import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FactsOverTime } from '../../../src/dashboard/charts/FactsOverTime.tsx'
import { makeFacts } from './factory.ts'
import { expectSilence, renderChart } from './renderChart.tsx'

const { fact } = makeFacts()
const facts = [
  fact('tie', { from: '2007', to: '2009' }),
  fact('signing', { from: '2016-07-01' }),
  fact('trade', { from: '2016' }),
  fact('event', { from: '2020-05', partner: 'DE' }),
  fact('figure'),
]

expectSilence()

const handle = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name })
const bar = (name: RegExp) => screen.getByRole('button', { name })

describe('FactsOverTime', () => {
  it('is a landmark with a bar for each year that has facts', () => {
    renderChart(FactsOverTime, facts)
    const region = within(screen.getByRole('region', { name: 'Facts over time' }))
    expect(region.getByRole('heading', { name: 'Facts over time' })).toBeDefined()
    const bars = within(screen.getByRole('toolbar', { name: 'Facts by year' })).getAllByRole(
      'button',
    )
    expect(bars.map((button) => button.getAttribute('aria-label'))).toEqual([
      '2007: 1 fact, to 2009, Ties 1',
      '2016: 2 facts, Signings 1, Trade 1',
      '2020: 1 fact, Events 1',
    ])
  })

  it('stacks a mark a kind', () => {
    const { container } = renderChart(FactsOverTime, facts)
    expect(
      [...container.querySelectorAll('rect.time-mark')].map((mark) => mark.getAttribute('fill')),
    ).toEqual(['var(--kind-tie)', 'var(--kind-signing)', 'var(--kind-trade)', 'var(--kind-event)'])
  })

  it('has no bar of less than nothing where a year is narrower than a pixel', () => {
    const { container } = renderChart(FactsOverTime, [...facts, fact('tie', { from: '1600' })])
    const widths = [...container.querySelectorAll('rect.time-mark')].map((mark) =>
      Number(mark.getAttribute('width')),
    )
    expect(widths).toHaveLength(5)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  })

  it('chooses the year of a bar, and all of them again where it was chosen alone', () => {
    const { onYears, change } = renderChart(FactsOverTime, facts)
    fireEvent.click(bar(/^2016/u))
    expect(onYears).toHaveBeenLastCalledWith(2016, 2016)
    change({ from: 2016, to: 2016 })
    expect(bar(/^2016/u).getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(bar(/^2016/u))
    expect(onYears).toHaveBeenLastCalledWith(null, null)
  })

  it('goes on from the chosen years to the year of a bar with Shift', () => {
    const { onYears } = renderChart(FactsOverTime, facts, { from: 2010, to: 2016 })
    fireEvent.click(bar(/^2020/u), { shiftKey: true })
    expect(onYears).toHaveBeenLastCalledWith(2010, null)
  })

  it('opens the facts without a date', () => {
    const { onOpen } = renderChart(FactsOverTime, facts)
    fireEvent.click(bar(/^no date 1/u))
    expect(onOpen).toHaveBeenLastCalledWith([facts[4]?.id])
  })

  describe('drawn across', () => {
    // 412 px are 12 of margin at both ends and fourteen years from 2007 to 2020.
    const middleOf = (year: number) => 12 + ((year - 2007 + 0.5) * (412 - 24)) / 14
    const bars = () => screen.getByRole('toolbar', { name: 'Facts by year' })
    const press = (year: number) =>
      fireEvent.pointerDown(bars(), { clientX: middleOf(year), isPrimary: true, button: 0 })
    const draw = (year: number) =>
      fireEvent.pointerMove(bars(), { clientX: middleOf(year), buttons: 1 })

    it('chooses from the first year to the last, whichever came first', () => {
      const { onYears } = renderChart(FactsOverTime, facts)
      press(2017)
      draw(2012)
      expect([handle('From year').value, handle('To year').value]).toEqual(['2012', '2017'])
      expect(onYears).not.toHaveBeenCalled()
      fireEvent.pointerUp(bars())
      expect(onYears).toHaveBeenLastCalledWith(2012, 2017)
    })

    it('is no click on the bar where it ends', () => {
      const { onYears } = renderChart(FactsOverTime, facts)
      press(2007)
      draw(2016)
      fireEvent.pointerUp(bars())
      fireEvent.click(bar(/^2016/u))
      expect(onYears.mock.calls).toEqual([[null, 2016]])
    })

    it('chooses nothing after Escape, or where the finger turned out to scroll', () => {
      const { onYears } = renderChart(FactsOverTime, facts)
      press(2012)
      draw(2017)
      fireEvent.keyDown(window, { key: 'Escape' })
      fireEvent.pointerUp(bars())
      press(2012)
      draw(2017)
      fireEvent.pointerCancel(bars())
      fireEvent.pointerUp(bars())
      expect(onYears).not.toHaveBeenCalled()
      expect(handle('From year').value).toBe('2007')
    })
  })

  it('says in a sentence what it shows', () => {
    renderChart(FactsOverTime, facts)
    expect(screen.getByRole('region').textContent).toContain(
      '4 facts have a date, from 2007 to 2020. Most begin in 2016: 2. 1 fact has no date.',
    )
  })

  it('is one stop of the tab key; arrows go from bar to bar', () => {
    renderChart(FactsOverTime, facts)
    expect(bar(/^2020/u).tabIndex).toBe(0)
    expect(bar(/^2016/u).tabIndex).toBe(-1)
    bar(/^2020/u).focus()
    fireEvent.keyDown(bar(/^2020/u), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(bar(/^2016/u))
    fireEvent.keyDown(bar(/^2016/u), { key: 'Home' })
    expect(document.activeElement).toBe(bar(/^2007/u))
  })

  it('has handles at the ends of all years until years are chosen', () => {
    renderChart(FactsOverTime, facts, { partners: ['DE'] })
    expect([handle('From year').value, handle('To year').value]).toEqual(['2007', '2020'])
  })

  it('tells the years when a handle comes to rest, an end of the strip as open', () => {
    const { onYears, change } = renderChart(FactsOverTime, facts)
    fireEvent.input(handle('From year'), { target: { value: '2010' } })
    expect(onYears).not.toHaveBeenCalled()
    fireEvent(handle('From year'), new Event('change'))
    expect(onYears).toHaveBeenLastCalledWith(2010, null)
    change({ from: 2010 })
    fireEvent.input(handle('To year'), { target: { value: '2016' } })
    fireEvent(handle('To year'), new Event('change'))
    expect(onYears).toHaveBeenLastCalledWith(2010, 2016)
  })

  it('keeps one handle from passing the other', () => {
    const { onYears } = renderChart(FactsOverTime, facts, { from: 2010, to: 2012 })
    fireEvent.input(handle('From year'), { target: { value: '2019' } })
    fireEvent(handle('From year'), new Event('change'))
    expect(onYears).toHaveBeenLastCalledWith(2012, 2012)
  })

  it('shows every year while years are chosen, those outside faint', () => {
    const { container } = renderChart(FactsOverTime, facts, { from: 2016 })
    expect(bar(/^2007/u)).toBeDefined()
    const opacity = (kind: string) =>
      container.querySelector(`rect[fill="var(--kind-${kind})"]`)?.getAttribute('opacity')
    expect([opacity('tie'), opacity('signing')]).toEqual(['0.3', '1'])
  })

  it('draws the tail of a range while its year is pointed at', () => {
    const { container } = renderChart(FactsOverTime, facts)
    fireEvent.focus(bar(/^2007/u))
    expect(container.querySelector('.time-tail')).not.toBeNull()
    fireEvent.focus(bar(/^2016/u))
    expect(container.querySelector('.time-tail')).toBeNull()
  })

  it('shows the same as a table, which Escape closes', () => {
    renderChart(FactsOverTime, facts)
    fireEvent.click(screen.getByRole('button', { name: /Show as table/u }))
    const table = screen.getByRole('table')
    expect(within(table).getByRole('row', { name: '2016 0 0 1 1 0 0 2' })).toBeDefined()
    expect(within(table).getByRole('row', { name: 'no date 0 0 0 0 0 1 1' })).toBeDefined()
    fireEvent.keyDown(table, { key: 'Escape' })
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('says that nothing passes the filters, and keeps the handles', () => {
    renderChart(FactsOverTime, facts, { provinces: ['CN-XZ'] })
    expect(screen.getByText('No fact passes these filters.')).toBeDefined()
    expect(handle('From year')).toBeDefined()
  })

  it('speaks Chinese', () => {
    renderChart(FactsOverTime, facts, { language: 'zh' })
    expect(screen.getByRole('region', { name: '事实的时间分布' })).toBeDefined()
    expect(handle('起始年份')).toBeDefined()
    expect(bar(/^2016年：2条事实，签约 1，贸易 1/u)).toBeDefined()
  })
})
