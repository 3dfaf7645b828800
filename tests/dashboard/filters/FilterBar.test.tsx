import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FilterBar } from '../../../src/dashboard/filters/FilterBar.tsx'
import { selectOptions } from '../../../src/dashboard/select/facts.ts'
import { EMPTY_VIEW, NO_FILTERS, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const atlas = smallAtlas([
  fact('tie', { china: 'CN-GD', partner: 'BY', from: '2021', sectors: ['food'] }),
  fact('trade', { china: 'CN-GD', partner: 'BY', from: '2022' }),
  fact('trade', { china: 'CN-GS', partner: 'ASEAN' }),
])

afterEach(cleanup)

function renderBar(change: Partial<View> = {}) {
  const view = { ...EMPTY_VIEW, ...change }
  const changeView = vi.fn<(change: Partial<View>) => void>()
  const options = selectOptions(atlas, view)
  render(<FilterBar atlas={atlas} view={view} changeView={changeView} options={options} />)
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
      [{ from: null, to: null, fact: null }],
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

  it('moves the last year along when the first one passes it, and tells what the years leave out', () => {
    const changeView = renderBar({ to: 2021 })
    click('button', 'Years')
    expect(screen.getByText('Facts without a date are left out.')).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'From' }), { target: { value: '2022' } })
    expect(changeView.mock.calls).toEqual([[{ from: 2022, to: 2022, fact: null }]])
  })

  it('closes an open menu with Escape and gives the focus back to its button', () => {
    renderBar()
    click('button', 'Sectors')
    fireEvent.keyDown(screen.getAllByRole('checkbox')[0] ?? document.body, { key: 'Escape' })
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sectors' }))
  })

  it('is Chinese in Chinese', () => {
    renderBar({ language: 'zh', partners: ['BY'] })
    expect(screen.getByRole('combobox', { name: '省份' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '移除白俄罗斯' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '全部清除' })).toBeTruthy()
  })
})
