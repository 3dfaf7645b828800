import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Combobox } from '../../../src/dashboard/filters/Combobox.tsx'
import type { Choice } from '../../../src/dashboard/filters/matchChoices.ts'

const choice = (value: string, name: string, german: string, group: string, facts = 1): Choice => ({
  value,
  name,
  names: [name, german],
  facts,
  isSet: value === 'BY',
  group,
})

const CHOICES = [
  choice('ZM', 'Zambia', 'Sambia', 'Africa'),
  choice('DE', 'Germany', 'Deutschland', 'Europe', 12),
  choice('BY', 'Belarus', 'Weißrussland', 'Europe', 3),
  choice('ASEAN', 'ASEAN', 'ASEAN', 'Blocs and regions', 0),
]

afterEach(cleanup)

function renderCombobox() {
  const onPick = vi.fn<(value: string) => void>()
  render(
    <Combobox
      label="Partner"
      listLabel="Partners"
      choices={CHOICES}
      onPick={onPick}
      language="en"
    />,
  )
  const input = screen.getByRole('combobox', { name: 'Partner' })
  const press = (key: string) => fireEvent.keyDown(input, { key })
  const type = (value: string) => fireEvent.change(input, { target: { value } })
  const optionNames = () => screen.queryAllByRole('option').map((option) => option.textContent)
  const active = () =>
    document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null
  return { input, onPick, press, type, optionNames, active }
}

describe('Combobox', () => {
  it('is closed until it is clicked, then shows its choices under their headings with their counts', () => {
    const { input, optionNames } = renderCombobox()
    expect(input.getAttribute('aria-expanded')).toBe('false')
    expect(optionNames()).toEqual([])
    fireEvent.click(input)
    expect(input.getAttribute('aria-expanded')).toBe('true')
    const groups = screen.getAllByRole('group')
    expect(groups.map((group) => group.getAttribute('aria-labelledby'))).toHaveLength(3)
    const europe = within(screen.getByRole('group', { name: 'Europe' }))
    expect(europe.getByRole('option', { name: /Germany 12/u })).toBeTruthy()
    const belarus = europe.getByRole('option', { name: /Belarus 3/u })
    expect(belarus.getAttribute('aria-selected')).toBe('true')
  })

  it('narrows to what is typed, in any language, with the best choice active, and says how many', () => {
    const { type, optionNames, active } = renderCombobox()
    type('deu')
    expect(optionNames()).toEqual(['Germany 12'])
    expect(active()).toBe('Germany 12')
    expect(screen.getByRole('status').textContent).toBe('1 choice')
  })

  it('picks the active choice with Enter, closes, and is empty again', () => {
    const { input, type, press, onPick } = renderCombobox()
    type('weiss')
    press('Enter')
    expect(onPick.mock.calls).toEqual([['BY']])
    expect(input).toHaveProperty('value', '')
    expect(input.getAttribute('aria-expanded')).toBe('false')
  })

  it('walks through the choices with the arrows and round the ends', () => {
    const { press, active } = renderCombobox()
    press('ArrowDown')
    expect(active()).toBe('Zambia 1')
    press('ArrowUp')
    expect(active()).toBe('ASEAN 0')
    press('ArrowDown')
    expect(active()).toBe('Zambia 1')
    press('PageDown')
    expect(active()).toBe('ASEAN 0')
  })

  it('picks a choice with a click', () => {
    const { input, onPick } = renderCombobox()
    fireEvent.click(input)
    fireEvent.click(screen.getByRole('option', { name: /Zambia/u }))
    expect(onPick.mock.calls).toEqual([['ZM']])
  })

  it('keeps Escape for itself while it is open, and lets it through when it is closed', () => {
    const { input, press } = renderCombobox()
    const onPage = vi.fn()
    window.addEventListener('keydown', onPage)
    fireEvent.click(input)
    press('Escape')
    expect(input.getAttribute('aria-expanded')).toBe('false')
    expect(onPage).not.toHaveBeenCalled()
    press('Escape')
    expect(onPage).toHaveBeenCalledOnce()
    window.removeEventListener('keydown', onPage)
  })

  it('says when no name begins like what was typed, and Enter then picks nothing', () => {
    const { type, press, onPick } = renderCombobox()
    type('xyz')
    expect(screen.getByRole('option').textContent).toBe('No name begins with “xyz”.')
    press('Enter')
    expect(onPick).not.toHaveBeenCalled()
  })

  it('forgets what was typed when the focus leaves it', () => {
    const { input, type } = renderCombobox()
    type('ger')
    fireEvent.blur(input)
    expect(input).toHaveProperty('value', '')
    expect(input.getAttribute('aria-expanded')).toBe('false')
  })
})
