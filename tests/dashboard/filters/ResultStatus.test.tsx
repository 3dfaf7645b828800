import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ResultStatus } from '../../../src/dashboard/filters/ResultStatus.tsx'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const pair = { china: 'CN-GD', partner: 'BY' }
const one = fact('tie', { ...pair, document: 'a' })
const again = fact('tie', { ...pair, document: 'b' })
const atlas = smallAtlas([one, again], [], { corroborating: [[one.id, again.id]] })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('ResultStatus tells, once it is quiet, the facts and documents that pass, and no document that a filter hides', () => {
  const props = { atlas, language: 'en' as const }
  const { rerender } = render(<ResultStatus {...props} facts={[one, again]} />)
  rerender(<ResultStatus {...props} facts={[again]} />)
  expect(screen.getByRole('status').textContent).toBe('')
  act(() => {
    vi.advanceTimersByTime(1000)
  })
  expect(screen.getByRole('status').textContent).toBe('1 fact in 1 document.')
})
