import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useLater } from '../../../src/dashboard/frame/useLater.ts'

/** What was drawn, in its order. */
let drawn: string[] = []

function Page({ value }: { value: string }) {
  const later = useLater(value)
  drawn.push(`${value} ${later}`)
  return <p>{later}</p>
}

afterEach(cleanup)

describe('useLater(value)', () => {
  it('is the value at once when it is first asked for', () => {
    render(<Page value="a" />)
    expect(screen.getByText('a')).toBeDefined()
  })

  it('is the value before while the new one is drawn elsewhere, and then the new one', async () => {
    const { rerender } = render(<Page value="a" />)
    drawn = []
    await act(async () => {
      rerender(<Page value="b" />)
      await Promise.resolve()
    })
    expect([...new Set(drawn)]).toEqual(['b a', 'b b'])
    expect(screen.getByText('b')).toBeDefined()
  })

  it('ends with the last of several values', async () => {
    const { rerender } = render(<Page value="a" />)
    await act(async () => {
      for (const value of ['b', 'c', 'd']) rerender(<Page value={value} />)
      await Promise.resolve()
    })
    expect(screen.getByText('d')).toBeDefined()
  })
})
