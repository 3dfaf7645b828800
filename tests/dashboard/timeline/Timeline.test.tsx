import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selectTimeline } from '../../../src/dashboard/select/timeline.ts'
import { Timeline } from '../../../src/dashboard/timeline/Timeline.tsx'
import { TimelineTable } from '../../../src/dashboard/timeline/TimelineTable.tsx'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const facts = [
  fact('signing', { china: 'CN-GD', from: '2021-05-12', count: 8 }),
  fact('trade', { china: 'CN-GD', from: '2021-05-12' }),
  fact('event', { china: 'CN-GD', from: '2019', name: 'A fair' }),
  fact('figure', { china: 'CN-GD' }),
  fact('tie', { china: 'CN-GS', from: '2007', to: '2022', partner: 'DE' }),
]

afterEach(cleanup)

function renderTimeline(change: Partial<View> = {}, given: readonly Fact[] = facts) {
  const told = { onOpen: vi.fn(), onYears: vi.fn() }
  const view = { ...EMPTY_VIEW, ...change }
  const draw = (some: readonly Fact[]) => {
    const atlas = smallAtlas(some)
    const timeline = selectTimeline(atlas, some, view.lanes, view)
    return (
      <Timeline
        {...{ atlas, view, timeline, ...told }}
        isNarrow={false}
        scroller={{ current: null }}
        width={1200}
      />
    )
  }
  const { rerender } = render(draw(given))
  return {
    ...told,
    change: (next: readonly Fact[]) => {
      rerender(draw(next))
    },
  }
}

const mark = (name: RegExp) => screen.getByRole('gridcell', { name })

describe('Timeline', () => {
  it('has a row a lane, its name with what it holds, and a mark a date', () => {
    renderTimeline()
    const [guangdong, gansu] = screen.getAllByRole('row')
    expect(
      within(guangdong as HTMLElement)
        .getByRole('link')
        .getAttribute('aria-label'),
    ).toBe('Guangdong: 3 facts')
    expect(
      within(guangdong as HTMLElement)
        .getAllByRole('gridcell')
        .map((cell) => cell.getAttribute('aria-label')),
    ).toEqual([
      'Guangdong: 1 fact without a date',
      'Event, Guangdong – Belarus, 2019: A fair',
      '2 facts, 12 May 2021: Signings 1, Trade 1',
    ])
    expect(
      within(gansu as HTMLElement).getByRole('gridcell', {
        name: 'Tie, Gansu – Germany, 2007–2022: sister places',
      }),
    ).toBeDefined()
  })

  it('opens the facts of a mark, by press and by Enter, and those without a date', () => {
    const { onOpen } = renderTimeline()
    fireEvent.click(mark(/^2 facts/u))
    expect(onOpen).toHaveBeenLastCalledWith([facts[0]?.id, facts[1]?.id])
    fireEvent.keyDown(mark(/^Event/u), { key: 'Enter' })
    expect(onOpen).toHaveBeenLastCalledWith([facts[2]?.id])
    fireEvent.click(mark(/without a date$/u))
    expect(onOpen).toHaveBeenLastCalledWith([facts[3]?.id])
  })

  it('is one stop of the tab key, walked through by the arrows', () => {
    renderTimeline()
    const stops = () =>
      [...document.querySelectorAll('[data-row]')].filter(
        (element) => (element as HTMLElement).tabIndex === 0,
      )
    expect(stops()).toHaveLength(1)
    mark(/^Event/u).focus()
    fireEvent.keyDown(mark(/^Event/u), { key: 'ArrowRight' })
    expect(document.activeElement).toBe(mark(/^2 facts/u))
    fireEvent.keyDown(mark(/^2 facts/u), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(mark(/^Tie/u))
    expect(stops()).toEqual([mark(/^Tie/u)])
  })

  it('stays a stop of the tab key where what had the focus is filtered away', () => {
    const { change } = renderTimeline()
    fireEvent.focus(mark(/without a date$/u))
    change(facts.slice(0, 3))
    expect(document.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1)
  })

  it('tells what a mark holds while it has the focus', () => {
    renderTimeline()
    fireEvent.focus(mark(/^2 facts/u))
    const tip = document.querySelector('.spot-tip')
    expect(tip?.textContent).toContain('Guangdong – Belarus, 12 May 2021: 8 agreements')
    fireEvent.blur(mark(/^2 facts/u))
    expect(document.querySelector('.spot-tip')).toBeNull()
  })

  it('chooses years where the axis is drawn across, and one where it is pressed', () => {
    const { onYears } = renderTimeline()
    const axis = document.querySelector('.timeline-years') as HTMLElement
    fireEvent.pointerDown(axis, { clientX: 20, isPrimary: true, button: 0 })
    fireEvent.pointerMove(axis, { clientX: 150, buttons: 1 })
    fireEvent.pointerUp(axis)
    const [from, to] = onYears.mock.lastCall ?? []
    expect(from).toBe(2007)
    expect(to).toBeGreaterThan(2007)
    fireEvent.pointerDown(axis, { clientX: 20, isPrimary: true, button: 0 })
    fireEvent.pointerUp(axis)
    fireEvent.click(axis, { clientX: 20 })
    expect(onYears).toHaveBeenLastCalledWith(2007, 2007)
  })

  it('goes by partner where that is asked for, and speaks Chinese', () => {
    renderTimeline({ lanes: 'partner', language: 'zh' })
    expect(screen.getByRole('grid', { name: '何时发生了什么' })).toBeDefined()
    expect(screen.getByRole('link', { name: '白俄罗斯：3条事实' })).toBeDefined()
    expect(mark(/^结好与机构，甘肃 – 德国，2007–2022年：/u)).toBeDefined()
  })
})

it('TimelineTable has a row a lane with its first and last date, those without any date too', () => {
  const given = [...facts, fact('figure', { china: 'CN-SD' })]
  const atlas = smallAtlas(given)
  const timeline = selectTimeline(atlas, given, 'province', EMPTY_VIEW)
  render(<TimelineTable atlas={atlas} view={EMPTY_VIEW} timeline={timeline} />)
  const rows = screen
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows.slice(1)).toEqual([
    ['Guangdong', '3', '2019', '12 May 2021', '2021 (2)', '1'],
    ['Gansu', '1', '2007', '2022', '2007 (1)', '0'],
    ['Shandong', '0', '', '', '', '1'],
  ])
})
