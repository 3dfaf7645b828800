import { cleanup, renderHook } from '@testing-library/react'
import type { LatLngExpression, Map as LeafletMap } from 'leaflet'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { latLngOfPlane, planeOfLatLng } from '../../../src/dashboard/map/crs.ts'
import { clampCenter, homePosition, type Size } from '../../../src/dashboard/map/fit.ts'
import { useMapMoves } from '../../../src/dashboard/map/moves.ts'

/** What is told of each change of the map's size. */
const onResize = new Set<() => void>()

class ToldObserver {
  #tell: () => void
  constructor(tell: () => void) {
    this.#tell = tell
  }
  observe() {
    onResize.add(this.#tell)
  }
  disconnect() {
    onResize.delete(this.#tell)
  }
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', ToldObserver)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Leaflet as far as the moves need it: a pan shorter than a pixel ends at once, where it began. */
function makeMap(center: [number, number], canMove: boolean) {
  const listeners = new Map<string, Set<() => void>>()
  const state = {
    center: latLngOfPlane(center),
    size: SIZE,
    zoom: 2,
    pans: 0,
    view: null as LatLngExpression | null,
  }
  const fire = (name: string) => {
    for (const listener of listeners.get(name) ?? []) listener()
  }
  const map = {
    on: (names: string, listener: () => void) => {
      for (const name of names.split(' ')) {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener))
      }
    },
    off: (names: string, listener: () => void) => {
      for (const name of names.split(' ')) listeners.get(name)?.delete(listener)
    },
    getContainer: () => document.createElement('div'),
    options: { minZoom: 1 },
    getSize: () => ({ x: state.size.width, y: state.size.height }),
    invalidateSize: () => undefined,
    getCenter: () => state.center,
    getZoom: () => state.zoom,
    getMinZoom: () => map.options.minZoom,
    setView: (to: LatLngExpression, zoom: number) => {
      state.view = to
      state.zoom = zoom
    },
    setZoom: (zoom: number) => {
      state.zoom = zoom
    },
    panTo: (to: LatLngExpression) => {
      state.pans += 1
      if (canMove) state.center = to as typeof state.center
      fire('moveend')
    },
  }
  const resize = (size: Size) => {
    state.size = size
    for (const tell of onResize) tell()
  }
  return { map: map as unknown as LeafletMap, state, fire, resize }
}

const OPTIONS = {
  selection: '',
  isReady: true,
  positionOfSelection: () => null,
  selectedPoint: null,
  isStill: true,
}
const SIZE = { width: 768, height: 600 }
/** Far above the map's upper edge. */
const OFF: [number, number] = [0.5, 9]

describe('useMapMoves(map, options)', () => {
  it('pulls a map that was moved off back once, even where the pull moves nothing', () => {
    const { map, state, fire } = makeMap(OFF, false)
    renderHook(() => useMapMoves(map, OPTIONS))
    fire('moveend')
    expect(state.pans).toBe(1)
    // The next move of the reader may be pulled back again.
    fire('moveend')
    expect(state.pans).toBe(2)
  })

  it('pulls it to the nearest place on the map', () => {
    const { map, state, fire } = makeMap(OFF, true)
    renderHook(() => useMapMoves(map, OPTIONS))
    fire('moveend')
    const [x, y] = planeOfLatLng(state.center)
    const [keptX, keptY] = clampCenter(OFF, SIZE)
    expect(x).toBeCloseTo(keptX, 3)
    expect(y).toBeCloseTo(keptY, 3)
  })

  it('leaves a map alone that is where it belongs', () => {
    const { map, state, fire } = makeMap([0.5, 0], true)
    renderHook(() => useMapMoves(map, OPTIONS))
    fire('moveend')
    expect(state.pans).toBe(0)
  })

  it('comes closer to the only selected place, until the reader has pushed the map elsewhere', () => {
    const { map, state, fire } = makeMap([0.5, 0], true)
    const selectedPoint: [number, number] = [-0.4, 0.9]
    const options = { ...OPTIONS, selection: 'DE', selectedPoint }
    const { result } = renderHook(() => useMapMoves(map, options))
    result.current.zoomBy(1)
    expect(state.view).toEqual(latLngOfPlane(selectedPoint))
    result.current.zoomBy(-1)
    expect(state.view).toEqual(state.center)
    fire('dragstart')
    result.current.zoomBy(1)
    expect(state.view).toEqual(state.center)
    result.current.goHome()
    result.current.zoomBy(1)
    expect(state.view).toEqual(latLngOfPlane(selectedPoint))
  })

  it('shows no less than the whole world in a larger window, where the reader holds it, too', () => {
    const { map, state, resize } = makeMap([0.5, 0], true)
    const { result } = renderHook(() => useMapMoves(map, OPTIONS))
    resize(SIZE)
    result.current.zoomBy(-9)
    expect(state.zoom).toBe(homePosition(SIZE).zoom)
    const held = state.view
    const large = { width: 1536, height: 1200 }
    resize(large)
    expect(state.zoom).toBe(homePosition(large).zoom)
    expect(state.zoom).toBeGreaterThan(homePosition(SIZE).zoom)
    // In a smaller one it stays as it is, and may be taken further out.
    resize(SIZE)
    expect(state.zoom).toBe(homePosition(large).zoom)
    expect(map.getMinZoom()).toBe(homePosition(SIZE).zoom)
    expect(state.view).toBe(held)
  })
})
