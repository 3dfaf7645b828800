import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { YearFields } from '../../../src/dashboard/timeline/YearFields.tsx'

afterEach(cleanup)

const BOUNDS = { first: 1990, last: 2024 }

function renderFields() {
  const onYears = vi.fn()
  const fields = (from: number | null, to: number | null) => (
    <YearFields bounds={BOUNDS} language="en" {...{ from, to, onYears }} />
  )
  const { rerender } = render(fields(null, null))
  return {
    onYears,
    change: (from: number | null, to: number | null) => {
      rerender(fields(from, to))
    },
  }
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name })

it('YearFields tell a year with Enter or when they are left, and keep the focus', () => {
  const { onYears, change } = renderFields()
  field('from').focus()
  fireEvent.change(field('from'), { target: { value: '2010' } })
  fireEvent.keyDown(field('from'), { key: 'Enter' })
  expect(onYears).toHaveBeenLastCalledWith(2010, null)
  change(2010, null)
  expect(document.activeElement).toBe(field('from'))
  fireEvent.blur(field('from'))
  expect(onYears).toHaveBeenCalledOnce()
  fireEvent.change(field('to'), { target: { value: '2005' } })
  fireEvent.blur(field('to'))
  expect(onYears).toHaveBeenLastCalledWith(2005, 2005)
})

it('YearFields show what holds after a text that is no year', () => {
  const { onYears } = renderFields()
  fireEvent.change(field('from'), { target: { value: '20' } })
  fireEvent.blur(field('from'))
  expect(onYears).toHaveBeenLastCalledWith(null, null)
  expect(field('from').value).toBe('1990')
})
