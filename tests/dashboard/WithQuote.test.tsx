import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atlasQuery } from '../../src/dashboard/atlasQuery.ts'
import { WithQuote } from '../../src/dashboard/WithQuote.tsx'
import type { Fact } from '../../src/model/fact.ts'
import { packedBuildOf, serve } from './servedData.ts'
import { smallAtlas } from './smallAtlas.ts'
import { earlier } from './tinyDataset.ts'

// This page has no hashes of its own kind of bytes: what is fetched is held against its schema.
beforeEach(() => {
  vi.stubGlobal('crypto', {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const words = (fact: Fact) => <p>“{fact.quote}”</p>

describe('WithQuote', () => {
  it('draws a fact that has its quote at once', () => {
    render(
      <WithQuote atlas={smallAtlas([earlier])} fact={earlier} language="en">
        {words}
      </WithQuote>,
    )
    expect(screen.getByText('“Nine char”')).toBeTruthy()
  })

  it('fetches a quote that is not there, tells that it could not, and tries again', async () => {
    const { served } = serve(packedBuildOf('one'))
    const client = new QueryClient()
    const atlas = await client.fetchQuery(atlasQuery)
    const [fact] = atlas.dataset.facts
    if (fact === undefined) throw new Error('no fact')
    const whole = served.now
    served.now = { ...whole, 'quotes/0.json': '[]' }
    const { container } = render(
      <QueryClientProvider client={client}>
        <WithQuote atlas={atlas} fact={fact} language="en">
          {words}
        </WithQuote>
      </QueryClientProvider>,
    )
    expect(container.querySelector('[aria-busy]')).toBeTruthy()
    expect(await screen.findByText('The quote could not be read')).toBeTruthy()
    served.now = whole
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText('“Nine char”')).toBeTruthy()
  })
})
