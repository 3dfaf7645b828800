import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FilterBar } from '../../../src/dashboard/filters/FilterBar.tsx'
import { EMPTY_VIEW, NO_FILTERS, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const atlas = smallAtlas(
  [
    fact('tie', { china: 'CN-GD', partner: 'BY', from: '2021', sectors: ['food'] }),
    fact('trade', { china: 'CN-GD', partner: 'BY', from: '2022' }),
    fact('trade', { china: 'CN-GS', partner: 'ASEAN', document: 'radio' }),
  ],
  [document('radio', { publisher: 'Radio Linden', language: 'de' })],
)

afterEach(cleanup)

function renderBar(change: Partial<View> = {}) {
  const view = { ...EMPTY_VIEW, ...change }
  const changeView = vi.fn<(change: Partial<View>) => void>()
  render(<FilterBar atlas={atlas} view={view} changeView={changeView} filters={view} />)
  return changeView
}
const click = (role: string, name: string | RegExp) => {
  fireEvent.click(screen.getByRole(role, { name }))
}

describe('FilterBar', () => {
  it('is a landmark with a combobox for provinces and one for partners, blocs last', () => {
    renderBar()
    expect(screen.getByRole('region', { name: 'Filters' })).toBeTruthy()
    expect(screen.getByRole('combobox', { name: 'Province' })).toBeTruthy()
    click('combobox', 'Partner')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Belarus 2',
      'ASEAN 1',
    ])
  })

  it('adds a province to those that are set, in one change that also drops the picked fact', () => {
    const changeView = renderBar({ provinces: ['CN-GS'] })
    click('combobox', 'Province')
    click('option', /Guangdong/u)
    expect(changeView.mock.calls).toEqual([[{ provinces: ['CN-GD', 'CN-GS'], fact: null }]])
  })

  it('shows what is set as chips that take it back', () => {
    const changeView = renderBar({ provinces: ['CN-GD'], partners: ['BY'], from: 2021, to: 2022 })
    click('button', 'Remove Belarus')
    click('button', 'Remove 2021–2022')
    expect(changeView.mock.calls).toEqual([
      [{ partners: [], fact: null }],
      [{ from: null, to: null, undated: false, fact: null }],
    ])
  })

  it('offers Clear all from the first filter on', () => {
    const changeView = renderBar({ kinds: ['trade'] })
    click('button', 'Clear all')
    expect(changeView.mock.calls).toEqual([[NO_FILTERS]])
    cleanup()
    renderBar()
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull()
  })

  it('has every kind with its count in sight, whatever kinds are set', () => {
    const changeView = renderBar({ kinds: ['trade'] })
    expect(screen.getByRole('button', { name: 'Trade 2' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    click('button', 'Ties 1')
    expect(changeView.mock.calls).toEqual([[{ kinds: ['tie', 'trade'], fact: null }]])
  })

  it('opens the sectors and sets one', () => {
    const changeView = renderBar()
    expect(screen.queryByRole('checkbox')).toBeNull()
    click('button', 'Sectors')
    fireEvent.click(screen.getByRole('checkbox', { name: /Food/u }))
    expect(changeView.mock.calls).toEqual([[{ sectors: ['food'], fact: null }]])
  })

  it('moves the last year along when a first one that passes it is typed', () => {
    const changeView = renderBar({ to: 2021 })
    click('button', 'Years')
    const field = screen.getByRole('textbox', { name: 'From' })
    fireEvent.change(field, { target: { value: '2022' } })
    expect(changeView).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(changeView.mock.calls).toEqual([[{ from: 2022, to: 2022, undated: false, fact: null }]])
  })

  it('says that what was typed is no year, and sets nothing', () => {
    const changeView = renderBar()
    click('button', 'Years')
    const field = screen.getByRole('textbox', { name: 'To' })
    fireEvent.change(field, { target: { value: '20' } })
    fireEvent.blur(field)
    expect(screen.getByRole('alert').textContent).toBe('Four digits, such as 2015.')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(changeView).not.toHaveBeenCalled()
  })

  it('has a handle for each end of the years, which says its year and sets it when it comes to rest', () => {
    const changeView = renderBar()
    click('button', 'Years')
    const handle = screen.getByRole('slider', { name: 'First year' })
    expect(handle.getAttribute('aria-valuetext')).toBe('2021: 1 fact')
    fireEvent.input(handle, { target: { value: '2022' } })
    expect(changeView).not.toHaveBeenCalled()
    expect(screen.getByText('Since 2022').parentElement?.textContent).toBe('Since 2022 1 fact')
    fireEvent(handle, new Event('change', { bubbles: true }))
    expect(changeView.mock.calls).toEqual([[{ from: 2022, to: null, undated: false, fact: null }]])
  })

  it('tells how many facts have no date, and shows them with chosen years when asked', () => {
    renderBar()
    click('button', 'Years')
    expect(screen.getByText('1 fact has no date; chosen years leave it out.')).toBeTruthy()
    cleanup()
    const changeView = renderBar({ from: 2022 })
    click('button', 'Years')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Also facts without a date 1' }))
    expect(changeView.mock.calls).toEqual([[{ undated: true, fact: null }]])
  })

  it('finds publishers by typing, with what each would leave, and sets one', () => {
    const changeView = renderBar({ kinds: ['tie'] })
    click('button', 'Sources')
    const publishers = () =>
      within(screen.getByRole('list', { name: 'Publishers' }))
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent)
    expect(publishers()).toEqual(['The Daily Thread 1', 'Radio Linden 0'])
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a publisher' }), {
      target: { value: 'lind' },
    })
    expect(publishers()).toEqual(['Radio Linden 0'])
    fireEvent.click(screen.getByRole('checkbox', { name: 'Radio Linden 0' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'German 0' }))
    expect(changeView.mock.calls).toEqual([
      [{ publishers: ['Radio Linden'], fact: null }],
      [{ written: ['de'], fact: null }],
    ])
  })

  it('shows publisher, language, growth and uncertain facts as chips too', () => {
    const changeView = renderBar({
      publishers: ['', 'Radio Linden'],
      written: ['de'],
      growth: 50,
      uncertain: true,
    })
    click('button', 'Remove Publisher not stated')
    click('button', 'Remove Radio Linden')
    click('button', 'Remove Documents in German')
    click('button', /^Remove Growth above 50/u)
    click('button', 'Remove Uncertain facts too')
    expect(changeView.mock.calls).toEqual([
      [{ publishers: ['Radio Linden'], fact: null }],
      [{ publishers: [''], fact: null }],
      [{ written: [], fact: null }],
      [{ growth: null, fact: null }],
      [{ uncertain: false, fact: null }],
    ])
  })

  it('closes an open menu with Escape and gives the focus back to its button', () => {
    renderBar()
    click('button', 'Sectors')
    fireEvent.keyDown(screen.getAllByRole('checkbox')[0] ?? globalThis.document.body, {
      key: 'Escape',
    })
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(globalThis.document.activeElement).toBe(screen.getByRole('button', { name: 'Sectors' }))
  })

  it('is Chinese in Chinese', () => {
    renderBar({ language: 'zh', partners: ['BY'] })
    expect(screen.getByRole('combobox', { name: '省份' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '移除白俄罗斯' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '全部清除' })).toBeTruthy()
  })
})
