import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useLater } from '../../../src/dashboard/frame/useLater.ts'

/** What was drawn, in its order. */
let drawn: string[] = []

interface PageProps {
  value: string
  first?: string
}

function Page({ value, first = value }: PageProps) {
  const later = useLater(value, first)
  drawn.push(`${value} ${later}`)
  return <p>{later}</p>
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('useLater(value)', () => {
  it('is the value at once when it is first asked for', () => {
    render(<Page value="a" />)
    expect(screen.getByText('a')).toBeDefined()
  })

  it('is the value before while the new one is drawn elsewhere, and then the new one', async () => {
    const { rerender } = render(<Page value="a" />)
    drawn = []
    rerender(<Page value="b" />)
    expect(await screen.findByText('b')).toBeDefined()
    expect([...new Set(drawn)]).toEqual(['b a', 'b b'])
  })

  it('is what it is told to be first, and then the value', async () => {
    drawn = []
    render(<Page value="b" first="a" />)
    expect(await screen.findByText('b')).toBeDefined()
    expect([...new Set(drawn)]).toEqual(['b a', 'b b'])
  })

  it('waits for no frame where nobody sees the page', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const request = vi.spyOn(window, 'requestAnimationFrame')
    const { rerender } = render(<Page value="a" />)
    rerender(<Page value="b" />)
    expect(screen.getByText('b')).toBeDefined()
    expect(request).not.toHaveBeenCalled()
  })

  it('ends with the last of several values', async () => {
    const { rerender } = render(<Page value="a" />)
    for (const value of ['b', 'c', 'd']) rerender(<Page value={value} />)
    expect(await screen.findByText('d')).toBeDefined()
  })
})
