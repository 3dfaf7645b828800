import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { Evented, type Map as LeafletMap } from 'leaflet'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { manifestQuery } from '../../../src/dashboard/atlasQuery.ts'
import { useOutlines, type Outlines } from '../../../src/dashboard/map/useOutlines.ts'

/** A level with one place, whose code says which level it is. */
const level = (code: string) => ({
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ],
  ],
  objects: {
    places: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiPolygon', id: code, arcs: [[[0]]] }],
    },
  },
})

/** Of a map, what the hook needs: its events. */
class Events extends Evented {}

/** What waits for an answer, by the name of its file. */
const asked = new Map<string, (response: Response) => void>()

beforeEach(() => {
  asked.clear()
  vi.stubGlobal(
    'fetch',
    vi.fn(
      (address: string) =>
        new Promise<Response>((resolve) => {
          if (address.endsWith('manifest.json')) resolve(new Response('', { status: 404 }))
          else asked.set(/geo\/(.+)\.json$/u.exec(address)?.[1] ?? address, resolve)
        }),
    ),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

async function answer(file: string, status = 200) {
  await waitFor(() => expect([...asked.keys()]).toContain(file))
  const body = status === 200 ? JSON.stringify(level(file)) : ''
  await act(async () => {
    asked.get(file)?.(new Response(body, { status }))
    await Promise.resolve()
  })
}

function renderOutlines(zoom: number) {
  const client = new QueryClient()
  client.setQueryData(manifestQuery.queryKey, null)
  const map = new Events() as unknown as LeafletMap
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const hook = renderHook(({ zoom }) => useOutlines(map, zoom), {
    wrapper,
    initialProps: { zoom },
  })
  const expectDrawn = (file: string) =>
    waitFor(() => expect(codeOf(hook.result.current)).toBe(file))
  return { hook, map, expectDrawn }
}

const codeOf = (outlines: Outlines) =>
  outlines.state === 'found' ? outlines.outlines[0]?.code : outlines.state

describe('useOutlines(map, zoom)', () => {
  it('asks for the first level alone while the whole world is in sight', async () => {
    const { expectDrawn } = renderOutlines(2)
    await answer('world')
    await expectDrawn('world')
    expect([...asked.keys()]).toEqual(['world'])
  })

  it('draws each finer level once it is there, the coarser one until then', async () => {
    const { hook, expectDrawn } = renderOutlines(2)
    await answer('world')
    hook.rerender({ zoom: 4.2 })
    await expectDrawn('world')
    await answer('world-fine')
    await expectDrawn('world-fine')
    hook.rerender({ zoom: 5.6 })
    await expectDrawn('world-fine')
    await answer('world-finest')
    await expectDrawn('world-finest')
    hook.rerender({ zoom: 2 })
    await expectDrawn('world')
  })

  it('does not change the outlines while the map zooms', async () => {
    const { hook, map, expectDrawn } = renderOutlines(2)
    await answer('world')
    hook.rerender({ zoom: 4.2 })
    act(() => void map.fire('zoomstart'))
    await answer('world-fine')
    await new Promise((resolve) => setTimeout(resolve, 20))
    await expectDrawn('world')
    act(() => void map.fire('zoomend'))
    await expectDrawn('world-fine')
  })

  it('keeps the coarser level where the finer one fails, and asks again at the next zoom', async () => {
    const { hook, expectDrawn } = renderOutlines(2)
    await answer('world')
    hook.rerender({ zoom: 4.2 })
    await answer('world-fine', 404)
    await expectDrawn('world')
    hook.rerender({ zoom: 3 })
    asked.clear()
    hook.rerender({ zoom: 4.5 })
    await answer('world-fine')
    await expectDrawn('world-fine')
  })

  it('tells that it failed when there is nothing to draw', async () => {
    const { hook } = renderOutlines(2)
    await answer('world', 404)
    await waitFor(() => expect(hook.result.current.state).toBe('failed'))
  })
})
